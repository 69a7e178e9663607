/** Rectangles of cells on a sheet; rows and columns count from 1. */
import { cellAddress, positionOf } from '../workbook/a1';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Of `B3:D9`, `$B$3` or `'Phụ lục 1'!B3`. @throws RangeError when the text is none of these */
export function areaOf(range: string): Area {
  const local = range.slice(range.lastIndexOf('!') + 1);
  const [first = '', last = first] = local.split(':');
  const [from, to] = [positionOf(first), positionOf(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function rangeOf({ row, column, rows, columns }: Area): string {
  const first = cellAddress(column, row);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(column + columns - 1, row + rows - 1)}`;
}

/** The ranges of an address of several areas, without their sheet's name. */
export const localRanges = (address: string): readonly string[] =>
  address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').split(',').filter((range) => range !== '');

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
