/** Criteria that compare the figure with one number. */
import { constant, ge, gt, le, lt, value, type Expression } from '../expression';
import { formatNumber } from '../vietnameseNumber';
import { FIGURE, type CriterionDefinition } from './criterion';

interface WithValue {
  readonly value: number;
}

const figure = value(FIGURE);

const comparedWithValue = (
  met: (left: Expression, right: Expression) => Expression,
  words: string,
): Pick<CriterionDefinition<WithValue>, 'isRank' | 'met' | 'threshold' | 'numbers' | 'describe'> => ({
  isRank: false,
  met: (criterion) => met(figure, constant(criterion.value)),
  threshold: (criterion) => constant(criterion.value),
  numbers: (criterion) => [criterion.value],
  describe: (criterion, unit) => `${words} ${formatNumber(criterion.value)}${unit}`,
});

/** "trên N": strictly above. */
export const above: CriterionDefinition<WithValue> = { ...comparedWithValue(gt, 'trên'), catchesFractions: true };

/** "đạt N", "từ N trở lên": at least; above it is exceeded. */
export const atLeast: CriterionDefinition<WithValue> = {
  ...comparedWithValue(ge, 'từ'),
  exceeded: (criterion) => gt(figure, constant(criterion.value)),
  catchesFractions: true,
  describe: (criterion, unit) => `từ ${formatNumber(criterion.value)}${unit} trở lên`,
};

/** "thấp hơn N": strictly below. */
export const below: CriterionDefinition<WithValue> = { ...comparedWithValue(lt, 'dưới'), catchesFractions: false };

/** "không quá N"; "không còn" is at most 0. */
export const atMost: CriterionDefinition<WithValue> = {
  ...comparedWithValue(le, 'không quá'),
  catchesFractions: false,
  describe: (criterion, unit) =>
    criterion.value === 0 ? `bằng 0${unit}` : `không quá ${formatNumber(criterion.value)}${unit}`,
};

/** "ở nhóm N đứng đầu". */
export const rankedWithin: CriterionDefinition<WithValue> = {
  ...comparedWithValue(le, 'xếp từ 1 đến'),
  isRank: true,
  threshold: () => undefined,
  catchesFractions: false,
  describe: (criterion) => `xếp hạng từ 1 đến ${formatNumber(criterion.value)}`,
};
