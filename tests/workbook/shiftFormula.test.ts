import { shiftFormula } from '../../src/workbook/damage/shiftFormula';

describe('a formula moved two rows down and one column right', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['INDEX($H:$K,ROW(),1)', 'INDEX($H:$K,ROW(),1)'],
    ['SUM(H:K)+SUM(1:3)', 'SUM(I:L)+SUM(3:5)'],
    ['SUM($1:$3)', 'SUM($1:$3)'],
    ["'Phụ lục 1'!H7&_so_chi_tieu!$B$7", "'Phụ lục 1'!I9&_so_chi_tieu!$B$7"],
    ["'A1 ''B2'!C3", "'A1 ''B2'!D5"],
    ['IF(A1="B2 A1",1.5,LOG10(A2))', 'IF(B3="B2 A1",1.5,LOG10(B4))'],
    ['Q1!A1+SCT_DS_1+TRUE', 'Q1!B3+SCT_DS_1+TRUE'],
    ['"a""A1"&A1', '"a""A1"&B3'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['A1:INDEX(B:B,3)', 'B3:INDEX(C:C,3)'],
  ])('%s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });
});

test('what would leave the sheet is lost', () => {
  expect(shiftFormula('A1+$A$1', -1, 0)).toBe('#REF!+$A$1');
  expect(shiftFormula('XFD1', 0, 1)).toBe('#REF!');
  expect(shiftFormula('SUM(A:B)', 0, -1)).toBe('SUM(#REF!)');
});
