/** The charts of a workbook, in one form for Excel and for the file. */
import type { ChartDescription } from '../host/WorkbookDescription';
import { formatA1, parseA1, splitReference, type Area } from '../host/workbook/Area';
import { withoutQuotes } from './workbookShape';
import type { XmlElement } from './xmlTree';

export interface ChartShape {
  readonly name: string;
  readonly bars: string;
  readonly grouping: string;
  readonly title: { readonly text: string; readonly size: number; readonly bold: boolean };
  readonly font: { readonly name: string; readonly size: number };
  /** The cells it covers. */
  readonly place: string;
  readonly legend: string | null;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly categoryAxis: { readonly reversed: boolean; readonly tickMarks: string; readonly everyLabel: boolean };
  readonly valueAxis: { readonly visible: boolean; readonly gridlines: boolean; readonly minimum: number | null };
  readonly series: readonly {
    readonly name: string;
    readonly categories: string;
    readonly values: string;
    readonly fill: string;
    readonly line: string;
    readonly labels: { readonly format: string; readonly position: string; readonly color: string };
  }[];
}

const TYPES: Readonly<Record<string, readonly [bars: string, grouping: string]>> = {
  BarClustered: ['bar', 'clustered'],
  BarStacked100: ['bar', 'percentStacked'],
  ColumnStacked: ['col', 'stacked'],
};
const LEGEND: Readonly<Record<string, string>> = { Bottom: 'b', Right: 'r' };
const LABELS: Readonly<Record<string, string>> = { Center: 'ctr', OutsideEnd: 'outEnd' };

export function excelChart(chart: ChartDescription): ChartShape {
  const [bars = '', grouping = ''] = TYPES[chart.type] ?? [];
  const { address } = splitReference(chart.source);
  const area = parseA1(address);
  if (!area) throw new Error(`${chart.source} is no range`);
  const prefix = chart.source.slice(0, chart.source.length - address.length);
  const cells = (row: number, column: number, rows: number): string => withoutQuotes(prefix + absolute({ row, column, rows, columns: 1 }));
  return {
    name: chart.name,
    bars,
    grouping,
    title: { text: chart.title ?? '', size: chart.titleFont.size ?? 0, bold: chart.titleFont.bold ?? false },
    font: { name: chart.font.name ?? '', size: chart.font.size ?? 0 },
    place: chart.place ?? '',
    legend: chart.legend.visible ? (LEGEND[chart.legend.position] ?? chart.legend.position) : null,
    gapWidth: chart.series[0]?.gapWidth ?? 0,
    overlap: chart.series[0]?.overlap ?? 0,
    categoryAxis: {
      reversed: chart.categoryAxis.reversed ?? false,
      tickMarks: chart.categoryAxis.tickMarks?.toLowerCase() ?? '',
      everyLabel: chart.categoryAxis.labelSpacing === 1,
    },
    valueAxis: { visible: chart.valueAxis.visible, gridlines: chart.valueAxis.gridlines, minimum: chart.valueAxis.minimum ?? null },
    series: chart.series.map(({ fill = '', line = '', labels }, index) => ({
      name: cells(area.row, area.column + 1 + index, 1),
      categories: cells(area.row + 1, area.column, area.rows - 1),
      values: cells(area.row + 1, area.column + 1 + index, area.rows - 1),
      fill,
      line,
      labels: { format: labels.numberFormat ?? '', position: LABELS[labels.position ?? ''] ?? '', color: labels.color ?? '' },
    })),
  };
}

const absolute = (area: Area): string => formatA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** @param anchor of the drawing, around the chart */
export function fileChart(anchor: XmlElement, space: XmlElement): ChartShape {
  const one = (element: XmlElement, name: string): XmlElement => {
    const [found] = element.all(name);
    if (!found) throw new Error(`No ${name} in ${element.name}`);
    return found;
  };
  const value = (element: XmlElement, name: string): string => one(element, name).attributes['val'] ?? '';
  const bars = one(space, 'c:barChart');
  const [overlap] = bars.all('c:overlap');
  const legend = space.all('c:legend')[0];
  const title = one(space, 'c:title');
  const text = space.child('c:txPr');
  if (!text) throw new Error('The chart has no font');
  const [category, values] = [one(space, 'c:catAx'), one(space, 'c:valAx')];
  const minimum = values.all('c:min')[0];
  const corner = (tag: string, step: number): string => {
    const at = one(anchor, tag);
    const place = (name: string): number => Number(one(at, name).text) - step;
    return formatA1({ row: place('xdr:row'), column: place('xdr:col'), rows: 1, columns: 1 });
  };
  return {
    name: one(anchor, 'xdr:cNvPr').attributes['name'] ?? '',
    bars: value(bars, 'c:barDir'),
    grouping: value(bars, 'c:grouping'),
    title: { text: one(title, 'a:t').text, size: one(title, 'a:rPr').number('sz', 0) / 100, bold: one(title, 'a:rPr').flag('b') },
    font: { name: one(text, 'a:latin').attributes['typeface'] ?? '', size: one(text, 'a:defRPr').number('sz', 0) / 100 },
    place: `${corner('xdr:from', 0)}:${corner('xdr:to', 1)}`,
    legend: legend ? value(legend, 'c:legendPos') : null,
    gapWidth: Number(value(bars, 'c:gapWidth')),
    overlap: Number(overlap?.attributes['val'] ?? 0),
    categoryAxis: {
      reversed: value(category, 'c:orientation') === 'maxMin',
      tickMarks: value(category, 'c:majorTickMark'),
      everyLabel: value(category, 'c:tickLblSkip') === '1',
    },
    valueAxis: {
      visible: value(values, 'c:delete') === '0',
      gridlines: values.all('c:majorGridlines').length > 0,
      minimum: minimum ? Number(minimum.attributes['val']) : null,
    },
    series: bars.all('c:ser').map((series) => {
      const reference = (name: string): string => withoutQuotes(one(one(series, name), 'c:f').text);
      const look = series.child('c:spPr');
      const labels = one(series, 'c:dLbls');
      const color = (element: XmlElement | undefined): string => (element ? value(element, 'a:srgbClr') : '');
      return {
        name: reference('c:tx'),
        categories: reference('c:cat'),
        values: reference('c:val'),
        fill: color(look?.child('a:solidFill')),
        line: color(look?.child('a:ln')),
        labels: {
          format: one(labels, 'c:numFmt').attributes['formatCode'] ?? '',
          position: value(labels, 'c:dLblPos'),
          color: color(one(labels, 'c:txPr')),
        },
      };
    }),
  };
}
