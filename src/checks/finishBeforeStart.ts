/**
 * A task finished before it began. Only where both dates are right in themselves: a date that is too early or in the
 * future is reported as that.
 *
 * Details: the place, `started`, `finished`.
 */
import { readDate } from '../domain/entry';
import { inputOf } from '../domain/submission';
import type { Check } from './check';
import { wrongDates } from './dateCells';
import { taskCells, tasksInScope } from './entryPlace';
import { occurrenceAt } from './occurrence';
import { typedDate } from './typed';

export const finishBeforeStart: Check = {
  id: 'finish-before-start',
  severity: 'error',
  wording: {
    title: 'Hoàn thành trước khi bắt đầu',
    problem: ({ task = '', started = '', finished = '' }) =>
      `Nhiệm vụ ${task}: ngày hoàn thành ${finished} trước ngày bắt đầu ${started}.`,
    remedy: () => 'Gõ lại ngày sai; hay gặp nhất là đảo ngày với tháng, ví dụ 05/03 gõ thành 03/05.',
  },
  find: (assessment) => {
    const wrong = wrongDates(assessment);
    return tasksInScope(assessment).flatMap((assessed) => {
      const { startedOn, finishedOn } = assessed.cells;
      if (!startedOn || !finishedOn || wrong.has(startedOn) || wrong.has(finishedOn)) return [];
      const started = readDate(inputOf(startedOn));
      const finished = readDate(inputOf(finishedOn));
      if (typeof started !== 'number' || typeof finished !== 'number' || finished >= started) return [];
      return taskCells(assessed, ['finishedOn']).map((cell) =>
        occurrenceAt(cell, { started: typedDate(startedOn.input), finished: typedDate(finishedOn.input) }),
      );
    });
  },
};
