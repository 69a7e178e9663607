/** The small parts that sheets are drawn with. */
import { cellAddress, columnLetter, columnNumber, positionOf, sheetPrefix } from '../../src/workbook/a1';
import { coalesce } from '../../src/workbook/sheets/coalesce';
import { lineCount, rowHeight, textWidth } from '../../src/workbook/sheets/textHeight';

describe('a1', () => {
  test.each([[1, 'A'], [26, 'Z'], [27, 'AA'], [52, 'AZ'], [53, 'BA'], [702, 'ZZ'], [703, 'AAA'], [16384, 'XFD']])(
    'column %i is %s',
    (column, letters) => {
      expect(columnLetter(column)).toBe(letters);
      expect(columnNumber(letters)).toBe(column);
      expect(columnNumber(`$${letters.toLowerCase()}`)).toBe(column);
    },
  );

  test('addresses and positions', () => {
    expect(cellAddress(28, 10)).toBe('AB10');
    expect(positionOf('$B$3:D9')).toEqual({ row: 3, column: 2 });
    expect(positionOf('ab12')).toEqual({ row: 12, column: 28 });
    expect(() => positionOf('A')).toThrow(RangeError);
    expect(() => positionOf('12')).toThrow(RangeError);
    expect(() => positionOf('')).toThrow(RangeError);
  });

  test('a sheet’s name is quoted, quotes in it doubled', () => {
    expect(sheetPrefix('Phụ lục 1')).toBe("'Phụ lục 1'!");
    expect(sheetPrefix("Biểu 'cũ'")).toBe("'Biểu ''cũ'''!");
  });
});

describe('coalesce', () => {
  const bold = { bold: true };
  const italic = { italic: true };

  test('joins equal styles of rows below each other', () => {
    expect(coalesce([{ range: 'A1', style: bold }, { range: 'A2:A3', style: bold }, { range: 'A4', style: { bold: true } }]))
      .toEqual([{ range: 'A1:A4', style: bold }]);
    expect(coalesce([{ range: 'B2:D2', style: bold }, { range: 'B3:D3', style: bold }])).toEqual([{ range: 'B2:D3', style: bold }]);
  });

  test('joins across what stands between in the list', () => {
    expect(coalesce([
      { range: 'A1', style: bold }, { range: 'C1', style: italic }, { range: 'A2', style: bold }, { range: 'C2', style: italic },
    ])).toEqual([{ range: 'A1:A2', style: bold }, { range: 'C1:C2', style: italic }]);
  });

  test.each([
    ['a gap', [{ range: 'A1', style: bold }, { range: 'A3', style: bold }]],
    ['another style', [{ range: 'A1', style: bold }, { range: 'A2', style: italic }]],
    ['other columns', [{ range: 'A1:B1', style: bold }, { range: 'A2', style: bold }]],
    ['neighbours in one row', [{ range: 'A1', style: bold }, { range: 'B1', style: bold }]],
    ['nothing', []],
  ])('leaves apart: %s', (_, styles) => {
    expect(coalesce(styles)).toEqual(styles);
  });

  test('refuses what is no range', () => {
    expect(() => coalesce([{ range: '$A$1', style: bold }])).toThrow(RangeError);
  });
});

describe('textHeight', () => {
  // Times New Roman: A is 722 and i 278 thousandths of the size wide.
  test('is a little wider than the letters, never narrower', () => {
    expect(textWidth('AAAA', 10)).toBeGreaterThanOrEqual(28.88);
    expect(textWidth('AAAA', 10)).toBeLessThan(28.88 * 1.15);
    expect(textWidth('iiii', 10)).toBeGreaterThanOrEqual(11.12);
    expect(textWidth('iiii', 10)).toBeLessThan(11.12 * 1.15);
    expect(textWidth('', 11)).toBe(0);
  });

  test('marks add nothing, bold and size do', () => {
    expect(textWidth('Ế', 11)).toBe(textWidth('E', 11));
    expect(textWidth('ế'.normalize('NFD'), 11)).toBe(textWidth('ế', 11));
    expect(textWidth('đ', 11)).toBe(textWidth('d', 11));
    expect(textWidth('chỉ tiêu', 11, true)).toBeGreaterThan(textWidth('chỉ tiêu', 11));
    expect(textWidth('chỉ tiêu', 22)).toBeCloseTo(2 * textWidth('chỉ tiêu', 11), 9);
  });

  test('counts lines', () => {
    expect(lineCount('', 10, 11)).toBe(1);
    expect(lineCount('Chỉ tiêu', 40, 11)).toBe(1);
    expect(lineCount('một\nhai\nba', 40, 11)).toBe(3);
    // "nhiệm vụ " is about 44 points wide; a column of 10 characters holds about 52: one pair a line.
    expect(lineCount('nhiệm vụ nhiệm vụ nhiệm vụ', 10, 11)).toBe(3);
  });

  test('a word wider than its column is broken', () => {
    expect(lineCount('m'.repeat(40), 10, 11)).toBeGreaterThanOrEqual(7);
    expect(lineCount('m'.repeat(40), 10, 11)).toBeLessThanOrEqual(9);
  });

  test('a narrower column never takes fewer lines', () => {
    const text = 'Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ hằng năm';
    const lines = [60, 40, 30, 20, 15, 10, 6].map((width) => lineCount(text, width, 11));
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
    expect(lines[0]).toBeLessThan(lines[6] ?? 0);
  });

  test('a row is at least as high as its letters, in whole points', () => {
    for (const lines of [1, 2, 5, 12]) {
      expect(rowHeight(lines, 11)).toBeGreaterThanOrEqual(lines * 11 * 1.15);
      expect(Number.isInteger(rowHeight(lines, 11))).toBe(true);
    }
  });
});
