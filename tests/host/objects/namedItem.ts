/** NamedItemCollection and NamedItem. */

import { absoluteReference, type HostName } from '../workbook/HostNames';
import type { HostSheet } from '../workbook/HostSheet';
import type { HostWorkbook } from '../workbook/HostWorkbook';
import { type ExcelClass, instance, isInstance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, isMissing, rangeTarget, text } from './arguments';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

interface NameTarget {
  readonly book: HostWorkbook;
  readonly id: string;
}

interface ScopeTarget {
  readonly book: HostWorkbook;
  /** Null for the names of the workbook. */
  readonly scope: HostSheet | null;
}

const current = ({ book, id }: NameTarget): HostName => book.names.byId(id);

function typeOf({ book, id }: NameTarget): string {
  const { formula } = book.names.byId(id);
  if (book.names.rangeOf(book.names.byId(id))) {
    return 'Range';
  }
  return formula.includes('#REF!') ? 'Error' : /^="/.test(formula) ? 'String' : /^=-?[\d.]+$/.test(formula) ? 'Double' : 'String';
}

/** The address with its sheet for a range, otherwise the constant or formula. */
function valueOf(target: NameTarget): unknown {
  const { formula } = current(target);
  if (formula.includes('#REF!')) {
    return '#REF!';
  }
  const number = Number(formula.slice(1));
  const quoted = /^="(.*)"$/.exec(formula)?.[1];
  return quoted ?? (Number.isNaN(number) ? formula.slice(1) : number);
}

export const namedItemClass: ExcelClass<NameTarget> = {
  name: 'NamedItem',
  // The client looks names up by this again.
  id: (target) => current(target).name,
  members: {
    name: scalar('1.1', (target) => current(target).name),
    formula: scalar('1.7', (target) => current(target).formula, (target, value) => {
      const formula = text(value);
      target.book.names.update(current(target), { formula: formula.startsWith('=') ? formula : `=${formula}` });
    }),
    value: scalar('1.1', valueOf),
    type: scalar('1.1', typeOf),
    visible: scalar('1.1', (target) => current(target).visible, (target, value) => target.book.names.update(current(target), { visible: flag(value) })),
    comment: scalar('1.4', (target) => current(target).comment, (target, value) => target.book.names.update(current(target), { comment: text(value) })),
    scope: scalar('1.4', (target) => (current(target).sheet ? 'Worksheet' : 'Workbook')),
    worksheet: object('1.4', (target) => instance(worksheetClass, current(target).sheet ?? notFound())),
    worksheetOrNullObject: object('1.4', (target) => orNull(worksheetClass, current(target).sheet)),
    getRange: method('1.1', (target) => instance(rangeClass, target.book.names.rangeOf(current(target)) ?? notFound())),
    getRangeOrNullObject: method('1.4', (target) => orNull(rangeClass, target.book.names.rangeOf(current(target)))),
    delete: method('1.4', (target) => target.book.names.remove(current(target))),
  },
};

const item = (book: HostWorkbook, name: HostName) => instance(namedItemClass, { book, id: name.id });

export const namedItemsClass: ExcelClass<ScopeTarget> = {
  name: 'NamedItemCollection',
  items: ({ book, scope }) => book.names.all(scope).map((name) => item(book, name)),
  members: {
    add: method('1.4', ({ book, scope }, name, reference, comment) => {
      const formula = isInstance(reference) ? referenceTo(reference) : text(reference);
      const added = book.names.add(text(name), formula.startsWith('=') ? formula : `="${formula}"`, scope, isMissing(comment) ? '' : text(comment));
      return item(book, added);
    }),
    addFormulaLocal: method('1.4', ({ book, scope }, name, formula, comment) =>
      item(book, book.names.add(text(name), text(formula), scope, isMissing(comment) ? '' : text(comment))),
    ),
    getCount: method('1.4', ({ book, scope }) => book.names.all(scope).length),
    getItem: method('1.1', ({ book, scope }, name) => item(book, book.names.find(text(name), scope) ?? notFound())),
    getItemOrNullObject: method('1.4', ({ book, scope }, name) => {
      const found = book.names.find(text(name), scope);
      return orNull(namedItemClass, found && { book, id: found.id });
    }),
  },
};

function referenceTo(range: unknown): string {
  const { sheet, area } = rangeTarget(range);
  return absoluteReference(sheet, area);
}

function notFound(): never {
  throw ExcelError.itemNotFound();
}
