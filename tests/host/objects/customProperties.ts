/** WorksheetCustomPropertyCollection and WorksheetCustomProperty. */

import type { HostSheet } from '../workbook/HostSheet';
import { type ExcelClass, instance, method, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { text } from './arguments';

interface PropertyTarget {
  readonly sheet: HostSheet;
  readonly key: string;
}

function stored({ sheet, key }: PropertyTarget): { key: string; value: string } {
  const property = sheet.state.customProperties.get(key.toLowerCase());
  if (!property) {
    throw ExcelError.itemNotFound();
  }
  return property;
}

const customProperty: ExcelClass<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  members: {
    key: scalar('1.12', (target) => stored(target).key),
    value: scalar('1.12', (target) => stored(target).value, (target, value) => { stored(target).value = text(value); }),
    delete: method('1.12', (target) => {
      stored(target);
      target.sheet.state.customProperties.delete(target.key.toLowerCase());
    }),
  },
};

export const customPropertiesClass: ExcelClass<HostSheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.state.customProperties.values()].map(({ key }) => instance(customProperty, { sheet, key })),
  members: {
    add: method('1.12', (sheet, key, value) => {
      sheet.state.customProperties.set(text(key).toLowerCase(), { key: text(key), value: text(value) });
      return instance(customProperty, { sheet, key: text(key) });
    }),
    getCount: method('1.12', (sheet) => sheet.state.customProperties.size),
    getItem: method('1.12', (sheet, key) => {
      stored({ sheet, key: text(key) });
      return instance(customProperty, { sheet, key: text(key) });
    }),
    getItemOrNullObject: method('1.12', (sheet, key) =>
      orNull(customProperty, sheet.state.customProperties.has(text(key).toLowerCase()) ? { sheet, key: text(key) } : null),
    ),
  },
};
