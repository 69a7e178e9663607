import { currentSeed } from '../../seeds/current';
import { readSeed } from '../../src/domain/seed';
import { findingsSheet, type FindingLine } from '../../src/workbook/sheets/findingsSheet';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { contentAt, stylesOf, textAt } from './specCells';

const resolution = readSeed(currentSeed);
const line = (given: Partial<FindingLine> = {}): FindingLine => ({
  severity: 'Lỗi', sheet: 'Phụ lục 1', address: 'H12', rowId: 'PL1.4', subject: '4. Tốc độ tăng trưởng', problem: 'Sai.', remedy: 'Sửa.', ...given,
});
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const drawn = (lines: readonly FindingLine[], sheetNames = STANDARD_SHEET_NAMES) =>
  findingsSheet({ madeAt: '23/11/2026 14:05', lines }, { resolution, sheetNames });
const linkOf = (given: Partial<FindingLine>, sheetNames = STANDARD_SHEET_NAMES) => contentAt(drawn([line(given)], sheetNames), 'D7');

test('the heading says when it was made, that it ages, and what was found', () => {
  const sheet = drawn([line(), line({ severity: 'Lưu ý' }), line()]);
  expect(textAt(sheet, 'A1')).toBe('RÀ SOÁT BIỂU');
  expect(textAt(sheet, 'A3')).toBe('Lập lúc 23/11/2026 14:05; sửa sau đó thì không còn đúng.');
  expect(textAt(sheet, 'A4')).toBe('2 lỗi · 0 cảnh báo · 1 lưu ý');
  expect(textAt(drawn([]), 'A4')).toBe('Không có lỗi, cảnh báo hay lưu ý nào.');
});

test('one line a finding, in the order given', () => {
  const sheet = drawn([line(), line({ severity: 'Cảnh báo', sheet: 'Thông tin', subject: 'Kỳ báo cáo', problem: 'P.', remedy: 'R.' })]);
  const row = (number: number) => LETTERS.filter((letter) => letter !== 'D').map((letter) => {
    const content = contentAt(sheet, `${letter}${number}`);
    return content?.kind === 'number' ? content.number : content?.kind === 'text' ? content.text : content;
  });
  expect(LETTERS.map((letter) => textAt(sheet, `${letter}6`))).toEqual(['STT', 'Mức độ', 'Trang tính', 'Đến ô', 'Dòng', 'Vấn đề', 'Cách sửa']);
  expect(row(7)).toEqual([1, 'Lỗi', 'Phụ lục 1', '4. Tốc độ tăng trưởng', 'Sai.', 'Sửa.']);
  expect(row(8)).toEqual([2, 'Cảnh báo', 'Thông tin', 'Kỳ báo cáo', 'P.', 'R.']);
  expect(sheet.rows).toHaveLength(8);
});

test('a link finds its row by the id, and refers to nothing on its own sheet', () => {
  expect(linkOf({})).toEqual({
    kind: 'formula',
    formula:
      `=IFERROR(HYPERLINK("#'Phụ lục 1'!H"&MATCH("PL1.4",'Phụ lục 1'!$S:$S,0),"H"&MATCH("PL1.4",'Phụ lục 1'!$S:$S,0)),` +
      `HYPERLINK("#'Phụ lục 1'!H12","H12"))`,
    result: 'H12',
  });
  expect(linkOf({ sheet: 'Phụ lục 2', rowId: 'PL2.1.10', address: 'I9' })).toMatchObject({
    formula: expect.stringContaining(`MATCH("PL2.1.10",'Phụ lục 2'!$R:$R,0)`) as string,
  });
});

test('what is no row of an annex is linked as it stands; what has no cell is not linked', () => {
  const { rowId, address, ...bare } = line();
  expect([rowId, address]).toEqual(['PL1.4', 'H12']);
  expect(contentAt(drawn([{ ...bare, sheet: 'Thông tin', address: 'B7' }]), 'D7')).toMatchObject({ formula: `=HYPERLINK("#'Thông tin'!B7","B7")` });
  expect(contentAt(drawn([bare]), 'D7')).toBeNull();
});

test('sheet names with quotes do not break the link', () => {
  const sheet = `Biểu "A" của O'B`;
  expect(linkOf({ sheet }, { ...STANDARD_SHEET_NAMES, targets: sheet })).toMatchObject({
    formula: expect.stringContaining(`HYPERLINK("#'Biểu ""A"" của O''B'!H"&MATCH("PL1.4",'Biểu "A" của O''B'!$S:$S,0)`) as string,
  });
});

test('no text within a formula is too long for Excel', () => {
  const sheet = 'N'.repeat(31);
  const content = linkOf({ sheet, address: 'AZ1048576' }, { ...STANDARD_SHEET_NAMES, targets: sheet });
  const literals = content?.kind === 'formula' ? [...content.formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, literal = '']) => literal.length) : [];
  expect(literals.length).toBeGreaterThan(3);
  expect(Math.max(...literals)).toBeLessThanOrEqual(255);
});

test('nothing volatile', () => {
  const formulas = drawn([line()]).rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : [])));
  expect(formulas.filter((formula) => /TODAY|NOW|INDIRECT|OFFSET|CELL\(/.test(formula))).toEqual([]);
});

test('what users typed stays text, in cells formatted as text; links are not', () => {
  const sheet = drawn([line({ problem: '=1+1', subject: '05/04', remedy: '+84' })]);
  const styles = stylesOf(sheet);
  expect([textAt(sheet, 'E7'), textAt(sheet, 'F7'), textAt(sheet, 'G7')]).toEqual(['05/04', '=1+1', '+84']);
  expect(['B', 'C', 'E', 'F', 'G'].map((letter) => styles.get(`${letter}7`)?.numberFormat)).toEqual(['@', '@', '@', '@', '@']);
  expect(styles.get('D7')?.numberFormat).toBeUndefined();
});

test('each degree has its colour beside its word; every line is wrapped', () => {
  const sheet = drawn([line(), line()]);
  expect(sheet.conditionalFormats.map(({ range, formula, fill }) => [range, formula, fill])).toEqual([
    ['B7:B8', 'B7="Lỗi"', 'FFC7CE'],
    ['B7:B8', 'B7="Cảnh báo"', 'FFEB9C'],
    ['B7:B8', 'B7="Lưu ý"', 'EDEDED'],
  ]);
  const styles = stylesOf(sheet);
  expect(LETTERS.map((letter) => styles.get(`${letter}8`)?.wrap)).toEqual(Array(7).fill(true));
});

test('it is a list to be read: filter, frozen header, printed, no entry cells, free to sort', () => {
  const sheet = drawn([line(), line()]);
  expect(sheet).toMatchObject({
    key: 'findings', name: 'Rà soát', visibility: 'visible', protected: false, validations: [],
    autoFilter: 'A6:G8', freeze: { rows: 6, columns: 0 }, print: { area: 'A1:G8', titleRows: [6, 6] },
  });
  expect([...stylesOf(sheet).values()].some(({ unlocked }) => unlocked)).toBe(false);
});

test('a thousand findings, and long ones, are all there and high enough', () => {
  const sheet = drawn(Array.from({ length: 1000 }, () => line({ problem: 'rất dài '.repeat(60) })));
  expect(sheet.rows).toHaveLength(1006);
  // 480 letters in a column of 41 characters take 10 lines and more.
  expect(sheet.rows.at(-1)?.height).toBeGreaterThan(10 * 11);
});
