/**
 * Tiến độ (%) says something else than the dates: finished and less than 100, 100 and not finished, under way and not
 * begun where the resolution sets a start. Rows whose progress counts something else (a share disbursed) are left alone,
 * and so are dates and numbers that are wrong in themselves.
 *
 * Details: the place, `contradiction` (`finished`, `complete` or `underWay`), `progress`, `finished`.
 */
import type { AssessedTask, Assessment } from '../domain/assessment';
import { isBlankInput, readDate, readNumber } from '../domain/entry';
import { inputOf, type EntryCell } from '../domain/submission';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check, Occurrence } from './check';
import { wrongDates } from './dateCells';
import { taskCells, tasksInScope } from './entryPlace';
import { cellsInOrder } from './numberCells';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { typedDate } from './typed';

const COMPLETE = 100;

function contradictionsOf(assessed: AssessedTask, wrong: ReadonlySet<EntryCell>): readonly Occurrence[] {
  const { task, cells } = assessed;
  const progress = readNumber(inputOf(cells.progress));
  const { startedOn, finishedOn } = cells;
  if (typeof progress !== 'number' || (finishedOn && wrong.has(finishedOn))) return [];
  const detail = { progress: formatNumber(progress) };
  if (typeof readDate(inputOf(finishedOn)) === 'number') {
    if (progress >= COMPLETE) return [];
    const finished = typedDate(inputOf(finishedOn));
    return taskCells(assessed, ['progress']).map((cell) =>
      occurrenceAt(cell, { ...detail, contradiction: 'finished', finished }, fixOf(cell, [asNumber(COMPLETE)], false)),
    );
  }
  if (progress >= COMPLETE) {
    return taskCells(assessed, ['finishedOn']).map((cell) =>
      occurrenceAt(cell, { ...detail, contradiction: 'complete' }),
    );
  }
  const startIsDue = typeof task.deadline?.startBy === 'number';
  if (!startIsDue || progress <= 0 || !isBlankInput(inputOf(startedOn))) return [];
  return taskCells(assessed, ['startedOn']).map((cell) => occurrenceAt(cell, { ...detail, contradiction: 'underWay' }));
}

const progressThatCanBe = (assessment: Assessment): ReadonlySet<EntryCell> =>
  new Set(cellsInOrder(assessment).map(({ cell }) => cell));

export const progressContradictsDates: Check = {
  id: 'progress-contradicts-dates',
  severity: 'warning',
  wording: {
    title: 'Tiến độ không khớp với ngày',
    problem: ({ task = '', contradiction, progress = '', finished = '' }) => {
      if (contradiction === 'finished') {
        return `Nhiệm vụ ${task}: đã ghi ngày hoàn thành ${finished} nhưng Tiến độ (%) mới là ${progress}.`;
      }
      return `Nhiệm vụ ${task}: Tiến độ (%) là ${progress} nhưng chưa ghi ${contradiction === 'complete' ? 'ngày hoàn thành' : 'ngày bắt đầu'}.`;
    },
    remedy: ({ contradiction }) => {
      if (contradiction === 'finished') return 'Nếu đã xong thì gõ Tiến độ (%) là 100; nếu chưa xong thì xóa Ngày hoàn thành.';
      return contradiction === 'complete'
        ? 'Nếu đã xong thì gõ Ngày hoàn thành; nếu chưa xong thì gõ lại Tiến độ (%) nhỏ hơn 100.'
        : 'Nếu đã làm thì gõ Ngày bắt đầu; nếu chưa làm thì gõ Tiến độ (%) là 0.';
    },
  },
  find: (assessment) => {
    const wrong = wrongDates(assessment);
    const canBe = progressThatCanBe(assessment);
    return tasksInScope(assessment)
      .filter(({ task, cells }) => task.progressMeans === undefined && cells.progress && canBe.has(cells.progress))
      .flatMap((assessed) => contradictionsOf(assessed, wrong));
  },
};
