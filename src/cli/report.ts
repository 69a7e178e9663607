/** `report`: the draft of a report in Word, out of one workbook. */
import { parseArgs } from 'node:util';
import { assess } from '../domain/assessment';
import type { Resolution } from '../domain/resolution';
import { reportContent } from '../report/reportContent';
import { reportDocument } from '../report/reportDocument';
import { DEFAULT_SETTINGS, type ReportLayout } from '../report/reportSettings';
import { readOwnFile } from './ownFile';
import { expectEnding, saveFile } from './saveFile';
import { UsageError } from './UsageError';

const HOW = 'report TỆP.xlsx --out BÁO_CÁO.docx [--layout party|state] [--force]';

/** 0 when the draft is written. @throws UncheckableFileError, UsageError */
export async function report(resolution: Resolution, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      layout: { type: 'string', default: 'party' },
      force: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Cần đúng một tệp: ${HOW}.`);
  if (!values.out) throw new UsageError(`Thiếu --out: ghi dự thảo báo cáo ra tệp nào. ${HOW}.`);
  expectEnding(values.out, '.docx');
  if (!isLayout(values.layout)) {
    throw new UsageError('--layout là party (thể thức văn bản của Đảng) hoặc state (thể thức văn bản hành chính nhà nước).');
  }
  const { submission } = await readOwnFile(resolution, file);
  const content = reportContent(assess(resolution, submission));
  await saveFile(values.out, await reportDocument(content, DEFAULT_SETTINGS[values.layout]), values.force);
  process.stdout.write(`Đã ghi dự thảo báo cáo ra ${values.out}. Những chỗ …… cần điền trước khi ban hành.\n`);
  return 0;
}

const isLayout = (name: string): name is ReportLayout => Object.hasOwn(DEFAULT_SETTINGS, name);
