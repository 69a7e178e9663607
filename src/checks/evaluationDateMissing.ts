/**
 * Số liệu tính đến ngày is blank, so no task can be judged. A date that is wrong is `date-as-text`, `date-too-early` or
 * `date-too-late`.
 *
 * Details: the place, `example`.
 */
import { isBlankInput } from '../domain/entry';
import { inputOf } from '../domain/submission';
import type { Check } from './check';
import { exampleDate } from './dateCells';
import { headerAt } from './entryPlace';
import { occurrenceAt } from './occurrence';

export const evaluationDateMissing: Check = {
  id: 'evaluation-date-missing',
  severity: 'error',
  wording: {
    title: 'Chưa có “Số liệu tính đến ngày”',
    problem: ({ field = '' }) => `Ô ${field} còn trống nên chưa đánh giá được nhiệm vụ nào.`,
    remedy: ({ field = '', example = '' }) => `Gõ ngày vào ô ${field} ở Thông tin, ví dụ ${example}.`,
  },
  find: (assessment) => {
    const placed = headerAt(assessment, 'evaluationDate');
    return isBlankInput(inputOf(placed.cell)) ? [occurrenceAt(placed, { example: exampleDate(assessment) })] : [];
  },
};
