import { BASELINE, FIGURE, type Criterion } from '../../src/domain/criteria/criterion';
import { CRITERION_KINDS, definitionOf } from '../../src/domain/criteria/registry';
import { evaluate } from '../../src/domain/expression';

interface Example {
  readonly criterion: Criterion;
  readonly unit: string;
  /** Figures, and whether they meet and exceed. */
  readonly figures: readonly (readonly [figure: number, met: boolean, exceeded: boolean])[];
  readonly numbers: readonly number[];
  readonly words: string;
  readonly threshold: number | undefined;
  readonly upperThreshold?: number;
}

const BASELINE_GIVEN = 52000;

const examples: readonly Example[] = [
  {
    criterion: { kind: 'gt', value: 12.5 }, unit: ' %', numbers: [12.5], words: 'trên 12,5 %', threshold: 12.5,
    figures: [[12.4, false, false], [12.5, false, false], [12.6, true, false], [99, true, false]],
  },
  {
    criterion: { kind: 'gte', value: 11800 }, unit: ' USD', numbers: [11800], words: 'từ 11.800 USD trở lên', threshold: 11800,
    figures: [[11799, false, false], [11800, true, false], [11801, true, true]],
  },
  {
    criterion: { kind: 'lt', value: 2.05 }, unit: ' %', numbers: [2.05], words: 'dưới 2,05 %', threshold: 2.05,
    figures: [[2.04, true, false], [2.05, false, false], [2.06, false, false], [0, true, false]],
  },
  {
    criterion: { kind: 'lte', value: 0 }, unit: ' %', numbers: [0], words: 'bằng 0 %', threshold: 0,
    figures: [[0, true, false], [0.1, false, false]],
  },
  {
    criterion: { kind: 'lte', value: 3 }, unit: ' vụ', numbers: [3], words: 'không quá 3 vụ', threshold: 3,
    figures: [[2, true, false], [3, true, false], [4, false, false]],
  },
  {
    criterion: { kind: 'range', low: 3, high: 3.5 }, unit: ' %', numbers: [3, 3.5],
    words: 'từ 3 % trở lên (trên 3,5 % là vượt)', threshold: 3, upperThreshold: 3.5,
    figures: [[2.9, false, false], [3, true, false], [3.5, true, false], [3.6, true, true]],
  },
  {
    criterion: { kind: 'gt_baseline', baseline: 'Dự toán Trung ương giao' }, unit: ' tỷ đồng', numbers: [],
    words: 'vượt dự toán Trung ương giao', threshold: BASELINE_GIVEN,
    figures: [[51999, false, false], [52000, false, false], [52001, true, false]],
  },
  {
    criterion: { kind: 'rank_lte', value: 5 }, unit: '', numbers: [5], words: 'xếp hạng từ 1 đến 5', threshold: undefined,
    figures: [[1, true, false], [5, true, false], [6, false, false]],
  },
];

test('every kind has an example here', () => {
  expect(new Set(examples.map(({ criterion }) => criterion.kind))).toEqual(new Set(CRITERION_KINDS));
});

describe.each(examples.map((example) => [example.words, example] as const))('đạt khi %s', (words, example) => {
  const { criterion, unit, figures, numbers, threshold, upperThreshold } = example;
  const definition = definitionOf(criterion);
  const facts = (figure: number): Record<string, number> => ({ [FIGURE]: figure, [BASELINE]: BASELINE_GIVEN });

  test.each(figures)('%d: met %s, exceeded %s', (figure, met, exceeded) => {
    expect(evaluate(definition.met(criterion), facts(figure))).toBe(met);
    const more = definition.exceeded?.(criterion);
    expect(more ? evaluate(more, facts(figure)) : false).toBe(exceeded);
  });

  test('is said in words', () => {
    expect(definition.describe(criterion, unit)).toBe(words);
  });

  test('knows its numbers and what it is compared with', () => {
    expect(definition.numbers(criterion)).toEqual(numbers);
    const compared = definition.threshold(criterion);
    expect(compared && evaluate(compared, facts(0))).toBe(threshold);
    const upper = definition.upperThreshold?.(criterion);
    expect(upper && evaluate(upper, facts(0))).toBe(upperThreshold);
  });
});
