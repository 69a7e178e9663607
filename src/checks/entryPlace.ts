/** Where an entry stands, as details for a sentence: `field` on Thông tin, else `column` with `target` or `task`. */
import { taskNumber, type TargetRow, type Task } from '../domain/resolution';
import type { AssessedRow, AssessedTask, Assessment } from '../domain/assessment';
import type { EntryCell, HeaderEntry, TargetEntry, TaskEntry } from '../domain/submission';
import { HEADER_CAPTIONS, TASK_CAPTIONS, targetCaptions } from './captions';
import type { Detail } from './check';

/** A cell that was found on the sheet, and how to speak of it. */
export interface PlacedCell {
  readonly cell: EntryCell;
  /** Absent on Thông tin. */
  readonly rowId?: string;
  readonly place: Detail;
}

/** How a target row is called in sentences: "4", "17 (ý 5)". */
const targetNumber = ({ stt, sub }: TargetRow): string => (sub === null ? String(stt) : `${stt} (ý ${sub})`);

export const headerPlace = (key: HeaderEntry): Detail => ({ field: HEADER_CAPTIONS[key] });

export const targetPlace = (assessment: Assessment, row: TargetRow, key: TargetEntry): Detail => ({
  column: targetCaptions(assessment.resolution)[key],
  target: targetNumber(row),
});

export const taskPlace = (task: Task, key: TaskEntry): Detail => ({
  column: TASK_CAPTIONS[key],
  task: taskNumber(task),
});

/** The rows of Phụ lục 1 that are the unit's to fill in. */
export const rowsInScope = (assessment: Assessment): readonly AssessedRow[] =>
  (assessment.rows ?? []).filter(({ inScope }) => inScope);

/** The tasks of Phụ lục 2 that are the unit's to fill in. */
export const tasksInScope = (assessment: Assessment): readonly AssessedTask[] =>
  (assessment.tasks ?? []).filter(({ inScope }) => inScope);

/** The cells of these fields of Thông tin. */
export const headerCells = (assessment: Assessment, keys: readonly HeaderEntry[]): readonly PlacedCell[] =>
  keys.flatMap((key) => {
    const cell = assessment.submission.header[key];
    return cell ? [{ cell, place: headerPlace(key) }] : [];
  });

/** The cells of these entries of one target row. */
export const targetCells = (
  assessment: Assessment,
  { row, cells }: AssessedRow,
  keys: readonly TargetEntry[],
): readonly PlacedCell[] =>
  keys.flatMap((key) => {
    const cell = cells[key];
    return cell ? [{ cell, rowId: row.id, place: targetPlace(assessment, row, key) }] : [];
  });

/** The cells of these entries of one task. */
export const taskCells = ({ task, cells }: AssessedTask, keys: readonly TaskEntry[]): readonly PlacedCell[] =>
  keys.flatMap((key) => {
    const cell = cells[key];
    return cell ? [{ cell, rowId: task.id, place: taskPlace(task, key) }] : [];
  });
