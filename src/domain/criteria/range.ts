/** "từ a đến b": met from the lower end; above the upper end it is exceeded. */
import { constant, ge, gt, value } from '../expression';
import { formatNumber } from '../vietnameseNumber';
import { FIGURE, type CriterionDefinition } from './criterion';

interface Range {
  readonly low: number;
  readonly high: number;
}

export const range: CriterionDefinition<Range> = {
  isRank: false,
  met: ({ low }) => ge(value(FIGURE), constant(low)),
  exceeded: ({ high }) => gt(value(FIGURE), constant(high)),
  threshold: ({ low }) => constant(low),
  upperThreshold: ({ high }) => constant(high),
  numbers: ({ low, high }) => [low, high],
  catchesFractions: true,
  describe: ({ low, high }, unit) =>
    `từ ${formatNumber(low)}${unit} trở lên (trên ${formatNumber(high)}${unit} là vượt)`,
};
