/** What Tiến độ theo đơn vị tells of the rows that many units lead together. */
import { rowNames } from '../../domain/rowNames';
import type { ReceivedEntry } from '../../domain/receivedFile';
import type { ListColumn } from '../../workbook/sheets/consolidation/listSheet';
import type { UnitProgress } from '../../workbook/sheets/consolidation/unitProgressSheet';
import { targetColumns, taskColumns, type Column } from '../../workbook/sheets/columns';
import type { CollectiveRow, Consolidation } from '../consolidation';
import { shownValue } from './shownValue';
import type { ShortNames } from './shortNames';

export interface ProgressTable {
  readonly sentences: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly UnitProgress[];
}

/** Texts get more room than they have in the annex. */
const WIDTHS: Readonly<Partial<Record<Column<string>['content'], number>>> = { text: 30, date: 11 };
const ALIGN: Readonly<Partial<Record<Column<string>['content'], ListColumn['align']>>> = { date: 'center', number: 'right' };

export function progressTable({ resolution, collective }: Consolidation, short: ShortNames): ProgressTable {
  const names = rowNames(resolution);
  const filled = new Set<string>(collective.flatMap(({ units }) => units.flatMap(({ entries }) => entries.map(({ entry }) => entry))));
  const columns = [...targetColumns(resolution), ...taskColumns].filter(({ key, entry }) => entry && filled.has(key));
  const valueOf = (entries: readonly ReceivedEntry[], key: string) => {
    const found = entries.find(({ entry }) => entry === key);
    return found && shownValue(resolution, found.rowId, found.entry, found.input);
  };
  return {
    sentences: collective.map((row) => `${row.rowId} – ${names.get(row.rowId) ?? ''}: ${standing(row)}.`),
    columns: columns.map(({ caption, width, content }): ListColumn => {
      const align = ALIGN[content];
      return { caption, width: WIDTHS[content] ?? width, ...(align ? { align } : {}) };
    }),
    rows: collective.map((row) => ({
      rowId: row.rowId,
      standing: standing(row),
      lines: row.units.map(({ unit, file, entries, finished }) => ({
        unit, finished,
        state: stateOf(finished, entries),
        file: short.file(file),
        values: columns.map(({ key }) => valueOf(entries, key)),
      })),
    })),
  };
}

function stateOf(finished: boolean, entries: readonly ReceivedEntry[]): string {
  if (finished) return 'Đã hoàn thành';
  return entries.length === 0 ? 'Chưa báo cáo' : 'Chưa hoàn thành';
}

/** "41/54 đã hoàn thành". */
export const standing = ({ finished, expected }: CollectiveRow): string => `${finished}/${expected} đã hoàn thành`;
