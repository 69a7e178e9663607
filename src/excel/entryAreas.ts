/**
 * Reading again after an edit. What computed cells show is of no use to the add-in, which judges for itself, and Excel
 * may have to calculate first to tell it: only what stands in the entry cells is read.
 */
import type { Submission } from '../domain/submission';
import { positionOf } from '../workbook/a1';
import type { SheetLooks } from '../workbook/reading/sheetGrid';
import { holds, type Area } from './area';
import type { Contents } from './grids';

export type EntryAreas = ReadonlyMap<string, readonly Area[]>;

/** By sheet: for each column from its first to its last entry cell, neighbours of the same rows together. */
export function entryAreas({ header, targets = [], tasks = [] }: Submission): EntryAreas {
  const sheets = new Map<string, Map<number, { first: number; last: number }>>();
  for (const cells of [header, ...targets.map((each) => each.cells), ...tasks.map((each) => each.cells)]) {
    for (const { sheet, address } of Object.values(cells)) {
      const { row, column } = positionOf(address);
      const columns = sheets.get(sheet) ?? new Map<number, { first: number; last: number }>();
      const { first, last } = columns.get(column) ?? { first: row, last: row };
      sheets.set(sheet, columns.set(column, { first: Math.min(first, row), last: Math.max(last, row) }));
    }
  }
  return new Map([...sheets].map(([sheet, columns]) => [sheet, joined(columns)]));
}

function joined(columns: ReadonlyMap<number, { readonly first: number; readonly last: number }>): readonly Area[] {
  const areas: Area[] = [];
  for (const [column, { first, last }] of [...columns].sort(([one], [other]) => one - other)) {
    const rows = last - first + 1;
    const before = areas.at(-1);
    const continues = before?.row === first && before.rows === rows && before.column + before.columns === column;
    if (before && continues) areas[areas.length - 1] = { ...before, columns: before.columns + 1 };
    else areas.push({ row: first, column, rows, columns: 1 });
  }
  return areas;
}

/** The entry cells of an area, as they are now. */
export interface ReadArea {
  readonly area: Area;
  readonly range: Pick<Excel.Range, 'values' | 'valueTypes' | 'numberFormat'>;
}

/** Loads what a {@link ReadArea} tells. */
export const ENTRY_CONTENTS = 'values,valueTypes,numberFormat';

/** Whoever types "3,2%" sets a format by the way, which says what was meant: it is as new as the entry. */
export function withNewFormats(looks: SheetLooks, entries: readonly ReadArea[]): SheetLooks {
  return {
    ...looks,
    lookAt: (row, column) => {
      const look = looks.lookAt(row, column);
      const read = entries.find(({ area }) => holds(area, row, column));
      const format: unknown = read?.range.numberFormat[row - read.area.row]?.[column - read.area.column];
      return typeof format === 'string' ? { ...look, numberFormat: format } : look;
    },
  };
}

/**
 * What a sheet holds now: every other cell gives what it gave before.
 * @returns undefined when more than entries changed, so that the sheet has to be read whole
 */
export function renewed(
  before: Contents,
  now: Omit<Contents, 'values' | 'valueTypes'>,
  entries: readonly ReadArea[],
): Contents | undefined {
  const { formulas, rowIndex, columnIndex, rowCount, columnCount } = now;
  const moved =
    rowIndex !== before.rowIndex || columnIndex !== before.columnIndex ||
    rowCount !== before.rowCount || columnCount !== before.columnCount;
  if (moved) return undefined;
  const isEntry = (row: number, column: number): boolean =>
    entries.some(({ area }) => holds(area, row + rowIndex + 1, column + columnIndex + 1));
  const others = formulas.every((line, row) =>
    line.every((cell: unknown, column) => cell === before.formulas[row]?.[column] || isEntry(row, column)));
  if (!others) return undefined;
  const values = before.values.map((line: unknown[]) => [...line]);
  const valueTypes = before.valueTypes.map((line) => [...line]);
  for (const { area, range } of entries) {
    const [top, left] = [area.row - 1 - rowIndex, area.column - 1 - columnIndex];
    range.values.forEach((line: unknown[], row) => values[top + row]?.splice(left, line.length, ...line));
    range.valueTypes.forEach((line, row) => valueTypes[top + row]?.splice(left, line.length, ...line));
  }
  return { values, valueTypes, formulas, rowIndex, columnIndex, rowCount, columnCount };
}
