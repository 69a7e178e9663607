/** Range. */

import { areaAt, type Area, bounding, formatA1, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../workbook/Area';
import { GENERAL } from '../workbook/NumberFormats';
import { clearCells, copyCells, deleteCells, insertCells, mergeCells, mergedAreas, moveCells, unmergeCells } from '../workbook/structure';
import { sortCells, type SortField } from '../workbook/sorting';
import { clearValidation } from '../workbook/validations';
import { toPoints } from '../workbook/units';
import { type ExcelClass, instance, type Instance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, integer, isMissing, number, oneOf, rangeTarget, record } from './arguments';
import { cellProperties, rowProperties } from './cellProperties';
import { conditionalFormatsClass } from './conditionalFormat';
import { dataValidationClass } from './dataValidation';
import { rangeAreasClass } from './rangeAreas';
import { mapCells, readCells, readFormulas, refuseFormatting, refuseWhileProtected, shared, valueType, writeContent, writeNumberFormat } from './rangeContent';
import { rangeFormatClass } from './rangeFormat';
import { resolveReference } from './resolveReference';
import type { RangeTarget } from './targets';
import { worksheetClass } from './worksheet';

export const range = (target: RangeTarget): Instance => instance(rangeClass, target);

function at(target: RangeTarget, area: Area): Instance {
  return range({ sheet: target.sheet, area });
}

function within(target: RangeTarget, row: number, column: number, rows: number, columns: number): Instance {
  return at(target, areaAt(target.area.row + row, target.area.column + column, rows, columns));
}

/** A range argument: an object, or an address on the same sheet. */
function other(target: RangeTarget, argument: unknown): RangeTarget {
  return typeof argument === 'string' ? resolveReference(target.sheet.book, argument, target.sheet) : rangeTarget(argument);
}

/** Hiding and measuring work on whole rows and columns. */
const firstRow = ({ sheet, area }: RangeTarget): RangeTarget => ({ sheet, area: { ...area, row: 0, rows: 1 } });
const firstColumn = ({ sheet, area }: RangeTarget): RangeTarget => ({ sheet, area: { ...area, column: 0, columns: 1 } });

async function applySort(target: RangeTarget, fields: unknown, hasHeaders: unknown, orientation: unknown): Promise<void> {
  if (target.sheet.state.protection) {
    target.sheet.refuseIfLocked(target.area);
    if (!target.sheet.state.protection.options.allowSort) {
      throw ExcelError.accessDenied();
    }
  }
  if (!Array.isArray(fields) || (!isMissing(orientation) && orientation !== 'Rows')) {
    throw ExcelError.notImplemented('RangeSort.apply by columns');
  }
  const rules = fields.map((field): SortField => {
    const given = record(field);
    return { key: integer(given.key), ascending: isMissing(given.ascending) ? true : flag(given.ascending) };
  });
  await sortCells(target.sheet, target.area, rules, isMissing(hasHeaders) ? false : flag(hasHeaders));
}

const rangeSort: ExcelClass<RangeTarget> = {
  name: 'RangeSort',
  members: {
    apply: method('1.2', (target, fields, _matchCase, hasHeaders, orientation) => applySort(target, fields, hasHeaders, orientation)),
  },
};

function usedRange(target: RangeTarget, valuesOnly: unknown): Area | null {
  return target.sheet.usedArea(valuesOnly === true, target.area);
}

async function clear({ sheet, area }: RangeTarget, applyTo: unknown): Promise<void> {
  const what = isMissing(applyTo) ? 'All' : oneOf(applyTo, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    throw ExcelError.notImplemented(`Range.clear(${what})`);
  }
  if (what !== 'Formats') {
    sheet.refuseIfLocked(area);
  }
  if (what !== 'Contents') {
    refuseFormatting(sheet, 'allowFormatCells');
  }
  if (what !== 'Contents') {
    await unmergeCells(sheet, area);
  }
  clearCells(sheet, area, what);
  if (what === 'All') {
    clearValidation(sheet, area);
  }
}

function refuseShifting({ sheet, area }: RangeTarget, action: 'Insert' | 'Delete'): void {
  const { protection } = sheet.state;
  const allowed = protection && ((isWholeRows(area) && protection.options[`allow${action}Rows`]) || (isWholeColumns(area) && protection.options[`allow${action}Columns`]));
  if (protection && !allowed) {
    throw ExcelError.accessDenied();
  }
}

export const rangeClass: ExcelClass<RangeTarget> = {
  name: 'Range',
  tracked: true,
  members: {
    address: scalar('1.1', ({ sheet, area }) => `${quoteSheetName(sheet.name)}!${formatA1(area)}`),
    addressLocal: scalar('1.1', ({ sheet, area }) => `${quoteSheetName(sheet.name)}!${formatA1(area)}`),
    rowIndex: scalar('1.1', ({ area }) => area.row),
    columnIndex: scalar('1.1', ({ area }) => area.column),
    rowCount: scalar('1.1', ({ area }) => area.rows),
    columnCount: scalar('1.1', ({ area }) => area.columns),
    cellCount: scalar('1.1', ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns)),
    isEntireRow: scalar('1.7', ({ area }) => isWholeRows(area)),
    isEntireColumn: scalar('1.7', ({ area }) => isWholeColumns(area)),
    values: scalar('1.1', (target) => readCells(target, ({ value }) => value), writeContent),
    formulas: scalar('1.1', readFormulas, writeContent),
    formulasLocal: scalar('1.1', readFormulas, writeContent),
    text: scalar('1.1', (target) => readCells(target, (_, row, column) => target.sheet.textAt(row, column))),
    valueTypes: scalar('1.1', (target) => readCells(target, (cell) => valueType(cell))),
    numberFormat: scalar('1.1', (target) => mapCells(target, (row, column) => target.sheet.styleAt(row, column).n?.pattern ?? GENERAL), writeNumberFormat),
    numberFormatLocal: scalar('1.7', (target) => mapCells(target, (row, column) => target.sheet.styleAt(row, column).n?.pattern ?? GENERAL), writeNumberFormat),
    rowHidden: scalar('1.2', (target) => shared(firstColumn(target), (row) => target.sheet.isRowHidden(row)), ({ sheet, area }, value) => {
      refuseFormatting(sheet, 'allowFormatRows');
      const hidden = flag(value);
      sheet.setRowData(area, () => ({ hd: hidden ? 1 : 0 }));
    }),
    columnHidden: scalar('1.2', (target) => shared(firstRow(target), (_, column) => target.sheet.isColumnHidden(column)), ({ sheet, area }, value) => {
      refuseFormatting(sheet, 'allowFormatColumns');
      const hidden = flag(value);
      sheet.setColumnData(area, () => ({ hd: hidden ? 1 : 0 }));
    }),
    hidden: scalar('1.2', (target) => {
      const rows = shared(firstColumn(target), (row) => target.sheet.isRowHidden(row));
      const columns = shared(firstRow(target), (_, column) => target.sheet.isColumnHidden(column));
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    }),
    left: scalar('1.10', ({ sheet, area }) => toPoints(Array.from({ length: area.column }, (_, column) => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column))).reduce((a, b) => a + b, 0))),
    top: scalar('1.10', ({ sheet, area }) => toPoints(Array.from({ length: area.row }, (_, row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row))).reduce((a, b) => a + b, 0))),
    worksheet: object('1.1', ({ sheet }) => instance(worksheetClass, sheet)),
    format: object('1.1', (target) => instance(rangeFormatClass, target)),
    sort: object('1.2', (target) => instance(rangeSort, target)),
    dataValidation: object('1.8', (target) => instance(dataValidationClass, target)),
    conditionalFormats: object('1.6', (target) => instance(conditionalFormatsClass, target)),
    getCell: method('1.1', (target, row, column) => within(target, integer(row), integer(column), 1, 1)),
    getRow: method('1.1', (target, row) => within(target, integer(row), 0, 1, target.area.columns)),
    getColumn: method('1.1', (target, column) => within(target, 0, integer(column), target.area.rows, 1)),
    getLastCell: method('1.1', (target) => within(target, target.area.rows - 1, target.area.columns - 1, 1, 1)),
    getLastRow: method('1.1', (target) => within(target, target.area.rows - 1, 0, 1, target.area.columns)),
    getLastColumn: method('1.1', (target) => within(target, 0, target.area.columns - 1, target.area.rows, 1)),
    getEntireRow: method('1.1', (target) => at(target, { ...target.area, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: method('1.1', (target) => at(target, { ...target.area, row: 0, rows: MAX_ROWS })),
    getOffsetRange: method('1.1', (target, rows, columns) => within(target, integer(rows), integer(columns), target.area.rows, target.area.columns)),
    getResizedRange: method('1.3', (target, rows, columns) => within(target, 0, 0, target.area.rows + integer(rows), target.area.columns + integer(columns))),
    getAbsoluteResizedRange: method('1.7', (target, rows, columns) => within(target, 0, 0, integer(rows), integer(columns))),
    getRowsBelow: method('1.3', (target, count) => {
      const rows = isMissing(count) ? 1 : integer(count);
      return within(target, rows < 0 ? target.area.rows + rows : target.area.rows, 0, Math.abs(rows), target.area.columns);
    }),
    getRowsAbove: method('1.3', (target, count) => {
      const rows = isMissing(count) ? 1 : integer(count);
      return within(target, -rows, 0, rows, target.area.columns);
    }),
    getBoundingRect: method('1.1', (target, argument) => at(target, bounding(target.area, other(target, argument).area))),
    getIntersection: method('1.1', (target, argument) => {
      const common = intersect(target.area, other(target, argument).area);
      if (!common) {
        throw ExcelError.itemNotFound();
      }
      return at(target, common);
    }),
    getIntersectionOrNullObject: method('1.4', (target, argument) => {
      const second = other(target, argument);
      const common = second.sheet.id === target.sheet.id ? intersect(target.area, second.area) : null;
      return orNull(rangeClass, common && { sheet: target.sheet, area: common });
    }),
    getUsedRange: method('1.1', (target, valuesOnly) => at(target, usedRange(target, valuesOnly) ?? { ...target.area, rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: method('1.4', (target, valuesOnly) => {
      const area = usedRange(target, valuesOnly);
      return orNull(rangeClass, area && { sheet: target.sheet, area });
    }),
    select: method('1.1', ({ sheet, area }) => sheet.book.select(sheet, area)),
    clear: method('1.1', clear),
    insert: method('1.1', async (target, shift) => {
      refuseShifting(target, 'Insert');
      await insertCells(target.sheet, target.area, oneOf(shift, ['Down', 'Right']));
      return range(target);
    }),
    delete: method('1.1', async (target, shift) => {
      refuseShifting(target, 'Delete');
      await deleteCells(target.sheet, target.area, oneOf(shift, ['Up', 'Left']));
    }),
    copyFrom: method('1.9', async (target, source, copyType, skipBlanks, transpose) => {
      if (skipBlanks === true || transpose === true) {
        throw ExcelError.notImplemented('Range.copyFrom with skipBlanks or transpose');
      }
      target.sheet.refuseIfLocked(target.area);
      const what = isMissing(copyType) ? 'All' : oneOf(copyType, ['All', 'Formulas', 'Values', 'Formats']);
      await copyCells(other(target, source), target, what);
    }),
    moveTo: method('1.11', async (target, destination) => {
      const to = other(target, destination);
      target.sheet.refuseIfLocked(target.area);
      to.sheet.refuseIfLocked(to.area);
      await moveCells(target, to);
    }),
    merge: method('1.2', async ({ sheet, area }, across) => {
      refuseWhileProtected(sheet);
      await mergeCells(sheet, area, across === true);
    }),
    unmerge: method('1.2', async ({ sheet, area }) => {
      refuseWhileProtected(sheet);
      await unmergeCells(sheet, area);
    }),
    getMergedAreasOrNullObject: method('1.13', ({ sheet, area }) => {
      const areas = mergedAreas(sheet).filter((merged) => intersect(merged, area));
      return orNull(rangeAreasClass, areas.length > 0 ? { sheet, areas } : null);
    }),
    getCellProperties: method('1.9', cellProperties),
    getRowProperties: method('1.9', rowProperties),
    calculate: method('1.6', ({ sheet }) => sheet.book.calculation.recalculate()),
    _ValidateArraySize: method('1.3', ({ area }, rows, columns) => {
      if (number(rows) !== area.rows || number(columns) !== area.columns) {
        throw ExcelError.invalidArgument();
      }
    }),
  },
};
