/** The sheet Tổng quan while it is put together, row by row. */
import { columnLetter } from '../../a1';
import type { CellContent, ConditionalFormatSpec, RowSpec, StyledRange } from '../../spec';
import { FONT_SIZE } from '../appendixLayout';
import { text } from '../cell';
import { BORDER, HEADER_FILL, INK } from '../palette';
import { lineCount, rowHeight } from '../textHeight';

export interface Page {
  readonly rows: RowSpec[];
  readonly styles: StyledRange[];
  readonly formats: ConditionalFormatSpec[];
}

/**
 * Number, name, lead, two figures, verdict, reason; beside them four columns under the charts. Together 8 points of text
 * on A4: see `tests/workbook/overview.test.ts`.
 */
export const WIDTHS = [4, 35, 28, 11, 11, 23, 23, 15, 15, 15, 15] as const;
export const LAST = columnLetter(WIDTHS.length);
/** Hidden: finds the listed row on its sheet. */
export const FINDER = columnLetter(WIDTHS.length + 1);
/** The lists' last column, and the charts' first. */
export const LISTS_END = 'G';
export const CHARTS_BEGIN = 'H';
/** The last printed row. What is on paper must not grow, so that it stays on one page. */
export const LAST_PRINTED_ROW = 46;

/** One line of text in points; a row that never wraps needs no more. */
export const LINE = FONT_SIZE + 4.5;

export const add = (page: Page, cells: readonly CellContent[], height: number = LINE): number =>
  page.rows.push({ height, cells });

/** A heading in capitals, and beside it what there is to add. */
export function section(page: Page, title: string, beside: CellContent = null): void {
  const at = add(page, [text(title), null, null, beside]);
  page.styles.push({ range: `A${at}`, style: { bold: true, color: INK } });
}

/** The captions of a table, from column A. */
export function header(page: Page, captions: readonly string[]): number {
  const lines = Math.max(...captions.map((caption, index) => lineCount(caption, WIDTHS[index] ?? 10, FONT_SIZE, true)));
  const height = lines === 1 ? LINE : rowHeight(lines, FONT_SIZE) + 2;
  const at = add(page, captions.map((caption) => (caption ? text(caption) : null)), height);
  page.styles.push({
    range: `A${at}:${columnLetter(captions.length)}${at}`,
    style: {
      bold: true, horizontal: 'center', vertical: 'center', wrap: true, fill: HEADER_FILL, color: INK, borderColor: BORDER,
    },
  });
  return at;
}
