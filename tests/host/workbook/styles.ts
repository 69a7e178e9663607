/** Between Univer's style codes and the words of Office.js. */

import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderStyleData, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { BorderDescription, BorderEdge, CellStyle } from '../WorkbookDescription';
import { ExcelError } from '../wire/ExcelError';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const BORDER_STYLES: readonly (readonly [style: string, weight: string, code: BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

/** Pixels of padding that stand for one step of indent. */
const INDENT_PX = 9;
/** Univer's default padding on the left of a cell. */
const EDGES: Readonly<Record<BorderEdge, 't' | 'b' | 'l' | 'r'>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

/** "RRGGBB" in capitals, from "#rgb", "#rrggbb" or "rgb(r,g,b)"; null where there is no colour. */
export function toHex(color: Nullable<string>): string | null {
  if (!color) {
    return null;
  }
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (numbers) {
    return numbers.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase();
  }
  const hex = color.replace('#', '');
  return (hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex).toUpperCase();
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF', yellow: 'FFFF00', gray: '808080', orange: 'FFA500',
};

/** A colour as Office.js takes it ("#RRGGBB" or an HTML name), as Univer keeps it. */
export function toUniverColor(color: unknown): { rgb: string } | null {
  if (typeof color !== 'string') {
    throw ExcelError.invalidArgument();
  }
  if (color === '') {
    return null;
  }
  const named = NAMED_COLORS[color.toLowerCase()];
  const hex = named ?? (/^#?[0-9a-f]{6}$/i.test(color) ? color.replace('#', '').toUpperCase() : null);
  if (hex === null) {
    throw ExcelError.invalidArgument();
  }
  return { rgb: `#${hex}` };
}

export function horizontalCode(word: unknown): HorizontalAlign {
  const code = HORIZONTAL[String(word)];
  if (code === undefined) {
    throw ExcelError.invalidArgument();
  }
  return code;
}

export function verticalCode(word: unknown): VerticalAlign {
  const code = VERTICAL[String(word)];
  if (code === undefined) {
    throw ExcelError.invalidArgument();
  }
  return code;
}

const wordOf = <Code>(words: Readonly<Record<string, Code>>, code: Code | null | undefined): string | undefined =>
  Object.keys(words).find((word) => words[word] === code);

export const horizontalWord = (style: IStyleData): string => wordOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General';
export const verticalWord = (style: IStyleData): string => wordOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM) ?? 'Bottom';
export const isOn = (flag: BooleanNumber | null | undefined): boolean => flag === BooleanNumber.TRUE;
export const toFlag = (on: unknown): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
export const wraps = (style: IStyleData): boolean => style.tb === WrapStrategy.WRAP;
export const wrapCode = (on: unknown): WrapStrategy => (on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
export const indentOf = (style: IStyleData): number => Math.round((style.pd?.l ?? 0) / INDENT_PX);
export const indentPadding = (level: number): IStyleData => ({ pd: level > 0 ? { l: level * INDENT_PX, t: 0, b: 1, r: 2 } : null });

export function orientationOf(style: IStyleData): number {
  return style.tr?.v ? 180 : -(style.tr?.a ?? 0);
}

export function orientationCode(degrees: number): IStyleData {
  if (!(degrees === 180 || (degrees >= -90 && degrees <= 90))) {
    throw ExcelError.invalidArgument();
  }
  return { tr: degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees, v: BooleanNumber.FALSE } };
}

export function borderOf(style: IStyleData, edge: BorderEdge): BorderDescription | null {
  const border = style.bd?.[EDGES[edge]];
  const words = BORDER_STYLES.find(([, , code]) => code === border?.s);
  return border && words ? { style: words[0], weight: words[1], color: toHex(border.cl.rgb) ?? '000000' } : null;
}

export function borderCode(edge: BorderEdge, border: BorderDescription | null): IStyleData {
  return { bd: { [EDGES[edge]]: border ? borderData(border) : null } };
}

function borderData({ style, weight, color }: BorderDescription): IBorderStyleData {
  const code = BORDER_STYLES.find((words) => words[0] === style && words[1] === weight) ?? BORDER_STYLES.find((words) => words[0] === style);
  if (!code) {
    throw ExcelError.invalidArgument();
  }
  return { s: code[2], cl: { rgb: `#${color}` } };
}

/** What a cell looks like, without what is the workbook's default. */
export function describeStyle(style: IStyleData, font: { name: string; size: number }): CellStyle {
  const borders = (['top', 'bottom', 'left', 'right'] as const).map((edge) => [edge, borderOf(style, edge)] as const);
  const shown = borders.filter(([, border]) => border !== null);
  const color = toHex(style.cl?.rgb);
  const fill = toHex(style.bg?.rgb);
  const horizontal = horizontalWord(style);
  const vertical = verticalWord(style);
  const indent = indentOf(style);
  const orientation = orientationOf(style);
  return {
    ...(style.ff && style.ff !== font.name ? { fontName: style.ff } : {}),
    ...(style.fs && style.fs !== font.size ? { fontSize: style.fs } : {}),
    ...(isOn(style.bl) ? { bold: true } : {}),
    ...(isOn(style.it) ? { italic: true } : {}),
    ...(isOn(style.ul?.s) ? { underline: true } : {}),
    ...(isOn(style.st?.s) ? { strikethrough: true } : {}),
    ...(color && color !== '000000' ? { color } : {}),
    ...(fill ? { fill } : {}),
    ...(horizontal === 'General' ? {} : { horizontal }),
    ...(vertical === 'Bottom' ? {} : { vertical }),
    ...(wraps(style) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(orientation === 0 ? {} : { orientation }),
    ...(shown.length > 0 ? { borders: Object.fromEntries(shown) } : {}),
  };
}

/** The style of a cell described so; `font` is what the description leaves out. */
export function styleOf(look: CellStyle, font: { name: string; size: number }): IStyleData {
  const { color, fill, horizontal, vertical, wrap, indent, orientation, borders = {} } = look;
  const edges = Object.entries(borders).map(([edge, border]) => borderCode(edge as BorderEdge, border).bd);
  return {
    ff: look.fontName ?? font.name,
    fs: look.fontSize ?? font.size,
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: toUniverColor(color) }),
    ...(fill === undefined ? {} : { bg: toUniverColor(fill) }),
    ...(horizontal === undefined ? {} : { ht: horizontalCode(horizontal) }),
    ...(vertical === undefined ? {} : { vt: verticalCode(vertical) }),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent === undefined ? {} : indentPadding(indent)),
    ...(orientation === undefined ? {} : orientationCode(orientation)),
    ...(edges.length > 0 ? { bd: Object.assign({}, ...edges) as NonNullable<IStyleData['bd']> } : {}),
  };
}
