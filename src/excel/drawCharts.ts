/** Native charts over tables of their own sheet. Everything is queued; the sheet is not protected yet. */
import type { ChartSpec, SheetSpec } from '../workbook/spec';

const TYPES = { bar: 'BarClustered', sharesBar: 'BarStacked100', stackedColumn: 'ColumnStacked' } as const;
/** Noughts are not written into bars. */
const LABEL_FORMAT = '0;;';
const OUTLINE = '#7F7F7F';
/** Per cent of a bar's width. */
const GAP_WIDTH = 40;

export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: SheetSpec): void {
  for (const chart of charts) drawChart(sheet, chart);
}

function drawChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const chart = sheet.charts.add(TYPES[spec.kind], sheet.getRange(spec.source), 'Columns');
  chart.name = spec.name;
  chart.format.font.name = spec.fontName;
  chart.format.font.size = spec.fontSize;
  chart.title.text = spec.title;
  chart.title.format.font.size = spec.fontSize;
  chart.title.format.font.bold = true;
  const columns = spec.kind === 'stackedColumn';
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = columns ? 'Right' : 'Bottom';
  drawAxes(chart, columns);
  spec.series.forEach((_, index) => {
    drawSeries(chart.series.getItemAt(index), spec, index);
  });
  const [from = spec.place, to = from] = spec.place.split(':');
  chart.setPosition(from, to);
}

/** Bars run from top to bottom, as the table does; the numbers stand in them, so that no axis is drawn for those. */
function drawAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart, columns: boolean): void {
  categoryAxis.reversePlotOrder = !columns;
  categoryAxis.majorTickMark = 'None';
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function drawSeries(series: Excel.ChartSeries, { kind, series: looks }: ChartSpec, index: number): void {
  const look = looks[index];
  if (!look) return;
  series.format.fill.setSolidColor(`#${look.fill}`);
  series.format.line.color = OUTLINE;
  series.gapWidth = GAP_WIDTH;
  if (kind !== 'bar') series.overlap = 100;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.numberFormat = LABEL_FORMAT;
  dataLabels.position = kind === 'bar' ? 'OutsideEnd' : 'Center';
  dataLabels.format.font.color = `#${look.color}`;
}
