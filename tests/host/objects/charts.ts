/** ChartCollection and Chart: recorded, not drawn. */

import { formatA1, quoteSheetName } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import type { ChartState } from '../workbook/SheetState';
import { type ExcelClass, instance, isInstance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { integer, isMissing, number, rangeTarget, text } from './arguments';
import { resolveReference } from './resolveReference';

interface ChartTarget {
  readonly sheet: HostSheet;
  readonly id: string;
}

function read({ sheet, id }: ChartTarget): ChartState {
  const chart = sheet.state.charts.find((item) => item.id === id);
  if (!chart) {
    throw ExcelError.itemNotFound();
  }
  return chart;
}

const measure = (name: 'left' | 'top' | 'width' | 'height') =>
  scalar<ChartTarget>('1.1', (target) => read(target)[name], (target, value) => { read(target)[name] = number(value); });

const title: ExcelClass<ChartTarget> = {
  name: 'ChartTitle',
  members: {
    text: scalar('1.1', (target) => read(target).title, (target, value) => { read(target).title = text(value); }),
    visible: scalar('1.1', (target) => read(target).title !== '', (target, value) => {
      if (value === false) {
        read(target).title = '';
      }
    }),
  },
};

const chart: ExcelClass<ChartTarget> = {
  name: 'Chart',
  id: ({ id }) => id,
  members: {
    id: scalar('1.7', ({ id }) => id),
    name: scalar('1.1', (target) => read(target).name, (target, value) => { read(target).name = text(value); }),
    chartType: scalar('1.7', (target) => read(target).type),
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
    title: object('1.1', (target) => instance(title, target)),
    setPosition: method('1.1', (target, start, end) => {
      const [from, to] = [start, isMissing(end) ? start : end].map((place) =>
        isInstance(place) ? rangeTarget(place) : resolveReference(target.sheet.book, text(place), target.sheet),
      );
      if (!from || !to) {
        throw ExcelError.invalidArgument();
      }
      const edge = (column: number, row: number) => ({ left: sum(column, (i) => target.sheet.columnWidth(i)), top: sum(row, (i) => target.sheet.rowHeight(i)) });
      const [first, last] = [edge(from.area.column, from.area.row), edge(to.area.column + to.area.columns, to.area.row + to.area.rows)];
      Object.assign(read(target), { left: first.left, top: first.top, width: last.left - first.left, height: last.top - first.top });
    }),
    delete: method('1.1', (target) => {
      target.sheet.state.charts.splice(target.sheet.state.charts.indexOf(read(target)), 1);
    }),
  },
};

/** Points taken by the first `count` columns or rows. */
function sum(count: number, pixels: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => pixels(index)).reduce((total, size) => total + (size * 3) / 4, 0);
}

const byName = (sheet: HostSheet, name: unknown): ChartTarget | null => {
  const found = sheet.state.charts.find((item) => item.name === text(name) || item.id === text(name));
  return found ? { sheet, id: found.id } : null;
};

export const chartsClass: ExcelClass<HostSheet> = {
  name: 'ChartCollection',
  items: (sheet) => sheet.state.charts.map(({ id }) => instance(chart, { sheet, id })),
  members: {
    count: scalar('1.1', (sheet) => sheet.state.charts.length),
    getCount: method('1.4', (sheet) => sheet.state.charts.length),
    add: method('1.1', (sheet, type, source, seriesBy) => {
      const range = rangeTarget(source);
      const number = sheet.state.charts.length + 1;
      const id = `chart-${sheet.id}-${number}`;
      sheet.state.charts.push({
        id, name: `Chart ${number}`, type: text(type), source: `${quoteSheetName(range.sheet.name)}!${formatA1(range.area)}`,
        seriesBy: isMissing(seriesBy) ? 'Auto' : text(seriesBy), title: '', left: 0, top: 0, width: 360, height: 216,
      });
      return instance(chart, { sheet, id });
    }),
    getItem: method('1.1', (sheet, name) => instance(chart, byName(sheet, name) ?? missing())),
    getItemOrNullObject: method('1.4', (sheet, name) => orNull(chart, byName(sheet, name))),
    getItemAt: method('1.1', (sheet, index) => {
      const found = sheet.state.charts[integer(index)];
      return instance(chart, found ? { sheet, id: found.id } : missing());
    }),
  },
};

function missing(): never {
  throw ExcelError.itemNotFound();
}
