/** Which row and column of the template each row and column of a sheet is. */
import type { ExpectedSheet } from './expectedWorkbook';
import type { SheetGrid } from './sheetGrid';

/** Rows and columns count from 1. */
export interface Placing {
  readonly sheet: SheetGrid;
  readonly expected: ExpectedSheet;
  /** Rows of the sheet by the template's; several where one was copied, the one that counts first. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  /** Columns of the sheet by the template's. */
  readonly columns: ReadonlyMap<number, number>;
  /** The other way round. */
  readonly templateRows: ReadonlyMap<number, number>;
  readonly templateColumns: ReadonlyMap<number, number>;
  /** Rows within the table that are none of the template's although something stands in them. */
  readonly unknownRows: readonly number[];
  /** Whether everything stands where the template has it. */
  readonly inPlace: boolean;
}

export function placing(
  sheet: SheetGrid,
  expected: ExpectedSheet,
  rows: ReadonlyMap<number, readonly number[]>,
  columns: ReadonlyMap<number, number>,
  unknownRows: readonly number[] = [],
): Placing {
  return {
    sheet,
    expected,
    rows,
    columns,
    templateRows: new Map([...rows].flatMap(([template, found]) => found.map((row) => [row, template] as const))),
    templateColumns: new Map([...columns].map(([template, found]) => [found, template])),
    unknownRows,
    inPlace:
      [...rows].every(([template, found]) => found.length === 1 && found[0] === template) &&
      [...columns].every(([template, found]) => template === found),
  };
}

/** Of a sheet on which nothing is entered: it is compared as it stands, and drawn afresh. */
export function placeAsDrawn(sheet: SheetGrid, expected: ExpectedSheet): Placing {
  const rows = expected.spec.rows.map((_, index) => [index + 1, [index + 1]] as const);
  const columns = Array.from({ length: expected.width }, (_, index) => [index + 1, index + 1] as const);
  return placing(sheet, expected, new Map(rows), new Map(columns));
}
