/**
 * Tình trạng holds something that is not in its list. An error value there is `formula-error`.
 *
 * Details: the place, `typed`, `choices`.
 */
import { isBlankInput, readPlace } from '../domain/entry';
import { TASK_STATUSES } from '../domain/words';
import type { Check } from './check';
import { taskCells, tasksInScope } from './entryPlace';
import { fixOf, occurrenceAt } from './occurrence';
import { contentOf, placeOf } from './phrases';
import { cellsInLegacyFonts } from './textCells';
import { typedText } from './typed';
import { closestWord } from './words';

export const statusUnknown: Check = {
  id: 'status-unknown',
  severity: 'error',
  wording: {
    title: 'Tình trạng không có trong danh sách',
    problem: (detail) => `${placeOf(detail)}: ${contentOf(detail.typed)}, không có trong danh sách.`,
    remedy: ({ choices = '' }) => `Chọn một trong: ${choices}; nếu nhiệm vụ vẫn thực hiện bình thường thì để trống.`,
  },
  find: (assessment) =>
    tasksInScope(assessment)
      .flatMap((task) => taskCells(task, ['status']))
      .filter(({ cell: { input } }) => !isBlankInput(input) && input.kind !== 'error')
      .filter(({ cell }) => !cellsInLegacyFonts(assessment).has(cell))
      .filter(({ cell }) => readPlace(cell.input, TASK_STATUSES) === 0)
      .map((cell) =>
        occurrenceAt(
          cell,
          { typed: typedText(cell.cell.input), choices: TASK_STATUSES.join(', ') },
          fixOf(cell, closestWord(cell.cell.input, TASK_STATUSES), true),
        ),
      ),
};
