/**
 * A figure that adds up through the year is smaller than that of the last period before it that has one: often only the
 * quarter was typed. One that is far from last year's as well is `far-from-last-year`.
 *
 * Details: the place, `typed`, `earlier` (the earlier figure), `earlierPeriod`.
 */
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check } from './check';
import { rowsInScope, targetCells } from './entryPlace';
import { farFromLastYear } from './farFromLastYear';
import { figureOf, periodsSoFar } from './figures';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';

export const cumulativeDecreases: Check = {
  id: 'cumulative-decreases',
  severity: 'warning',
  wording: {
    title: 'Số lũy kế bị giảm',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} nhỏ hơn ${detail.earlier ?? ''} của ${detail.earlierPeriod ?? ''}; số này là lũy kế từ đầu năm nên kỳ sau không thể nhỏ hơn kỳ trước.`,
    remedy: ({ column = '', earlierPeriod = '' }) =>
      `Gõ lại ở cột ${column} số lũy kế từ đầu năm, không gõ riêng số của một quý; xem lại cả số ${earlierPeriod}.`,
  },
  find: (assessment) => {
    const far = new Set(farFromLastYear.find(assessment).map(({ rowId }) => rowId));
    return rowsInScope(assessment)
      .filter(({ row }) => row.measure === 'cumulative')
      .flatMap((assessed) => {
        const known = periodsSoFar(assessment).flatMap((period) => {
          const figure = figureOf(assessment, assessed, period.key);
          return figure === undefined ? [] : [{ period, figure }];
        });
        return known.flatMap(({ period, figure }, index) => {
          const before = known[index - 1];
          if (before === undefined || figure >= before.figure) return [];
          if (period.key === 'year' && far.has(assessed.row.id)) return [];
          const detail = {
            typed: formatNumber(figure),
            earlier: formatNumber(before.figure),
            earlierPeriod: before.period.name,
          };
          return targetCells(assessment, assessed, [period.key]).map((cell) => occurrenceAt(cell, detail));
        });
      });
  },
};
