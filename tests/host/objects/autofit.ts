/** Fitting rows and columns to their text, by an estimate: there is nothing to measure with outside a browser. */

import { lastColumn, lastRow } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import { indentOf, wraps } from '../workbook/styles';
import { toPixels, toPoints } from '../workbook/units';
import type { RangeTarget } from './targets';

/** Of the font's size: the width of an average character, the height of a line. */
const CHARACTER = 0.5;
const LINE = 1.3;
const CELL_PADDING = 4;

export function fitRows({ sheet, area }: RangeTarget): void {
  const inside = sheet.within(area);
  const { columns } = sheet.laidOut;
  sheet.setRowData(inside, (row) => {
    const points = Math.max(15, ...Array.from({ length: columns }, (_, column) => textHeight(sheet, row, column)));
    return { h: toPixels(points), ia: 1, ah: toPixels(points) };
  });
}

export function fitColumns({ sheet, area }: RangeTarget): void {
  const inside = sheet.within(area);
  const used = sheet.usedArea(true) ?? inside;
  sheet.setColumnData(inside, (column) => {
    let widest = 0;
    for (let row = used.row; row <= lastRow(used) && column <= lastColumn(used); row++) {
      const lines = sheet.textAt(row, column).split('\n');
      widest = Math.max(widest, ...lines.map((line) => line.length * CHARACTER * fontSize(sheet, row, column)));
    }
    return widest === 0 ? {} : { w: toPixels(widest + CELL_PADDING) };
  });
}

function textHeight(sheet: HostSheet, row: number, column: number): number {
  const text = sheet.textAt(row, column);
  if (text === '') {
    return 0;
  }
  const size = fontSize(sheet, row, column);
  const style = sheet.styleAt(row, column);
  const room = Math.max(1, (toPoints(sheet.columnWidth(column)) - CELL_PADDING) / (size * CHARACTER) - indentOf(style));
  const lines = wraps(style) ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0) : 1;
  return lines * size * LINE;
}

function fontSize(sheet: HostSheet, row: number, column: number): number {
  return sheet.styleAt(row, column).fs ?? sheet.book.defaultFont.size;
}
