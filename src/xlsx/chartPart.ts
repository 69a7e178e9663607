/** A chart of a {@link SheetSpec} as the XML part of a file (DrawingML), with the values it had when the file was written. */
import type { CellContent, ChartSeriesLook, ChartSpec, SheetSpec } from '../workbook/spec';
import { parseRange, rangeOnSheet, type CellRange } from './range';
import { escaped } from './xmlText';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
/** Noughts are not written into bars. */
const LABEL_FORMAT = '0;;';
const OUTLINE = '7F7F7F';
const GAP_WIDTH = 40;
const GROUPING = { bar: 'clustered', sharesBar: 'percentStacked', stackedColumn: 'stacked' } as const;
/** The two axes of a chart refer to one another. */
const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];

/** @throws RangeError when the source is no table of as many series as there are looks. */
export function chartPart(chart: ChartSpec, sheet: SheetSpec): string {
  const area = parseRange(chart.source);
  const series = area ? area.to.column - area.from.column : 0;
  if (!area || area.from.row === area.to.row || series !== chart.series.length) {
    throw new RangeError(`"${chart.source}" on the sheet "${sheet.name}" is no table of ${String(chart.series.length)} series`);
  }
  const columns = chart.kind === 'stackedColumn';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/>` +
    `<c:chart>${title(chart)}<c:autoTitleDeleted val="0"/><c:plotArea>${layout(chart, area)}` +
    `<c:barChart><c:barDir val="${columns ? 'col' : 'bar'}"/><c:grouping val="${GROUPING[chart.kind]}"/>` +
    `<c:varyColors val="0"/>${chart.series.map((look, index) => seriesXml(look, index, { chart, sheet, area })).join('')}` +
    `<c:gapWidth val="${String(GAP_WIDTH)}"/>${chart.kind === 'bar' ? '' : '<c:overlap val="100"/>'}` +
    `<c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/></c:barChart>` +
    `${categoryAxis(columns)}${valueAxis(columns)}</c:plotArea>` +
    (chart.series.length > 1 ? `<c:legend><c:legendPos val="${columns ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>` : '') +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>` +
    textProperties(`sz="${String(chart.fontSize * 100)}"`, `<a:latin typeface="${escaped(chart.fontName)}"/>`) +
    `<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/></c:printSettings></c:chartSpace>`
  );
}

const textProperties = (attributes: string, inside = ''): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes}>${inside}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const title = ({ title: words, fontSize }: ChartSpec): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(fontSize * 100)}" b="1"/></a:pPr>` +
  `<a:r><a:rPr lang="vi-VN" sz="${String(fontSize * 100)}" b="1"/><a:t>${escaped(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** Room beside the bars, in bars' heights (title, legend) and in parts of the width (names). */
const ROOM = { title: 1.6, legend: 2.2, names: { bar: 0.38, sharesBar: 0.53 }, edge: 0.03 } as const;

/** Names of units are long: bars begin where the longest ends, whatever a program finds proper. */
function layout({ kind, series }: ChartSpec, { from, to }: CellRange): string {
  if (kind === 'stackedColumn') return '<c:layout/>';
  const bars = to.row - from.row;
  const whole = bars + ROOM.title + (series.length > 1 ? ROOM.legend : 0.3);
  const part = (name: string, share: number): string => `<c:${name} val="${share.toFixed(3)}"/>`;
  const names = ROOM.names[kind];
  const labels = kind === 'bar' ? 0.07 : 0;
  return (
    `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>` +
    part('x', names) + part('y', ROOM.title / whole) +
    `${part('w', 1 - names - ROOM.edge - labels)}${part('h', bars / whole)}</c:manualLayout></c:layout>`
  );
}

/** Said expressly, so that LibreOffice leaves no name out. */
const HORIZONTAL_NAMES =
  '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>';

/** Bars run from top to bottom, as the table does. */
const categoryAxis = (columns: boolean): string =>
  `<c:catAx><c:axId val="${String(CATEGORY_AXIS)}"/><c:scaling><c:orientation val="${columns ? 'minMax' : 'maxMin'}"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="${columns ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${HORIZONTAL_NAMES}` +
  `<c:crossAx val="${String(VALUE_AXIS)}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

/** The numbers stand in the bars: no axis and no lines are drawn for them. */
const valueAxis = (columns: boolean): string =>
  `<c:valAx><c:axId val="${String(VALUE_AXIS)}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
  `<c:delete val="1"/><c:axPos val="${columns ? 'l' : 't'}"/><c:numFmt formatCode="0" sourceLinked="0"/>` +
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>` +
  `<c:crossAx val="${String(CATEGORY_AXIS)}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

interface Drawn {
  readonly chart: ChartSpec;
  readonly sheet: SheetSpec;
  readonly area: CellRange;
}

function seriesXml({ fill, color }: ChartSeriesLook, index: number, { chart, sheet, area: { from, to } }: Drawn): string {
  const column = from.column + index + 1;
  const cells = (letters: number, first: number, last: number): CellRange =>
    ({ from: { row: first, column: letters }, to: { row: last, column: letters } });
  const names = cells(column, from.row, from.row);
  const categories = cells(from.column, from.row + 1, to.row);
  const values = cells(column, from.row + 1, to.row);
  const place = chart.kind === 'bar' ? 'outEnd' : 'ctr';
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx>${reference('str', sheet, names)}</c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="${OUTLINE}"/></a:solidFill></a:ln></c:spPr>` +
    `<c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="${LABEL_FORMAT}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    textProperties(`sz="${String(chart.fontSize * 100)}" b="0"`, `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`) +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat>${reference('str', sheet, categories)}</c:cat><c:val>${reference('num', sheet, values)}</c:val></c:ser>`
  );
}

/** Cells of the sheet with what they held, for programs that do not calculate. */
function reference(kind: 'str' | 'num', sheet: SheetSpec, range: CellRange): string {
  const { from, to } = range;
  const values = Array.from({ length: to.row - from.row + 1 }, (_, index) =>
    shown(sheet.rows[from.row + index - 1]?.cells[from.column - 1] ?? null));
  const points = values.flatMap((value, index) =>
    value === undefined || (kind === 'num' && typeof value !== 'number')
      ? []
      : [`<c:pt idx="${String(index)}"><c:v>${escaped(String(value))}</c:v></c:pt>`]);
  return (
    `<c:${kind}Ref><c:f>${escaped(rangeOnSheet(sheet.name, range))}</c:f><c:${kind}Cache>` +
    `${kind === 'num' ? '<c:formatCode>General</c:formatCode>' : ''}<c:ptCount val="${String(values.length)}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function shown(content: CellContent): string | number | undefined {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'formula':
      return content.result;
    default:
      return undefined;
  }
}
