/** Which worksheets of the open workbook are ours. */
import { LIST_NAMES, SHEET_NAMES } from '../workbook/definedNames';
import type { SheetKey } from '../workbook/spec';

/** The defined name by which each sheet is known; the ledger by the first of its lists. */
export const KNOWN_BY: Readonly<Record<SheetKey, string>> = { ...SHEET_NAMES, ledger: LIST_NAMES.units };

export const SHEET_KEYS = Object.keys(KNOWN_BY) as readonly SheetKey[];

/** A sheet's name that is not taken: as wanted, or with the next free number. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; folded.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** Queues finding the worksheet of a key; a null object when there is none. */
export const sheetNamed = (context: Excel.RequestContext, key: SheetKey): Excel.Worksheet =>
  context.workbook.names.getItemOrNullObject(KNOWN_BY[key]).getRangeOrNullObject().worksheet;
