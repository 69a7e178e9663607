import type { CellLook } from '../workbook/reading/sheetGrid';
import { BUILT_IN_FORMATS } from './numberFormats';
import { parseXml, type XmlAttributes } from './parseXml';

/** How a cell looks where a file says nothing. */
export const PLAIN_LOOK: CellLook = { numberFormat: 'General', fontName: '', locked: true, fill: null };

/** The lists of the part that are read; their entries are counted from 0. */
const LISTS = new Set(['numFmts', 'fonts', 'fills', 'cellXfs']);

/**
 * The looks of the cell styles, by their numbers.
 * A fill that is given as a colour of the theme or of the old palette is not resolved and counts as none: our sheets
 * have neither.
 *
 * @throws UnusableFileError `damaged` when the part is not well-formed.
 */
export function readCellLooks(part: Uint8Array): readonly CellLook[] {
  const formats = new Map(BUILT_IN_FORMATS);
  const fonts: string[] = [];
  const fills: (string | null)[] = [];
  const looks: CellLook[] = [];
  /** Fonts and fills also stand elsewhere in the part, and there have no number. */
  let list: string | undefined;
  let solid = false;
  parseXml(part, 'styles', {
    open: (name, attributes) => {
      if (LISTS.has(name)) list = name;
      else if (list === 'numFmts' && name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (list === 'fonts' && name === 'font') fonts.push('');
      else if (list === 'fonts' && name === 'name') fonts[fonts.length - 1] = attributes['val'] ?? '';
      else if (list === 'fills' && name === 'fill') fills.push(null);
      else if (list === 'fills' && name === 'patternFill') solid = attributes['patternType'] === 'solid';
      else if (list === 'fills' && name === 'fgColor' && solid) fills[fills.length - 1] = plainColor(attributes);
      else if (list === 'cellXfs' && name === 'xf') looks.push(lookOf(attributes, formats, fonts, fills));
      else if (list === 'cellXfs' && name === 'protection') {
        looks.push({ ...(looks.pop() ?? PLAIN_LOOK), locked: !/^(?:0|false)$/.test(attributes['locked'] ?? '') });
      }
    },
    close: (name) => {
      if (name === list) list = undefined;
    },
  });
  return looks;
}

const lookOf = (
  { numFmtId, fontId, fillId }: XmlAttributes,
  formats: ReadonlyMap<number, string>,
  fonts: readonly string[],
  fills: readonly (string | null)[],
): CellLook => ({
  numberFormat: formats.get(Number(numFmtId ?? 0)) ?? PLAIN_LOOK.numberFormat,
  fontName: fonts[Number(fontId ?? 0)] ?? PLAIN_LOOK.fontName,
  locked: true,
  fill: fills[Number(fillId ?? 0)] ?? null,
});

/** RRGGBB of a colour that is written out, which in a file begins with its opacity. */
function plainColor({ rgb }: XmlAttributes): string | null {
  return rgb !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
}
