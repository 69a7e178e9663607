/** WorksheetFreezePanes. */

import { MAX_COLUMNS, MAX_ROWS } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import { type ExcelClass, method, orNull } from '../wire/ExcelClass';
import { integer, isMissing, rangeTarget, text } from './arguments';
import { rangeClass } from './range';
import { resolveReference } from './resolveReference';

export function frozen(sheet: HostSheet): { rows: number; columns: number } {
  const { xSplit, ySplit } = sheet.model.getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function freeze(sheet: HostSheet, rows: number, columns: number): void {
  const none = rows === 0 && columns === 0;
  sheet.within({ row: rows, column: columns, rows: 1, columns: 1 });
  sheet.run('sheet.command.set-frozen', {
    xSplit: columns,
    ySplit: rows,
    startRow: none || rows === 0 ? -1 : rows,
    startColumn: none || columns === 0 ? -1 : columns,
  });
}

export const freezePanesClass: ExcelClass<HostSheet> = {
  name: 'WorksheetFreezePanes',
  members: {
    freezeAt: method('1.7', (sheet, range) => {
      const { area } = typeof range === 'string' ? resolveReference(sheet.book, text(range), sheet) : rangeTarget(range);
      const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
      freeze(sheet, rows, area.columns === MAX_COLUMNS ? 0 : area.column + area.columns);
    }),
    freezeRows: method('1.7', (sheet, count) => freeze(sheet, isMissing(count) ? 1 : integer(count), 0)),
    freezeColumns: method('1.7', (sheet, count) => freeze(sheet, 0, isMissing(count) ? 1 : integer(count))),
    unfreeze: method('1.7', (sheet) => freeze(sheet, 0, 0)),
    getLocation: method('1.7', (sheet) => orNull(rangeClass, location(sheet))),
    getLocationOrNullObject: method('1.7', (sheet) => orNull(rangeClass, location(sheet))),
  },
};

function location(sheet: HostSheet) {
  const { rows, columns } = frozen(sheet);
  if (rows === 0 && columns === 0) {
    return null;
  }
  return { sheet, area: { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS } };
}
