import { currentSeed } from '../../seeds/current';
import { assess } from '../../src/domain/assessment';
import { readSeed } from '../../src/domain/seed';
import type { TargetEntry } from '../../src/domain/entries';
import { failure, number, submissionOf, text, yes, type Given } from '../fixtures/submissions';

const resolution = readSeed(currentSeed);

/** "So với mục tiêu" of a row. */
function comparison(id: string, entries: Given<TargetEntry>, period = 'Quý I'): number | string | undefined {
  const { rows } = assess(resolution, submissionOf(resolution, { header: { period: text(period) }, targets: { [id]: entries } }));
  return rows?.find(({ row }) => row.id === id)?.comparison;
}

describe('So với mục tiêu', () => {
  test.each<readonly [string, Given<TargetEntry>, number]>([
    ['PL1.10', { q1: number(1250) }, 0.5],
    ['PL1.10', { q1: number(2500) }, 1],
    ['PL1.10', { q1: number(0) }, 0],
    ['PL1.5', { q1: number(12390) }, 1.05],
    ['PL1.6', { q1: number(26000), baseline: number(52000) }, 0.5],
  ])('counts and money are a share of the target: %s %j', (id, entries, share) => {
    expect(comparison(id, entries)).toBeCloseTo(share, 9);
  });

  test.each<readonly [string, Given<TargetEntry>, number]>([
    ['PL1.4', { q1: number(12.7) }, 0.2],
    ['PL1.4', { q1: number(11.5) }, -1],
    ['PL1.16', { q1: number(1.95) }, -0.1],
    ['PL1.20', { q1: number(0) }, 0],
    ['PL1.17.1', { q1: number(60) }, -2],
  ])('the rest is a difference in the row\'s unit: %s %j', (id, entries, difference) => {
    expect(comparison(id, entries)).toBeCloseTo(difference, 9);
  });

  test.each([
    [2.5, -0.5],
    [3, 0],
    [3.2, 0],
    [3.5, 0],
    [3.7, 0.2],
  ])('a range: %d is %d from it', (figure, difference) => {
    expect(comparison('PL1.3', { q1: number(figure) })).toBeCloseTo(difference, 9);
  });

  test.each<readonly [string, string, Given<TargetEntry>]>([
    ['blank', 'PL1.4', {}],
    ['text', 'PL1.4', { q1: text('13') }],
    ['TRUE', 'PL1.4', { q1: yes }],
    ['an error value', 'PL1.4', { q1: failure() }],
    ['a figure to be reviewed', 'PL1.4', { q1: number(125) }],
    ['no baseline', 'PL1.6', { q1: number(26000) }],
    ['a broken baseline', 'PL1.6', { q1: number(26000), baseline: text('x') }],
    ['a rank', 'PL1.18.1', { q1: number(4) }],
  ])('is blank for %s', (_, id, entries) => {
    expect(comparison(id, entries)).toBe('');
  });

  test('is blank without a period', () => {
    expect(comparison('PL1.4', { q1: number(13) }, 'Quý V')).toBe('');
  });
});
