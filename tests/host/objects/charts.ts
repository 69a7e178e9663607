/** ChartCollection and Chart: recorded, not drawn. Their first column holds the categories, their first row the names. */

import { formatA1, quoteSheetName } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import type { ChartState } from '../workbook/SheetState';
import { type ExcelClass, instance, isInstance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { integer, isMissing, number, rangeTarget, text } from './arguments';
import { chartAxes, chartFormat, chartLegend, chartSeriesCollection, chartTitle } from './chartParts';
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
    title: object('1.1', (target) => instance(chartTitle, read(target))),
    format: object('1.1', (target) => instance(chartFormat, read(target))),
    legend: object('1.1', (target) => instance(chartLegend, read(target))),
    axes: object('1.1', (target) => instance(chartAxes, read(target))),
    series: object('1.1', (target) => instance(chartSeriesCollection, read(target))),
    setPosition: method('1.1', (target, start, end) => {
      const [from, to] = [start, isMissing(end) ? start : end].map((place) =>
        isInstance(place) ? rangeTarget(place) : resolveReference(target.sheet.book, text(place), target.sheet),
      );
      if (!from || !to) {
        throw ExcelError.invalidArgument();
      }
      const edge = (column: number, row: number) => ({ left: sum(column, (i) => target.sheet.columnWidth(i)), top: sum(row, (i) => target.sheet.rowHeight(i)) });
      const [first, last] = [edge(from.area.column, from.area.row), edge(to.area.column + to.area.columns, to.area.row + to.area.rows)];
      refuseEditing(target.sheet);
      Object.assign(read(target), {
        place: `${formatA1({ ...from.area, rows: 1, columns: 1 })}:${formatA1({ row: to.area.row + to.area.rows - 1, column: to.area.column + to.area.columns - 1, rows: 1, columns: 1 })}`,
      });
      Object.assign(read(target), { left: first.left, top: first.top, width: last.left - first.left, height: last.top - first.top });
    }),
    delete: method('1.1', (target) => {
      refuseEditing(target.sheet);
      target.sheet.state.charts.splice(target.sheet.state.charts.indexOf(read(target)), 1);
    }),
  },
};

/** Objects of a protected sheet stay as they are, unless the protection lets them be edited. */
function refuseEditing({ state: { protection } }: HostSheet): void {
  if (protection && !protection.options.allowEditObjects) {
    throw ExcelError.accessDenied();
  }
}

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
      refuseEditing(sheet);
      const range = rangeTarget(source);
      const number = 1 + Math.max(0, ...sheet.state.charts.map(({ id }) => Number(id.slice(id.lastIndexOf('-') + 1))));
      const id = `chart-${sheet.id}-${number}`;
      sheet.state.charts.push({
        id, name: `Chart ${number}`, type: text(type), source: `${quoteSheetName(range.sheet.name)}!${formatA1(range.area)}`,
        seriesBy: isMissing(seriesBy) ? 'Auto' : text(seriesBy), title: '', titleFont: {}, font: {}, left: 0, top: 0, width: 360, height: 216,
        legend: { visible: true, position: 'Right' },
        categoryAxis: { visible: true, gridlines: false },
        valueAxis: { visible: true, gridlines: true },
        series: Array.from({ length: range.area.columns - 1 }, () => ({ labels: { shown: false } })),
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
