/** Formulas of other sheets that look at cells which a repair puts in another place. */
import { rebuild } from '../../src/workbook/repair/rebuild';
import type { OutsideFormula } from '../../src/workbook/repair/repairPlan';
import { resolution, standardSpec } from '../engines/standardFile';
import { gridOf, insertColumn, reorder, setCell, sheetIn, sortRows, workbookOf, type MutableWorkbook } from './gridOf';

/** From 0; the first rows of figures are those of PL1.1 in row 7 and PL1.4 in row 11. */
const GRDP = 10;
const rowsFrom = (workbook: MutableWorkbook, first: number): readonly number[] =>
  sheetIn(workbook, 'targets').rows.flatMap((_, row) => (row >= first ? [row] : []));

/** Rows of nothing above the row of GRDP, which stands in row 13 by then. */
function insertTwo(workbook: MutableWorkbook): void {
  reorder(sheetIn(workbook, 'targets'), GRDP, [10_000, 10_001, ...rowsFrom(workbook, GRDP)]);
}
function insertNote(workbook: MutableWorkbook): void {
  insertTwo(workbook);
  setCell(sheetIn(workbook, 'targets'), GRDP, 7, { input: { kind: 'number', number: 7 } });
}
function sort(workbook: MutableWorkbook): void {
  sortRows(sheetIn(workbook, 'targets'), 8, [9, 10, 8]);
}
function copyRow(workbook: MutableWorkbook): void {
  reorder(sheetIn(workbook, 'targets'), GRDP + 1, [GRDP, ...rowsFrom(workbook, GRDP + 1)]);
}
function rename(workbook: MutableWorkbook): void {
  const sheet = sheetIn(workbook, 'targets');
  for (const [name, place] of workbook.names) if (place.sheet === sheet.name) workbook.names.set(name, { ...place, sheet: 'Biểu 1' });
  sheet.name = 'Biểu 1';
  insertTwo(workbook);
}

function told(damage: (workbook: MutableWorkbook) => void, formula: string): readonly OutsideFormula[] {
  const workbook = workbookOf(standardSpec());
  damage(workbook);
  const own = { key: 'kept' as const, name: 'Của tôi', rows: [] };
  setCell(own, 1, 2, { input: { kind: 'number', number: 1 }, formula });
  workbook.sheets.push(own);
  return rebuild(resolution, gridOf(workbook), new Map()).plan.outside;
}

describe('rows were inserted', () => {
  test.each([
    ["='Phụ lục 1'!H13", "='Phụ lục 1'!H11"],
    ["='phụ lục 1'!$H$13*'Phụ lục 2'!J7", "='phụ lục 1'!$H$11*'Phụ lục 2'!J7"],
    ["=SUM('Phụ lục 1'!H7:H13)", "=SUM('Phụ lục 1'!H7:H11)"],
    ["=SUM('Phụ lục 1'!H7:H900)-SUM('Phụ lục 1'!$13:14)", "=SUM('Phụ lục 1'!H7:H900)-SUM('Phụ lục 1'!$11:12)"],
    ["='Phụ lục 1'!H13&\"'Phụ lục 1'!H13\"", "='Phụ lục 1'!H11&\"'Phụ lục 1'!H13\""],
    ["=SUM('Phụ lục 1'!H13:'Phụ lục 1'!H14)", "=SUM('Phụ lục 1'!H11:'Phụ lục 1'!H12)"],
    ["=SUM('Phụ lục 1'!H13:INDEX(A:A,1))", "=SUM('Phụ lục 1'!H11:INDEX(A:A,1))"],
  ])('%s follows its cells', (formula, after) => {
    expect(told(insertTwo, formula)).toEqual([{ sheet: 'Của tôi', address: 'C2', formula, after }]);
  });

  test.each(["='Phụ lục 1'!H7", "=SUM(Quý1:Quý4!H13)", "=SUM('Phụ lục 1'!H:H)", "='Phụ lục 2'!J13", '=H13', "='Khác'!H13", "=[1]Q1!H13+'[1]Phụ lục 1'!H13", '="\'Phụ lục 1\'!H13"', "='Thông tin'!B5"])(
    '%s looks at nothing that moves',
    (formula) => {
      expect(told(insertTwo, formula)).toEqual([]);
    },
  );

  test('a formula that looks at an inserted row itself is told, and where it would lead is not guessed', () => {
    const formula = "='Phụ lục 1'!H11+'Phụ lục 1'!H13";
    expect(told(insertTwo, formula)).toEqual([{ sheet: 'Của tôi', address: 'C2', formula }]);
  });

  test('so is a sum of what goes to Phần giữ lại', () => {
    for (const formula of ["=SUM('Phụ lục 1'!H7:H13)", "=SUM('Phụ lục 1'!H:H)"]) {
      expect(told(insertNote, formula)).toEqual([{ sheet: 'Của tôi', address: 'C2', formula }]);
    }
  });

  test('the sheet may be called otherwise', () => {
    expect(told(rename, "='Biểu 1'!H13")).toMatchObject([{ after: "='Biểu 1'!H11" }]);
  });
});

test('a column was inserted: cells, ranges and whole columns follow', () => {
  const widen = (workbook: MutableWorkbook): void => {
    insertColumn(workbook, 'targets', 3, () => undefined);
  };
  expect(told(widen, "='Phụ lục 1'!I11")).toMatchObject([{ after: "='Phụ lục 1'!H11" }]);
  expect(told(widen, "=SUM('Phụ lục 1'!$I:J)")).toMatchObject([{ after: "=SUM('Phụ lục 1'!$H:I)" }]);
  expect(told(widen, "='Phụ lục 1'!B11")).toEqual([]);
});

test('of sorted rows and of copies nobody knows which was meant: told, never changed', () => {
  for (const damage of [sort, copyRow]) {
    for (const formula of ["='Phụ lục 1'!H12+'Phụ lục 1'!H10", "=SUM('Phụ lục 1'!H9:H12)"]) {
      expect(told(damage, formula)).toEqual([{ sheet: 'Của tôi', address: 'C2', formula }]);
    }
  }
  expect(told(sort, "='Phụ lục 1'!H20")).toEqual([]);
});

test('where everything is in place nothing is told', () => {
  expect(told(() => undefined, "=SUM('Phụ lục 1'!A1:X60)")).toEqual([]);
});
