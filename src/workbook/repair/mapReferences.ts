/** References of a formula to cells of other sheets, and the same formula with other references in their places. */
import { columnLetter, columnNumber } from '../a1';

/** From the first to the last, counted from 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a reference covers; rows are left out of whole columns, columns of whole rows. */
export interface ReferredArea {
  readonly rows?: Span;
  readonly columns?: Span;
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
/** Text, what is in another file and what is on several sheets (`Quý1:Quý4!A1`) stay as they are. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[[^\]]*\](?:${NAME}!)?`,
    `${NAME}:${NAME}!`,
    String.raw`(?<sheet>'(?:[^']|'')+'|${NAME})!` +
      String.raw`(?<range>${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    `'(?:[^']|'')*'`,
  ].join('|'),
  'giu',
);
const CORNER = /^(\$?)([A-Z]{0,3})(\$?)(\d*)$/i;

/**
 * @param formula in A1 notation
 * @param map of a sheet's name and what of it is referred to: another area that is whole in the same directions, or the same
 */
export function mapReferences(formula: string, map: (sheet: string, area: ReferredArea) => ReferredArea): string {
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const { sheet, range } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (sheet === undefined || range === undefined) return piece;
    const area = areaOf(range);
    const mapped = map(sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, area);
    return mapped === area ? piece : `${sheet}!${written(range, mapped)}`;
  });
}

function areaOf(range: string): ReferredArea {
  const corners = range.split(':').map((corner) => CORNER.exec(corner) ?? []);
  const columns = spanOf(corners.map(([, , letters = '']) => columnNumber(letters)));
  // `$7:$9` has its one dollar sign where a column's would be.
  const rows = spanOf(corners.map(([, , , , digits = '']) => Number(digits)));
  return { ...(rows && { rows }), ...(columns && { columns }) };
}

const spanOf = (places: readonly number[]): Span | undefined =>
  places.includes(0) ? undefined : { from: Math.min(...places), to: Math.max(...places) };

/** As the range is written: with its dollar signs, as one cell or as two corners. */
function written(range: string, { rows, columns }: ReferredArea): string {
  return range.split(':').map((corner, index) => {
    const [, columnFixed = '', , rowFixed = ''] = CORNER.exec(corner) ?? [];
    const end = index === 0 ? 'from' : 'to';
    return columnFixed + (columns ? columnLetter(columns[end]) : '') + rowFixed + (rows ? String(rows[end]) : '');
  }).join(':');
}
