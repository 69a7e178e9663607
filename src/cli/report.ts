/** `report`: the draft of a report in Word, out of one workbook. */
import { parseArgs } from 'node:util';
import type { Resolution } from '../domain/resolution';
import { reportContent } from '../report/reportContent';
import { reportDocument } from '../report/reportDocument';
import { DEFAULT_SETTINGS, type ReportLayout } from '../report/reportSettings';
import { checkFile, type CheckedFile } from './checkFile';
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
  const checked = await checkFile(resolution, file);
  const content = reportContent(checked.assessment);
  await saveFile(values.out, await reportDocument(content, DEFAULT_SETTINGS[values.layout]), values.force);
  process.stdout.write(`Đã ghi dự thảo báo cáo ra ${values.out}. Những chỗ …… cần điền trước khi ban hành.\n`);
  process.stderr.write(errorSentence(file, checked));
  return 0;
}

/** The draft says what the cells say: nobody should take it for right while the check finds errors. */
function errorSentence(file: string, { findings }: CheckedFile): string {
  const errors = findings.filter(({ check }) => check.severity === 'error').length;
  return errors === 0
    ? ''
    : `Rà soát thấy ${String(errors)} lỗi trong ${file} nên dự thảo có thể có số liệu sai: chạy lệnh check với tệp này, sửa các lỗi được nêu rồi lập lại dự thảo.\n`;
}

const isLayout = (name: string): name is ReportLayout => Object.hasOwn(DEFAULT_SETTINGS, name);
