import type { Detail, Occurrence } from './check';
import type { PlacedCell } from './entryPlace';

/** An occurrence at a cell, with what its sentence needs besides the place. */
export const occurrenceAt = ({ cell, rowId, place }: PlacedCell, detail: Detail = {}): Occurrence => ({
  cell: { sheet: cell.sheet, address: cell.address },
  ...(rowId === undefined ? {} : { rowId }),
  detail: { ...place, ...detail },
});
