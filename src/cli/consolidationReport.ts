/** What a merge gave: in sentences for people, and as data for programs. */
import { accountingParts } from '../consolidate/output/coverageReport';
import { standing } from '../consolidate/output/progressTable';
import type { Conflict, Consolidation, FileOutcome, FileStatus, ValueWithOrigin } from '../consolidate/consolidation';
import { STATUS_WORDS } from '../consolidate/statusWords';
import type { ReceivedEntry } from '../domain/receivedFile';
import { rowNames } from '../domain/rowNames';
import type { Resolution } from '../domain/resolution';
import { dateToIso, dateToVietnamese } from '../domain/serialDate';
import { formatNumber } from '../domain/vietnameseNumber';
import { entryColumn } from '../workbook/sheets/entryColumn';
import { plainValue } from './entryValue';

/** For programs; its shape is a contract. */
export function consolidationReport(consolidation: Consolidation): object {
  const { resolution, period, evaluationDate, files, entries, conflicts, missing, accounting } = consolidation;
  const caption = (entry: ReceivedEntry['entry']): string => entryColumn(resolution, entry).caption;
  const value = (entry: ReceivedEntry['entry'], { input, unit, file, sheet, address }: ValueWithOrigin): object =>
    ({ value: plainValue(resolution, { entry, input }).value, unit, file, sheet, cell: address });
  return {
    period: period.name,
    evaluationDate: dateToIso(evaluationDate),
    files: files.map(({ file, unit, period: own, status, reason }) => ({ file, unit, period: own?.name ?? null, status, reason })),
    rows: entries.map((entry) => ({ id: entry.rowId, column: caption(entry.entry), ...value(entry.entry, entry) })),
    conflicts: conflicts.map(({ rowId, entry, values, decided }) => ({
      id: rowId,
      column: caption(entry),
      values: values.map((each) => value(entry, each)),
      decided: decided ?? null,
    })),
    missing,
    accounting,
  };
}

/** For people. */
export function consolidationSentences(consolidation: Consolidation, out: string): string {
  const { resolution, period, evaluationDate, files, conflicts, collective, missing, accounting } = consolidation;
  const names = rowNames(resolution);
  const used = files.filter(({ status }) => status === 'used').length;
  const undecided = conflicts.filter(({ decided }) => decided === undefined);
  return lines([
    `Kỳ ${period.name}, số liệu tính đến ngày ${dateToVietnamese(evaluationDate)}: gộp ${used}/${files.length} tệp vào ${out}.`,
    ...fileLines(files),
    ...section(`Chưa gửi báo cáo (${missing.length} đơn vị):`, missing),
    ...section(
      `Giá trị khác nhau chưa chọn (${undecided.length} ô; sổ gộp tạm lấy giá trị thứ nhất, xem trang “Xuất xứ số liệu”):`,
      undecided.map((conflict) => conflictLine(resolution, names, conflict)),
    ),
    ...section('Dòng nhiều đơn vị cùng chủ trì:', collective.map((row) => `${names.get(row.rowId) ?? row.rowId}: ${standing(row)}`)),
    '',
    `Đã nhập ${formatNumber(accounting.total)} ô trong các tệp đọc được:`,
    ...accountingParts(accounting).map(({ label, count }) => `- ${label}: ${formatNumber(count)}`),
  ]);
}

/** When there is nothing to merge. */
export const unusableSentences = ({ files }: Consolidation): string =>
  ['Không có tệp nào gộp được, chưa ghi sổ gộp.', ...fileLines(files)].join('\n');

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

const section = (title: string, items: readonly string[]): readonly string[] =>
  (items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${item}`)]);

/** Counted by what became of them; each that was not merged, or has a remark, is named. */
function fileLines(files: readonly FileOutcome[]): readonly string[] {
  const statuses = Object.keys(STATUS_WORDS) as readonly FileStatus[];
  return statuses.flatMap((status) => {
    const own = files.filter((file) => file.status === status);
    const told = own.filter(({ reason }) => status !== 'used' || reason !== '');
    return own.length === 0 ? [] : [`${STATUS_WORDS[status]}: ${own.length} tệp.`, ...told.map(({ file, reason }) => `- ${[file, reason].filter(Boolean).join(': ')}`)];
  });
}

function conflictLine(resolution: Resolution, names: ReadonlyMap<string, string>, { rowId, entry, values }: Conflict): string {
  const shown = values.map(({ input, unit, file, sheet, address }) => {
    const { kind, value } = plainValue(resolution, { entry, input });
    const words = kind === 'date' && input.kind === 'number' ? dateToVietnamese(input.number) : typeof value === 'number' ? formatNumber(value) : String(value);
    return `${words} (${unit}; ${file}, ${sheet}, ô ${address})`;
  });
  return `${rowId} ${names.get(rowId) ?? ''}, cột ${entryColumn(resolution, entry).caption}: ${shown.join(' / ')}`;
}
