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
import { headerPlace } from './entryPlace';

export const evaluationDateMissing: Check = {
  id: 'evaluation-date-missing',
  severity: 'error',
  wording: {
    title: 'Chưa có ngày tính số liệu',
    problem: ({ field = '' }) => `Ô ${field} còn trống nên chưa đánh giá được nhiệm vụ nào.`,
    remedy: ({ field = '', example = '' }) => `Gõ ngày vào ô ${field} ở Thông tin, ví dụ ${example}.`,
  },
  find: (assessment) => {
    const cell = assessment.submission.header.evaluationDate;
    if (!isBlankInput(inputOf(cell))) return [];
    return [
      {
        ...(cell ? { cell: { sheet: cell.sheet, address: cell.address } } : {}),
        detail: { ...headerPlace('evaluationDate'), example: exampleDate(assessment) },
      },
    ];
  },
};
