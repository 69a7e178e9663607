/** Rectangles of cells and their A1 text. */

import { ExcelError } from '../wire/ExcelError';

/** Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function formatA1(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  }
  if (isWholeRows(area)) {
    return `${area.row + 1}:${lastRow(area) + 1}`;
  }
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(lastColumn(area))}${lastRow(area) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B2", "$B$2:D9", "B:D" or "2:9"; null where the text is not an address. */
export function parseA1(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    return between(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, column1 = '', column2 = ''] = columns;
    return between(0, columnIndex(column1), MAX_ROWS - 1, columnIndex(column2));
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [, row1 = '', row2 = ''] = rows;
    return between(Number(row1) - 1, 0, Number(row2) - 1, MAX_COLUMNS - 1);
  }
  return null;
}

/** The rectangle with these corners, in any order; null where it leaves the grid. */
export function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  const inside = row >= 0 && column >= 0 && lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS;
  return inside ? area : null;
}

/** A rectangle given by position and size, or the error Excel raises when it is not on the grid. */
export function areaAt(row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const area = whole && rows > 0 && columns > 0 ? between(row, column, row + rows - 1, column + columns - 1) : null;
  if (!area) {
    throw ExcelError.invalidArgument();
  }
  return area;
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.max(lastColumn(a), lastColumn(b)) - column + 1;
  return { row, column, rows, columns };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of `area` outside `hole`, as up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) {
    return [area];
  }
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: common.row - area.row, columns: area.columns },
    { row: lastRow(common) + 1, column: area.column, rows: lastRow(area) - lastRow(common), columns: area.columns },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    {
      row: common.row,
      column: lastColumn(common) + 1,
      rows: common.rows,
      columns: lastColumn(area) - lastColumn(common),
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      yield { row, column };
    }
  }
}

/** Quotes a sheet name for use in a reference. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseA1(name) === null ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Phụ lục 1'!$A$1" into sheet name and address; the sheet name is null where there is none. */
export function splitReference(reference: string): { sheetName: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) {
    return { sheetName: null, address: reference };
  }
  return { sheetName: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), address: match[3] ?? '' };
}
