import { isBlankInput } from '../../domain/entry';
import type { HeaderEntry } from '../../domain/entries';
import type { EntryCell, Submission } from '../../domain/submission';
import type { SheetKey } from '../spec';

/** Thông tin comes with these filled in. */
const PRESET: readonly HeaderEntry[] = ['scope', 'period', 'evaluationDate'];

/** Whether somebody entered something on one of these sheets, beyond what they come with. */
export function isAnythingEnteredOn(sheets: ReadonlySet<SheetKey>, { header, targets = [], tasks = [] }: Submission): boolean {
  const isEntered = (cells: Readonly<Partial<Record<string, EntryCell>>>, preset: readonly string[]): boolean =>
    Object.entries(cells).some(([entry, cell]) => cell && !isBlankInput(cell.input) && !preset.includes(entry));
  return (
    (sheets.has('info') && isEntered(header, PRESET)) ||
    (sheets.has('targets') && targets.some(({ row, cells }) => isEntered(cells, row.lastYear ? ['lastYear'] : []))) ||
    (sheets.has('tasks') && tasks.some(({ cells }) => isEntered(cells, [])))
  );
}
