/** `consolidate`: many reports of one period made into one workbook. */
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
import { contentThere } from './contentThere';
import { givenFiles, received } from './givenFiles';
import { listText } from './listFile';
import { UncheckableFileError } from './ownFile';
import { readPeriod } from './periodOption';
import { expectEnding, refuseExisting, saveFile } from './saveFile';
import { UsageError } from './UsageError';

const HOW = 'consolidate THƯ_MỤC|TỆP… --out SỔ_GỘP.xlsx [--period KỲ] [--expected ĐƠN_VỊ.txt] [--assign PHÂN_CÔNG.csv] [--force] [--json]';

/**
 * 0 when nothing is open; 1 when values differ that nobody has chosen among, a unit sent two different reports of which none is
 * known to be newer, rows or columns were not read, or files were refused. The merged workbook is written either way.
 *
 * @throws UncheckableFileError when there is nothing to merge
 * @throws UsageError
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
  expectEnding(out, '.xlsx');
  await refuseExisting(out, values.force);
  await refuseReport(resolution, out);
  const period = values.period === undefined ? undefined : readPeriod(values.period);
  const lists = {
    ...(values.expected === undefined ? {} : { expected: readUnitList(await listText(values.expected)) }),
    ...(values.assign === undefined ? {} : { assignments: await assignments(resolution, values.assign) }),
  };

  const read = async (): Promise<Consolidation> => {
    const files: ReceivedFile[] = [];
    for await (const file of received(resolution, await givenFiles(positionals, out))) files.push(file);
    return merged({ resolution, files, ...lists, ...(period ? { period } : {}) });
  };
  const { workbook, words, open } = outcome(await read(), out, values.json);
  await saveFile(out, await writeWorkbook(workbook), values.force);
  process.stdout.write(words);
  return open ? 1 : 0;
}

/** @throws UncheckableFileError when there is nothing to merge */
function merged(request: ConsolidationRequest): Consolidation {
  const { files } = request;
  if (files.length === 0) throw new UncheckableFileError('Không có tệp Excel nào ở những chỗ đã nêu.');
  const hasPeriod = files.some(({ content }) => content.kind === 'report' && content.period);
  // Where nothing has a period the merge says, whatever the period, why each file is of no use.
  const consolidation = merge(hasPeriod ? request : { period: PERIODS[0], ...request });
  if (!consolidation.files.some(({ status }) => status === 'used')) throw new UncheckableFileError(unusableSentences(consolidation));
  return consolidation;
}

/** All that is written and said. Nobody keeps the reports then: writing is what takes most memory. */
const outcome = (consolidation: Consolidation, out: string, json: boolean) => ({
  workbook: consolidatedWorkbook(consolidation),
  words: json ? `${JSON.stringify(consolidationReport(consolidation), null, 1)}\n` : consolidationSentences(consolidation, out),
  open: isOpen(consolidation),
});

function isOpen({ files, conflicts }: Consolidation): boolean {
  const used = files.filter(({ status }) => status === 'used');
  const senders = new Set(used.map(({ unit }) => unit));
  return (
    files.some(({ status, unread }) => isRefused(status) || (status === 'used' && unread > 0)) ||
    conflicts.some(({ decided }) => decided === undefined) ||
    senders.size < used.length
  );
}

/** Somebody's report is not written over, even where that was asked for: `--force` is meant for the merge of yesterday, which names no unit. */
async function refuseReport(resolution: Resolution, out: string): Promise<void> {
  const content = await contentThere(resolution, out);
  if (content?.kind !== 'report' || content.unit.trim() === '') return;
  throw new UsageError(`${out} là báo cáo của ${content.unit.trim()}: chọn tên khác cho --out để không mất báo cáo ấy.`);
}

async function assignments(resolution: Resolution, file: string): Promise<ReadonlyMap<string, string>> {
  const { assignments: read, problems } = readAssignments(resolution, await listText(file));
  if (problems.length > 0) throw new UsageError(`Phân công trong ${file} có chỗ chưa đúng:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  return read;
}
