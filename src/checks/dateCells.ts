/** Every cell in scope that should hold a date, and what is wrong with it: one cause at most. */
import type { Assessment } from '../domain/assessment';
import { readDate } from '../domain/entry';
import { PERIODS, periodEnd } from '../domain/period';
import { LAST_DATE, dateToVietnamese, type SerialDate } from '../domain/serialDate';
import { LATEST_EVALUATION } from '../domain/taskVerdict';
import { headerCells, taskCells, tasksInScope, type PlacedCell } from './entryPlace';

export interface DateCell extends PlacedCell {
  readonly latest: SerialDate;
  /** Something that has happened cannot be later than the evaluation date. */
  readonly happened: boolean;
}

export type DateTrouble = 'notADate' | 'tooEarly' | 'tooLate' | 'inFuture';

export function dateCells(assessment: Assessment): readonly DateCell[] {
  const planned = { latest: LAST_DATE, happened: false };
  const happened = { latest: LAST_DATE, happened: true };
  return [
    ...headerCells(assessment, ['evaluationDate']).map((cell) => ({ ...cell, ...planned, latest: LATEST_EVALUATION })),
    ...headerCells(assessment, ['sentOn', 'dueOn']).map((cell) => ({ ...cell, ...planned })),
    ...tasksInScope(assessment).flatMap((task) => [
      ...taskCells(task, ['startedOn', 'finishedOn']).map((cell) => ({ ...cell, ...happened })),
      ...taskCells(task, ['adjustedTo']).map((cell) => ({ ...cell, ...planned })),
    ]),
  ];
}

/** What is wrong with the date; undefined when it is blank or in order. */
export function dateTroubleOf(
  { evaluationDate, resolution }: Assessment,
  { cell, latest, happened }: DateCell,
): DateTrouble | undefined {
  const date = readDate(cell.input);
  if (date === '') return undefined;
  if (typeof date === 'string') return 'notADate';
  if (date < resolution.earliestDate) return 'tooEarly';
  if (date > latest) return 'tooLate';
  return happened && evaluationDate !== undefined && date > evaluationDate ? 'inFuture' : undefined;
}

export const dateCellsInTrouble = (assessment: Assessment, trouble: DateTrouble): readonly DateCell[] =>
  dateCells(assessment).filter((cell) => dateTroubleOf(assessment, cell) === trouble);

/** A date that could stand in a report, written for people. */
export const exampleDate = ({ evaluationDate, period, resolution }: Assessment): string =>
  dateToVietnamese(evaluationDate ?? periodEnd(period ?? PERIODS[0], resolution.year));
