/** Worksheet. */

import { areaAt, type Area, WHOLE_SHEET } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import { checkSheetName } from '../workbook/sheetNames';
import { toHex } from '../workbook/styles';
import { type ExcelClass, instance, type Instance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, integer, isMissing, oneOf, text } from './arguments';
import { autoFilterClass } from './autoFilter';
import { chartsClass } from './charts';
import { customPropertiesClass } from './customProperties';
import { freezePanesClass } from './freezePanes';
import { namedItemsClass } from './namedItem';
import { pageLayoutClass } from './pageLayout';
import { rangeClass } from './range';
import { registrations, SHEET_EVENTS } from './registrations';
import { resolveReference } from './resolveReference';
import { worksheetProtectionClass } from './worksheetProtection';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export function visibilityOf(sheet: HostSheet): Visibility {
  return sheet.model.isSheetHidden() ? (sheet.state.veryHidden ? 'VeryHidden' : 'Hidden') : 'Visible';
}

/** Excel keeps at least one sheet in sight. */
function refuseHidingLast(sheet: HostSheet): void {
  const others = sheet.book.sheets().filter((item) => item.id !== sheet.id && visibilityOf(item) === 'Visible');
  if (visibilityOf(sheet) === 'Visible' && others.length === 0) {
    throw ExcelError.invalidOperation();
  }
}

function setVisibility(sheet: HostSheet, value: Visibility): void {
  if (value === 'Visible') {
    if (sheet.model.isSheetHidden()) {
      sheet.run('sheet.command.set-worksheet-show', {});
    }
  } else if (!sheet.model.isSheetHidden()) {
    refuseHidingLast(sheet);
    const wasActive = sheet.book.activeSheet.id === sheet.id;
    sheet.run('sheet.command.set-worksheet-hidden', {});
    const next = sheet.book.sheets().find((item) => visibilityOf(item) === 'Visible');
    if (wasActive && next) {
      sheet.book.activate(next);
    }
  }
  sheet.state.veryHidden = value === 'VeryHidden';
}

function remove(sheet: HostSheet): void {
  // Excel does not delete what nobody can see; the visibility has to be changed first.
  if (visibilityOf(sheet) === 'VeryHidden') {
    throw ExcelError.invalidOperation();
  }
  refuseHidingLast(sheet);
  sheet.book.removeSheet(sheet);
}

const at = (sheet: HostSheet, area: Area): Instance => instance(rangeClass, { sheet, area });

function getRange(sheet: HostSheet, address: unknown): Instance {
  return isMissing(address) || address === '' ? at(sheet, WHOLE_SHEET) : instance(rangeClass, resolveReference(sheet.book, text(address), sheet));
}

export const worksheetClass: ExcelClass<HostSheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  members: {
    id: scalar('1.1', (sheet) => sheet.id),
    name: scalar('1.1', (sheet) => sheet.name, (sheet, value) => {
      const name = text(value);
      checkSheetName(name, sheet.book.sheets().filter((item) => item.id !== sheet.id).map((item) => item.name));
      if (name !== sheet.name) {
        sheet.run('sheet.command.set-worksheet-name', { name });
      }
    }),
    position: scalar('1.1', (sheet) => sheet.book.sheets().findIndex((item) => item.id === sheet.id), (sheet, value) => {
      const order = integer(value);
      if (order < 0 || order >= sheet.book.sheets().length) {
        throw ExcelError.invalidArgument();
      }
      sheet.run('sheet.command.set-worksheet-order', { order });
    }),
    visibility: scalar('1.1', visibilityOf, (sheet, value) => setVisibility(sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden']))),
    tabColor: scalar('1.7', (sheet) => {
      const color = toHex(sheet.model.getConfig().tabColor);
      return color ? `#${color}` : '';
    }, (sheet, value) => {
      const color = text(value);
      if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) {
        throw ExcelError.invalidArgument();
      }
      sheet.run('sheet.command.set-tab-color', { value: color });
    }),
    showGridlines: scalar('1.8', (sheet) => sheet.model.getConfig().showGridlines !== 0, (sheet, value) => {
      if (flag(value) !== (sheet.model.getConfig().showGridlines !== 0)) {
        sheet.run('sheet.command.toggle-gridlines', {});
      }
    }),
    showHeadings: scalar('1.8', () => true),
    standardHeight: scalar('1.7', () => 15),
    names: object('1.4', (sheet) => instance(namedItemsClass, { book: sheet.book, scope: sheet })),
    protection: object('1.2', (sheet) => instance(worksheetProtectionClass, sheet)),
    freezePanes: object('1.7', (sheet) => instance(freezePanesClass, sheet)),
    autoFilter: object('1.9', (sheet) => instance(autoFilterClass, sheet)),
    pageLayout: object('1.9', (sheet) => instance(pageLayoutClass, sheet)),
    customProperties: object('1.12', (sheet) => instance(customPropertiesClass, sheet)),
    charts: object('1.1', (sheet) => instance(chartsClass, sheet)),
    getRange: method('1.1', getRange),
    getRangeByIndexes: method('1.7', (sheet, row, column, rows, columns) =>
      at(sheet, areaAt(integer(row), integer(column), integer(rows), integer(columns))),
    ),
    getCell: method('1.1', (sheet, row, column) => at(sheet, areaAt(integer(row), integer(column), 1, 1))),
    getUsedRange: method('1.1', (sheet, valuesOnly) => at(sheet, sheet.usedArea(valuesOnly === true) ?? areaAt(0, 0, 1, 1))),
    getUsedRangeOrNullObject: method('1.4', (sheet, valuesOnly) => {
      const area = sheet.usedArea(valuesOnly === true);
      return orNull(rangeClass, area && { sheet, area });
    }),
    getNext: method('1.5', (sheet, visibleOnly) => instance(worksheetClass, neighbour(sheet, 1, visibleOnly) ?? notFound())),
    getNextOrNullObject: method('1.5', (sheet, visibleOnly) => orNull(worksheetClass, neighbour(sheet, 1, visibleOnly))),
    getPrevious: method('1.5', (sheet, visibleOnly) => instance(worksheetClass, neighbour(sheet, -1, visibleOnly) ?? notFound())),
    getPreviousOrNullObject: method('1.5', (sheet, visibleOnly) => orNull(worksheetClass, neighbour(sheet, -1, visibleOnly))),
    activate: method('1.1', (sheet) => {
      if (visibilityOf(sheet) !== 'Visible') {
        throw ExcelError.invalidOperation();
      }
      sheet.book.activate(sheet);
    }),
    calculate: method('1.6', (sheet) => sheet.book.calculation.recalculate()),
    delete: method('1.1', remove),
    ...registrations(SHEET_EVENTS),
  },
};

function neighbour(sheet: HostSheet, step: 1 | -1, visibleOnly: unknown): HostSheet | null {
  const sheets = sheet.book.sheets().filter((item) => item.id === sheet.id || visibleOnly !== true || visibilityOf(item) === 'Visible');
  return sheets[sheets.findIndex((item) => item.id === sheet.id) + step] ?? null;
}

function notFound(): never {
  throw ExcelError.itemNotFound();
}
