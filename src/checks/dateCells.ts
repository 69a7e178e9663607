/** Every cell in scope that should hold a date, and what is wrong with it: one cause at most. */
import type { Assessment } from '../domain/assessment';
import { readDate } from '../domain/entry';
import { PERIODS, periodEnd } from '../domain/period';
import { LAST_DATE, dateToVietnamese, type SerialDate } from '../domain/serialDate';
import type { EntryCell } from '../domain/submission';
import { LATEST_EVALUATION } from '../domain/taskVerdict';
import { headerCells, taskCells, tasksInScope, type PlacedCell } from './entryPlace';
import { perAssessment } from './perAssessment';

export interface DateCell extends PlacedCell {
  readonly latest: SerialDate;
  /** Something that has happened cannot be later than the evaluation date. */
  readonly happened: boolean;
}

export type DateTrouble = 'notADate' | 'tooEarly' | 'tooLate' | 'inFuture';

const dateCells = (assessment: Assessment): readonly DateCell[] => {
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
};

/** What is wrong with the date; undefined when it is blank or in order. */
function troubleOf(
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

const reviewed = perAssessment((assessment) =>
  dateCells(assessment).flatMap((cell) => {
    const trouble = troubleOf(assessment, cell);
    return trouble === undefined ? [] : [{ cell, trouble }];
  }),
);

export const dateCellsInTrouble = (assessment: Assessment, wanted: DateTrouble): readonly DateCell[] =>
  reviewed(assessment).flatMap(({ cell, trouble }) => (trouble === wanted ? [cell] : []));

/** The cells of all dates with any trouble. */
export const wrongDates = (assessment: Assessment): ReadonlySet<EntryCell> =>
  new Set(reviewed(assessment).map(({ cell }) => cell.cell));

/** A date that could stand in a report, written for people. */
export const exampleDate = ({ evaluationDate, period, resolution }: Assessment): string =>
  dateToVietnamese(evaluationDate ?? periodEnd(period ?? PERIODS[0], resolution.year));
