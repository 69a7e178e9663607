/** Defined names of ours that are gone or point elsewhere than to their cells. */
import type { Damage } from '../../domain/damage';
import { cellAddress } from '../a1';
import { eachCell } from '../reading/expectedWorkbook';
import type { FoundWorkbook } from '../reading/foundWorkbook';
import type { Placing } from '../reading/placing';

export function nameDamage({ grid, expected, placings }: FoundWorkbook): readonly Damage[] {
  return expected.spec.names.flatMap(({ name, sheet: key, range }): readonly Damage[] => {
    const placing = placings.get(key);
    // A sheet that is missing is reported as such.
    if (!placing) return [];
    const wanted = placedRange(placing, range);
    const found = grid.names.get(name);
    const sheet = placing.sheet.name;
    // Of a sheet's own name only the sheet matters: rows may be inserted above its first cell.
    const same = found?.sheet === sheet && (range === 'A1' || found.range.replace(/\$/g, '') === wanted);
    if (same) return [];
    return [{ kind: 'name', sheet, address: wanted, expected: name, ...(found ? { found: `${found.sheet}!${found.range}` } : {}) }];
  });
}

/** Where a range of the template is on the sheet. */
function placedRange({ rows, columns }: Placing, range: string): string {
  const cells: string[] = [];
  eachCell(range.replace(/\$/g, ''), (row, column) => {
    cells.push(cellAddress(columns.get(column) ?? column, rows.get(row)?.[0] ?? row));
  });
  const [first = '', last = first] = [cells[0], cells.at(-1)];
  return first === last ? first : `${first}:${last}`;
}
