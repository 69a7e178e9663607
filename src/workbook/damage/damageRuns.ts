/** Telling once of cells of one column, one below the other, that were damaged in the same way. */
import type { Damage } from '../../domain/damage';
import { cellAddress, positionOf } from '../a1';

/**
 * @param damage each of one cell
 * @param many how many of a column and kind are still told of one by one; 0 for none
 */
export function damageRuns(damage: readonly Damage[], many: number): readonly Damage[] {
  const byColumn = new Map<string, Damage[]>();
  for (const each of damage) {
    const key = `${each.sheet}/${each.kind}/${positionOf(each.address ?? '').column}`;
    const column = byColumn.get(key);
    if (column) column.push(each);
    else byColumn.set(key, [each]);
  }
  return [...byColumn.values()].flatMap((column) => (column.length > many ? runsOf(column) : column));
}

function runsOf(column: readonly Damage[]): readonly Damage[] {
  const sorted = column
    .map((damage) => ({ damage, ...positionOf(damage.address ?? '') }))
    .sort((one, other) => one.row - other.row);
  const runs: { readonly first: (typeof sorted)[number]; last: number; length: number }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && run.last + 1 === cell.row) {
      run.last = cell.row;
      run.length += 1;
    } else runs.push({ first: cell, last: cell.row, length: 1 });
  }
  return runs.map(({ first: { damage, row, column: at }, last, length }) => {
    if (length === 1) return damage;
    const { kind, sheet, rowId, caption } = damage;
    const common = { kind, sheet, ...(rowId === undefined ? {} : { rowId }), ...(caption === undefined ? {} : { caption }) };
    return { ...common, address: `${cellAddress(at, row)}:${cellAddress(at, last)}` };
  });
}
