/** Puts the charts of a spec into the parts of a written file: the writing library draws none that are all our own. */
import { strFromU8, strToU8 } from 'fflate';
import type { ChartSpec, SheetSpec } from '../workbook/spec';
import { chartPart } from './chartPart';
import { parseRange } from './range';
import { readRelationships, relationshipsPath } from './relationships';
import { readWorkbookPart } from './workbookPart';
import { escaped } from './xmlText';

type Parts = Record<string, Uint8Array>;

const WORKBOOK = 'xl/workbook.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * @param sheets drawn afresh in these parts, without a drawing
 * @throws RangeError when a chart's ranges are none. @throws Error when a sheet is not in the file.
 */
export function addCharts(parts: Parts, sheets: readonly SheetSpec[]): void {
  const paths = sheetPaths(parts);
  for (const sheet of sheets) {
    const { charts = [] } = sheet;
    if (charts.length === 0) continue;
    const path = paths.get(sheet.name);
    if (path === undefined) throw new Error(`The written file has no sheet "${sheet.name}"`);
    const drawing = freePath(parts, 'xl/drawings/drawing');
    const chartPaths = charts.map((chart) => {
      const chartPath = freePath(parts, 'xl/charts/chart');
      write(parts, chartPath, chartPart(chart, sheet), 'drawingml.chart');
      return chartPath;
    });
    write(parts, drawing, drawingPart(charts), 'drawing');
    write(parts, relationshipsPath(drawing), relationshipsPart(chartPaths.map((target) => ({ type: 'chart', target }))));
    hang(parts, path, drawing);
  }
}

function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const relationships = readRelationships(part(parts, relationshipsPath(WORKBOOK)), WORKBOOK);
  return new Map(
    readWorkbookPart(part(parts, WORKBOOK)).sheets.flatMap(({ name, relationshipId }) => {
      const target = relationships.find(({ id }) => id === relationshipId);
      return target ? [[name, target.path] as const] : [];
    }),
  );
}

function part(parts: Parts, path: string): Uint8Array {
  const found = parts[path];
  if (!found) throw new Error(`The written file has no part ${path}`);
  return found;
}

/** `xl/charts/chart3.xml`: the first number that no part has. */
function freePath(parts: Parts, stem: string): string {
  const taken = new Set(Object.keys(parts).map((path) => path.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const path = `${stem}${String(number)}.xml`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

/** @param type the last word of its content type; none for relationships, which are known by their extension */
function write(parts: Parts, path: string, xml: string, type?: 'drawing' | 'drawingml.chart'): void {
  parts[path] = strToU8(xml);
  if (type === undefined) return;
  const types = strFromU8(part(parts, CONTENT_TYPES));
  const override = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  parts[CONTENT_TYPES] = strToU8(types.replace('</Types>', `${override}</Types>`));
}

/** The sheet refers to its drawing: the elements that the schema puts after it stay after it. */
function hang(parts: Parts, sheet: string, drawing: string): void {
  const relationships = relationshipsPath(sheet);
  const existing = parts[relationships];
  const id = 'rIdCharts';
  const line = relationshipLine(id, 'drawing', drawing);
  parts[relationships] = existing
    ? strToU8(strFromU8(existing).replace('</Relationships>', `${line}</Relationships>`))
    : strToU8(`${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${line}</Relationships>`);
  const xml = strFromU8(part(parts, sheet));
  const element = `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
  parts[sheet] = strToU8(xml.replace(/(?=<(?:legacyDrawing|tableParts|extLst|\/worksheet)\b)/, element));
}

const relationshipLine = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${target}"/>`;

const relationshipsPart = (lines: readonly { readonly type: string; readonly target: string }[]): string =>
  `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">` +
  `${lines.map(({ type, target }, index) => relationshipLine(`rId${String(index + 1)}`, type, target)).join('')}</Relationships>`;

const drawingPart = (charts: readonly ChartSpec[]): string =>
  `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${charts.map(anchor).join('')}</xdr:wsDr>`;

/** Moves and grows with the cells under it. */
function anchor({ name, description, place }: ChartSpec, index: number): string {
  const area = parseRange(place);
  if (!area) throw new RangeError(`"${place}" is not a range`);
  // Counted from 0; the end is the corner where the next cell begins.
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const number = String(index + 1);
  return (
    `<xdr:twoCellAnchor>${corner('from', area.from.column - 1, area.from.row - 1)}${corner('to', area.to.column, area.to.row)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(index + 2)}" name="${escaped(name)}" descr="${escaped(description)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId${number}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
