import type { CellInput } from '../domain/entry';
import type { Detail, Fix, Occurrence } from './check';
import type { Placed, PlacedCell } from './entryPlace';

/** An occurrence at an entry, with what its sentence needs besides the place. */
export const occurrenceAt = ({ cell, entry, rowId, place }: Placed, detail: Detail = {}, fix?: Fix): Occurrence => ({
  ...(cell === undefined ? {} : { cell: { sheet: cell.sheet, address: cell.address } }),
  ...(rowId === undefined ? {} : { rowId }),
  entry,
  detail: { ...place, ...detail },
  ...(fix === undefined ? {} : { fix }),
});

/** Undefined without options. A formula is never replaced by its value without asking. */
export const fixOf = ({ cell }: PlacedCell, options: readonly CellInput[], safe: boolean): Fix | undefined =>
  options.length === 0 ? undefined : { cell, options, safe: safe && options.length === 1 && cell.formula === undefined };

export const asNumber = (number: number): CellInput => ({ kind: 'number', number });

export const asText = (text: string): CellInput => ({ kind: 'text', text });
