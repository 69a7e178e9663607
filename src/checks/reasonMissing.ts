/**
 * A target not met, or a task past its date, without a word on why. A task of which nothing at all is reported is
 * `task-not-reported`.
 *
 * Details: the place, `verdict`.
 */
import { lacksReason } from '../domain/assessment';
import { isBlankInput } from '../domain/entry';
import { inputOf } from '../domain/submission';
import { OVERDUE } from '../domain/verdict';
import type { Check } from './check';
import { rowsInScope, targetCells, taskCells, tasksInScope } from './entryPlace';
import { occurrenceAt } from './occurrence';

export const reasonMissing: Check = {
  id: 'reason-missing',
  severity: 'warning',
  wording: {
    title: 'Chưa ghi nguyên nhân, khó khăn',
    problem: ({ target, task = '', verdict = '' }) =>
      target === undefined
        ? `Nhiệm vụ ${task}: đánh giá là “${verdict}” nhưng chưa ghi khó khăn, vướng mắc.`
        : `Chỉ tiêu ${target}: đánh giá là “${verdict}” nhưng chưa ghi nguyên nhân.`,
    remedy: ({ column = '', target }) =>
      `Ghi ngắn gọn vì sao ${target === undefined ? 'chậm' : 'chưa đạt'} và hướng giải quyết ở cột ${column}.`,
  },
  find: (assessment) => [
    ...rowsInScope(assessment)
      .filter(lacksReason)
      .flatMap((assessed) =>
        targetCells(assessment, assessed, ['reason']).map((cell) => occurrenceAt(cell, { verdict: assessed.verdict })),
      ),
    ...tasksInScope(assessment)
      .filter(({ verdict }) => OVERDUE.includes(verdict) && verdict !== 'Quá hạn, chưa báo cáo')
      .filter(({ cells }) => isBlankInput(inputOf(cells.difficulty)))
      .flatMap((assessed) =>
        taskCells(assessed, ['difficulty']).map((cell) => occurrenceAt(cell, { verdict: assessed.verdict })),
      ),
  ],
};
