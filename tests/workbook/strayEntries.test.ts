/** What stands in rows and columns that are none of the template's is counted, so that a merge can account for it. */
import { readEntries, strayEntries } from '../../src/workbook/reading/readSubmission';
import { resolution, standardSpec } from '../engines/standardFile';
import { gridOf, reorder, setCell, sheetIn, workbookOf, type Cell, type MutableWorkbook } from './gridOf';

const figure = (number: number): Cell => ({ input: { kind: 'number', number } });
const words = (text: string): Cell => ({ input: { kind: 'text', text } });
const NONE = { rows: 0, columns: 0, entries: 0, misnumbered: 0 };

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
  expect(strayEntries(resolution, gridOf(workbookOf(standardSpec())))).toEqual(NONE);
});

test('a copied row: what was entered in the copy', () => {
  expect(strayEntries(resolution, gridOf(withRow(6)))).toEqual({ ...NONE, rows: 1, entries: 2 });
});

test('a row of their own: only what stands where something is to be entered', () => {
  const workbook = withRow(999);
  const sheet = sheetIn(workbook, 'targets');
  setCell(sheet, 7, 1, words('Chỉ tiêu riêng của đơn vị'));
  setCell(sheet, 7, 9, figure(5));
  expect(strayEntries(resolution, gridOf(workbook))).toEqual({ ...NONE, rows: 1, entries: 1 });
});

/** The sheet with a column put in before that of Quý I, which is the eighth. */
function withColumn(caption: string): MutableWorkbook {
  const workbook = workbookOf(standardSpec());
  const sheet = sheetIn(workbook, 'targets');
  for (const row of sheet.rows) row.splice(7, 0, undefined);
  setCell(sheet, 4, 7, words(caption));
  setCell(sheet, 6, 7, figure(90));
  setCell(sheet, 7, 7, figure(91));
  return workbook;
}

test('a column of their own: what was typed into the rows of the template', () => {
  expect(strayEntries(resolution, gridOf(withColumn('Tháng 1')))).toEqual({ ...NONE, columns: 1, entries: 2 });
});

test('a column of that caption twice: the first is read, what was typed into the second is counted', () => {
  const workbook = withColumn('Quý I');
  setCell(sheetIn(workbook, 'targets'), 6, 8, figure(5));
  expect(strayEntries(resolution, gridOf(workbook))).toEqual({ ...NONE, columns: 1, entries: 1 });
});

test('notes of their own beside the table, and calculations between its columns, are no columns that should be read', () => {
  const workbook = withColumn('Chênh lệch');
  const sheet = sheetIn(workbook, 'targets');
  for (const row of [6, 7]) setCell(sheet, row, 7, { input: { kind: 'number', number: 1 }, formula: '=1' });
  setCell(sheet, 6, 40, words('ghi chú của tôi'));
  expect(strayEntries(resolution, gridOf(workbook))).toEqual(NONE);
});

test('rows sorted without the hidden columns: each is what its number and name say', () => {
  const workbook = workbookOf(standardSpec());
  const sheet = sheetIn(workbook, 'targets');
  setCell(sheet, 10, 7, figure(12.7));
  const [first = [], last = []] = [sheet.rows[10], sheet.rows[20]];
  const visible = 18;
  sheet.rows[10] = [...last.slice(0, visible), ...first.slice(visible)];
  sheet.rows[20] = [...first.slice(0, visible), ...last.slice(visible)];
  const grid = gridOf(workbook);
  expect(strayEntries(resolution, grid)).toEqual({ ...NONE, misnumbered: 2 });
  const figures = readEntries(resolution, grid)?.targets?.filter(({ cells }) => cells.q1?.input.kind === 'number');
  expect(figures?.map(({ row, cells }) => [row.id, cells.q1?.address])).toEqual([['PL1.4', 'H21']]);
});
