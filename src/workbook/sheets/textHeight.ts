/**
 * How high a row must be to show a wrapped text. Excel sets the height of rows itself when someone types, but a file is
 * opened with the heights it was written with.
 */
import type { CellContent, ColumnSpec } from '../spec';

/** Widths of Times New Roman in thousandths of the font size, by letter without its marks. */
const WIDTHS = new Map<string, number>();
const widths = (width: number, letters: string): void => {
  for (const letter of letters) WIDTHS.set(letter, width);
};
widths(250, ' .,');
widths(278, 'ijlt/;:');
widths(333, 'frI()-"');
widths(389, 'sJ');
widths(444, 'acez');
widths(556, 'FPS');
widths(611, 'ELTZ');
widths(667, 'BCR');
widths(722, 'wADGHKNOQUVXY');
widths(778, 'm%');
widths(889, 'M');
widths(944, 'W');
const USUAL = 500;

/** A line breaks a little earlier than its letters add up to, and bold letters are wider. */
const ALLOWANCE = 1.06;
const BOLD = 1.07;

/** Width of a text in points. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const thousandths = [...base].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? USUAL), 0);
  return (thousandths / 1000) * fontSize * ALLOWANCE * (bold ? BOLD : 1);
}

/** Inner width in points of a column that is so many characters wide. */
const innerWidth = (characters: number): number => characters * 5.25 - 1;

/** Lines that a text takes when wrapped at words. */
export function lineCount(text: string, columnWidth: number, fontSize: number, bold = false): number {
  const available = innerWidth(columnWidth);
  return text
    .split('\n')
    .map((paragraph) => {
      let lines = 1;
      let used = 0;
      for (const word of paragraph.split(' ')) {
        const width = textWidth(word, fontSize, bold);
        const space = used > 0 ? textWidth(' ', fontSize, bold) : 0;
        if (used > 0 && used + space + width > available) {
          lines += 1;
          used = 0;
        } else {
          used += space;
        }
        // A word wider than its column is broken.
        lines += Math.max(0, Math.ceil(width / available) - 1);
        used += width > available ? width % available : width;
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}

/** Height in points of so many lines. */
export const rowHeight = (lines: number, fontSize: number): number => Math.ceil(lines * fontSize * 1.27 + 3);

/** Height in points of a row that was so high, so that it shows wrapped texts as well which were put into its columns. */
export const heightHolding = (
  height: number,
  contents: readonly (CellContent | undefined)[],
  columns: readonly ColumnSpec[],
  fontSize: number,
): number =>
  contents.reduce<number>((highest, content, column) => {
    const width = columns[column]?.width;
    if (content?.kind !== 'text' || width === undefined) return highest;
    return Math.max(highest, rowHeight(lineCount(content.text, width, fontSize), fontSize));
  }, height);
