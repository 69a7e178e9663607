/** What falls due between the evaluation date and the end of the next reporting period. */
import type { AssessedTask } from '../domain/assessment';
import { readPresence } from '../domain/entry';
import { periodEnd, PERIODS, type Period } from '../domain/period';
import type { SerialDate } from '../domain/serialDate';
import { inputOf } from '../domain/submission';
import { FINISHED, type TaskVerdict } from '../domain/verdict';

/** The last day of the period after this one; after the whole year, of the first of the next. */
export function endOfNextPeriod(period: Period, year: number): SerialDate {
  const next = PERIODS[PERIODS.indexOf(period) + 1];
  return next ? periodEnd(next, year) : periodEnd(PERIODS[0], year + 1);
}

/** Nothing is awaited of these. */
const SETTLED: readonly TaskVerdict[] = [...FINISHED, 'Đã điều chỉnh', 'Không thuộc đơn vị'];

export interface DueDate {
  readonly date: SerialDate;
  /** The task must have begun by then; else be finished. */
  readonly begins: boolean;
}

/** The dates of a task from the one day to the other, both included: what is due on the evaluation date is not overdue yet. The deadline as adjusted. */
export function datesDue(assessed: AssessedTask, from: SerialDate, until: SerialDate): readonly DueDate[] {
  const { verdict, finishBy, task, cells } = assessed;
  if (SETTLED.includes(verdict)) return [];
  const startBy = readPresence(inputOf(cells.startedOn)) === 1 ? null : task.deadline?.startBy;
  return [
    ...(typeof startBy === 'number' ? [{ date: startBy, begins: true }] : []),
    ...(typeof finishBy === 'number' ? [{ date: finishBy, begins: false }] : []),
  ].filter(({ date }) => date >= from && date <= until);
}
