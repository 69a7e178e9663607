/** Which row and column of the template each row and column of a sheet is. */
import type { ExpectedSheet } from './expectedWorkbook';
import type { SheetGrid } from './sheetGrid';

/** What stands in or beside the table and was not placed by the template's own ids and captions. */
export interface Strays {
  /** Rows within the table that are none of the template's although something stands in them. */
  readonly unknownRows: readonly number[];
  /**
   * Rows with number and name of one row and the id of another, as after sorting without the hidden columns: placed by
   * their name. With the row of the template that their id means.
   */
  readonly misnumbered: ReadonlyMap<number, number>;
  /** Columns in which something was typed and that nobody reads: within the table, or under the caption of an entry column that is there before. */
  readonly unreadColumns: readonly number[];
}

const NO_STRAYS: Strays = { unknownRows: [], misnumbered: new Map(), unreadColumns: [] };

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
  readonly strays: Strays;
  /** Whether everything stands where the template has it. */
  readonly inPlace: boolean;
}

export function placing(
  sheet: SheetGrid,
  expected: ExpectedSheet,
  rows: ReadonlyMap<number, readonly number[]>,
  columns: ReadonlyMap<number, number>,
  strays: Strays = NO_STRAYS,
): Placing {
  return {
    sheet,
    expected,
    rows,
    columns,
    templateRows: new Map([...rows].flatMap(([template, found]) => found.map((row) => [row, template] as const))),
    templateColumns: new Map([...columns].map(([template, found]) => [found, template])),
    strays,
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
