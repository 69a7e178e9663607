/** Where each column of a sheet stands, and how formulas refer to it. */
import { columnLetter } from '../a1';
import type { Column } from './columns';

export interface ColumnMap<Key extends string> {
  readonly columns: readonly Column<Key>[];
  /** From 1. */
  number(key: Key): number;
  letter(key: Key): string;
  /** `$H:$H`. */
  whole(key: Key): string;
  /**
   * The cell of this column in the formula's own row. An entry is read as `INDEX($H:$H,ROW())`: cutting and pasting
   * between entry cells never rewrites it. Every other cell is locked, so `$T7` does.
   * @param row in which the formula stands
   */
  inRow(key: Key, row: number): string;
}

export function columnMap<Key extends string>(columns: readonly Column<Key>[]): ColumnMap<Key> {
  const numbers = new Map(columns.map(({ key }, index) => [key, index + 1]));
  const number = (key: Key): number => {
    const found = numbers.get(key);
    if (found === undefined) throw new Error(`There is no column ${key}`);
    return found;
  };
  const letter = (key: Key): string => columnLetter(number(key));
  const whole = (key: Key): string => `$${letter(key)}:$${letter(key)}`;
  const entries = new Set(columns.filter(({ entry }) => entry).map(({ key }) => key));
  const inRow = (key: Key, row: number): string =>
    entries.has(key) ? `INDEX(${whole(key)},ROW())` : `$${letter(key)}${row}`;
  return { columns, number, letter, whole, inRow };
}
