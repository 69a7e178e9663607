/** Every entry cell in scope, on all three sheets. */
import type { HeaderEntry, TargetEntry, TaskEntry } from '../domain/submission';
import { HEADER_CAPTIONS, TASK_CAPTIONS, targetCaptions } from './captions';
import { headerCells, rowsInScope, targetCells, taskCells, tasksInScope, type PlacedCell } from './entryPlace';
import { perAssessment } from './perAssessment';

export const entryCells = perAssessment((assessment): readonly PlacedCell[] => {
  const ofTargets = Object.keys(targetCaptions(assessment.resolution)) as TargetEntry[];
  return [
    ...headerCells(assessment, Object.keys(HEADER_CAPTIONS) as HeaderEntry[]),
    ...rowsInScope(assessment).flatMap((row) => targetCells(assessment, row, ofTargets)),
    ...tasksInScope(assessment).flatMap((task) => taskCells(task, Object.keys(TASK_CAPTIONS) as TaskEntry[])),
  ];
});
