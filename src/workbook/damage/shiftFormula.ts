/** Moving a formula to another cell, as copying does: relative references move along, absolute ones stay. */
import { columnLetter, columnNumber } from '../a1';

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

const WORD = String.raw`[\p{L}\p{N}_.\\$?]+`;
/** Text, quoted sheet names and what is in brackets stay whole; then `H:H` and `1:3`; then every other word. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<whole>(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.\\$?(!]))|${WORD}`,
  'gu',
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const LOST = '#REF!';

/**
 * The formula as it would read that many rows further down and columns further right. References that would leave the
 * sheet become `#REF!`.
 *
 * @param formula with or without "=", in A1 notation
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, number: number): string | undefined => placed(fixed, number, rows, LAST_ROW, String);
  const column = (fixed: string, letters: string): string | undefined =>
    placed(fixed, columnNumber(letters), columns, LAST_COLUMN, columnLetter);

  const half = (part: string): string | undefined => {
    const fixed = part.startsWith('$') ? '$' : '';
    const name = part.slice(fixed.length);
    return /^\d/.test(name) ? row(fixed, Number(name)) : column(fixed, name);
  };

  return formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const { whole } = rest.at(-1) as { whole?: string };
    if (whole !== undefined) {
      const halves = whole.split(':').map(half);
      return halves.includes(undefined) ? LOST : halves.join(':');
    }
    const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = CELL.exec(piece) ?? [];
    const [offset, text] = rest.slice(-3) as [number, string];
    // A function (LOG10) or a sheet (Q1) may look like a cell.
    if (letters === '' || /[(!]/.test(text.charAt(offset + piece.length))) return piece;
    const [newColumn, newRow] = [column(fixedColumn, letters), row(fixedRow, Number(digits))];
    return newColumn === undefined || newRow === undefined ? LOST : newColumn + newRow;
  });
}

function placed(
  fixed: string,
  number: number,
  by: number,
  last: number,
  write: (number: number) => string,
): string | undefined {
  if (fixed !== '') return fixed + write(number);
  const moved = number + by;
  return moved >= 1 && moved <= last ? write(moved) : undefined;
}
