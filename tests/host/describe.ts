/** Tells everything about a workbook as plain data. */

import { type Area, cellsOf, formatA1 } from './workbook/Area';
import { conditionalFormatsOf, describeConditionalFormat } from './workbook/conditionalFormats';
import { hasContent, type HostSheet } from './workbook/HostSheet';
import type { HostWorkbook } from './workbook/HostWorkbook';
import { GENERAL } from './workbook/NumberFormats';
import { describeStyle, toHex } from './workbook/styles';
import { toPoints, DEFAULT_COLUMN_WIDTH_PX, DEFAULT_ROW_HEIGHT_PX } from './workbook/units';
import { toArea, validationsOf } from './workbook/validations';
import { filterArea } from './objects/autoFilter';
import { frozen } from './objects/freezePanes';
import { visibilityOf } from './objects/worksheet';
import type { CellDescription, ColumnDescription, RowDescription, SheetDescription, WorkbookDescription } from './WorkbookDescription';

export function describeWorkbook(book: HostWorkbook): WorkbookDescription {
  const sheets = book.sheets();
  return {
    sheets: sheets.map(describeSheet),
    activeSheet: book.activeSheet.name,
    names: book.names.all().map(({ name, formula, visible, comment, sheet }) => ({ name, formula, visible, comment, ...(sheet ? { sheet: sheet.name } : {}) })),
    charts: sheets.flatMap((sheet) =>
      sheet.state.charts.map(({ name, type, source, title, titleFont, font, legend, categoryAxis, valueAxis, series, place, left, top, width, height }) => ({
        sheet: sheet.name, name, type, source, ...(title ? { title } : {}), left, top, width, height, ...(place ? { place } : {}),
        ...structuredClone({ titleFont, font, legend, categoryAxis, valueAxis, series }),
      })),
    ),
    properties: Object.fromEntries(book.properties),
    settings: Object.fromEntries(book.settings),
    defaultFontName: book.defaultFont.name,
    defaultFontSize: book.defaultFont.size,
    defaultColumnWidth: toPoints(DEFAULT_COLUMN_WIDTH_PX),
    defaultRowHeight: toPoints(DEFAULT_ROW_HEIGHT_PX),
  };
}

function describeSheet(sheet: HostSheet): SheetDescription {
  const { state } = sheet;
  const tabColor = toHex(sheet.model.getConfig().tabColor);
  const freeze = frozen(sheet);
  const filter = filterArea(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    ...(tabColor ? { tabColor } : {}),
    showGridlines: sheet.model.getConfig().showGridlines !== 0,
    cells: describeCells(sheet),
    columns: describeColumns(sheet),
    rows: describeRows(sheet),
    merges: sheet.model.getMergeData().map((merge) => formatA1(toArea(merge))),
    validations: validationsOf(sheet).map(({ description }) => description),
    conditionalFormats: conditionalFormatsOf(sheet).map(describeConditionalFormat),
    ...(state.protection ? { protection: { options: state.protection.options, hasPassword: state.protection.password !== null } } : {}),
    unlockedRanges: unlockedAreas(sheet).map(formatA1),
    ...(freeze.rows + freeze.columns > 0 ? { freeze } : {}),
    ...(filter ? { autoFilter: formatA1(filter) } : {}),
    page: structuredClone(state.page),
    customProperties: Object.fromEntries([...state.customProperties.values()].map(({ key, value }) => [key, value])),
  };
}

function describeCells(sheet: HostSheet): CellDescription[] {
  const used = sheet.usedArea(false);
  if (!used) {
    return [];
  }
  return [...cellsOf(used)].filter(({ row, column }) => sheet.raw(row, column)).map(({ row, column }) => describeCell(sheet, row, column));
}

function describeCell(sheet: HostSheet, row: number, column: number): CellDescription {
  const { value, formula, format } = sheet.cell(row, column);
  const style = describeStyle(sheet.styleAt(row, column), sheet.book.defaultFont);
  return {
    address: formatA1({ row, column, rows: 1, columns: 1 }),
    value,
    ...(formula === null ? {} : { formula }),
    text: hasContent(sheet.raw(row, column)) ? sheet.textAt(row, column) : '',
    ...(format === GENERAL ? {} : { numberFormat: format }),
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(sheet.isUnlocked(row, column) ? { locked: false as const } : {}),
  };
}

function describeColumns(sheet: HostSheet): ColumnDescription[] {
  return Array.from({ length: sheet.laidOut.columns }, (_, index) => ({
    index,
    width: toPoints(sheet.columnWidth(index)),
    hidden: sheet.isColumnHidden(index),
  })).filter(({ width, hidden }) => hidden || width !== toPoints(DEFAULT_COLUMN_WIDTH_PX));
}

function describeRows(sheet: HostSheet): RowDescription[] {
  return Array.from({ length: sheet.laidOut.rows }, (_, index) => {
    const row = sheet.model.getRowManager().getRow(index);
    return { index, height: toPoints(sheet.rowHeight(index)), hidden: sheet.isRowHidden(index), custom: row?.h !== undefined && row.ia !== 1 };
  }).filter(({ height, hidden }) => hidden || height !== toPoints(DEFAULT_ROW_HEIGHT_PX));
}

/** Unlocked cells as rectangles: runs along rows, joined with equal runs above. */
function unlockedAreas(sheet: HostSheet): Area[] {
  const used = sheet.usedArea(false);
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
    const runs = unlockedRuns(sheet, row, used);
    const grown = runs.map((run) => {
      const above = open.find((area) => area.column === run.column && area.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((area) => !grown.some((next) => next.column === area.column && next.columns === area.columns)));
    open = grown;
  }
  return [...done, ...open];
}

function unlockedRuns(sheet: HostSheet, row: number, used: Area): Area[] {
  const runs: Area[] = [];
  for (let column = used.column; column < used.column + used.columns; column++) {
    if (!sheet.isUnlocked(row, column)) {
      continue;
    }
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return runs;
}
