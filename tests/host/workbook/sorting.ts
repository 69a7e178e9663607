/**
 * Sorting as Excel does: stable; numbers before text before TRUE and FALSE before errors, empty cells last in any
 * direction; content and looks move, relative references as in a copy; validations and conditional formats stay.
 */

import { ExcelError } from '../wire/ExcelError';
import { type Area, lastColumn } from './Area';
import { type CellChanges, type HostSheet, isErrorValue } from './HostSheet';
import { copiedCell } from './structure';

export interface SortField {
  /** Column within the range, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

type Value = string | number | boolean;

export async function sortCells(sheet: HostSheet, area: Area, fields: readonly SortField[], hasHeaders: boolean): Promise<void> {
  const whole = sheet.within(area);
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= whole.columns)) {
    throw ExcelError.invalidArgument();
  }
  await sheet.book.calculation.settle();
  const inside = hasHeaders ? { ...whole, row: whole.row + 1, rows: whole.rows - 1 } : whole;
  const rows = Array.from({ length: inside.rows }, (_, index) => inside.row + index).filter((row) => !sheet.isRowHidden(row));
  const sorted = [...rows].sort((a, b) => compareRows(sheet, inside, fields, a, b));
  const changes: CellChanges = {};
  for (const [index, row] of rows.entries()) {
    const source = sorted[index] ?? row;
    for (let column = inside.column; row !== source && column <= lastColumn(inside); column++) {
      (changes[row] ??= {})[column] = copiedCell(sheet, source, column, row - source, 0, 'All');
    }
  }
  sheet.write(changes);
  sheet.book.onSorted(sheet, inside);
}

function compareRows(sheet: HostSheet, area: Area, fields: readonly SortField[], a: number, b: number): number {
  for (const { key, ascending } of fields) {
    const column = area.column + key;
    const order = compareValues(sheet.cell(a, column).value, sheet.cell(b, column).value, ascending);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

function compareValues(a: Value, b: Value, ascending: boolean): number {
  if (a === '' || b === '') {
    return Number(a === '') - Number(b === '');
  }
  const kinds = kindOf(a) - kindOf(b);
  const order = kinds !== 0 ? kinds : typeof a === 'string' ? a.localeCompare(String(b), 'vi', { sensitivity: 'accent' }) : Number(a) - Number(b);
  return ascending ? order : -order;
}

function kindOf(value: Value): number {
  return typeof value === 'number' ? 0 : isErrorValue(value) ? 3 : typeof value === 'string' ? 1 : 2;
}
