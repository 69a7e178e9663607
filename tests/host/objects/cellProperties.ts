/**
 * Range.getCellProperties and getRowProperties: what the options name, cell by cell or row by row. Both options and
 * answers are written as in JavaScript, with small initials, unlike everything else on the wire.
 */

import { formatA1, quoteSheetName } from '../workbook/Area';
import { type ExcelClass, isInstance } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { record } from './arguments';
import { mapCells } from './rangeContent';
import { rangeFormatClass } from './rangeFormat';
import type { RangeTarget } from './targets';

type Options = Readonly<Record<string, unknown>>;
type Readers = Readonly<Record<string, (target: RangeTarget, options: unknown) => unknown>>;

const addressOf = ({ sheet, area }: RangeTarget): string => `${quoteSheetName(sheet.name)}!${formatA1(area)}`;

const OF_CELL: Readers = {
  address: addressOf,
  addressLocal: addressOf,
  format: (target, options) => looks(rangeFormatClass as ExcelClass<unknown>, target, record(options)),
};

const OF_ROW: Readers = {
  ...OF_CELL,
  rowIndex: ({ area }) => area.row,
  rowHidden: ({ sheet, area }) => sheet.isRowHidden(area.row),
};

export function cellProperties(target: RangeTarget, options: unknown): unknown {
  const wanted = record(options);
  return mapCells(target, (row, column) => properties('CellProperties', OF_CELL, { sheet: target.sheet, area: { row, column, rows: 1, columns: 1 } }, wanted));
}

export function rowProperties({ sheet, area }: RangeTarget, options: unknown): unknown {
  const wanted = record(options);
  return Array.from({ length: sheet.within(area).rows }, (_, offset) =>
    properties('RowProperties', OF_ROW, { sheet, area: { ...area, row: area.row + offset, rows: 1 } }, wanted),
  );
}

function properties(name: string, readers: Readers, target: RangeTarget, options: Options): unknown {
  return picked(options, (key, inner) => {
    const read = readers[key];
    if (!read) {
      throw ExcelError.notImplemented(`${name}.${key}`);
    }
    return read(target, inner);
  });
}

/** The same members as RangeFormat has, whose scalars of one cell are there at once. */
function looks(definition: ExcelClass<unknown>, target: unknown, options: Options): unknown {
  return picked(options, (key, inner) => {
    const member = definition.members[key];
    if (member?.kind === 'scalar') {
      return member.get(target);
    }
    const object = member?.kind === 'object' ? member.get(target) : null;
    if (!isInstance(object)) {
      throw ExcelError.notImplemented(`${definition.name}.${key} in cell properties`);
    }
    // An object may be asked for as a whole; the type of the options knows `protection` in no other way.
    return looks(object.definition, object.target, inner === true ? everyScalar(object.definition) : record(inner));
  });
}

function everyScalar({ members }: ExcelClass<unknown>): Options {
  return Object.fromEntries(Object.entries(members).filter(([, { kind }]) => kind === 'scalar').map(([key]) => [key, true]));
}

function picked(options: Options, read: (key: string, inner: unknown) => unknown): unknown {
  const wanted = Object.entries(options).filter(([, inner]) => inner !== false && inner !== undefined && inner !== null);
  return Object.fromEntries(wanted.map(([key, inner]) => [key, read(key, inner)]));
}
