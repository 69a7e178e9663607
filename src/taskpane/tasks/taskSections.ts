/** Nhiệm vụ in the order in which they press: overdue first, then by the date that comes next. */
import { readDate } from '../../domain/entry';
import type { AssessedTask } from '../../domain/assessment';
import type { SerialDate } from '../../domain/serialDate';
import { inputOf } from '../../domain/submission';
import { FINISHED, OVERDUE, type TaskVerdict } from '../../domain/verdict';

export const TASK_SECTIONS = ['overdue', 'open', 'undated', 'closed', 'outOfScope'] as const;
export type TaskSection = (typeof TASK_SECTIONS)[number];

const CLOSED: readonly TaskVerdict[] = [...FINISHED, 'Đã điều chỉnh'];

/** True while the date that comes next is the one to begin by. */
const awaitsStart = ({ task, cells }: AssessedTask): boolean =>
  typeof task.deadline?.startBy === 'number' &&
  readDate(inputOf(cells.startedOn)) === '' &&
  readDate(inputOf(cells.finishedOn)) === '';

/** The date a task is looked at for: to begin by while it has not begun, else to finish by; undefined without one. */
export function dateToWatch(assessed: AssessedTask): SerialDate | undefined {
  if (awaitsStart(assessed)) return assessed.task.deadline?.startBy ?? undefined;
  return typeof assessed.finishBy === 'number' ? assessed.finishBy : undefined;
}

/** The cell that is filled in next. */
export const cellToFill = (assessed: AssessedTask): AssessedTask['cells']['startedOn'] =>
  awaitsStart(assessed) ? assessed.cells.startedOn : assessed.cells.finishedOn;

const isClosed = (verdict: TaskVerdict): boolean => CLOSED.includes(verdict);

/**
 * The days that say something: how long a finished task had to spare, how long an open one has left. For one that was put
 * off or given up there are none to speak of.
 */
export function daysOf({ verdict, days }: AssessedTask): { readonly spared: number } | { readonly left: number } | undefined {
  if (typeof days !== 'number') return undefined;
  if (FINISHED.includes(verdict)) return { spared: days };
  return isClosed(verdict) ? undefined : { left: days };
}

function sectionOf(assessed: AssessedTask): TaskSection {
  const { verdict } = assessed;
  if (OVERDUE.includes(verdict)) return 'overdue';
  if (verdict === 'Không thuộc đơn vị') return 'outOfScope';
  if (isClosed(verdict)) return 'closed';
  return dateToWatch(assessed) === undefined ? 'undated' : 'open';
}

export interface ListedSection {
  readonly section: TaskSection;
  readonly tasks: readonly AssessedTask[];
}

/** The sections with anything in them; within one by date, then as printed. */
export function taskSections(tasks: readonly AssessedTask[]): readonly ListedSection[] {
  const byDate = [...tasks].sort(
    (one, other) => (dateToWatch(one) ?? Infinity) - (dateToWatch(other) ?? Infinity) || 0,
  );
  return TASK_SECTIONS.map((section) => ({
    section,
    tasks: byDate.filter((task) => sectionOf(task) === section),
  })).filter(({ tasks: listed }) => listed.length > 0);
}
