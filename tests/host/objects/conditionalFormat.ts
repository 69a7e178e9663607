/** ConditionalFormatCollection, ConditionalFormat of type custom, its rule and its look. */

import type { IStyleBase } from '@univerjs/core';
import { intersect } from '../workbook/Area';
import * as formats from '../workbook/conditionalFormats';
import type { HostSheet } from '../workbook/HostSheet';
import { isOn, toFlag, toHex, toUniverColor } from '../workbook/styles';
import { type ExcelClass, instance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, integer, oneOf, text } from './arguments';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';
import { refuseWhileProtected } from './rangeContent';
import type { RangeTarget } from './targets';

interface FormatTarget {
  readonly sheet: HostSheet;
  readonly id: string;
}

const read = ({ sheet, id }: FormatTarget): formats.HostConditionalFormat => formats.conditionalFormatById(sheet, id);

function change(target: FormatTarget, changes: Partial<formats.HostConditionalFormat>): void {
  refuseWhileProtected(target.sheet);
  formats.changeConditionalFormat(target.sheet, { ...read(target), ...changes });
}

function look(get: (style: IStyleBase) => unknown, set: (value: unknown) => IStyleBase) {
  return scalar<FormatTarget>(
    '1.6',
    (target) => get(read(target).style),
    (target, value) => change(target, { style: { ...read(target).style, ...set(value) } }),
  );
}

const hashed = (hex: string | null): string => (hex === null ? '' : `#${hex}`);

const font: ExcelClass<FormatTarget> = {
  name: 'ConditionalRangeFont',
  members: {
    color: look((style) => hashed(toHex(style.cl?.rgb)), (value) => ({ cl: toUniverColor(value) })),
    bold: look((style) => isOn(style.bl), (value) => ({ bl: toFlag(flag(value)) })),
    italic: look((style) => isOn(style.it), (value) => ({ it: toFlag(flag(value)) })),
    strikethrough: look((style) => isOn(style.st?.s), (value) => ({ st: { s: toFlag(flag(value)) } })),
    underline: look((style) => (isOn(style.ul?.s) ? 'Single' : 'None'), (value) => ({ ul: { s: toFlag(value === 'Single') } })),
  },
};

const fill: ExcelClass<FormatTarget> = {
  name: 'ConditionalRangeFill',
  members: {
    color: look((style) => hashed(toHex(style.bg?.rgb)), (value) => ({ bg: toUniverColor(value) })),
    clear: method('1.6', (target) => change(target, { style: { ...read(target).style, bg: null } })),
  },
};

const format: ExcelClass<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  members: {
    font: object('1.6', (target) => instance(font, target)),
    fill: object('1.6', (target) => instance(fill, target)),
  },
};

const rule: ExcelClass<FormatTarget> = {
  name: 'ConditionalFormatRule',
  members: {
    formula: scalar('1.6', (target) => read(target).formula, (target, value) => {
      const formula = text(value);
      change(target, { formula: formula.startsWith('=') ? formula : `=${formula}` });
    }),
  },
};

const custom: ExcelClass<FormatTarget> = {
  name: 'CustomConditionalFormat',
  members: {
    rule: object('1.6', (target) => instance(rule, target)),
    format: object('1.6', (target) => instance(format, target)),
  },
};

const conditionalFormat: ExcelClass<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  members: {
    id: scalar('1.6', ({ id }) => id),
    type: scalar('1.6', () => 'Custom'),
    priority: scalar(
      '1.6',
      ({ sheet, id }) => formats.conditionalFormatsOf(sheet).findIndex((format) => format.id === id),
      ({ sheet, id }, value) => {
        refuseWhileProtected(sheet);
        formats.moveConditionalFormat(sheet, id, integer(value));
      },
    ),
    stopIfTrue: scalar('1.6', (target) => read(target).stopIfTrue, (target, value) => change(target, { stopIfTrue: flag(value) })),
    custom: object('1.6', (target) => instance(custom, target)),
    customOrNullObject: object('1.6', (target) => instance(custom, target)),
    getRange: method('1.6', (target) => {
      const only = onlyRange(target);
      if (!only) {
        throw ExcelError.invalidOperation();
      }
      return instance(rangeClass, only);
    }),
    getRangeOrNullObject: method('1.6', (target) => orNull(rangeClass, onlyRange(target))),
    getRanges: method('1.9', (target) => instance(rangeAreasClass, { sheet: target.sheet, areas: read(target).areas })),
    delete: method('1.6', ({ sheet, id }) => {
      refuseWhileProtected(sheet);
      formats.removeConditionalFormat(sheet, id);
    }),
  },
};

/** Null where the format covers several areas. */
function onlyRange(target: FormatTarget): RangeTarget | null {
  const [area, ...more] = read(target).areas;
  return area && more.length === 0 ? { sheet: target.sheet, area } : null;
}

function touching({ sheet, area }: RangeTarget): FormatTarget[] {
  return formats
    .conditionalFormatsOf(sheet)
    .filter((format) => format.areas.some((covered) => intersect(covered, area)))
    .map(({ id }) => ({ sheet, id }));
}

export const conditionalFormatsClass: ExcelClass<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target) => touching(target).map((format) => instance(conditionalFormat, format)),
  members: {
    add: method('1.6', ({ sheet, area }, type) => {
      refuseWhileProtected(sheet);
      if (oneOf(type, ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue']) !== 'Custom') {
        throw ExcelError.notImplemented(`ConditionalFormatCollection.add(${String(type)})`);
      }
      return instance(conditionalFormat, { sheet, id: formats.addConditionalFormat(sheet, area) });
    }),
    getCount: method('1.6', (target) => touching(target).length),
    getItem: method('1.6', (target, id) => {
      const found = touching(target).find((format) => format.id === id);
      if (!found) {
        throw ExcelError.itemNotFound();
      }
      return instance(conditionalFormat, found);
    }),
    getItemOrNullObject: method('1.14', (target, id) => orNull(conditionalFormat, touching(target).find((format) => format.id === id) ?? null)),
    getItemAt: method('1.6', (target, index) => {
      const found = touching(target)[integer(index)];
      if (!found) {
        throw ExcelError.invalidArgument();
      }
      return instance(conditionalFormat, found);
    }),
    clearAll: method('1.6', ({ sheet, area }) => {
      refuseWhileProtected(sheet);
      formats.clearConditionalFormats(sheet, area);
    }),
  },
};
