/** WorksheetProtection. */

import type { ProtectionOptionsDescription } from '../WorkbookDescription';
import type { HostSheet } from '../workbook/HostSheet';
import { DEFAULT_PROTECTION_OPTIONS } from '../workbook/SheetState';
import { type ExcelClass, method, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, isMissing, oneOf, record, text } from './arguments';

function readOptions(value: unknown): ProtectionOptionsDescription {
  const given = isMissing(value) ? {} : record(value);
  const options: Record<string, boolean | string> = { ...DEFAULT_PROTECTION_OPTIONS };
  for (const [name, setting] of Object.entries(given)) {
    if (!(name in options)) {
      throw ExcelError.invalidArgument();
    }
    if (!isMissing(setting)) {
      options[name] = name === 'selectionMode' ? oneOf(setting, ['Normal', 'Unlocked', 'None']) : flag(setting);
    }
  }
  return options as unknown as ProtectionOptionsDescription;
}

export const worksheetProtectionClass: ExcelClass<HostSheet> = {
  name: 'WorksheetProtection',
  members: {
    protected: scalar('1.2', (sheet) => sheet.state.protection !== null),
    options: scalar('1.2', (sheet) => sheet.state.protection?.options ?? DEFAULT_PROTECTION_OPTIONS),
    protect: method('1.2', (sheet, options, password) => {
      if (sheet.state.protection) {
        throw ExcelError.invalidOperation();
      }
      sheet.state.protection = { options: readOptions(options), password: isMissing(password) || password === '' ? null : text(password) };
      sheet.book.onProtection(sheet);
    }),
    unprotect: method('1.2', (sheet, password) => {
      const { protection } = sheet.state;
      if (protection && protection.password !== null && protection.password !== password) {
        throw ExcelError.accessDenied();
      }
      if (protection) {
        sheet.state.protection = null;
        sheet.book.onProtection(sheet);
      }
    }),
  },
};
