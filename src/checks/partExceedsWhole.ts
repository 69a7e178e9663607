/**
 * A row that is a part of another (declared in the seed) has the larger figure of the two, in last year's column or in a
 * period up to the one reported.
 *
 * Details: the place, `typed` and `whole` with their unit, `wholeTarget` (the other row's number).
 */
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check } from './check';
import { rowsInScope, targetCells, targetNumber } from './entryPlace';
import { figureOf, periodsSoFar } from './figures';
import { unitOf } from './numberCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';

export const partExceedsWhole: Check = {
  id: 'part-exceeds-whole',
  severity: 'warning',
  wording: {
    title: 'Số thành phần lớn hơn số chung',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} lớn hơn ${detail.whole ?? ''} của chỉ tiêu ${detail.wholeTarget ?? ''}, trong khi chỉ là một phần của chỉ tiêu đó.`,
    remedy: ({ column = '' }) => `Xem lại cả hai số ở cột ${column}, có thể gõ nhầm dòng, rồi gõ lại số sai.`,
  },
  find: (assessment) => {
    const rows = rowsInScope(assessment);
    const byId = new Map(rows.map((assessed) => [assessed.row.id, assessed]));
    const keys = ['lastYear' as const, ...periodsSoFar(assessment).map(({ key }) => key)];
    return rows.flatMap((part) => {
      const { partOf } = part.row;
      const whole = partOf === undefined ? undefined : byId.get(partOf);
      if (whole === undefined) return [];
      return keys.flatMap((key) => {
        const figure = figureOf(assessment, part, key);
        const most = figureOf(assessment, whole, key);
        if (figure === undefined || most === undefined || figure <= most) return [];
        const unit = unitOf(part.row);
        const detail = {
          typed: `${formatNumber(figure)}${unit}`,
          whole: `${formatNumber(most)}${unit}`,
          wholeTarget: targetNumber(whole.row),
        };
        return targetCells(assessment, part, [key]).map((cell) => occurrenceAt(cell, detail));
      });
    });
  },
};
