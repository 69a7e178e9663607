/** Finds the range a piece of text means: an address, one with a sheet name, or a defined name. */

import { parseA1, splitReference } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import type { HostWorkbook } from '../workbook/HostWorkbook';
import { ExcelError } from '../wire/ExcelError';
import type { RangeTarget } from './targets';

export function resolveReference(book: HostWorkbook, reference: string, sheet: HostSheet): RangeTarget {
  const { sheetName, address } = splitReference(reference);
  const area = parseA1(address);
  if (area) {
    return { sheet: sheetName === null ? sheet : book.existingSheet(sheetName), area };
  }
  const name = book.names.find(reference, sheet) ?? book.names.find(reference);
  const range = name && book.names.rangeOf(name);
  if (!range) {
    throw ExcelError.invalidArgument();
  }
  return range;
}
