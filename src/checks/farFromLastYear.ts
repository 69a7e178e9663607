/**
 * A count or a sum of money for the whole year that is less than a third or more than three times last year's: mostly the
 * wrong unit, or thousands lost or gained on the way. Nothing the resolution plans comes near such a change in a year.
 *
 * Details: the place, `typed` and `lastYear` with their unit, `scaled` (as it should be typed) where thousands explain it.
 */
import { roundTo } from '../domain/entry';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check } from './check';
import { rowsInScope, targetCells } from './entryPlace';
import { figureOf } from './figures';
import { unitOf } from './numberCells';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { asTyped } from './typed';

const FAR = 3;
const SLIPS = [1000, 1 / 1000];

const isFar = (figure: number, lastYear: number): boolean => figure * FAR < lastYear || figure > lastYear * FAR;

export const farFromLastYear: Check = {
  id: 'far-from-last-year',
  severity: 'warning',
  wording: {
    title: 'Khác xa năm trước',
    problem: (detail) => `${placeOf(detail)}: ${detail.typed ?? ''} khác xa năm trước là ${detail.lastYear ?? ''}.`,
    remedy: ({ scaled }) =>
      `${scaled === undefined ? 'Xem lại số năm nay, số năm trước và đơn vị tính' : `Gõ lại là ${scaled} nếu gõ nhầm hàng nghìn`}; nếu số đúng thì để nguyên và ghi lý do ở cột Nguyên nhân, giải pháp.`,
  },
  find: (assessment) =>
    assessment.period?.key !== 'year'
      ? []
      : rowsInScope(assessment)
          .filter(({ row }) => row.compareAs === 'percentOfTarget')
          .flatMap((assessed) => {
            const figure = figureOf(assessment, assessed, 'year');
            const lastYear = figureOf(assessment, assessed, 'lastYear');
            if (figure === undefined || lastYear === undefined || lastYear <= 0 || !isFar(figure, lastYear)) return [];
            const unit = unitOf(assessed.row);
            const scaled = SLIPS.map((slip) => roundTo(figure * slip, 6)).filter((likely) => !isFar(likely, lastYear));
            const detail = {
              typed: `${formatNumber(figure)}${unit}`,
              lastYear: `${formatNumber(lastYear)}${unit}`,
              ...(scaled[0] === undefined ? {} : { scaled: asTyped(scaled[0]) }),
            };
            return targetCells(assessment, assessed, ['year']).map((cell) =>
              occurrenceAt(cell, detail, fixOf(cell, scaled.map(asNumber), false)),
            );
          }),
};
