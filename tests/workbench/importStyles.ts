import type { Cell, Color } from '@cj-tech-master/excelts';
import type { BorderDescription, CellDescription, CellStyle } from '../host/WorkbookDescription';

/** The font of cells that say nothing. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** The look of a cell in the words of the description; what is as everywhere is left out. */
export function looksOf(cell: Cell, font: DefaultFont): Pick<CellDescription, 'style' | 'numberFormat' | 'locked'> {
  const style = styleOf(cell, font);
  const format = typeof cell.numFmt === 'object' ? cell.numFmt.formatCode : cell.numFmt;
  return {
    ...(format && format !== 'General' ? { numberFormat: format } : {}),
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(cell.protection?.locked === false ? { locked: false as const } : {}),
  };
}

function styleOf({ font, fill, alignment, border }: Cell, base: DefaultFont): CellStyle {
  const color = rgb(font?.color);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : undefined;
  const borders = Object.fromEntries(
    (['top', 'bottom', 'left', 'right'] as const).flatMap((edge) => {
      const line = lineOf(border?.[edge]?.style, border?.[edge]?.color);
      return line ? [[edge, line]] : [];
    }),
  );
  const horizontal = capital(alignment?.horizontal);
  const vertical = alignment?.vertical === 'middle' ? 'Center' : capital(alignment?.vertical);
  const rotation = alignment?.textRotation;
  return {
    ...(font?.name && font.name !== base.name ? { fontName: font.name } : {}),
    ...(font?.size && font.size !== base.size ? { fontSize: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(color !== undefined && color !== '000000' ? { color } : {}),
    ...(background === undefined ? {} : { fill: background }),
    ...(horizontal === undefined || horizontal === 'General' ? {} : { horizontal }),
    ...(vertical === undefined || vertical === 'Bottom' ? {} : { vertical }),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(rotation ? { orientation: rotation === 'vertical' ? 180 : rotation } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

/** The text and the background of Office's theme, which every program uses for black and white. */
const THEME: Readonly<Record<number, string>> = { 0: 'FFFFFF', 1: '000000' };

/** "RRGGBB"; undefined where the colour is automatic or of the theme's own. */
export function rgb(color: Partial<Color> | undefined): string | undefined {
  return color?.argb?.slice(-6).toUpperCase() ?? (color?.theme === undefined ? undefined : THEME[color.theme]);
}

const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'], thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'], mediumDashed: ['Dash', 'Medium'], dotted: ['Dot', 'Thin'], double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'], mediumDashDot: ['DashDot', 'Medium'], dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'], slantDashDot: ['SlantDashDot', 'Medium'],
};

function lineOf(style: string | undefined, color: Partial<Color> | undefined): BorderDescription | undefined {
  const line = style === undefined ? undefined : LINES[style];
  return line && { style: line[0], weight: line[1], color: rgb(color) ?? '000000' };
}

const capital = (word: string | undefined): string | undefined => word && `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
