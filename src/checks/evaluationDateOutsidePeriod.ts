/**
 * Số liệu tính đến ngày belongs to another period than the one reported: not after the end of the period before, or so
 * late that the next period is the one to report on (20 days before its end; 31/03 of the next year for Cả năm). Mostly
 * one of the two fields was left from the last report.
 *
 * Details: the place, `typed`, `period`, `from`, `until`, `example`.
 */
import { datesOf, periodEnd, suitsPeriod } from '../domain/period';
import { dateToVietnamese, swapDayAndMonth } from '../domain/serialDate';
import type { Check } from './check';
import { headerCells } from './entryPlace';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';

export const evaluationDateOutsidePeriod: Check = {
  id: 'evaluation-date-outside-period',
  severity: 'warning',
  wording: {
    title: '“Số liệu tính đến ngày” không thuộc kỳ',
    problem: (detail) =>
      `${placeOf(detail)}: ngày ${detail.typed ?? ''} không hợp với kỳ ${detail.period ?? ''}; báo cáo kỳ này thường tính đến một ngày từ ${detail.from ?? ''} đến ${detail.until ?? ''}.`,
    remedy: ({ example = '' }) => `Gõ lại ngày, ví dụ ${example}; nếu đang báo cáo kỳ khác thì chọn lại Kỳ báo cáo.`,
  },
  find: (assessment) => {
    const { period, evaluationDate, resolution } = assessment;
    if (period === undefined || evaluationDate === undefined) return [];
    const belongs = (date: number): boolean => suitsPeriod(date, period, resolution.year);
    if (belongs(evaluationDate)) return [];
    const { after, until } = datesOf(period, resolution.year);
    const swapped = swapDayAndMonth(evaluationDate);
    const detail = {
      typed: dateToVietnamese(evaluationDate),
      period: period.name,
      from: dateToVietnamese(after + 1),
      until: dateToVietnamese(until),
      example: dateToVietnamese(periodEnd(period, resolution.year)),
    };
    const likely = swapped !== undefined && belongs(swapped) ? [asNumber(swapped)] : [];
    return headerCells(assessment, ['evaluationDate']).map((cell) =>
      occurrenceAt(cell, detail, fixOf(cell, likely, false)),
    );
  },
};
