/** WorksheetCollection. */

import type { HostSheet } from '../workbook/HostSheet';
import { type ExcelClass, instance, method, orNull } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { isMissing, text } from './arguments';
import type { WorkbookTarget } from './targets';
import { visibilityOf, worksheetClass } from './worksheet';

const registration = (since: string) => method<WorkbookTarget>(since, () => undefined);

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
    _RegisterActivatedEvent: registration('1.7'),
    _UnregisterActivatedEvent: registration('1.7'),
    _RegisterDeactivatedEvent: registration('1.7'),
    _UnregisterDeactivatedEvent: registration('1.7'),
    _RegisterAddedEvent: registration('1.7'),
    _UnregisterAddedEvent: registration('1.7'),
    _RegisterDeletedEvent: registration('1.7'),
    _UnregisterDeletedEvent: registration('1.7'),
    _RegisterDataChangedEvent: registration('1.9'),
    _UnregisterDataChangedEvent: registration('1.9'),
    _RegisterSelectionChangedEvent: registration('1.9'),
    _UnregisterSelectionChangedEvent: registration('1.9'),
  },
};
