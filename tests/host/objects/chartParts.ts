/** The parts of a chart: title, legend, axes, series. What a setting gives is kept as it was set. */

import { type ExcelClass, instance, type Member, method, object, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import type { ChartState, SeriesState } from '../workbook/SheetState';
import { flag, integer, number, oneOf, text } from './arguments';

type Read<T> = (target: T) => unknown;

/** A setting kept in the state by its own name. */
function kept<T, Key extends string>(
  since: string,
  state: (target: T) => { [K in Key]?: unknown },
  key: Key,
  check: (value: unknown) => unknown,
): Member<T> {
  const get: Read<T> = (target) => state(target)[key];
  return scalar<T>(since, get, (target, value) => { state(target)[key] = check(value); });
}

const color = (value: unknown): string => {
  const hex = /^#([0-9A-F]{6})$/i.exec(text(value))?.[1];
  if (hex === undefined) throw ExcelError.invalidArgument();
  return hex.toUpperCase();
};

const itself = <T>(target: T): T => target;

const areaFont: ExcelClass<ChartState> = {
  name: 'ChartFont',
  members: {
    name: kept('1.1', (chart) => chart.font, 'name', text),
    size: kept('1.1', (chart) => chart.font, 'size', number),
  },
};

const titleFont: ExcelClass<ChartState> = {
  name: 'ChartFont',
  members: {
    size: kept('1.1', (chart) => chart.titleFont, 'size', number),
    bold: kept('1.1', (chart) => chart.titleFont, 'bold', flag),
  },
};

const titleFormat: ExcelClass<ChartState> = {
  name: 'ChartTitleFormat',
  members: { font: object('1.1', (chart) => instance(titleFont, chart)) },
};

export const chartTitle: ExcelClass<ChartState> = {
  name: 'ChartTitle',
  members: {
    text: kept('1.1', itself<ChartState>, 'title', text),
    visible: scalar('1.1', (chart) => chart.title !== '', (chart, value) => {
      if (value === false) {
        chart.title = '';
      }
    }),
    format: object('1.1', (chart) => instance(titleFormat, chart)),
  },
};

export const chartFormat: ExcelClass<ChartState> = {
  name: 'ChartAreaFormat',
  members: { font: object('1.1', (chart) => instance(areaFont, chart)) },
};

export const chartLegend: ExcelClass<ChartState> = {
  name: 'ChartLegend',
  members: {
    visible: kept('1.1', (chart) => chart.legend, 'visible', flag),
    position: kept('1.1', (chart) => chart.legend, 'position', (value) => oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner'])),
  },
};

interface AxisTarget {
  readonly chart: ChartState;
  readonly axis: 'categoryAxis' | 'valueAxis';
}

const axisState = ({ chart, axis }: AxisTarget) => chart[axis];

const gridlines: ExcelClass<AxisTarget> = {
  name: 'ChartGridlines',
  members: { visible: kept('1.1', axisState, 'gridlines', flag) },
};

const chartAxis: ExcelClass<AxisTarget> = {
  name: 'ChartAxis',
  members: {
    visible: kept('1.7', axisState, 'visible', flag),
    minimum: kept('1.1', axisState, 'minimum', number),
    reversePlotOrder: kept('1.7', axisState, 'reversed', flag),
    majorTickMark: kept('1.7', axisState, 'tickMarks', (value) => oneOf(value, ['None', 'Cross', 'Inside', 'Outside'])),
    tickLabelSpacing: kept('1.7', axisState, 'labelSpacing', number),
    majorGridlines: object('1.1', (target) => instance(gridlines, target)),
  },
};

export const chartAxes: ExcelClass<ChartState> = {
  name: 'ChartAxes',
  members: {
    categoryAxis: object('1.1', (chart) => instance(chartAxis, { chart, axis: 'categoryAxis' })),
    valueAxis: object('1.1', (chart) => instance(chartAxis, { chart, axis: 'valueAxis' })),
  },
};

const seriesFill: ExcelClass<SeriesState> = {
  name: 'ChartFill',
  members: { setSolidColor: method('1.1', (series, value) => { series.fill = color(value); }) },
};

const seriesLine: ExcelClass<SeriesState> = {
  name: 'ChartLineFormat',
  members: { color: kept('1.1', itself<SeriesState>, 'line', color) },
};

const seriesFormat: ExcelClass<SeriesState> = {
  name: 'ChartSeriesFormat',
  members: {
    fill: object('1.1', (series) => instance(seriesFill, series)),
    line: object('1.1', (series) => instance(seriesLine, series)),
  },
};

const labelsFont: ExcelClass<SeriesState> = {
  name: 'ChartFont',
  members: { color: kept('1.1', ({ labels }) => labels, 'color', color) },
};

const labelsFormat: ExcelClass<SeriesState> = {
  name: 'ChartDataLabelFormat',
  members: { font: object('1.1', (series) => instance(labelsFont, series)) },
};

const dataLabels: ExcelClass<SeriesState> = {
  name: 'ChartDataLabels',
  members: {
    numberFormat: kept('1.8', ({ labels }) => labels, 'numberFormat', text),
    position: kept('1.1', ({ labels }) => labels, 'position', (value) => oneOf(value, ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'])),
    format: object('1.1', (series) => instance(labelsFormat, series)),
  },
};

const chartSeries: ExcelClass<SeriesState> = {
  name: 'ChartSeries',
  members: {
    hasDataLabels: kept('1.7', ({ labels }) => labels, 'shown', flag),
    dataLabels: object('1.8', (series) => instance(dataLabels, series)),
    gapWidth: kept('1.7', itself<SeriesState>, 'gapWidth', integer),
    overlap: kept('1.8', itself<SeriesState>, 'overlap', integer),
    format: object('1.1', (series) => instance(seriesFormat, series)),
  },
};

export const chartSeriesCollection: ExcelClass<ChartState> = {
  name: 'ChartSeriesCollection',
  items: ({ series }) => series.map((each) => instance(chartSeries, each)),
  members: {
    count: scalar('1.1', ({ series }) => series.length),
    getItemAt: method('1.1', ({ series }, index) => {
      const found = series[integer(index)];
      if (!found) {
        throw ExcelError.itemNotFound();
      }
      return instance(chartSeries, found);
    }),
  },
};
