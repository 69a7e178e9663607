/**
 * Numbers in cells that show per cent. Where somebody types "2,5%" the cell holds 0,025, and only its number format tells
 * what was seen: whoever takes the number without the format has to take what was seen.
 */
import type { Entry } from './entries';
import type { CellInput } from './entry';
import { withoutLiterals } from './formatCode';
import { PERIODS } from './period';
import type { Bounds, TargetRow } from './resolution';
import type { EntryCell } from './submission';
import { formatNumber } from './vietnameseNumber';

/** A % that is no literal: a hundred times the number is seen. */
export const showsPercent = (formatCode: string): boolean =>
  formatCode.includes('%') && withoutLiterals(formatCode).includes('%');

export const PROGRESS_BOUNDS: Bounds = { min: 0, max: 100 };

const FIGURES: ReadonlySet<Entry> = new Set<Entry>(['lastYear', ...PERIODS.map(({ key }) => key)]);

/**
 * What can be believed of an entry measured in per cent, which holds points: 12,5 for 12,5 %. Undefined for every other.
 *
 * @param row its target; none for entries of tasks
 */
export function pointBounds(entry: Entry, row: TargetRow | undefined): Bounds | undefined {
  if (entry === 'progress') return PROGRESS_BOUNDS;
  return row?.unit === '%' && FIGURES.has(entry) ? row.bounds : undefined;
}

/**
 * Of a cell of points that shows per cent: whether the number seen is the one meant, be it somewhat too large ("105 %").
 * Points that are stored as such (91, seen as 9.100 %) only look wrong.
 */
export function meansWhatIsSeen(number: number, { min, max }: Bounds): boolean {
  const seen = number * 100;
  return number !== 0 && (Math.abs(number) <= 1 || (seen >= min - Math.abs(min) && seen <= max + Math.abs(max)));
}

/**
 * What was seen in a cell that shows per cent, as a text which the checks offer to read; undefined where the number that
 * is stored is the one meant: above 1 in a count or a sum of money, where the format was pasted.
 *
 * @param points of an entry that holds points, {@link pointBounds}
 */
export function percentSeen({ input, look }: EntryCell, points: Bounds | undefined): CellInput | undefined {
  if (input.kind !== 'number' || !showsPercent(look?.numberFormat ?? '')) return undefined;
  const { number } = input;
  const meant = points ? meansWhatIsSeen(number, points) : number !== 0 && Math.abs(number) <= 1;
  return meant ? { kind: 'text', text: `${formatNumber(number * 100)} %` } : undefined;
}
