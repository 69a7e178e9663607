/** Every entry cell in scope, on all three sheets. */
import { headerKeys, targetKeys, taskKeys } from '../domain/entries';
import { headerCells, rowsInScope, targetCells, taskCells, tasksInScope, type PlacedCell } from './entryPlace';
import { perAssessment } from './perAssessment';

export const entryCells = perAssessment((assessment): readonly PlacedCell[] => [
  ...headerCells(assessment, headerKeys),
  ...rowsInScope(assessment).flatMap((row) => targetCells(assessment, row, targetKeys)),
  ...tasksInScope(assessment).flatMap((task) => taskCells(task, taskKeys)),
]);
