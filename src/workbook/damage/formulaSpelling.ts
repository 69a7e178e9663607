/**
 * One spelling for what is one formula: Excel, LibreOffice, WPS and the workbench differ in case, spaces, quotes round
 * sheet names, `$H:$H` or `$H$1:$H$1048576`, `TRUE` or `TRUE()` (or `1`, in limits), and prefixes of newer functions.
 */
import { columnLetter, columnNumber } from '../a1';

/** One corner of a reference. A column or row that is left out means the whole. */
export interface Corner {
  readonly column?: number;
  readonly row?: number;
  /** Written with a dollar sign. */
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** How a corner is written in the one spelling; `sheet` is undefined for the formula's own. */
export type WriteCorner = (corner: Corner, sheet: string | undefined) => string;

const LAST_ROW = 1048576;

const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`,
    String.raw`(?<reference>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.]*)(?:\(\s*\))?`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    String.raw`[\s@]+`,
    ';',
  ].join('|'),
  'giu',
);
const CORNER = /^(\$?)([A-Z]{1,3})(?:(\$?)(\d+))?$/i;

/** @param formula in A1 notation, with or without "=" */
export function spell(formula: string, write: WriteCorner): string {
  let sheet: string | undefined;
  return formula.replace(/^[=+]+/, '').replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const { sheet: prefix, reference, word } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (prefix !== undefined) {
      sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
      return '';
    }
    if (reference !== undefined) {
      const written = spellReference(reference, sheet, write);
      sheet = undefined;
      return written;
    }
    if (word !== undefined) return spellWord(piece.replace(/\s/g, ''));
    if (piece === ';') return ',';
    if (/^\d/.test(piece)) return String(Number(piece));
    return piece.startsWith('"') ? piece : '';
  });
}

function spellWord(word: string): string {
  const upper = word.toUpperCase().replace(/^_XL(?:FN|WS)\.(?:_XLWS\.)?/, '');
  if (/^TRUE(?:\(\))?$/.test(upper)) return '1';
  return /^FALSE(?:\(\))?$/.test(upper) ? '0' : upper;
}

function spellReference(reference: string, sheet: string | undefined, write: WriteCorner): string {
  const [from, to] = reference.split(':').map(cornerOf);
  if (!from) return reference;
  if (!to) return write(from, sheet);
  const whole = from.row === 1 && to.row === LAST_ROW;
  return [from, to].map((corner) => write(whole ? wholeColumn(corner) : corner, sheet)).join(':');
}

const wholeColumn = ({ column, columnFixed, rowFixed }: Corner): Corner => ({ ...(column === undefined ? {} : { column }), columnFixed, rowFixed });

function cornerOf(text: string): Corner {
  const [, columnFixed = '', letters = '', rowFixed = '', digits] = CORNER.exec(text) ?? [];
  const corner = { column: columnNumber(letters), columnFixed: columnFixed !== '', rowFixed: rowFixed !== '' };
  return digits === undefined ? corner : { ...corner, row: Number(digits) };
}

/** A place in the one spelling. */
export const placeText = (sheet: string, column: number | undefined, row: number | undefined): string =>
  `${sheet}!${column === undefined ? '' : columnLetter(column)}${row ?? ''}`;
