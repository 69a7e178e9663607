import type { Criterion } from '../../src/domain/criteria/criterion';
import { targetRowsOf } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { currentSeed } from '../fixtures/seed05';
import { SEEDS } from './seeds';

/** Numbers as the annex prints them: dots between thousands, a comma before decimals (and once a dot, "96.6"). */
const printedIn = (text: string): readonly number[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((digits) =>
    /^\d{1,3}(\.\d{3})+$/.test(digits) ? Number(digits.replace(/\./g, '')) : Number(digits.replace(',', '.')),
  );

function numbersOf(criterion: Criterion): readonly number[] {
  switch (criterion.kind) {
    case 'range':
      return [criterion.low, criterion.high];
    case 'gt_baseline':
      return [];
    default:
      return [criterion.value];
  }
}

/** "62 giường bệnh/1 vạn dân": per how many people is no threshold. */
const withoutPopulation = (text: string): string => text.replace(/\/1 vạn dân/g, '');

describe.each(SEEDS)('numbers of %s', (_, seed) => {
  const rows = targetRowsOf(readSeed(seed)).map((row) => [row.id, row] as const);

  test.each(rows)('%s: Mục tiêu prints those of its criterion and no others', (__, { targetText, criterion }) => {
    if (/không còn/i.test(targetText)) {
      expect(numbersOf(criterion)).toEqual([0]);
      expect(printedIn(targetText)).toEqual([]);
    } else {
      expect(printedIn(targetText)).toEqual(numbersOf(criterion));
    }
  });

  test.each(rows)('%s: the body prints the same, where it was put in', (__, { bodyText, criterion }) => {
    if (bodyText === undefined) return;
    const printed = printedIn(withoutPopulation(bodyText));
    expect(printed).toEqual(/không còn/i.test(bodyText) ? [] : numbersOf(criterion));
  });

  test.each(rows)('%s: its thresholds and last year can be believed', (__, { bounds, criterion, lastYear }) => {
    for (const number of [...numbersOf(criterion), ...(lastYear ? [lastYear.value] : [])]) {
      expect(number).toBeGreaterThanOrEqual(bounds.min);
      expect(number).toBeLessThanOrEqual(bounds.max);
    }
  });
});

describe('the readings settled in favour of the body', () => {
  const rows = new Map(targetRowsOf(readSeed(currentSeed)).map((row) => [row.id, row]));

  test.each<readonly [id: string, targetText: string, criterion: Criterion]>([
    ['PL1.1', '>90', { kind: 'gte', value: 90 }],
    ['PL1.2', '>90', { kind: 'gte', value: 90 }],
    ['PL1.5', '>11.800', { kind: 'gte', value: 11800 }],
    ['PL1.11', '40', { kind: 'gte', value: 40 }],
    ['PL1.17.5', '96.6', { kind: 'gt', value: 96.6 }],
  ])('%s prints %s and is judged as the body says, with a note for the user', (id, targetText, criterion) => {
    const row = rows.get(id);
    expect(row?.targetText).toBe(targetText);
    expect(row?.criterion).toEqual(criterion);
    expect(row?.note).toBeDefined();
  });

  test.each<readonly [id: string, criterion: Criterion]>([
    ['PL1.3', { kind: 'range', low: 3, high: 3.5 }],
    ['PL1.4', { kind: 'gt', value: 12.5 }],
    ['PL1.6', { kind: 'gt_baseline', baseline: 'Dự toán Trung ương giao' }],
    ['PL1.12', { kind: 'range', low: 12.5, high: 13 }],
    ['PL1.16', { kind: 'lt', value: 2.05 }],
    ['PL1.18.1', { kind: 'rank_lte', value: 5 }],
    ['PL1.20', { kind: 'lte', value: 0 }],
    ['PL1.22.1', { kind: 'gte', value: 100 }],
  ])('%s', (id, criterion) => {
    expect(rows.get(id)?.criterion).toEqual(criterion);
  });
});
