import {
  LAST_DATE, dateFromIso, dateOf, dateToIso, dateToVietnamese, endOfMonth, partsOf,
} from '../../src/domain/serialDate';

describe('days as Excel counts them', () => {
  test.each([
    [1900, 3, 1, 61],
    [2000, 1, 1, 36526],
    [2024, 2, 29, 45351],
    [2025, 12, 31, 46022],
    [2026, 3, 31, 46112],
    [9999, 12, 31, 2958465],
  ])('%i-%i-%i is day %i', (year, month, day, serial) => {
    expect(dateOf(year, month, day)).toBe(serial);
    expect(partsOf(serial)).toEqual({ year, month, day });
  });

  test('the last day of all', () => {
    expect(LAST_DATE).toBe(2958465);
  });

  test.each([
    [2026, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
  ])('there is no day %i-%i-%i', (year, month, day) => {
    expect(() => dateOf(year, month, day)).toThrow(RangeError);
  });

  test('the time of day belongs to its day', () => {
    expect(partsOf(46112.999)).toEqual({ year: 2026, month: 3, day: 31 });
  });
});

describe('the last day of a month', () => {
  test.each([
    [2026, 2, '2026-02-28'],
    [2028, 2, '2028-02-29'],
    [2026, 3, '2026-03-31'],
    [2026, 12, '2026-12-31'],
  ])('of %i-%i is %s', (year, month, iso) => {
    expect(dateToIso(endOfMonth(year, month))).toBe(iso);
  });
});

describe('written dates', () => {
  test('to and from ISO', () => {
    expect(dateFromIso('2026-03-31')).toBe(46112);
    expect(dateToIso(46112)).toBe('2026-03-31');
  });

  test('as Vietnamese offices write them', () => {
    expect(dateToVietnamese(46112)).toBe('31/03/2026');
    expect(dateToVietnamese(46023)).toBe('01/01/2026');
  });

  test.each(['31/03/2026', '2026-3-31', '2026-02-30', ''])('%j is no ISO date', (iso) => {
    expect(() => dateFromIso(iso)).toThrow(RangeError);
  });
});
