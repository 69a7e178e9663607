/**
 * A task that is said to have begun or finished after the evaluation date. Where only day and month were exchanged it is
 * `day-and-month-swapped`.
 *
 * Details: the place, `typed`, `evaluationDate`.
 */
import { dateToVietnamese } from '../domain/serialDate';
import type { Check } from './check';
import { dateCellsInTrouble } from './dateCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { typedDate } from './typed';

export const dateInFuture: Check = {
  id: 'date-in-future',
  severity: 'error',
  wording: {
    title: 'Ngày muộn hơn “Số liệu tính đến ngày”',
    problem: (detail) =>
      `${placeOf(detail)}: ngày ${detail.typed ?? ''} muộn hơn “Số liệu tính đến ngày” (${detail.evaluationDate ?? ''}).`,
    remedy: ({ column = '', evaluationDate = '' }) =>
      `Gõ lại ngày không muộn hơn ${evaluationDate}; việc chưa xảy ra thì để trống cột ${column}; nếu “Số liệu tính đến ngày” đã cũ thì sửa ở trang Thông tin.`,
  },
  find: (assessment) =>
    dateCellsInTrouble(assessment, 'inFuture').map((cell) =>
      occurrenceAt(cell, {
        typed: typedDate(cell.cell.input),
        evaluationDate: assessment.evaluationDate === undefined ? '' : dateToVietnamese(assessment.evaluationDate),
      }),
    ),
};
