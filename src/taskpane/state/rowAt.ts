/** Which row of ours somebody has selected on a sheet. */
import type { EntryCell, Submission } from '../../domain/submission';
import type { Selection } from '../../excel/OpenWorkbook';
import type { Subject } from '../standing/parts';

/** "H12" and "H12:K12" stand in row 12. */
const rowNumber = (address: string): string | undefined => /\d+/.exec(address)?.[0];

export interface SelectedRow {
  readonly id: string;
  readonly subject: Subject;
}

/** The row of Phụ lục 1 or 2 with cells in the selected row of that sheet. */
export function rowAt(submission: Submission, { sheet, address }: Selection): SelectedRow | undefined {
  const number = rowNumber(address);
  if (number === undefined) return undefined;
  const isThere = (cells: Readonly<Record<string, EntryCell>>): boolean =>
    Object.values(cells).some((cell) => cell.sheet === sheet && rowNumber(cell.address) === number);
  const target = submission.targets?.find(({ cells }) => isThere(cells));
  if (target) return { id: target.row.id, subject: 'targets' };
  const task = submission.tasks?.find(({ cells }) => isThere(cells));
  return task && { id: task.task.id, subject: 'tasks' };
}
