/** A1 notation; rows and columns count from 1. */

/** By column: comparing formulas and addresses asks for the same few hundreds of thousands of times. */
const known: string[] = [];

/** 1 → A, 27 → AA. */
export const columnLetter = (column: number): string => (known[column] ??= spellColumn(column));

function spellColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27; dollar signs are passed over. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) if (letter !== '$') number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export const cellAddress = (column: number, row: number): string => `${columnLetter(column)}${row}`;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The top-left cell of an A1 range such as `$B$3:D9`. @throws when the text is none */
export function positionOf(range: string): CellPosition {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)/i.exec(range);
  if (!match?.[1]) throw new RangeError(`Not an A1 range: ${range}`);
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}

/** A sheet's name as formulas write it, with the "!". */
export const sheetPrefix = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;
