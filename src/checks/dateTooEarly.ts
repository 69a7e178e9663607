/**
 * A date before the earliest one the resolution allows (a year typed wrongly, or a number that is no date), in the dates
 * of tasks, the evaluation date, Ngày gửi and Hạn gửi.
 *
 * Details: the place, `typed`, `earliest`, `example`.
 */
import { dateToVietnamese } from '../domain/serialDate';
import type { Check } from './check';
import { dateCellsInTrouble, exampleDate } from './dateCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { typedDate } from './typed';

export const dateTooEarly: Check = {
  id: 'date-too-early',
  severity: 'error',
  wording: {
    title: 'Ngày quá sớm',
    problem: (detail) => `${placeOf(detail)}: không thể là ${detail.typed ?? ''}; chỉ nhận ngày từ ${detail.earliest ?? ''}.`,
    remedy: ({ example = '' }) => `Gõ lại đủ ngày/tháng/năm, ví dụ ${example}; xem lại số năm.`,
  },
  find: (assessment) =>
    dateCellsInTrouble(assessment, 'tooEarly').map((cell) =>
      occurrenceAt(cell, {
        typed: typedDate(cell.cell.input),
        earliest: dateToVietnamese(assessment.resolution.earliestDate),
        example: exampleDate(assessment),
      }),
    ),
};
