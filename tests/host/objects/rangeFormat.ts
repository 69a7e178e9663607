/** RangeFormat, RangeFont, RangeFill, RangeBorder(Collection), FormatProtection. */

import type { IStyleData } from '@univerjs/core';
import type { BorderDescription, BorderEdge } from '../WorkbookDescription';
import { type Area, lastColumn, lastRow } from '../workbook/Area';
import * as styles from '../workbook/styles';
import { toPixels, toPoints } from '../workbook/units';
import { type ExcelClass, instance, method, object, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, integer, number, oneOf, text } from './arguments';
import { fitColumns, fitRows } from './autofit';
import { refuseFormatting, refuseWhileProtected, shared } from './rangeContent';
import type { RangeTarget } from './targets';

/** A look of the cells: read from their style, written as a change to it. */
function look(since: string, read: (style: IStyleData, target: RangeTarget) => unknown, change: (value: unknown) => IStyleData) {
  return scalar<RangeTarget>(
    since,
    (target) => shared(target, (row, column) => read(target.sheet.styleAt(row, column), target)),
    (target, value) => {
      refuseFormatting(target.sheet, 'allowFormatCells');
      target.sheet.setStyle(target.area, change(value));
    },
  );
}

const withHash = (hex: string | null, otherwise: string): string => (hex === null ? otherwise : `#${hex}`);

const font: ExcelClass<RangeTarget> = {
  name: 'RangeFont',
  members: {
    name: look('1.1', (style, { sheet }) => style.ff ?? sheet.book.defaultFont.name, (value) => ({ ff: text(value) })),
    size: look('1.1', (style, { sheet }) => style.fs ?? sheet.book.defaultFont.size, (value) => ({ fs: number(value) })),
    bold: look('1.1', (style) => styles.isOn(style.bl), (value) => ({ bl: styles.toFlag(flag(value)) })),
    italic: look('1.1', (style) => styles.isOn(style.it), (value) => ({ it: styles.toFlag(flag(value)) })),
    underline: look(
      '1.1',
      (style) => (styles.isOn(style.ul?.s) ? 'Single' : 'None'),
      (value) => ({ ul: { s: styles.toFlag(oneOf(value, ['None', 'Single']) === 'Single') } }),
    ),
    strikethrough: look('1.9', (style) => styles.isOn(style.st?.s), (value) => ({ st: { s: styles.toFlag(flag(value)) } })),
    color: look('1.1', (style) => withHash(styles.toHex(style.cl?.rgb), '#000000'), (value) => ({ cl: styles.toUniverColor(value) })),
  },
};

const fill: ExcelClass<RangeTarget> = {
  name: 'RangeFill',
  members: {
    color: look('1.1', (style) => withHash(styles.toHex(style.bg?.rgb), '#FFFFFF'), (value) => ({ bg: styles.toUniverColor(value) })),
    clear: method('1.1', ({ sheet, area }) => {
      refuseFormatting(sheet, 'allowFormatCells');
      sheet.setStyle(area, { bg: null });
    }),
  },
};

const protection: ExcelClass<RangeTarget> = {
  name: 'FormatProtection',
  members: {
    locked: scalar(
      '1.2',
      (target) => shared(target, (row, column) => !target.sheet.isUnlocked(row, column)),
      ({ sheet, area }, value) => {
        refuseWhileProtected(sheet);
        sheet.setUnlocked(area, !flag(value));
      },
    ),
    formulaHidden: scalar('1.2', () => false),
  },
};

interface BorderTarget extends RangeTarget {
  readonly index: string;
}

const BORDER_INDEXES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];
const NO_BORDER: BorderDescription = { style: 'None', weight: 'Thin', color: '000000' };

/** The cells a border line touches, and on which of their edges; inside lines are kept on the cell above or to the left. */
function borderCells({ area, index }: BorderTarget): { area: Area; edge: BorderEdge } | null {
  switch (index) {
    case 'EdgeTop':
      return { area: { ...area, rows: 1 }, edge: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, row: lastRow(area), rows: 1 }, edge: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, columns: 1 }, edge: 'left' };
    case 'EdgeRight':
      return { area: { ...area, column: lastColumn(area), columns: 1 }, edge: 'right' };
    case 'InsideHorizontal':
      return area.rows > 1 ? { area: { ...area, rows: area.rows - 1 }, edge: 'bottom' } : null;
    case 'InsideVertical':
      return area.columns > 1 ? { area: { ...area, columns: area.columns - 1 }, edge: 'right' } : null;
    default:
      throw ExcelError.notImplemented(`the border ${index}`);
  }
}

function readBorder(target: BorderTarget, property: keyof BorderDescription): unknown {
  const cells = borderCells(target);
  if (!cells) {
    return NO_BORDER[property];
  }
  const cellsTarget = { sheet: target.sheet, area: cells.area };
  return shared(cellsTarget, (row, column) => (styles.borderOf(target.sheet.styleAt(row, column), cells.edge) ?? NO_BORDER)[property]);
}

