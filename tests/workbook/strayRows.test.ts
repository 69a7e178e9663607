/** What stands in rows that are none of the template's is counted, so that a merge can account for it. */
import { strayRows } from '../../src/workbook/reading/readSubmission';
import { resolution, standardSpec } from '../engines/standardFile';
import { gridOf, reorder, setCell, sheetIn, workbookOf, type Cell, type MutableWorkbook } from './gridOf';

const figure = (number: number): Cell => ({ input: { kind: 'number', number } });
const words = (text: string): Cell => ({ input: { kind: 'text', text } });

/** Row 7 (PL1.1) is given two figures; a copy of it, or a new row, then stands in row 8. */
function withRow(added: number): MutableWorkbook {
  const workbook = workbookOf(standardSpec());
  const sheet = sheetIn(workbook, 'targets');
  setCell(sheet, 6, 7, figure(90));
  setCell(sheet, 6, 8, figure(91));
  reorder(sheet, 7, [added, ...Array.from({ length: sheet.rows.length - 7 }, (_, index) => index + 7)]);
  return workbook;
}

test('none in the template as drawn', () => {
  expect(strayRows(resolution, gridOf(workbookOf(standardSpec())))).toEqual({ rows: 0, entries: 0 });
});

test('a copied row: what was entered in the copy', () => {
  expect(strayRows(resolution, gridOf(withRow(6)))).toEqual({ rows: 1, entries: 2 });
});

test('a row of their own: only what stands where something is to be entered', () => {
  const workbook = withRow(999);
  const sheet = sheetIn(workbook, 'targets');
  setCell(sheet, 7, 1, words('Chỉ tiêu riêng của đơn vị'));
  setCell(sheet, 7, 9, figure(5));
  expect(strayRows(resolution, gridOf(workbook))).toEqual({ rows: 1, entries: 1 });
});
