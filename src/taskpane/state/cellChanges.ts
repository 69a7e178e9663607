/** Entries that the pane writes, and how they are given back. */
import { isBlankInput, type CellInput } from '../../domain/entry';
import type { Resolution } from '../../domain/resolution';
import type { EntryCell, Submission } from '../../domain/submission';
import type { EntryWrite } from '../../excel/OpenWorkbook';
import { entryFormat } from '../../workbook/sheets/entryFormat';
import { entryPlaces, placeKey, type EntryPlace } from './entryPlaces';

/** One entry: what stands in its cell, and what is to. */
export interface CellChange extends EntryPlace {
  readonly to: CellInput;
}

const cellKey = ({ sheet, address }: Pick<EntryCell, 'sheet' | 'address'>): string => `${sheet}!${address}`;

/** The changes of these cells, one a cell: of several for the same one the first is made. */
export function changesOf(
  submission: Submission,
  wanted: readonly { readonly cell: Pick<EntryCell, 'sheet' | 'address'>; readonly to: CellInput }[],
): readonly CellChange[] {
  const places = new Map(entryPlaces(submission).map((place) => [cellKey(place.cell), place]));
  const changes = new Map<string, CellChange>();
  for (const { cell, to } of wanted) {
    const key = cellKey(cell);
    const place = places.get(key);
    if (place && !changes.has(key)) changes.set(key, { ...place, to });
  }
  return [...changes.values()];
}

/** Each in the number format that its cell has in the template. */
export const writesOf = (resolution: Resolution, changes: readonly CellChange[]): readonly EntryWrite[] =>
  changes.map(({ rowId, entry, cell, to }) => ({
    sheet: cell.sheet,
    address: cell.address,
    input: to,
    numberFormat: entryFormat(resolution, rowId, entry),
  }));

function isSameInput(one: CellInput, other: CellInput): boolean {
  if (isBlankInput(one)) return isBlankInput(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

type Content = Pick<EntryCell, 'input' | 'formula'>;

const isSameContent = (one: Content, other: Content): boolean =>
  one.formula === other.formula && isSameInput(one.input, other.input);

const cellsNow = (now: Submission): ReadonlyMap<string, EntryCell> =>
  new Map(entryPlaces(now).map((place) => [placeKey(place), place.cell]));

/** The changes whose cells, wherever they stand by now, hold what they held when the changes were chosen. */
export function stillWanted(now: Submission, changes: readonly CellChange[]): readonly CellChange[] {
  const cells = cellsNow(now);
  return changes.flatMap((change) => {
    const cell = cells.get(placeKey(change));
    return cell && isSameContent(cell, change.cell) ? [{ ...change, cell }] : [];
  });
}

export interface Undoing {
  readonly writes: readonly EntryWrite[];
  /** Cells that have their old content again: those that are written now, and those that had it already. */
  readonly cells: number;
}

/** What gives the old contents back, save where somebody has written something else since. */
export function undoing(now: Submission, changes: readonly CellChange[]): Undoing {
  const cells = cellsNow(now);
  const found = changes.map((change) => ({ change, cell: cells.get(placeKey(change)) }));
  const writes = found.flatMap(({ change, cell }): EntryWrite[] => {
    if (!cell || !isSameContent(cell, { input: change.to })) return [];
    const { input, formula, look } = change.cell;
    return [{
      sheet: cell.sheet,
      address: cell.address,
      input,
      ...(formula === undefined ? {} : { formula }),
      ...(look ? { numberFormat: look.numberFormat } : {}),
    }];
  });
  const there = found.filter(({ change, cell }) =>
    cell && !isSameContent(cell, { input: change.to }) && isSameContent(cell, change.cell));
  return { writes, cells: writes.length + there.length };
}
