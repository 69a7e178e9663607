/** `template`: the blank standard workbook as a file. Never reads the clock, so the same call gives the same bytes. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PERIODS, periodEnd } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import type { SerialDate } from '../domain/serialDate';
import { dateFromIso } from '../domain/serialDate';
import { parseDate } from '../domain/vietnameseDate';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbook/workbookPlan';
import { workbookSpec } from '../workbook/workbookSpec';
import { writeWorkbook } from '../xlsx/writeWorkbook';
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
  const evaluationDate = readEvaluationDate(values.date, periodEnd(PERIODS[0], resolution.year));
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

function readEvaluationDate(text: string | undefined, fallback: SerialDate): SerialDate {
  if (text === undefined) return fallback;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readIso(text);
  const vietnamese = /^\d{1,2}\/\d{1,2}\/\d{4}$/.exec(text) ? parseDate(text) : undefined;
  if (vietnamese?.kind === 'one') return vietnamese.date;
  const [first] = vietnamese?.kind === 'ambiguous' ? vietnamese.dates : [];
  if (first !== undefined) return first;
  throw new UsageError('--date viết năm-tháng-ngày hoặc ngày/tháng/năm.');
}

function readIso(text: string): SerialDate {
  try {
    return dateFromIso(text);
  } catch (error) {
    throw new UsageError(`--date ${text} không phải là một ngày.`, { cause: error });
  }
}
