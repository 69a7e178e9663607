/**
 * A task is finished, and nothing says what came of it.
 *
 * Details: the place.
 */
import { isBlankInput } from '../domain/entry';
import { FINISHED } from '../domain/verdict';
import type { Check } from './check';
import { taskCells, tasksInScope } from './entryPlace';
import { occurrenceAt } from './occurrence';

export const productMissing: Check = {
  id: 'product-missing',
  severity: 'info',
  wording: {
    title: 'Chưa ghi sản phẩm, kết quả',
    problem: ({ task = '' }) => `Nhiệm vụ ${task}: đã hoàn thành nhưng chưa ghi sản phẩm, kết quả.`,
    remedy: ({ column = '' }) => `Ghi tên, số, ngày của văn bản hoặc kết quả cụ thể ở cột ${column}.`,
  },
  find: (assessment) =>
    tasksInScope(assessment)
      .filter(({ verdict }) => FINISHED.includes(verdict))
      .flatMap((task) => taskCells(task, ['product']))
      .filter(({ cell }) => isBlankInput(cell.input))
      .map((cell) => occurrenceAt(cell)),
};
