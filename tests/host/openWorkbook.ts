/** Puts a described workbook in place of the open one: what describe.ts tells, the other way round. */

import { BooleanNumber, type ICellData, IUndoRedoService } from '@univerjs/core';
import { type Area, parseA1 } from './workbook/Area';
import { putConditionalFormat } from './workbook/conditionalFormats';
import { constantCell, type HostSheet } from './workbook/HostSheet';
import type { HostWorkbook } from './workbook/HostWorkbook';
import { styleOf, toFlag, toUniverColor } from './workbook/styles';
import { DEFAULT_PROTECTION_OPTIONS } from './workbook/SheetState';
import { toPixels } from './workbook/units';
import { setValidation, toRange } from './workbook/validations';
import { freeze } from './objects/freezePanes';
import type { CellDescription, ChartDescription, SheetDescription, WorkbookDescription } from './WorkbookDescription';

type Font = Readonly<{ name: string; size: number }>;

/** Room beyond the last cell, as in a new workbook. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 16;

export async function openWorkbook(book: HostWorkbook, description: WorkbookDescription): Promise<void> {
  const waiting = clear(book);
  Object.entries(description.properties).forEach(([name, value]) => book.properties.set(name, value));
  Object.entries(description.settings).forEach(([name, value]) => book.settings.set(name, value));
  const font = { name: description.defaultFontName, size: description.defaultFontSize };
  const opened = description.sheets.map((source) => ({ source, sheet: book.addSheet(source.name, snapshotOf(source, font)) }));
  for (const { source, sheet } of opened) {
    addRules(sheet, source);
  }
  for (const { name, formula, visible, comment, sheet } of description.names) {
    const added = book.names.add(name, formula, sheet === undefined ? null : book.existingSheet(sheet), comment);
    if (!visible) {
      book.names.update(added, { visible });
    }
  }
  book.activate(book.existingSheet(description.activeSheet));
  book.removeSheet(waiting);
  for (const { source, sheet } of opened) {
    addState(sheet, source);
    addCharts(sheet, description.charts.filter((chart) => chart.sheet === source.name));
  }
  book.injector.get(IUndoRedoService).clearUndoRedo(book.unitId);
  await book.calculation.recalculate();
}

/**
 * Takes everything away. One sheet has to stay until the new ones are there; its name is in nobody's way. Names go last:
 * for each of them Univer looks through every formula that is left.
 */
function clear(book: HostWorkbook): HostSheet {
  const sheets = book.sheets();
  const waiting = book.addSheet('…');
  book.activate(waiting);
  sheets.forEach((sheet) => book.removeSheet(sheet));
  for (const name of book.names.all()) {
    book.names.remove(name);
  }
  book.settings.clear();
  book.properties.clear();
  return waiting;
}

function snapshotOf(source: SheetDescription, font: Font): object {
  const places = source.cells.map((cell) => ({ cell, ...areaOf(cell.address) }));
  const rowCount = places.reduce((most, { row }) => Math.max(most, row + 1), 0) + SPARE_ROWS;
  const columnCount = places.reduce((most, { column }) => Math.max(most, column + 1), 0) + SPARE_COLUMNS;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { cell, row, column } of places) {
    (cellData[row] ??= {})[column] = cellOf(cell, font);
  }
  return {
    cellData,
    defaultStyle: { ff: font.name, fs: font.size },
    rowCount: Math.max(rowCount, 500),
    columnCount: Math.max(columnCount, 40),
    rowData: Object.fromEntries(source.rows.map(({ index, height, hidden, custom }) => [index, { ...rowHeight(toPixels(height), custom), hd: toFlag(hidden) }])),
    columnData: Object.fromEntries(source.columns.map(({ index, width, hidden }) => [index, { w: toPixels(width), hd: toFlag(hidden) }])),
    mergeData: source.merges.map((merge) => toRange(areaOf(merge))),
    showGridlines: toFlag(source.showGridlines),
    ...(source.tabColor === undefined ? {} : { tabColor: toUniverColor(source.tabColor)?.rgb }),
  };
}

/** A height that was set, or one that follows the text. */
const rowHeight = (pixels: number, custom: boolean): object => (custom ? { h: pixels, ia: BooleanNumber.FALSE } : { h: pixels, ah: pixels, ia: BooleanNumber.TRUE });

function cellOf({ value, formula, numberFormat, style, locked }: CellDescription, font: Font): ICellData {
  const content = { ...(value === '' ? {} : constantCell(value)), ...(formula === undefined ? {} : { f: formula }) };
  const looks = style || numberFormat !== undefined ? { ...(style ? styleOf(style, font) : {}), ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }) } : null;
  return {
    ...Object.fromEntries(Object.entries(content).filter(([, part]) => part !== null)),
    ...(looks ? { s: looks } : {}),
    ...(locked === false ? { custom: { unlocked: true } } : {}),
  };
}

function addRules(sheet: HostSheet, source: SheetDescription): void {
  for (const validation of source.validations) {
    setValidation(sheet, validation.ranges.map(areaOf), validation);
  }
  for (const { ranges, formula, fill, color, bold, italic, stopIfTrue } of [...source.conditionalFormats].reverse()) {
    const style = {
      ...(fill === undefined ? {} : { bg: toUniverColor(fill) }),
      ...(color === undefined ? {} : { cl: toUniverColor(color) }),
      ...(bold ? { bl: BooleanNumber.TRUE } : {}),
      ...(italic ? { it: BooleanNumber.TRUE } : {}),
    };
    putConditionalFormat(sheet, { areas: ranges.map(areaOf), formula, style, stopIfTrue });
  }
  if (source.freeze) {
    freeze(sheet, source.freeze.rows, source.freeze.columns);
  }
  if (source.autoFilter !== undefined) {
    sheet.run('sheet.command.set-filter-range', { range: toRange(areaOf(source.autoFilter)) });
  }
}

/** What Univer does not hold, and what would refuse the rest. */
function addState(sheet: HostSheet, source: SheetDescription): void {
  const { state } = sheet;
  state.page = structuredClone(source.page);
  Object.entries(source.customProperties).forEach(([key, value]) => state.customProperties.set(key.toLowerCase(), { key, value }));
  // A password is not in the file, only its fingerprint; whoever opens the sheet here unprotects it without.
  state.protection = source.protection ? { options: { ...DEFAULT_PROTECTION_OPTIONS, ...source.protection.options }, password: null } : null;
  if (source.visibility !== 'Visible') {
    sheet.run('sheet.command.set-worksheet-hidden', {});
    state.veryHidden = source.visibility === 'VeryHidden';
  }
}

function addCharts(sheet: HostSheet, charts: readonly ChartDescription[]): void {
  charts.forEach(({ title = '', ...chart }, index) => {
    const { titleFont, font, legend, categoryAxis, valueAxis, series, ...rest } = chart;
    const parts = structuredClone({ titleFont, font, legend, categoryAxis, valueAxis, series: [...series] });
    sheet.state.charts.push({ id: `chart-${sheet.id}-${String(index + 1)}`, seriesBy: 'Columns', title, ...rest, ...parts });
  });
}

function areaOf(address: string): Area {
  const area = parseA1(address);
  if (!area) {
    throw new Error(`"${address}" is not an address.`);
  }
  return area;
}
