import type { Alignment, Borders, BorderStyle, Font, Style } from '@cj-tech-master/excelts';
import type { BorderDescription, CellDescription, CellStyle } from '../host/WorkbookDescription';

/** The font of cells that say nothing. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** The look of a cell in the file's terms; cells that look alike share one object, which keeps the style table short. */
export class FileStyles {
  private readonly known = new Map<string, Partial<Style>>();

  constructor(private readonly font: DefaultFont) {}

  of(cell: Pick<CellDescription, 'style' | 'numberFormat' | 'locked'>): Partial<Style> {
    const key = JSON.stringify([cell.style, cell.numberFormat, cell.locked]);
    const style = this.known.get(key) ?? this.create(cell);
    this.known.set(key, style);
    return style;
  }

  private create({ style = {}, numberFormat, locked }: Pick<CellDescription, 'style' | 'numberFormat' | 'locked'>) {
    const alignment = alignmentOf(style);
    const border = bordersOf(style);
    const created: Partial<Style> = { font: fontOf(style, this.font) };
    if (numberFormat !== undefined) created.numFmt = numberFormat;
    if (style.fill !== undefined) created.fill = solid(style.fill);
    if (Object.keys(alignment).length > 0) created.alignment = alignment;
    if (Object.keys(border).length > 0) created.border = border;
    if (locked === false) created.protection = { locked: false };
    return created;
  }
}

export function color(rgb: string): { argb: string } {
  return { argb: `FF${rgb}` };
}

/** A cell's fill shows the first colour, a conditional format's the second. */
export function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: color(rgb), bgColor: color(rgb) } as const;
}

function fontOf(style: CellStyle, font: DefaultFont): Partial<Font> {
  return {
    name: style.fontName ?? font.name,
    size: style.fontSize ?? font.size,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strike: true }),
    ...(style.color !== undefined && { color: color(style.color) }),
  };
}

function alignmentOf(style: CellStyle): Partial<Alignment> {
  const { horizontal, vertical, wrap, indent, orientation } = style;
  const alignment: Partial<Alignment> = {};
  if (horizontal !== undefined) alignment.horizontal = horizontal.toLowerCase() as Alignment['horizontal'];
  if (vertical !== undefined) {
    alignment.vertical = (vertical === 'Center' ? 'middle' : vertical.toLowerCase()) as Alignment['vertical'];
  }
  if (wrap) alignment.wrapText = true;
  if (indent) alignment.indent = indent;
  if (orientation) alignment.textRotation = orientation === 180 ? 'vertical' : orientation;
  return alignment;
}

function bordersOf(style: CellStyle): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const line = style.borders?.[edge];
    if (line) borders[edge] = { style: lineStyle(line), color: color(line.color) };
  }
  return borders;
}

const WEIGHTS: Readonly<Record<string, BorderStyle>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };
const PATTERNS: Readonly<Record<string, readonly [thin: BorderStyle, medium: BorderStyle]>> = {
  Dash: ['dashed', 'mediumDashed'],
  DashDot: ['dashDot', 'mediumDashDot'],
  DashDotDot: ['dashDotDot', 'mediumDashDotDot'],
  Dot: ['dotted', 'dotted'],
  Double: ['double', 'double'],
  SlantDashDot: ['slantDashDot', 'slantDashDot'],
};

function lineStyle({ style, weight }: BorderDescription): BorderStyle {
  const pattern = PATTERNS[style];
  if (pattern) return weight === 'Medium' || weight === 'Thick' ? pattern[1] : pattern[0];
  const line = WEIGHTS[weight];
  if (!line) throw new Error(`A border "${style}" of weight "${weight}" cannot be saved`);
  return line;
}
