/** Every cell in scope that should hold a date, and what is wrong with it: one cause at most. */
import type { AssessedTask, Assessment } from '../domain/assessment';
import { readDate } from '../domain/entry';
import { lastDayOfSending, PERIODS, periodEnd } from '../domain/period';
import { LAST_DATE, dateToVietnamese, swapDayAndMonth, type SerialDate } from '../domain/serialDate';
import { inputOf, type EntryCell } from '../domain/submission';
import { LATEST_EVALUATION } from '../domain/taskVerdict';
import { headerCells, taskCells, tasksInScope, type PlacedCell } from './entryPlace';
import { perAssessment } from './perAssessment';

export interface DateCell extends PlacedCell {
  readonly latest: SerialDate;
  /** Something that has happened cannot be later than the evaluation date. */
  readonly happened: boolean;
  /** The start that a finish cannot be before, where it is known. */
  readonly notBefore?: SerialDate;
}

/** A date this near is rather what happened since, or was planned, than day and month exchanged. */
const DAYS_OF_HASTE = 3;

export type DateTrouble = 'notADate' | 'tooEarly' | 'tooLate' | 'swapped' | 'inFuture';

const dateCells = (assessment: Assessment): readonly DateCell[] => {
  const planned = { latest: LAST_DATE, happened: false };
  const happened = { latest: LAST_DATE, happened: true };
  return [
    ...headerCells(assessment, ['evaluationDate']).map((cell) => ({ ...cell, ...planned, latest: LATEST_EVALUATION })),
    ...headerCells(assessment, ['sentOn', 'dueOn']).map((cell) => ({ ...cell, ...planned, latest: lastDayOfSending(assessment.resolution.year) })),
    ...tasksInScope(assessment).flatMap((task) => [
      ...taskCells(task, ['startedOn']).map((cell) => ({ ...cell, ...happened })),
      ...taskCells(task, ['finishedOn']).map((cell) => ({ ...cell, ...happened, ...startOf(task) })),
      ...taskCells(task, ['adjustedTo']).map((cell) => ({ ...cell, ...planned })),
    ]),
  ];
};

function startOf({ cells }: AssessedTask): { readonly notBefore?: SerialDate } {
  const started = readDate(inputOf(cells.startedOn));
  return typeof started === 'number' ? { notBefore: started } : {};
}

/** What is wrong with the date; undefined when it is blank or in order. */
export function troubleOf(
  { evaluationDate, resolution }: Assessment,
  { cell, latest, happened, notBefore = resolution.earliestDate }: DateCell,
): DateTrouble | undefined {
  const date = readDate(cell.input);
  if (date === '') return undefined;
  if (typeof date === 'string') return 'notADate';
  if (date < resolution.earliestDate) return 'tooEarly';
  if (date > latest) return 'tooLate';
  if (!happened || evaluationDate === undefined || date <= evaluationDate) return undefined;
  const swapped = date - evaluationDate > DAYS_OF_HASTE ? swapDayAndMonth(date) : undefined;
  return swapped !== undefined && swapped <= evaluationDate && swapped >= notBefore ? 'swapped' : 'inFuture';
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
