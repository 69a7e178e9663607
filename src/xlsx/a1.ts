/** Cell addresses as Excel writes them, and rows and columns counted from 1. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;
const LETTERS_IN_ALPHABET = 26;
const CODE_BEFORE_A = 64;

/** The number of a column from its letters: A is 1, Z is 26, AA is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * LETTERS_IN_ALPHABET + letter.charCodeAt(0) - CODE_BEFORE_A;
  }
  return column;
}

/** The letters of a column from its number: 27 gives AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = ((rest - 1) % LETTERS_IN_ALPHABET) + 1;
    letters = String.fromCharCode(CODE_BEFORE_A + digit) + letters;
    rest = (rest - digit) / LETTERS_IN_ALPHABET;
  }
  return letters;
}

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

/** `$B$2:$D$9`, or `$B$2` where the range is one cell. */
export function absoluteRange({ from, to }: CellRange): string {
  const first = `$${columnLetters(from.column)}$${String(from.row)}`;
  const last = `$${columnLetters(to.column)}$${String(to.row)}`;
  return first === last ? first : `${first}:${last}`;
}

/** The range with its sheet, as a formula names it: `'Phụ lục 1'!$A$1`. */
export function rangeOnSheet(sheetName: string, range: CellRange): string {
  return `'${sheetName.replaceAll("'", "''")}'!${absoluteRange(range)}`;
}
