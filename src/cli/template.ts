/** `template`: the blank standard workbook as a file. Never reads the clock, so the same call gives the same bytes. */
import { parseArgs } from 'node:util';
import { PERIODS, periodEnd } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbook/workbookPlan';
import { workbookSpec } from '../workbook/workbookSpec';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { contentThere } from './contentThere';
import { readDate } from './dateOption';
import { readPeriod } from './periodOption';
import { expectEnding, saveFile } from './saveFile';
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
      force: { type: 'boolean', default: false },
    },
  });
  if (!values.out) throw new UsageError('Thiếu --out: ghi ra tệp nào, ví dụ --out bieu-mau.xlsx.');
  expectEnding(values.out, '.xlsx');
  const appendices = APPENDICES.get(values.appendix);
  if (!appendices) throw new UsageError('--appendix là 1, 2 hoặc all.');
  const period = values.period === undefined ? PERIODS[0] : readPeriod(values.period);
  const evaluationDate = values.date === undefined ? periodEnd(PERIODS[0], resolution.year) : readDate(values.date);
  const spec = workbookSpec({ resolution, appendices, period, evaluationDate, sheetNames: STANDARD_SHEET_NAMES });
  const overwrite = values.force || (await isBlankForm(resolution, values.out));
  await saveFile(values.out, await writeWorkbook(spec), overwrite);
  process.stdout.write(`Đã ghi biểu mẫu ra ${values.out}.\n`);
  return 0;
}

/** A form that nobody has filled in may be written anew: nothing is lost. */
async function isBlankForm(resolution: Resolution, file: string): Promise<boolean> {
  const content = await contentThere(resolution, file);
  return content?.kind === 'report' && content.unit.trim() === '' && content.entries.length === 0;
}
