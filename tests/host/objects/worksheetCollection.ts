/** WorksheetCollection. */

import type { HostSheet } from '../workbook/HostSheet';
import { type ExcelClass, instance, method, orNull } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { isMissing, text } from './arguments';
import type { WorkbookTarget } from './targets';
import { registrations, SHEET_EVENTS } from './registrations';
import { visibilityOf, worksheetClass } from './worksheet';

function listed({ book }: WorkbookTarget, visibleOnly: unknown): HostSheet[] {
  return book.sheets().filter((sheet) => visibleOnly !== true || visibilityOf(sheet) === 'Visible');
}

function end(target: WorkbookTarget, visibleOnly: unknown, index: 0 | -1): HostSheet {
  const sheet = listed(target, visibleOnly).at(index);
  if (!sheet) {
    throw ExcelError.itemNotFound();
  }
  return sheet;
}

export const worksheetsClass: ExcelClass<WorkbookTarget> = {
  name: 'WorksheetCollection',
  items: ({ book }) => book.sheets().map((sheet) => instance(worksheetClass, sheet)),
  members: {
    add: method('1.1', ({ book }, name) => instance(worksheetClass, book.addSheet(isMissing(name) ? undefined : text(name)))),
    getItem: method('1.1', ({ book }, key) => instance(worksheetClass, book.existingSheet(text(key)))),
    getItemOrNullObject: method('1.4', ({ book }, key) => orNull(worksheetClass, book.sheet(text(key)))),
    getActiveWorksheet: method('1.1', ({ book }) => instance(worksheetClass, book.activeSheet)),
    getFirst: method('1.5', (target, visibleOnly) => instance(worksheetClass, end(target, visibleOnly, 0))),
    getLast: method('1.5', (target, visibleOnly) => instance(worksheetClass, end(target, visibleOnly, -1))),
    getCount: method('1.4', (target, visibleOnly) => listed(target, visibleOnly).length),
    ...registrations({ ...SHEET_EVENTS, Added: '1.7', Deleted: '1.7', DataChanged: '1.9', SelectionChanged: '1.9' }),
  },
};
