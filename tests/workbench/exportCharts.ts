/** Charts that were made through the API, into the file. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ChartDescription } from '../host/WorkbookDescription';
import { formatA1, parseA1, splitReference, type Area } from '../host/workbook/Area';

const TYPES: Readonly<Record<string, { readonly barDir: 'bar' | 'col'; readonly grouping: 'clustered' | 'percentStacked' | 'stacked' }>> = {
  BarClustered: { barDir: 'bar', grouping: 'clustered' },
  BarStacked100: { barDir: 'bar', grouping: 'percentStacked' },
  ColumnStacked: { barDir: 'col', grouping: 'stacked' },
};
const LEGEND: Readonly<Record<string, 't' | 'b' | 'l' | 'r'>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' };
const LABELS: Readonly<Record<string, 'ctr' | 'outEnd'>> = { Center: 'ctr', OutsideEnd: 'outEnd' };

const known = <T>(table: Readonly<Record<string, T>>, word: string | undefined): T => {
  const found = word === undefined ? undefined : table[word];
  if (found === undefined) throw new Error(`Charts with ${word ?? 'nothing said'} cannot be saved from the workbench`);
  return found;
};

/** @throws where a chart has something that cannot be saved */
export function addChart(sheet: Worksheet, chart: ChartDescription): void {
  const { categoryAxis, valueAxis, legend, titleFont, title, place } = chart;
  const text = { size: (chart.font.size ?? 10) * 100, ...(chart.font.name !== undefined && { fontFamily: chart.font.name }) };
  const [first] = chart.series;
  if (place === undefined) throw new Error('Charts at a point cannot be saved from the workbench');
  sheet.addChart(
    {
      type: 'bar',
      ...known(TYPES, chart.type),
      title: title === undefined
        ? null
        : { paragraphs: [{ runs: [{ text: title, properties: { ...text, size: (titleFont.size ?? 14) * 100, bold: titleFont.bold ?? false } }] }] },
      showLegend: legend.visible,
      legendPosition: known(LEGEND, legend.position),
      legendOptions: { txPr: text },
      series: seriesOf(chart, text),
      ...(first?.gapWidth !== undefined && { gapWidth: first.gapWidth }),
      ...(first?.overlap !== undefined && { overlap: first.overlap }),
      categoryAxis: {
        hidden: !categoryAxis.visible,
        orientation: categoryAxis.reversed ? 'maxMin' : 'minMax',
        ...(categoryAxis.tickMarks === 'None' && { majorTickMark: 'none' }),
        ...(categoryAxis.labelSpacing !== undefined && { tickLblSkip: categoryAxis.labelSpacing }),
      },
      valueAxis: {
        hidden: !valueAxis.visible,
        majorGridlines: valueAxis.gridlines,
        ...(valueAxis.minimum !== undefined && { min: valueAxis.minimum }),
      },
    },
    place,
  );
}

interface Text {
  readonly size: number;
  readonly fontFamily?: string;
}

function seriesOf({ source, series }: ChartDescription, text: Text) {
  const { address } = splitReference(source);
  const area = parseA1(address);
  if (!area) throw new Error(`${source} is no range`);
  const prefix = source.slice(0, source.length - address.length);
  const cells = (row: number, column: number, rows: number): string => prefix + absolute({ row, column, rows, columns: 1 });
  return series.map(({ fill, line, labels }, index) => ({
    name: { formula: cells(area.row, area.column + 1 + index, 1) },
    categories: cells(area.row + 1, area.column, area.rows - 1),
    values: cells(area.row + 1, area.column + 1 + index, area.rows - 1),
    ...(fill !== undefined && { fill }),
    ...(line !== undefined && { line }),
    ...(labels.shown && {
      dataLabels: {
        // What is not said is shown by some programs.
        showVal: true, showLegendKey: false, showCatName: false, showSerName: false, showPercent: false, showBubbleSize: false,
        position: known(LABELS, labels.position),
        ...(labels.numberFormat !== undefined && { numFmt: labels.numberFormat, numFmtLinked: false }),
        txPr: { ...text, ...(labels.color !== undefined && { color: { srgb: labels.color } }) },
      },
    }),
  }));
}

const absolute = (area: Area): string => formatA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The writing library calls charts "Chart 1" and so on; their own names are how the add-in finds them again. */
export function nameCharts(bytes: Uint8Array, charts: readonly ChartDescription[]): Uint8Array {
  if (charts.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const names = charts.map(({ name }) => name);
  const drawings = Object.keys(parts).filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path));
  for (const path of drawings.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(xml.replace(/(<xdr:cNvPr\b[^>]*? name=")[^"]*/g, (_, before: string) => before + escaped(names.shift() ?? '')));
  }
  return zipSync(parts);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
