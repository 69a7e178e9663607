import { shiftFormula } from '../workbook/damage/shiftFormula';
import type { XmlAttributes } from './parseXml';
import { parseRange, type CellRange } from './range';

interface WrittenFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The group of a formula that is written once for many cells. */
  readonly group: string | undefined;
}

/**
 * The formulas of a sheet as they are written in the file, told for every cell: a formula shared by several cells is
 * written at the first of them, one that fills a range at its corner.
 */
export class SheetFormulas {
  readonly #written = new Map<number, WrittenFormula>();
  readonly #masters = new Map<string, WrittenFormula>();
  readonly #arrays: { readonly area: CellRange; readonly text: string }[] = [];

  /** @param attributes of the element `f`, whose text is given without "=" */
  add(row: number, column: number, { t: type, si: group, ref }: XmlAttributes, text: string): void {
    const written = { row, column, text, group: type === 'shared' ? group : undefined };
    this.#written.set(cellKey(row, column), written);
    if (written.group !== undefined && text !== '') this.#masters.set(written.group, written);
    const area = type === 'array' && ref !== undefined ? parseRange(ref) : undefined;
    if (area) this.#arrays.push({ area, text });
  }

  /** With its "="; undefined where a cell has none. A formula whose text the file does not have is a bare "=". */
  at(row: number, column: number): string | undefined {
    const written = this.#written.get(cellKey(row, column));
    if (!written) {
      const array = this.#arrays.find(({ area: { from, to } }) =>
        row >= from.row && row <= to.row && column >= from.column && column <= to.column);
      return array && `=${array.text}`;
    }
    const master = written.group === undefined || written.text !== '' ? written : this.#masters.get(written.group);
    return `=${master ? shiftFormula(master.text, row - master.row, column - master.column) : ''}`;
  }
}

const MORE_THAN_COLUMNS = 100_000;
const cellKey = (row: number, column: number): number => row * MORE_THAN_COLUMNS + column;
