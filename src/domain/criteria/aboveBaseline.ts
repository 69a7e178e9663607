/** "vượt dự toán": above a figure that the user enters. */
import { gt, value } from '../expression';
import { BASELINE, FIGURE, type CriterionDefinition } from './criterion';

interface NeedsBaseline {
  readonly baseline: string;
}

export const aboveBaseline: CriterionDefinition<NeedsBaseline> = {
  isRank: false,
  met: () => gt(value(FIGURE), value(BASELINE)),
  threshold: () => value(BASELINE),
  numbers: () => [],
  catchesFractions: false,
  describe: ({ baseline }) => `vượt ${baseline.charAt(0).toLowerCase()}${baseline.slice(1)}`,
};
