import { dateFromIso } from '../../src/domain/serialDate';
import { parseDate } from '../../src/domain/vietnameseDate';

describe('a date read out of text', () => {
  test.each([
    ['31/3/2026', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    ['31.3.2026', '2026-03-31'],
    ['31.3.26', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026-03-04', '2026-03-04'],
    ['ngày 31 tháng 3 năm 2026', '2026-03-31'],
    ['Ngày 4 tháng 3 năm 2026', '2026-03-04'],
    ['4 tháng 3 năm 2026', '2026-03-04'],
    ['  31/3/2026 ', '2026-03-31'],
    ['31 / 3 / 2026', '2026-03-31'],
    ['31\u00a0/3/2026', '2026-03-31'],
    ['５/５/2026', '2026-05-05'],
    ['05/05/2026', '2026-05-05'],
    ['29/02/2028', '2028-02-29'],
    ['12/31/2026', '2026-12-31'],
    ['ngày 31 tháng 3 năm 2026'.normalize('NFD'), '2026-03-31'],
  ])('%j is %s', (text, iso) => {
    expect(parseDate(text)).toEqual({ kind: 'one', date: dateFromIso(iso) });
  });

  test.each([
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['1-12-2026', '2026-12-01', '2026-01-12'],
    ['5.6.26', '2026-06-05', '2026-05-06'],
  ])('%j is %s here and %s on an American machine', (text, here, there) => {
    expect(parseDate(text)).toEqual({ kind: 'ambiguous', dates: [dateFromIso(here), dateFromIso(there)] });
  });

  test.each([
    '', ' ', '30/02/2026', '29/2/2026', '31/6/2026', '13/13/2026', '0/3/2026', '3/2026', '31/3', 'Quý I/2026', '31/3-2026', '46112',
    'tháng 3', 'đã xong', '2026-02-30', '31/03/026', '31/3/2026 8:00',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toEqual({ kind: 'none' });
  });
});
