/** Draws one sheet of a {@link WorkbookSpec} on a new or emptied worksheet. Everything is queued; the caller syncs. */
import type { SheetSpec, Style } from '../workbook/spec';
import { areaOf, holds, rangeOf } from './area';
import { drawConditionalFormats } from './drawConditionalFormats';
import { drawValidations } from './drawValidations';
import { literal } from './literal';

/** Excel counts a column in characters of the default font, seven pixels each and five of padding; the API in points. */
const columnPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** As many rows and columns as are written; what a sheet had beyond its own is emptied with it. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Fonts and number formats, then the contents in one call: text that looks like a number must find its cells formatted
 * as text.
 *
 * @param reach at least so far, to empty what stood there
 */
export function drawContents(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  font: { readonly name: string; readonly size: number },
  reach: Extent = { rows: 0, columns: 0 },
): void {
  const all = sheet.getRange();
  all.format.font.name = font.name;
  all.format.font.size = font.size;
  for (const { range, style } of spec.styles) {
    if (style.numberFormat) setNumberFormat(sheet.getRange(range), style.numberFormat);
  }
  const rows = Math.max(reach.rows, spec.rows.length);
  const columns = Math.max(reach.columns, ...spec.rows.map(({ cells }) => cells.length));
  const isText = textCells(spec);
  sheet.getRange(rangeOf({ row: 1, column: 1, rows, columns })).formulas = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      literal(spec.rows[row]?.cells[column] ?? null, isText(row + 1, column + 1)),
    ),
  );
}

/** Which cells are formatted as text. */
function textCells({ styles }: SheetSpec): (row: number, column: number) => boolean {
  const lastFirst = styles
    .flatMap(({ range, style: { numberFormat } }) =>
      numberFormat === undefined ? [] : [{ area: areaOf(range), isText: numberFormat === '@' }],
    )
    .reverse();
  return (row, column) => lastFirst.find(({ area }) => holds(area, row, column))?.isText ?? false;
}

/** One format for every cell of a range; Excel takes a single value for that, which its types do not say. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Looks, widths, heights, limits and colours. The names that limits refer to must exist by now. */
export function drawLooks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const { range, style } of spec.styles) applyStyle(sheet.getRange(range), style);
  spec.columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = columnPoints(width);
    if (hidden) column.columnHidden = true;
  });
  // Fitted rather than set, so that a row still grows when someone types a long reason; the head does not grow.
  sheet.getRange(`1:${spec.rows.length}`).format.autofitRows();
  spec.rows.forEach(({ height, cells }, index) => {
    const inHead = index < (spec.freeze?.rows ?? 0);
    if (inHead || cells.length === 0) sheet.getRange(`${index + 1}:${index + 1}`).format.rowHeight = height;
  });
  drawValidations(sheet, spec);
  drawConditionalFormats(sheet, spec);
  if (spec.tabColor) sheet.tabColor = `#${spec.tabColor}`;
  if (spec.freeze) freeze(sheet, spec.freeze);
  if (spec.autoFilter) sheet.autoFilter.apply(sheet.getRange(spec.autoFilter));
}

function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
  if (style.borderColor !== undefined) drawBorders(range, style.borderColor);
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function drawBorders(range: Excel.Range, color: string): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = `#${color}`;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
