/** How rows are called where their annex is not beside them. */
import { targetRowsOf, taskNumber, tasksOf, type Resolution, type TargetRow } from './resolution';

/** "4", or "17 (ý 5)" for a row of a target with several. */
export const targetRowNumber = ({ stt, sub }: Pick<TargetRow, 'stt' | 'sub'>): string =>
  sub === null ? String(stt) : `${stt} (ý ${sub})`;

/** The number and name of every row of both annexes, by the row's id, in the resolution's order. */
export const rowNames = (resolution: Resolution): ReadonlyMap<string, string> =>
  new Map([
    ...targetRowsOf(resolution).map((row): [string, string] => [row.id, `${targetRowNumber(row)}. ${row.name}`]),
    ...tasksOf(resolution).map((task): [string, string] => [task.id, `${taskNumber(task)}. ${task.name}`]),
  ]);
