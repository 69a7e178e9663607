/**
 * A task past its date with nothing entered at all ("Quá hạn, chưa báo cáo"): the task's counterpart of
 * `missing-for-period`. Tasks not yet due owe nothing and are not reported.
 *
 * Details: the place (the date that is awaited), `due`, and `begin` ("1") where the start is what is late.
 */
import type { AssessedTask, Assessment } from '../domain/assessment';
import { dateToVietnamese } from '../domain/serialDate';
import type { Check, Occurrence } from './check';
import { taskAt, tasksInScope } from './entryPlace';
import { lostRows } from './lostRows';
import { occurrenceAt } from './occurrence';

function occurrenceOf({ evaluationDate }: Assessment, assessed: AssessedTask): Occurrence {
  const { task, finishBy } = assessed;
  const finishIsLate = typeof finishBy === 'number' && evaluationDate !== undefined && evaluationDate > finishBy;
  const due = finishIsLate ? finishBy : task.deadline?.startBy;
  return occurrenceAt(taskAt(assessed, finishIsLate ? 'finishedOn' : 'startedOn'), {
    due: typeof due === 'number' ? dateToVietnamese(due) : '',
    ...(finishIsLate ? {} : { begin: '1' }),
  });
}

export const taskNotReported: Check = {
  id: 'task-not-reported',
  severity: 'warning',
  wording: {
    title: 'Nhiệm vụ quá hạn chưa báo cáo',
    problem: ({ task = '', due = '', begin }) =>
      begin === undefined
        ? `Nhiệm vụ ${task}: đã quá hạn hoàn thành ${due} mà chưa ghi kết quả.`
        : `Nhiệm vụ ${task}: đã quá hạn bắt đầu ${due} mà chưa ghi kết quả.`,
    remedy: ({ column = '' }) =>
      `Nếu đã làm thì ghi ngày ở cột ${column}; nếu chưa thì ghi Tiến độ (%) và Khó khăn, vướng mắc.`,
  },
  find: (assessment) =>
    tasksInScope(assessment)
      .filter(({ task, verdict }) => verdict === 'Quá hạn, chưa báo cáo' && !lostRows(assessment).has(task.id))
      .map((task) => occurrenceOf(assessment, task)),
};
