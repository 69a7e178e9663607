/** The figures of a row that can be believed, period by period. */
import type { AssessedRow, Assessment } from '../domain/assessment';
import { readNumber } from '../domain/entry';
import { PERIODS, type Period } from '../domain/period';
import type { TargetEntry } from '../domain/entries';
import { cellsInOrder } from './numberCells';
import { perAssessment } from './perAssessment';

/** The periods up to the one reported; all where that is not known. What comes later is `ahead-of-period`. */
export const periodsSoFar = ({ period }: Assessment): readonly Period[] =>
  period === undefined ? PERIODS : PERIODS.slice(0, PERIODS.indexOf(period) + 1);

const cellsThatCanBe = perAssessment((assessment) => new Set(cellsInOrder(assessment).map(({ cell }) => cell)));

/** Undefined when it is blank or wrong in itself, which other checks say. */
export function figureOf(assessment: Assessment, { cells }: AssessedRow, key: TargetEntry): number | undefined {
  const cell = cells[key];
  if (cell === undefined || !cellsThatCanBe(assessment).has(cell)) return undefined;
  const figure = readNumber(cell.input);
  return typeof figure === 'number' ? figure : undefined;
}
