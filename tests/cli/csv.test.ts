/** Fields of a CSV file: RFC 4180, and texts that no spreadsheet takes for formulas. */
import { csvLine, harmless } from '../../src/cli/csv';

test.each([
  ['=1+1', "'=1+1"], ['+84 203', "'+84 203"], ['- gạch đầu dòng', "'- gạch đầu dòng"], ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"], ['\r=1', "'\r=1"], ['\n=1', "'\n=1"], ["'nháy", "''nháy"],
])('%j becomes %j, and is had back by taking one sign off', (given, written) => {
  expect(harmless(given)).toBe(written);
  expect(written.slice(1)).toBe(given);
});

test.each(['', 'a=b', ' =1', '12,5', 'Đảng ủy'])('%j stays', (given) => expect(harmless(given)).toBe(given));

test('separators, quotes and line breaks are quoted', () => {
  expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', ''])).toBe('a,"b,c","d""e","f\ng",\r\n');
});
