import { currentSeed } from '../../seeds/current';
import { nextPeriod } from '../../src/domain/nextPeriod';
import { readSeed } from '../../src/domain/seed';
import { dateOf } from '../../src/domain/serialDate';
import { failure, submissionOf, text } from '../fixtures/submissions';
import type { CellInput } from '../../src/domain/entry';

const resolution = readSeed(currentSeed);
const after = (period: CellInput) => nextPeriod(resolution, submissionOf(resolution, { header: { period } }));

test.each([
  ['Quý I', '6 tháng', dateOf(2026, 6, 30), ['Quý I']],
  ['6 tháng', '9 tháng', dateOf(2026, 9, 30), ['Quý I', '6 tháng']],
  ['9 THÁNG', 'Cả năm', dateOf(2026, 12, 31), ['Quý I', '6 tháng', '9 tháng']],
])('after %s comes %s', (present, next, end, kept) => {
  const opened = after(text(present));
  expect(opened?.header).toEqual({ period: next, evaluationDate: end, sentOn: '', dueOn: '' });
  expect(opened?.period.name).toBe(next);
  expect(opened?.kept.map(({ name }) => name)).toEqual(kept);
});

test('nothing comes after the year, or after what is no period', () => {
  for (const period of [text('Cả năm'), text('Quý 1'), text(''), failure()]) expect(after(period)).toBeUndefined();
});
