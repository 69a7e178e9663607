import type { NameSpec, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { checkedRange } from './addSheet';
import { rangeOnSheet } from './range';

/**
 * The defined names of the spec in the writing library's terms.
 *
 * @param tabOf the place of a sheet among all tabs, from 0
 * @throws RangeError when a name is on a sheet that the spec does not have.
 */
export const bookNames = (spec: WorkbookSpec, tabOf: (sheet: SheetSpec) => number) => [
  ...spec.names.map((name) => definedName(name, spec)),
  ...spec.sheets.flatMap((sheet) => filterName(sheet, tabOf(sheet))),
];

function definedName({ name, sheet, range }: NameSpec, book: WorkbookSpec) {
  const target = book.sheets.find((candidate) => candidate.key === sheet);
  if (!target) throw new RangeError(`The name ${name} is on the sheet "${sheet}", which the workbook does not have`);
  return { name, ranges: [], formulaExpression: rangeOnSheet(target.name, checkedRange(range, target).area) };
}

/** The hidden name by which Excel and LibreOffice find a filter again. */
function filterName(sheet: SheetSpec, localSheetId: number) {
  if (sheet.autoFilter === undefined) return [];
  const { area } = checkedRange(sheet.autoFilter, sheet);
  return [
    {
      name: '_xlnm._FilterDatabase',
      localSheetId,
      hidden: true,
      ranges: [],
      formulaExpression: rangeOnSheet(sheet.name, area),
    },
  ];
}
