import { formatNumber, parseNumber } from '../../src/domain/vietnameseNumber';

describe('a number read out of text', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,91', 0.91],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['91', 91],
    ['91 %', 91],
    ['91%', 91],
    ['12,5 %', 12.5],
    ['  12,5  ', 12.5],
    ['12,5\u00a0%', 12.5],
    ['9１', 91],
    ['９１，５', 91.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['85.050,25 tỷ đồng', 85050.25],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['2600 doanh nghiệp', 2600],
    ['75,2 tuổi', 75.2],
    ['-3,5', -3.5],
    ['\u22123,5', -3.5],
    ['+3,5', 3.5],
    ['11800 USD', 11800],
    ['1234.56', 1234.56],
    ['12,3456', 12.3456],
  ])('%j is %d', (text, number) => {
    expect(parseNumber(text)).toMatchObject({ kind: 'one', number });
  });

  test.each([
    ['1.234', [1234, 1.234]],
    ['1,234', [1234, 1.234]],
    ['85.050 tỷ đồng', [85050, 85.05]],
    ['11.800', [11800, 11.8]],
    ['-2.500', [-2500, -2.5]],
  ])('%j could be either of %j', (text, numbers) => {
    expect(parseNumber(text)).toMatchObject({ kind: 'ambiguous', numbers });
  });

  test.each([
    '', ' ', 'đạt', '3-3,5', '12,5 - 13', '1.2.3', '12.34,5', '1.234.56', '12 5',
    ',', '.', '%', '-', '31/12', '31/12/2026', '12,5*', 'khoảng', '≥', '2 triệu', '- 90', 'trên', 'ước 3 - 4', '5/7', 'Q1',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'none' });
  });
});

describe('what stands around a number', () => {
  test.each([
    ['≥ 90', 90, '≥'],
    ['>90', 90, '>'],
    ['>= 90', 90, '>='],
    ['~12,5', 12.5, '~'],
    ['khoảng 90', 90, 'khoảng'],
    ['Khoảng 90 %', 90, 'Khoảng'],
    ['trên 12,5', 12.5, 'trên'],
    ['gần 100%', 100, 'gần'],
    ['hơn 2600 doanh nghiệp', 2600, 'hơn'],
    ['đạt khoảng 90', 90, 'khoảng'],
    ['ước đạt 91,2%', 91.2, 'ước'],
    ['90 (ước)', 90, 'ước'],
    ['90% trở lên', 90, 'trở lên'],
    ['từ 90 trở lên', 90, 'từ trở lên'],
  ])('%j is %d with a qualifier', (text, number, qualifier) => {
    expect(parseNumber(text)).toMatchObject({ kind: 'one', number, qualifier });
  });

  test.each([
    ['91 %', '%'],
    ['12000 USD', 'USD'],
    ['85.050,5 tỷ đồng', 'tỷ đồng'],
    ['90% trở lên', '%'],
  ])('%j names its unit', (text, unit) => {
    expect(parseNumber(text)).toMatchObject({ unit });
  });

  test.each(['12,5', 'đạt 91,2', '–3,5', '12\u2009000'])('%j has neither', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'one', number: expect.any(Number) as number });
  });

  test('two readings keep what stands around them', () => {
    expect(parseNumber('khoảng 12.000 USD')).toEqual({
      kind: 'ambiguous', numbers: [12000, 12], qualifier: 'khoảng', unit: 'USD',
    });
  });
});

describe('a number written for people', () => {
  test.each([
    [12.5, '12,5'],
    [1234.5, '1.234,5'],
    [85050, '85.050'],
    [-0.2, '-0,2'],
    [0, '0'],
    [12.123456789, '12,123457'],
  ])('%d is %s', (number, text) => {
    expect(formatNumber(number)).toBe(text);
  });

  test('reads back as itself where it is not ambiguous', () => {
    for (const number of [12.5, 1234.5, 1234567, 0.000001, -7.25, 96.6]) {
      expect(parseNumber(formatNumber(number))).toEqual({ kind: 'one', number });
    }
  });
});
