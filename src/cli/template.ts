/** `template`: the blank standard workbook as a file. Never reads the clock, so the same call gives the same bytes. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PERIODS, periodEnd } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbook/workbookPlan';
import { workbookSpec } from '../workbook/workbookSpec';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { readDate } from './dateOption';
import { readPeriod } from './periodOption';
import { UsageError } from './UsageError';

const APPENDICES = new Map<string, readonly Appendix[]>([
  ['1', [1]],
  ['2', [2]],
  ['all', [1, 2]],
]);

export async function template(resolution: Resolution, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      appendix: { type: 'string', default: 'all' },
      period: { type: 'string' },
      date: { type: 'string' },
    },
  });
  if (!values.out) throw new UsageError('Thiếu --out: ghi ra tệp nào, ví dụ --out bieu-mau.xlsx.');
  const appendices = APPENDICES.get(values.appendix);
  if (!appendices) throw new UsageError('--appendix là 1, 2 hoặc all.');
  const period = values.period === undefined ? PERIODS[0] : readPeriod(values.period);
  const evaluationDate = values.date === undefined ? periodEnd(PERIODS[0], resolution.year) : readDate(values.date);
  const spec = workbookSpec({ resolution, appendices, period, evaluationDate, sheetNames: STANDARD_SHEET_NAMES });
  await write(values.out, await writeWorkbook(spec));
  process.stdout.write(`Đã ghi biểu mẫu ra ${values.out}.\n`);
  return 0;
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new UsageError(`Không ghi được ${file}: thư mục không có hoặc không được phép ghi vào đó.`, { cause: error });
  }
}
