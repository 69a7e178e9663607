/**
 * An evaluation date after the last one accepted (31/12/2100), Ngày gửi or Hạn gửi after the year that follows the
 * resolution's, or, in any other date cell, a number beyond the last day a spreadsheet knows (31/12/9999).
 *
 * Details: the place, `typed`, `latest`, `example`.
 */
import { dateToVietnamese } from '../domain/serialDate';
import type { Check } from './check';
import { dateCellsInTrouble, exampleDate } from './dateCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { typedDate } from './typed';

export const dateTooLate: Check = {
  id: 'date-too-late',
  severity: 'error',
  wording: {
    title: 'Ngày quá muộn',
    problem: (detail) => `${placeOf(detail)}: không thể là ${detail.typed ?? ''}; chỉ nhận ngày đến ${detail.latest ?? ''}.`,
    remedy: ({ example = '' }) => `Gõ lại đủ ngày/tháng/năm, ví dụ ${example}; xem lại số năm.`,
  },
  find: (assessment) =>
    dateCellsInTrouble(assessment, 'tooLate').map((cell) =>
      occurrenceAt(cell, {
        typed: typedDate(cell.cell.input),
        latest: dateToVietnamese(cell.latest),
        example: exampleDate(assessment),
      }),
    ),
};
