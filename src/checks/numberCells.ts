/** Every cell in scope that should hold a number, and what is wrong with it: one cause at most. */
import type { AssessedRow, AssessedTask, Assessment } from '../domain/assessment';
import { definitionOf } from '../domain/criteria/registry';
import { readNumber } from '../domain/entry';
import { meansWhatIsSeen, pointBounds, PROGRESS_BOUNDS, showsPercent } from '../domain/percentSeen';
import { PERIODS } from '../domain/period';
import type { Bounds, TargetRow } from '../domain/resolution';
import { unitSuffix } from '../domain/rowWording';
import { catchesFractions, needsBaseline } from '../domain/targetVerdict';
import { rowsInScope, targetCells, taskCells, tasksInScope, type PlacedCell } from './entryPlace';
import { perAssessment } from './perAssessment';
import { asTyped } from './typed';

export interface NumberCell extends PlacedCell {
  readonly bounds: Bounds;
  /** Zero and less cannot be. */
  readonly positive: boolean;
  /** A number above 0 and up to 1 is a percentage typed as a fraction. */
  readonly catchesFractions: boolean;
  /** Holds percentage points: 12,5 means 12,5 %. */
  readonly holdsPoints: boolean;
  /** About how large the figures of a count or a sum of money are. */
  readonly size?: number;
  /** " %", " USD", "". */
  readonly unit: string;
  /** A number that could stand here, written for people. */
  readonly example: string;
}

export type NumberTrouble = 'error' | 'notANumber' | 'percentFormat' | 'outOfBounds' | 'notWhole' | 'fraction';

const UNLIMITED: Bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
const EXAMPLE_OF_PROGRESS = '50';

/** Of the row's own size: its threshold, or last year's result where the threshold is not printed. */
export const exampleFor = ({ criterion, lastYear }: TargetRow): string =>
  asTyped(definitionOf(criterion).numbers(criterion)[0] ?? lastYear?.value ?? 1000);

/** The threshold, else last year's result. */
function sizeOf({ compareAs, criterion, lastYear }: TargetRow): { readonly size?: number } {
  const size = definitionOf(criterion).numbers(criterion)[0] ?? lastYear?.value;
  return compareAs === 'percentOfTarget' && size !== undefined ? { size } : {};
}

/** The unit as it follows a number in a sentence; a rank has none. */
export const unitOf = (row: TargetRow): string => (definitionOf(row.criterion).isRank ? '' : unitSuffix(row));

function ofRow(assessment: Assessment, assessed: AssessedRow): readonly NumberCell[] {
  const { row } = assessed;
  const common = { unit: unitOf(row), example: exampleFor(row), ...sizeOf(row) };
  const figures = targetCells(assessment, assessed, ['lastYear', ...PERIODS.map(({ key }) => key)]).map((placed) => ({
    ...placed,
    ...common,
    bounds: row.bounds,
    holdsPoints: pointBounds(placed.entry, row) !== undefined,
    positive: false,
    catchesFractions: catchesFractions(row),
  }));
  if (!needsBaseline(row.criterion)) return figures;
  const baseline = targetCells(assessment, assessed, ['baseline']).map((placed) => ({
    ...placed,
    ...common,
    holdsPoints: false,
    bounds: row.baselineBounds ?? UNLIMITED,
    positive: true,
    catchesFractions: false,
  }));
  return [...figures, ...baseline];
}

const ofTask = (assessed: AssessedTask): readonly NumberCell[] =>
  taskCells(assessed, ['progress']).map((placed) => ({
    ...placed,
    bounds: PROGRESS_BOUNDS,
    positive: false,
    catchesFractions: false,
    holdsPoints: true,
    unit: ' %',
    example: EXAMPLE_OF_PROGRESS,
  }));

/** What is wrong with the number, in the order of design's rule 4; undefined when it is blank or in order. */
export function troubleOf(numberCell: NumberCell): NumberTrouble | undefined {
  const { cell, bounds, positive, catchesFractions: fractions } = numberCell;
  if (cell.input.kind === 'error') return 'error';
  const number = readNumber(cell.input);
  if (number === '') return undefined;
  if (typeof number === 'string') return 'notANumber';
  if (numberCell.holdsPoints && showsPercent(cell.look?.numberFormat ?? '') && meansWhatIsSeen(number, bounds)) return 'percentFormat';
  if (number < bounds.min || number > bounds.max || (positive && number <= 0)) return 'outOfBounds';
  if (bounds.integer === true && !Number.isInteger(number)) return 'notWhole';
  if (fractions && number > 0 && number <= 1) return 'fraction';
  return undefined;
}

/** Every number cell with its trouble, if any. */
const reviewed = perAssessment((assessment) =>
  [
    ...rowsInScope(assessment).flatMap((row) => ofRow(assessment, row)),
    ...tasksInScope(assessment).flatMap(ofTask),
  ].map((cell) => ({ cell, trouble: troubleOf(cell) })),
);

/** What would be wrong with this number in that cell, shown as the template shows it. */
export const troubleWith = (placed: NumberCell, number: number): NumberTrouble | undefined => {
  const { sheet, address } = placed.cell;
  return troubleOf({ ...placed, cell: { sheet, address, input: { kind: 'number', number } } });
};

/** The number cells that are blank or in order. */
export const cellsInOrder = (assessment: Assessment): readonly NumberCell[] =>
  reviewed(assessment).flatMap(({ cell, trouble }) => (trouble === undefined ? [cell] : []));

/** The number cells with that trouble, each with its number as read (0 where it is none). */
export const cellsInTrouble = (
  assessment: Assessment,
  wanted: NumberTrouble,
): readonly (NumberCell & { readonly number: number })[] =>
  reviewed(assessment)
    .filter(({ trouble }) => trouble === wanted)
    .map(({ cell }) => {
      const number = readNumber(cell.cell.input);
      return { ...cell, number: typeof number === 'number' ? number : 0 };
    });
