/** `consolidate`: many reports of one period made into one workbook. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { consolidate as merge } from '../consolidate/consolidate';
import { consolidatedWorkbook } from '../consolidate/consolidatedWorkbook';
import type { Consolidation, ConsolidationRequest } from '../consolidate/consolidation';
import { readAssignments, readUnitList } from '../consolidate/pastedLists';
import { isRefused } from '../consolidate/statusWords';
import { PERIODS } from '../domain/period';
import type { ReceivedFile } from '../domain/receivedFile';
import type { Resolution } from '../domain/resolution';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { consolidationReport, consolidationSentences, unusableSentences } from './consolidationReport';
import { givenFiles, received } from './givenFiles';
import { UncheckableFileError } from './ownFile';
import { readPeriod } from './periodOption';
import { refuseExisting, saveFile } from './saveFile';
import { UsageError } from './UsageError';

const HOW = 'consolidate THƯ_MỤC|TỆP… --out SỔ_GỘP.xlsx [--period KỲ] [--expected ĐƠN_VỊ.txt] [--assign PHÂN_CÔNG.csv] [--force] [--json]';

/**
 * 0 when nothing is open; 1 when values differ that nobody has chosen among, or files were refused; the merged workbook is
 * written either way. 2 when no file has a period and none is given. @throws UncheckableFileError, UsageError
 */
export async function consolidate(resolution: Resolution, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      period: { type: 'string' },
      expected: { type: 'string' },
      assign: { type: 'string' },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new UsageError(`Cần ít nhất một tệp hoặc thư mục: ${HOW}.`);
  const { out } = values;
  if (!out) throw new UsageError(`Thiếu --out: ghi sổ gộp ra tệp nào. ${HOW}.`);
  if (!/\.xlsx$/i.test(out)) throw new UsageError('--out là tệp Excel, tên có đuôi .xlsx.');
  await refuseExisting(out, values.force);
  const period = values.period === undefined ? undefined : readPeriod(values.period);
  const lists = {
    ...(values.expected === undefined ? {} : { expected: readUnitList(await listText(values.expected)) }),
    ...(values.assign === undefined ? {} : { assignments: await assignments(resolution, values.assign) }),
  };

  const files: ReceivedFile[] = [];
  for await (const file of received(resolution, await givenFiles(positionals, out))) files.push(file);
  if (files.length === 0) throw new UncheckableFileError('Không có tệp Excel nào ở những chỗ đã nêu.');
  const request: ConsolidationRequest = { resolution, files, ...lists };
  if (!period && !files.some(({ content }) => content.kind === 'report' && content.period)) {
    // Whatever the period, the merge says why each file is of no use.
    throw new UncheckableFileError(unusableSentences(merge({ ...request, period: PERIODS[0] })));
  }
  const consolidation = merge({ ...request, ...(period ? { period } : {}) });
  await saveFile(out, await writeWorkbook(consolidatedWorkbook(consolidation)), values.force);
  process.stdout.write(
    values.json ? `${JSON.stringify(consolidationReport(consolidation), null, 1)}\n` : consolidationSentences(consolidation, out),
  );
  return isOpen(consolidation) ? 1 : 0;
}

const isOpen = ({ files, conflicts }: Consolidation): boolean =>
  files.some(({ status }) => isRefused(status)) || conflicts.some(({ decided }) => decided === undefined);

async function assignments(resolution: Resolution, file: string): Promise<ReadonlyMap<string, string>> {
  const { assignments: read, problems } = readAssignments(resolution, await listText(file));
  if (problems.length > 0) throw new UsageError(`Phân công trong ${file} có chỗ chưa đúng:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  return read;
}

async function listText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UsageError(`Không mở được ${file}: tệp không có ở đó hoặc không được phép đọc.`, { cause });
  }
}
