/**
 * 0,91 typed for 91 on a percentage row whose target is far above 1, in any period or last year.
 *
 * Details: the place, `typed`, `percent`.
 */
import { roundTo } from '../domain/entry';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check } from './check';
import { cellsInTrouble } from './numberCells';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { asTyped } from './typed';

export const percentAsFraction: Check = {
  id: 'percent-as-fraction',
  severity: 'error',
  wording: {
    title: 'Tỷ lệ phần trăm gõ thành số thập phân',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} quá nhỏ so với mục tiêu; cột này ghi theo phần trăm, ${detail.percent ?? ''} % gõ là ${detail.percent ?? ''}.`,
    remedy: ({ percent = '' }) => `Nếu muốn ghi ${percent} % thì gõ lại là ${percent}.`,
  },
  find: (assessment) =>
    cellsInTrouble(assessment, 'fraction').map((cell) => {
      const percent = roundTo(cell.number * 100, 6);
      const fix = fixOf(cell, [asNumber(percent)], false);
      return occurrenceAt(cell, { typed: formatNumber(cell.number), percent: asTyped(percent) }, fix);
    }),
};
