/**
 * Tình trạng or Thời hạn điều chỉnh is given and Văn bản điều chỉnh is not: nobody changes the resolution without a paper.
 *
 * Details: the place (of Văn bản điều chỉnh), `given` (the caption of the entry that needs it), `year`, `issuedBy`.
 */
import { TASK_ENTRIES } from '../domain/entries';
import { isBlankInput } from '../domain/entry';
import { inputOf } from '../domain/submission';
import type { Check } from './check';
import { taskAt, tasksInScope } from './entryPlace';
import { occurrenceAt } from './occurrence';

export const documentMissing: Check = {
  id: 'document-missing',
  severity: 'error',
  wording: {
    title: 'Thiếu văn bản điều chỉnh',
    problem: ({ task = '', given = '' }) =>
      `Nhiệm vụ ${task}: đã ghi ${given} nhưng chưa ghi văn bản cho phép.`,
    remedy: ({ column = '', given = '', year = '', issuedBy = '' }) =>
      `Ghi số, ngày, cơ quan ban hành ở cột ${column}, ví dụ “Công văn số 45 ngày 15/05/${year} của ${issuedBy}”; không có văn bản thì xóa ${given}.`,
  },
  find: (assessment) =>
    tasksInScope(assessment).flatMap((assessed) => {
      const { cells } = assessed;
      const given = (['status', 'adjustedTo'] as const).filter((key) => !isBlankInput(inputOf(cells[key])));
      if (given.length === 0 || !isBlankInput(inputOf(cells.adjustingDocument))) return [];
      return [
        occurrenceAt(taskAt(assessed, 'adjustingDocument'), {
          given: given.map((key) => TASK_ENTRIES[key].caption).join(', '),
          year: String(assessment.resolution.year),
          issuedBy: assessment.resolution.issuedBy,
        }),
      ];
    }),
};
