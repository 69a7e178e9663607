/** Reading and writing what stands in the cells of a range. */

import type { ICellData } from '@univerjs/core';
import { type Area, cellsOf } from '../workbook/Area';
import { type CellSnapshot, constantCell, formulaCell, type HostSheet, isErrorValue, NO_CONTENT } from '../workbook/HostSheet';
import { GENERAL, UNITED_STATES } from '../workbook/NumberFormats';
import { readInput } from '../workbook/TypedInput';
import { ExcelError } from '../wire/ExcelError';
import type { RangeTarget } from './targets';

/** Answers larger than this are refused by Excel as well. */
const MAX_CELLS_READ = 5_000_000;

/** One value per cell, as rows. */
export function mapCells<V>({ sheet, area }: RangeTarget, read: (row: number, column: number) => V): V[][] {
  if (area.rows * area.columns > MAX_CELLS_READ) {
    throw new ExcelError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }
  sheet.within(area);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

/** Formulas and constants stand there at once. */
export const readFormulas = (target: RangeTarget): unknown[][] =>
  mapCells(target, (row, column) => {
    const { value, formula } = target.sheet.cell(row, column);
    return formula ?? value;
  });

/** Reads formulas' results after the calculation has taken in every write so far; what is typed is there at once. */
export async function readCells<V>(target: RangeTarget, read: (cell: CellSnapshot, row: number, column: number) => V): Promise<V[][]> {
  if (target.sheet.hasFormulas(target.area)) {
    await target.sheet.book.calculation.settle();
  }
  return mapCells(target, (row, column) => read(target.sheet.cell(row, column), row, column));
}

export function valueType({ value }: CellSnapshot): string {
  if (value === '') {
    return 'Empty';
  }
  if (isErrorValue(value)) {
    return 'Error';
  }
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** The value given for each cell: one for all, or rows of the range's own shape. */
export function spread(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) {
    return () => given;
  }
  const rows = given as readonly unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw ExcelError.invalidArgument();
  }
  return (row, column) => (rows[row - area.row] as readonly unknown[])[column - area.column];
}

/** `values` and `formulas` alike: a string is read as if typed in the United States; null leaves the cell as it is. */
export function writeContent({ sheet, area }: RangeTarget, given: unknown): void {
  const at = spread(area, given);
  const inside = sheet.within(area);
  refuseProtected(sheet, inside, at);
  sheet.writeArea(inside, (row, column) => contentCell(sheet, row, column, at(row, column)));
}

function refuseProtected(sheet: HostSheet, area: Area, at: (row: number, column: number) => unknown): void {
  if (!sheet.state.protection) {
    return;
  }
  for (const { row, column } of cellsOf(area)) {
    if (at(row, column) !== null && !sheet.isUnlocked(row, column)) {
      throw ExcelError.accessDenied();
    }
  }
}

function contentCell(sheet: HostSheet, row: number, column: number, value: unknown): ICellData | null {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return constantCell(value);
  }
  if (typeof value !== 'string' || value.length > 32_767) {
    throw ExcelError.invalidArgument();
  }
  const parsed = readInput(value, sheet.styleAt(row, column).n?.pattern ?? GENERAL, UNITED_STATES);
  switch (parsed.kind) {
    case 'empty':
      return NO_CONTENT;
    case 'formula':
      if (parsed.formula.length > 8192) {
        throw ExcelError.invalidArgument();
      }
      return formulaCell(parsed.formula);
    case 'constant':
      return parsed.format === undefined ? constantCell(parsed.value) : { ...constantCell(parsed.value), s: { n: { pattern: parsed.format } } };
  }
}

export function writeNumberFormat({ sheet, area }: RangeTarget, given: unknown): void {
  const at = spread(area, given);
  refuseFormatting(sheet, 'allowFormatCells');
  if (!Array.isArray(given)) {
    sheet.setStyle(area, patternStyle(given));
    return;
  }
  sheet.dressArea(area, (row, column) => {
    const format = at(row, column);
    return format === null ? null : { s: patternStyle(format) };
  });
}

function patternStyle(format: unknown): { n: { pattern: string } | null } {
  if (typeof format !== 'string') {
    throw ExcelError.invalidArgument();
  }
  return { n: format === GENERAL || format === '' ? null : { pattern: format } };
}

/** Formats on a protected sheet are refused unless its options allow them. */
export function refuseFormatting(sheet: HostSheet, option: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows'): void {
  const { protection } = sheet.state;
  if (protection && !protection.options[option]) {
    throw ExcelError.accessDenied();
  }
}

/** Whatever no option of protection allows: validations, names of print areas, merging. */
export function refuseWhileProtected(sheet: HostSheet): void {
  if (sheet.state.protection) {
    throw ExcelError.accessDenied();
  }
}

/** The one value all cells share, or null where they differ, as Office.js gives properties of mixed ranges. */
export function shared<V>({ sheet, area }: RangeTarget, read: (row: number, column: number) => V): V | null {
  let first: V | undefined;
  for (const { row, column } of cellsOf(sheet.within(area))) {
    const value = read(row, column);
    if (first === undefined) {
      first = value;
    } else if (first !== value) {
      return null;
    }
  }
  return first ?? null;
}
