/** Where each column of a sheet stands, and how formulas refer to it. */
import { columnLetter } from './a1';
import type { Column } from './columns';

export interface ColumnMap<Key extends string> {
  readonly columns: readonly Column<Key>[];
  /** From 1. */
  number(key: Key): number;
  letter(key: Key): string;
  /** `$H:$H`. */
  whole(key: Key): string;
  /**
   * The cell of this column in the formula's own row, as `INDEX($H:$H,ROW())`: cutting and pasting between cells, or
   * sorting, never rewrites it.
   */
  inRow(key: Key): string;
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
  return { columns, number, letter, whole, inRow: (key) => `INDEX(${whole(key)},ROW())` };
}
