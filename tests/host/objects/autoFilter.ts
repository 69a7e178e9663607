/** AutoFilter of a sheet: where it stands. Criteria are the user's business and not offered through the API yet. */

import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { Area } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import { toArea, toRange } from '../workbook/validations';
import { type ExcelClass, instance, method, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { isMissing, rangeTarget, text } from './arguments';
import { rangeClass } from './range';
import { refuseWhileProtected } from './rangeContent';
import { resolveReference } from './resolveReference';

const model = (sheet: HostSheet) => sheet.book.injector.get(SheetsFilterService).getFilterModel(sheet.book.unitId, sheet.id);

export function filterArea(sheet: HostSheet): Area | null {
  const range = model(sheet)?.getRange();
  return range ? toArea(range) : null;
}

export const autoFilterClass: ExcelClass<HostSheet> = {
  name: 'AutoFilter',
  members: {
    enabled: scalar('1.9', (sheet) => filterArea(sheet) !== null),
    isDataFiltered: scalar('1.9', (sheet) => (model(sheet)?.getAllFilterColumns().length ?? 0) > 0),
    apply: method('1.9', (sheet, range, columnIndex, criteria) => {
      if (!isMissing(columnIndex) || !isMissing(criteria)) {
        throw ExcelError.notImplemented('AutoFilter.apply with criteria');
      }
      refuseWhileProtected(sheet);
      const { area } = typeof range === 'string' ? resolveReference(sheet.book, text(range), sheet) : rangeTarget(range);
      removeFilter(sheet);
      sheet.run('sheet.command.set-filter-range', { range: toRange(sheet.within(area)) });
    }),
    remove: method('1.9', (sheet) => {
      refuseWhileProtected(sheet);
      removeFilter(sheet);
    }),
    clearCriteria: method('1.9', (sheet) => {
      if ((model(sheet)?.getAllFilterColumns().length ?? 0) > 0) {
        sheet.run('sheet.command.clear-filter-criteria', {});
      }
    }),
    reapply: method('1.9', (sheet) => {
      if (filterArea(sheet)) {
        sheet.run('sheet.command.re-calc-filter', {});
      }
    }),
    getRange: method('1.9', (sheet) => {
      const area = filterArea(sheet);
      if (!area) {
        throw ExcelError.itemNotFound();
      }
      return instance(rangeClass, { sheet, area });
    }),
    getRangeOrNullObject: method('1.9', (sheet) => {
      const area = filterArea(sheet);
      return orNull(rangeClass, area && { sheet, area });
    }),
  },
};

function removeFilter(sheet: HostSheet): void {
  if (filterArea(sheet)) {
    sheet.run('sheet.command.remove-sheet-filter', {});
  }
}
