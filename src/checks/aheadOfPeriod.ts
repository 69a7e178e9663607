/**
 * A figure typed in a later period than the one being reported: the wrong column, or the wrong period on Thông tin. It
 * does not count and does not block. A figure that is wrong in itself is reported as that instead, once.
 *
 * Details: the place, `typed`, `period` (being reported), `column` (the later one).
 */
import { PERIODS } from '../domain/period';
import { isBlankInput } from '../domain/entry';
import type { Check } from './check';
import { cellsInOrder } from './numberCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { typedText } from './typed';

export const aheadOfPeriod: Check = {
  id: 'ahead-of-period',
  severity: 'warning',
  wording: {
    title: 'Số liệu của kỳ sau',
    problem: (detail) => `${placeOf(detail)}: đã có số ${detail.typed ?? ''} trong khi đang báo cáo ${detail.period ?? ''}.`,
    remedy: ({ column = '', period = '' }) =>
      `Nếu gõ nhầm cột thì chuyển số sang cột ${period}; nếu đang báo cáo ${column} thì đổi Kỳ báo cáo ở Thông tin.`,
  },
  find: (assessment) => {
    const { period } = assessment;
    if (period === undefined) return [];
    const later: readonly string[] = PERIODS.slice(PERIODS.indexOf(period) + 1).map(({ key }) => key);
    return cellsInOrder(assessment)
      .filter(({ entry, cell }) => later.includes(entry) && !isBlankInput(cell.input))
      .map((cell) => occurrenceAt(cell, { typed: typedText(cell.cell.input), period: period.name }));
  },
};
