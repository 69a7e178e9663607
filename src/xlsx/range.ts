/** Ranges of cells read from A1 text and written as formulas name them. */
import { cellAddress, columnLetter, columnNumber, sheetPrefix, type CellPosition } from '../workbook/a1';

export interface CellRange {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Reads `B12` or `$B$12`; undefined when it is not the address of one cell. */
export function parseAddress(address: string): CellPosition | undefined {
  const match = ADDRESS.exec(address);
  if (!match?.[1] || !match[2]) return undefined;
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}

/** Reads `B2:D9` or a single `B2`, with or without `$`; undefined when it is neither. */
export function parseRange(range: string): CellRange | undefined {
  const [first = '', last = first, ...more] = range.split(':');
  const one = parseAddress(first);
  const other = parseAddress(last);
  if (!one || !other || more.length > 0) return undefined;
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}

/** `B2:D9`, or `B2` where the range is one cell. */
export function rangeText({ from, to }: CellRange): string {
  const first = cellAddress(from.column, from.row);
  const last = cellAddress(to.column, to.row);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$2:$D$9`, or `$B$2` where the range is one cell. */
export function absoluteRange({ from, to }: CellRange): string {
  const first = `$${columnLetter(from.column)}$${String(from.row)}`;
  const last = `$${columnLetter(to.column)}$${String(to.row)}`;
  return first === last ? first : `${first}:${last}`;
}

/** The range with its sheet, as a formula names it: `'Phụ lục 1'!$A$1`. */
export const rangeOnSheet = (sheetName: string, range: CellRange): string =>
  sheetPrefix(sheetName) + absoluteRange(range);
