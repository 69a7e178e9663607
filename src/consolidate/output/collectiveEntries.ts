/** What the merged workbook itself says of a task that many units lead together, so that it does not look as if nobody had reported. */
import type { CellInput } from '../../domain/entry';
import { judgedTasksOf } from '../../domain/resolution';
import { STANDARD_SHEET_NAMES } from '../../workbook/workbookPlan';
import type { Consolidation, MergedEntry } from '../consolidation';
import { standing } from './progressTable';

/** The standing among the results; the last day once all have finished. Nothing where nobody has reported. */
export function collectiveEntries({ resolution, collective }: Consolidation): readonly MergedEntry[] {
  const tasks = new Set(judgedTasksOf(resolution).map(({ id }) => id));
  return collective
    .filter(({ rowId, units }) => tasks.has(rowId) && units.some(({ entries }) => entries.length > 0))
    .flatMap((row): readonly MergedEntry[] => {
      const told = (entry: MergedEntry['entry'], input: CellInput): MergedEntry =>
        ({ rowId: row.rowId, entry, input, unit: `${row.expected} đơn vị`, file: '', sheet: STANDARD_SHEET_NAMES.unitProgress, address: '' });
      const words = `${standing(row)}; xem trang “${STANDARD_SHEET_NAMES.unitProgress}”.`;
      return [
        told('product', { kind: 'text', text: words }),
        ...(row.finishedOn === undefined ? [] : [told('finishedOn', { kind: 'number', number: row.finishedOn })]),
      ];
    });
}
