import type { Style as FileStyle } from '@cj-tech-master/excelts';
import type { Style, StyledRange } from '../workbook/spec';
import { parseRange } from './range';

/** The font that every cell has where its style says nothing. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: Partial<FileStyle>;
}

/**
 * The look of every cell that has one, in row order, after applying the ranges one after another.
 * Cells that look the same share one object, which keeps the file's style table short.
 *
 * @throws RangeError when a range is not A1 text.
 */
export function styledCells(ranges: readonly StyledRange[], base: BaseFont): StyledCell[] {
  const merged = new Map<number, Map<number, Style>>();
  for (const { range, style } of ranges) {
    const area = parseRange(range);
    if (!area) throw new RangeError(`A style is given for "${range}", which is not a range`);
    for (let row = area.from.row; row <= area.to.row; row++) {
      const columns = merged.get(row) ?? new Map<number, Style>();
      merged.set(row, columns);
      for (let column = area.from.column; column <= area.to.column; column++) {
        columns.set(column, { ...columns.get(column), ...style });
      }
    }
  }

  const shared = new Map<string, Partial<FileStyle>>();
  const inOrder = <T>(map: Map<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
  return inOrder(merged).flatMap(([row, columns]) =>
    inOrder(columns).map(([column, style]) => {
      const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
      const known = shared.get(key) ?? toFileStyle(style, base);
      shared.set(key, known);
      return { row, column, style: known };
    }),
  );
}

function toFileStyle(style: Style, base: BaseFont): Partial<FileStyle> {
  const alignment = {
    ...(style.horizontal !== undefined && { horizontal: style.horizontal }),
    ...(style.vertical !== undefined && {
      vertical: style.vertical === 'center' ? ('middle' as const) : style.vertical,
    }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
    ...(style.indent !== undefined && { indent: style.indent }),
  };
  const line = style.borderColor === undefined ? undefined : { style: 'thin' as const, color: rgb(style.borderColor) };
  return {
    font: {
      name: base.name,
      family: ROMAN,
      size: style.fontSize ?? base.size,
      ...(style.bold !== undefined && { bold: style.bold }),
      ...(style.italic !== undefined && { italic: style.italic }),
      ...(style.color !== undefined && { color: rgb(style.color) }),
    },
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.fill !== undefined && { fill: solidFill(style.fill) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(line && { border: { top: line, left: line, bottom: line, right: line } }),
    ...(style.unlocked !== undefined && { protection: { locked: !style.unlocked } }),
  };
}

/** The font family number of serif faces, which is what a reader without the font goes by. */
export const ROMAN = 1;

/** An opaque colour from RRGGBB. */
export function rgb(color: string): { argb: string } {
  return { argb: `FF${color}` };
}

/** Both colours are given, because a cell's fill shows the first and a conditional format's the second. */
export function solidFill(color: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: rgb(color), bgColor: rgb(color) } as const;
}
