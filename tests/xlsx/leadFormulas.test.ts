/** Formulas of the user's own sheets led to the new places of what they look at, however the file has them written. */
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { rebuild } from '../../src/workbook/repair/rebuild';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeIntoFile } from '../../src/xlsx/writeIntoFile';
import { sheetPaths } from '../engines/fillTemplate';
import { resolution, standardFile } from '../engines/standardFile';
import { insertRows, OWN_SHEET, withOwnSheet } from './movedReferences';

test('formulas written once for many cells, and those that fill a range', async () => {
  const { template } = await standardFile();
  const file = await withOwnSheet(insertRows(template, 'Phụ lục 1', 10, 2), {}, (own) => {
    // B1 looks above the inserted rows, B2 and B3 at them, B4 and B5 below.
    own.fillFormula('B1:B5', "'Phụ lục 1'!H9", [9, 0, 0, 1, 2], 'shared');
    own.fillFormula('D1:D2', "'Phụ lục 1'!H13:H14", [1, 2], 'array');
    own.fillFormula('E1:E2', 'A1+1', [1, 1], 'shared');
  });
  const grid = toGrid(readXlsx(file, { looks: true }));
  const { spec, plan } = rebuild(resolution, grid, new Map());
  const written = await writeIntoFile(spec, file, new Set(spec.sheets.map(({ name }) => name)), plan.outside);

  const own = toGrid(readXlsx(written)).sheets.find(({ name }) => name === OWN_SHEET);
  const formulas = (column: number, count: number): readonly unknown[] =>
    Array.from({ length: count }, (_, row) => own?.formulaAt(row + 1, column));
  expect(formulas(2, 5)).toEqual([9, 10, 11, 10, 11].map((row) => `='Phụ lục 1'!H${row}`));
  expect(formulas(4, 2)).toEqual(["='Phụ lục 1'!H11:H12", "='Phụ lục 1'!H11:H12"]);
  expect(formulas(5, 2)).toEqual(['=A1+1', '=A2+1']);
  expect(own?.at(5, 2)).toMatchObject({ kind: 'number', number: 2 });
  // Other programs open it too.
  const parts = unzipSync(written);
  expect(strFromU8(parts[sheetPaths(parts).get(OWN_SHEET) ?? '']!)).toMatch(/<f t="array" ref="D1:D2">/);
  await new Workbook().xlsx.load(written);
});
