import { PERIODS, PERIOD_NAMES, periodEnd, periodNamed, periodToReport } from '../../src/domain/period';
import { dateFromIso, dateToIso } from '../../src/domain/serialDate';

test('the four periods, in order', () => {
  expect(PERIOD_NAMES).toEqual(['Quý I', '6 tháng', '9 tháng', 'Cả năm']);
});

test('each ends with its last month', () => {
  expect(PERIODS.map((period) => dateToIso(periodEnd(period, 2026)))).toEqual([
    '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31',
  ]);
});

test.each([
  ['quý i', 'Quý I'],
  ['CẢ NĂM', 'Cả năm'],
  ['Quý II', undefined],
  [' Quý I', undefined],
  ['', undefined],
])('%j is the period %s', (name, period) => {
  expect(periodNamed(name)?.name).toBe(period);
});

describe('the period to report: the last one ended, or ending within 20 days, kept within the year', () => {
  test.each([
    ['2025-11-01', 'Quý I', 'before the year'],
    ['2026-01-01', 'Quý I', 'none has ended yet'],
    ['2026-03-10', 'Quý I', '21 days before its end there is no earlier one'],
    ['2026-03-31', 'Quý I', 'its last day'],
    ['2026-06-09', 'Quý I', '21 days before the end of June'],
    ['2026-06-10', '6 tháng', '20 days before it'],
    ['2026-09-09', '6 tháng', '21 days before the end of September'],
    ['2026-09-10', '9 tháng', '20 days before it'],
    ['2026-12-10', '9 tháng', '21 days before the end of the year'],
    ['2026-12-11', 'Cả năm', '20 days before it'],
    ['2026-12-31', 'Cả năm', 'its last day'],
    ['2027-05-01', 'Cả năm', 'after the year'],
  ])('on %s it is %s: %s', (today, period) => {
    expect(periodToReport(dateFromIso(today), 2026).name).toBe(period);
  });
});
