/** RangeAreas and RangeCollection: several rectangles of one sheet, as they are read. */

import { type Area, formatA1, isWholeColumns, isWholeRows, quoteSheetName } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import { type ExcelClass, instance, method, object, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { integer } from './arguments';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

export interface AreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const address = ({ sheet, areas }: AreasTarget): string => areas.map((area) => `${quoteSheetName(sheet.name)}!${formatA1(area)}`).join(',');

const rangesClass: ExcelClass<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => instance(rangeClass, { sheet, area })),
  members: {
    getCount: method('1.9', ({ areas }) => areas.length),
    getItemAt: method('1.9', ({ sheet, areas }, index) => {
      const area = areas[integer(index)];
      if (!area) {
        throw ExcelError.invalidArgument();
      }
      return instance(rangeClass, { sheet, area });
    }),
  },
};

export const rangeAreasClass: ExcelClass<AreasTarget> = {
  name: 'RangeAreas',
  tracked: true,
  members: {
    address: scalar('1.9', address),
    addressLocal: scalar('1.9', address),
    areaCount: scalar('1.9', ({ areas }) => areas.length),
    cellCount: scalar('1.9', ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    isEntireColumn: scalar('1.9', ({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: scalar('1.9', ({ areas }) => areas.every(isWholeRows)),
    areas: object('1.9', (target) => instance(rangesClass, target)),
    worksheet: object('1.9', ({ sheet }) => instance(worksheetClass, sheet)),
  },
};
