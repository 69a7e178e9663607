import { fileColumnWidth } from '../../src/xlsx/columnWidth';
import { crc32 } from '../../src/xlsx/crc32';
import { showsDate } from '../../src/xlsx/dateStyles';
import { serialOfIsoDate } from '../../src/xlsx/isoDate';
import { absoluteRange, parseAddress, parseRange, rangeOnSheet, rangeText } from '../../src/xlsx/range';
import { relationshipsPath } from '../../src/xlsx/relationships';

test.each([
  ['dd/mm/yyyy', true],
  ['d-mmm', true],
  ['mmmm', true],
  ['[$-42A]dd mmmm yyyy', true],
  ['yyyy;@', true],
  ['dd/mm/yyyy hh:mm', true],
  ['hh:mm:ss', false],
  ['mm:ss.0', false],
  ['[h]:mm', false],
  ['General', false],
  ['#,##0', false],
  ['0.00 "ngày"', false],
  ['0 \\d', false],
  ['[Red]0;[Blue]0', false],
  ['@', false],
])('the format %s shows a date: %s', (code, expected) => {
  expect(showsDate(code)).toBe(expected);
});

test.each([
  ['1900-03-01', 61],
  ['2025-12-31', 46022],
  ['2026-03-31T06:00:00Z', 46112.25],
  ['2026-03-31T18:30', 46112.7708333],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['31/03/2026', undefined],
  ['2026-03-31T25:00', undefined],
])('the date %s is the number %s', (text, number) => {
  const serial = serialOfIsoDate(text);
  if (number === undefined) expect(serial).toBeUndefined();
  else expect(serial).toBeCloseTo(number, 6);
});

test('the checksum of the digits one to nine is the one every description of it gives', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('widths at the default fonts of ten to thirteen points', () => {
  // A digit is 7, 7, 8 and 9 pixels wide; 5, 5, 5 and 7 are kept free; the file holds whole 256ths.
  expect(fileColumnWidth(10, 10)).toBe(Math.floor((75 / 7) * 256) / 256);
  expect(fileColumnWidth(10, 11)).toBe(10.7109375);
  expect(fileColumnWidth(10, 12)).toBe(10.625);
  expect(fileColumnWidth(10, 13)).toBe(10.77734375);
});

test('addresses and ranges', () => {
  expect(parseAddress('$AB$12')).toEqual({ row: 12, column: 28 });
  expect(parseAddress('A0')).toBeUndefined();
  expect(parseAddress('SCT_A1')).toBeUndefined();
  expect(parseRange('D9:$B$2')).toEqual({ from: { row: 2, column: 2 }, to: { row: 9, column: 4 } });
  expect(parseRange('A:B')).toBeUndefined();
  expect(parseRange('A1:B2:C3')).toBeUndefined();
  const range = { from: { row: 2, column: 2 }, to: { row: 9, column: 4 } };
  expect(rangeText(range)).toBe('B2:D9');
  expect(absoluteRange(range)).toBe('$B$2:$D$9');
  expect(rangeOnSheet("Của 'A'", { from: range.from, to: range.from })).toBe("'Của ''A'''!$B$2");
});

test('where relationships are listed', () => {
  expect(relationshipsPath('')).toBe('_rels/.rels');
  expect(relationshipsPath('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});
