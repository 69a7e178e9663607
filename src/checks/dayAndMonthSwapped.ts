/**
 * A start or finish more than three days after the evaluation date that is not after it once day and month are exchanged:
 * 12/01 typed on a machine that takes the month first. Nearer dates, and those exchanging does not help, are
 * `date-in-future`.
 *
 * Details: the place, `typed`, `evaluationDate`, `swapped`, `iso` (of the swapped date).
 */
import { readDate } from '../domain/entry';
import { dateToIso, dateToVietnamese, swapDayAndMonth } from '../domain/serialDate';
import type { Check } from './check';
import { dateCellsInTrouble } from './dateCells';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { inWords, placeOf } from './phrases';
import { typedDate } from './typed';

export const dayAndMonthSwapped: Check = {
  id: 'day-and-month-swapped',
  severity: 'error',
  wording: {
    title: 'Ngày và tháng có thể bị đảo',
    problem: (detail) =>
      `${placeOf(detail)}: ngày ${detail.typed ?? ''} muộn hơn “Số liệu tính đến ngày” (${detail.evaluationDate ?? ''}); có thể ngày với tháng bị đảo, đúng ra là ${detail.swapped ?? ''}.`,
    remedy: ({ swapped = '', iso = '' }) =>
      `Nếu muốn ghi ${inWords(swapped)} thì gõ lại ${swapped}, vẫn báo lỗi thì gõ ${iso}; nếu không phải thì gõ lại ngày đúng; nếu “Số liệu tính đến ngày” đã cũ thì sửa ở trang Thông tin.`,
  },
  find: (assessment) =>
    dateCellsInTrouble(assessment, 'swapped').flatMap((cell) => {
      const date = readDate(cell.cell.input);
      const swapped = typeof date === 'number' ? swapDayAndMonth(date) : undefined;
      const { evaluationDate } = assessment;
      if (swapped === undefined || evaluationDate === undefined) return [];
      const detail = {
        typed: typedDate(cell.cell.input),
        evaluationDate: dateToVietnamese(evaluationDate),
        swapped: dateToVietnamese(swapped),
        iso: dateToIso(swapped),
      };
      return [occurrenceAt(cell, detail, fixOf(cell, [asNumber(swapped)], false))];
    }),
};
