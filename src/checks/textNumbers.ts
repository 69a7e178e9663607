/** What the texts in number cells could mean as numbers. */
import { foldName } from '../domain/names';
import { parseNumber } from '../domain/vietnameseNumber';
import { cellsInTrouble, troubleWith, type NumberCell } from './numberCells';
import { perAssessment } from './perAssessment';

export interface TextNumber extends NumberCell {
  /** None, one, or the two that only the user can tell apart. */
  readonly readings: readonly number[];
  /** "khoảng", "≥": what was typed is more than the number. */
  readonly qualifier?: string;
  /** Nothing but the number and the row's own unit, and the number could stand there. */
  readonly plain: boolean;
}

/** A count or a sum a hundred times too small is a thousand read as decimals: "12.000 USD" is not 12. */
const FAR_TOO_SMALL = 100;

const isBelievable = (cell: NumberCell, number: number): boolean =>
  troubleWith(cell, number) === undefined && Math.abs(number) >= (cell.size ?? 0) / FAR_TOO_SMALL;

function readCell(cell: NumberCell): TextNumber {
  const { input } = cell.cell;
  const reading = input.kind === 'text' ? parseNumber(input.text) : { kind: 'none' as const };
  if (reading.kind === 'none') return { ...cell, readings: [], plain: false };
  const { qualifier, unit } = reading;
  const given = qualifier === undefined ? {} : { qualifier };
  if (reading.kind === 'one') {
    const ownUnit = unit === undefined || foldName(unit) === foldName(cell.unit);
    const plain = ownUnit && qualifier === undefined && troubleWith(cell, reading.number) === undefined;
    return { ...cell, ...given, readings: [reading.number], plain };
  }
  // Who writes the unit as well writes Vietnamese; without it a machine may have put the mark there.
  const believable = unit === undefined ? [] : reading.numbers.filter((number) => isBelievable(cell, number));
  return { ...cell, ...given, readings: believable.length === 1 ? believable : reading.numbers, plain: false };
}

export const textNumbers = perAssessment(
  (assessment): readonly TextNumber[] => cellsInTrouble(assessment, 'notANumber').map(readCell),
);
