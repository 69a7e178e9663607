/** Where an entry stands, as details for a sentence: `field` on Thông tin, else `column` with `target` or `task`. */
import { taskNumber, type TargetRow, type Task } from '../domain/resolution';
import type { AssessedRow, AssessedTask, Assessment } from '../domain/assessment';
import { captionOf, HEADER_ENTRIES, TASK_ENTRIES, type Entry, type HeaderEntry, type TargetEntry, type TaskEntry } from '../domain/entries';
import type { EntryCell } from '../domain/submission';
import type { Detail } from './check';

/** An entry and how to speak of it. */
export interface Placed {
  readonly entry: Entry;
  /** Undefined where the sheet has no such cell. */
  readonly cell: EntryCell | undefined;
  /** Absent on Thông tin. */
  readonly rowId?: string;
  readonly place: Detail;
}

/** An entry whose cell was found on the sheet. */
export interface PlacedCell extends Placed {
  readonly cell: EntryCell;
}

const isFound = (placed: Placed): placed is PlacedCell => placed.cell !== undefined;

/** How a target row is called in sentences: "4", "17 (ý 5)". */
export const targetNumber = ({ stt, sub }: TargetRow): string => (sub === null ? String(stt) : `${stt} (ý ${sub})`);

export const headerPlace = (key: HeaderEntry): Detail => ({ field: HEADER_ENTRIES[key].caption });

export const targetPlace = (assessment: Assessment, row: TargetRow, key: TargetEntry): Detail => ({
  column: captionOf(key, assessment.resolution),
  target: targetNumber(row),
});

export const taskPlace = (task: Task, key: TaskEntry): Detail => ({
  column: TASK_ENTRIES[key].caption,
  task: taskNumber(task),
});

export const headerAt = ({ submission }: Assessment, key: HeaderEntry): Placed => ({
  entry: key,
  cell: submission.header[key],
  place: headerPlace(key),
});

export const targetAt = (
  assessment: Assessment,
  { row, cells }: Pick<AssessedRow, 'row' | 'cells'>,
  key: TargetEntry,
): Placed => ({
  entry: key,
  cell: cells[key],
  rowId: row.id,
  place: targetPlace(assessment, row, key),
});

export const taskAt = ({ task, cells }: Pick<AssessedTask, 'task' | 'cells'>, key: TaskEntry): Placed => ({
  entry: key,
  cell: cells[key],
  rowId: task.id,
  place: taskPlace(task, key),
});

/** The rows of Phụ lục 1 that are the unit's to fill in. */
export const rowsInScope = (assessment: Assessment): readonly AssessedRow[] =>
  (assessment.rows ?? []).filter(({ inScope }) => inScope);

/** The tasks of Phụ lục 2 that are the unit's to fill in. */
export const tasksInScope = (assessment: Assessment): readonly AssessedTask[] =>
  (assessment.tasks ?? []).filter(({ inScope }) => inScope);

/** The cells of these fields of Thông tin. */
export const headerCells = (assessment: Assessment, keys: readonly HeaderEntry[]): readonly PlacedCell[] =>
  keys.map((key) => headerAt(assessment, key)).filter(isFound);

/** The cells of these entries of one target row. */
export const targetCells = (
  assessment: Assessment,
  assessed: AssessedRow,
  keys: readonly TargetEntry[],
): readonly PlacedCell[] => keys.map((key) => targetAt(assessment, assessed, key)).filter(isFound);

/** The cells of these entries of one task. */
export const taskCells = (assessed: AssessedTask, keys: readonly TaskEntry[]): readonly PlacedCell[] =>
  keys.map((key) => taskAt(assessed, key)).filter(isFound);

/** A row that is on the sheet without this column: `header-missing` says so once for all rows. */
export const columnIsGone = (cells: AssessedRow['cells'] | AssessedTask['cells'], cell: EntryCell | undefined): boolean =>
  cell === undefined && Object.keys(cells).length > 0;
