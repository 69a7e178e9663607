import type { Criterion } from '../../src/domain/criteria/criterion';
import type { Bounds } from '../../src/domain/resolution';
import { catchesFractions, judgeTarget } from '../../src/domain/targetVerdict';

const HUNDRED: Bounds = { min: 0, max: 100 };

/** A fraction can only be a percentage typed wrongly on a % row bounded 0–100 whose gt, gte or range begins at 10 or more. */
describe('rows on which 0,91 is taken for 91', () => {
  test.each<readonly [string, string | null, Bounds, Criterion, boolean]>([
    ['above 10', '%', HUNDRED, { kind: 'gt', value: 10 }, true],
    ['above 9,99', '%', HUNDRED, { kind: 'gt', value: 9.99 }, false],
    ['at least 10', '%', HUNDRED, { kind: 'gte', value: 10 }, true],
    ['at least 9', '%', HUNDRED, { kind: 'gte', value: 9 }, false],
    ['a range from 10', '%', HUNDRED, { kind: 'range', low: 10, high: 12 }, true],
    ['a range from 9 to 50', '%', HUNDRED, { kind: 'range', low: 9, high: 50 }, false],
    ['below 50: a small figure is a good one', '%', HUNDRED, { kind: 'lt', value: 50 }, false],
    ['at most 50', '%', HUNDRED, { kind: 'lte', value: 50 }, false],
    ['a rank', '%', HUNDRED, { kind: 'rank_lte', value: 10 }, false],
    ['above a baseline', '%', HUNDRED, { kind: 'gt_baseline', baseline: 'Kế hoạch' }, false],
    ['no percentage', 'Giường', HUNDRED, { kind: 'gte', value: 62 }, false],
    ['no unit', null, HUNDRED, { kind: 'gte', value: 62 }, false],
    ['bounded from -10', '%', { min: -10, max: 100 }, { kind: 'gte', value: 62 }, false],
    ['bounded from 1', '%', { min: 1, max: 100 }, { kind: 'gte', value: 62 }, false],
    ['bounded to 200', '%', { min: 0, max: 200 }, { kind: 'gte', value: 62 }, false],
  ])('%s', (_, unit, bounds, criterion, caught) => {
    expect(catchesFractions({ unit, bounds, criterion })).toBe(caught);
  });

  test('the verdict of 0,5 follows', () => {
    const judged = (value: number): string =>
      judgeTarget(
        { unit: '%', bounds: HUNDRED, criterion: { kind: 'gte', value }, measure: 'pointInTime' },
        { inScope: 1, period: 1, figure: 0.5, baseline: '', official: 0 },
      );
    expect(judged(10)).toBe('Cần rà soát');
    expect(judged(9)).toBe('Chưa đạt');
  });
});