function changeBorder(target: BorderTarget, change: Partial<BorderDescription>): void {
  refuseFormatting(target.sheet, 'allowFormatCells');
  const cells = borderCells(target);
  if (!cells) {
    return;
  }
  const { sheet } = target;
  sheet.dressArea(cells.area, (row, column) => {
    const current = styles.borderOf(sheet.styleAt(row, column), cells.edge) ?? { ...NO_BORDER, style: 'Continuous' };
    const next = { ...current, ...change };
    return { s: styles.borderCode(cells.edge, next.style === 'None' ? null : next) };
  });
}

const BORDER_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];

const border: ExcelClass<BorderTarget> = {
  name: 'RangeBorder',
  id: (target) => target.index,
  members: {
    sideIndex: scalar('1.1', (target) => target.index),
    style: scalar('1.1', (target) => readBorder(target, 'style'), (target, value) => changeBorder(target, { style: oneOf(value, BORDER_STYLES) })),
    weight: scalar(
      '1.1',
      (target) => readBorder(target, 'weight'),
      (target, value) => changeBorder(target, { weight: oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick']) }),
    ),
    color: scalar(
      '1.1',
      (target) => {
        const color = readBorder(target, 'color');
        return typeof color === 'string' ? `#${color}` : null;
      },
      (target, value) => changeBorder(target, { color: styles.toHex(styles.toUniverColor(value)?.rgb) ?? '000000' }),
    ),
  },
};

const borders: ExcelClass<RangeTarget> = {
  name: 'RangeBorderCollection',
  items: (target) => BORDER_INDEXES.slice(0, 6).map((index) => instance(border, { ...target, index })),
  members: {
    count: scalar('1.1', () => BORDER_INDEXES.length),
    getItem: method('1.1', (target, index) => instance(border, { ...target, index: oneOf(index, BORDER_INDEXES) })),
    getItemAt: method('1.1', (target, position) => {
      const index = BORDER_INDEXES[integer(position)];
      if (index === undefined) {
        throw ExcelError.invalidArgument();
      }
      return instance(border, { ...target, index });
    }),
  },
};

export const rangeFormatClass: ExcelClass<RangeTarget> = {
  name: 'RangeFormat',
  members: {
    font: object('1.1', (target) => instance(font, target)),
    fill: object('1.1', (target) => instance(fill, target)),
    borders: object('1.1', (target) => instance(borders, target)),
    protection: object('1.2', (target) => instance(protection, target)),
    horizontalAlignment: look('1.1', styles.horizontalWord, (value) => ({ ht: styles.horizontalCode(value) })),
    verticalAlignment: look('1.1', styles.verticalWord, (value) => ({ vt: styles.verticalCode(value) })),
    wrapText: look('1.1', styles.wraps, (value) => ({ tb: styles.wrapCode(flag(value)) })),
    indentLevel: look('1.9', styles.indentOf, (value) => {
      const level = integer(value);
      if (level < 0 || level > 250) {
        throw ExcelError.invalidArgument();
      }
      return styles.indentPadding(level);
    }),
    textOrientation: look('1.7', styles.orientationOf, (value) => styles.orientationCode(integer(value))),
    shrinkToFit: scalar('1.9', () => false),
    columnWidth: scalar(
      '1.2',
      (target) => shared({ ...target, area: { ...target.area, row: 0, rows: 1 } }, (_, column) =>
        toPoints(target.sheet.isColumnHidden(column) ? 0 : target.sheet.columnWidth(column)),
      ),
      ({ sheet, area }, value) => {
        refuseFormatting(sheet, 'allowFormatColumns');
        const pixels = measure(value, 1342);
        sheet.setColumnData(area, () => ({ w: pixels }));
      },
    ),
    rowHeight: scalar(
      '1.2',
      (target) => shared({ ...target, area: { ...target.area, column: 0, columns: 1 } }, (row) =>
        toPoints(target.sheet.isRowHidden(row) ? 0 : target.sheet.rowHeight(row)),
      ),
      ({ sheet, area }, value) => {
        refuseFormatting(sheet, 'allowFormatRows');
        const pixels = measure(value, 409.5);
        sheet.setRowData(area, () => ({ h: pixels, ia: 0 }));
      },
    ),
    autofitRows: method('1.2', (target) => {
      refuseFormatting(target.sheet, 'allowFormatRows');
      fitRows(target);
    }),
    autofitColumns: method('1.2', (target) => {
      refuseFormatting(target.sheet, 'allowFormatColumns');
      fitColumns(target);
    }),
  },
};

function measure(value: unknown, most: number): number {
  const points = number(value);
  if (points < 0 || points > most) {
    throw ExcelError.invalidArgument();
  }
  return toPixels(points);
}
