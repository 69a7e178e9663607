/** Workbook, Application, DocumentProperties, SettingCollection. */

import type { HostWorkbook } from '../workbook/HostWorkbook';
import { type ExcelClass, instance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { oneOf, text } from './arguments';
import { namedItemsClass } from './namedItem';
import { rangeClass } from './range';
import type { WorkbookTarget } from './targets';
import { worksheetsClass } from './worksheetCollection';

const numberFormatInfo: ExcelClass<WorkbookTarget> = {
  name: 'NumberFormatInfo',
  members: {
    numberDecimalSeparator: scalar('1.11', ({ book }) => book.region.decimal),
    numberGroupSeparator: scalar('1.11', ({ book }) => book.region.thousands),
  },
};

const cultureInfo: ExcelClass<WorkbookTarget> = {
  name: 'CultureInfo',
  members: {
    name: scalar('1.11', ({ book }) => book.region.name),
    numberFormat: object('1.11', (target) => instance(numberFormatInfo, target)),
  },
};

const applicationClass: ExcelClass<WorkbookTarget> = {
  name: 'Application',
  members: {
    calculationMode: scalar('1.1', ({ book }) => book.calculationMode, ({ book }, value) => {
      book.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    }),
    calculationState: scalar('1.9', () => 'Done'),
    calculationEngineVersion: scalar('1.9', () => 191_029),
    decimalSeparator: scalar('1.11', ({ book }) => book.region.decimal),
    thousandsSeparator: scalar('1.11', ({ book }) => book.region.thousands),
    useSystemSeparators: scalar('1.11', () => true),
    cultureInfo: object('1.11', (target) => instance(cultureInfo, target)),
    calculate: method('1.1', ({ book }) => book.calculation.recalculate()),
    suspendApiCalculationUntilNextSync: method('1.6', () => undefined),
    suspendScreenUpdatingUntilNextSync: method('1.9', () => undefined),
  },
};

const property = (name: string) =>
  scalar<WorkbookTarget>('1.7', ({ book }) => book.properties.get(name) ?? '', ({ book }, value) => { book.properties.set(name, text(value)); });

const propertiesClass: ExcelClass<WorkbookTarget> = {
  name: 'DocumentProperties',
  members: Object.fromEntries(
    ['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject', 'title'].map((name) => [name, property(name)]),
  ),
};

interface SettingTarget {
  readonly book: HostWorkbook;
  readonly key: string;
}

const setting: ExcelClass<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  members: {
    key: scalar('1.4', ({ key }) => key),
    value: scalar('1.4', ({ book, key }) => book.settings.get(key), ({ book, key }, value) => { book.settings.set(key, value); }),
    delete: method('1.4', ({ book, key }) => { book.settings.delete(key); }),
  },
};

const settingsClass: ExcelClass<WorkbookTarget> = {
  name: 'SettingCollection',
  items: ({ book }) => [...book.settings.keys()].map((key) => instance(setting, { book, key })),
  members: {
    add: method('1.4', ({ book }, key, value) => {
      book.settings.set(text(key), value);
      return instance(setting, { book, key: text(key) });
    }),
    set: method('1.4', ({ book }, key, value) => {
      book.settings.set(text(key), value);
      return instance(setting, { book, key: text(key) });
    }),
    getCount: method('1.4', ({ book }) => book.settings.size),
    getItem: method('1.4', ({ book }, key) => {
      if (!book.settings.has(text(key))) {
        throw ExcelError.itemNotFound();
      }
      return instance(setting, { book, key: text(key) });
    }),
    getItemOrNullObject: method('1.4', ({ book }, key) => orNull(setting, book.settings.has(text(key)) ? { book, key: text(key) } : null)),
  },
};

const registration = (since: string) => method<WorkbookTarget>(since, () => undefined);

export const workbookClass: ExcelClass<WorkbookTarget> = {
  name: 'Workbook',
  members: {
    name: scalar('1.7', () => 'Sổ chỉ tiêu.xlsx'),
    readOnly: scalar('1.8', () => false),
    isDirty: scalar('1.9', () => true, () => undefined),
    worksheets: object('1.1', (target) => instance(worksheetsClass, target)),
    names: object('1.1', ({ book }) => instance(namedItemsClass, { book, scope: null })),
    application: object('1.1', (target) => instance(applicationClass, target)),
    properties: object('1.7', (target) => instance(propertiesClass, target)),
    settings: object('1.4', (target) => instance(settingsClass, target)),
    getSelectedRange: method('1.1', ({ book }) => instance(rangeClass, book.selection())),
    getActiveCell: method('1.7', ({ book }) => {
      const { sheet, area } = book.selection();
      return instance(rangeClass, { sheet, area: { ...area, rows: 1, columns: 1 } });
    }),
    _RegisterActivatedEvent: registration('1.13'),
    _UnregisterActivatedEvent: registration('1.13'),
  },
};
