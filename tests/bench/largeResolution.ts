/** Resolutions as large as one likes, made of this one's rows over and over, and reports of them. */
import { PERIODS, periodEnd } from '../../src/domain/period';
import { judgedTasksOf, targetRowsOf, targetsOf, type Resolution, type TargetRow, type Task } from '../../src/domain/resolution';
import type { Submission } from '../../src/domain/submission';
import { Chance } from '../corpus/chance';
import { sensibleFigures } from '../corpus/sensibleFigures';
import { sensibleProgress } from '../corpus/sensibleProgress';
import { resolution } from '../engines/standardFile';
import { number, submissionOf, text, type GivenCell, type GivenSubmission } from '../fixtures/submissions';

const [, , PERIOD] = PERIODS;
const TARGET_ROWS = targetRowsOf(resolution);
const TASKS = judgedTasksOf(resolution);
/** One target row to three tasks, as in the resolution. */
const TARGETS_IN_ROWS = TARGET_ROWS.length / (TARGET_ROWS.length + TASKS.length);

/** As many as asked for, the list over and over, each with the number of the time round. */
const repeated = <Of, Into>(list: readonly Of[], count: number, into: (item: Of, round: number) => Into): readonly Into[] =>
  Array.from({ length: count }, (_, index) => into(list[index % list.length]!, Math.floor(index / list.length)));

/** "PL1.17.5" of the second time round is "PL1.41.5": there are 24 targets. */
const targetIdIn = (round: number, id: string): string =>
  id.replace(/^PL1\.(\d+)/, (_, stt: string) => `PL1.${Number(stt) + round * targetsOf(resolution).length}`);
/** "PL2.1.10" of the second time round is "PL2.6.10": there are five groups. */
const taskIdIn = (round: number, id: string): string =>
  id.replace(/^PL2\.(\d+)/, (_, group: string) => `PL2.${Number(group) + round * resolution.taskGroups.length}`);

const targetIn = (row: TargetRow, round: number): TargetRow => ({
  ...row,
  id: targetIdIn(round, row.id),
  stt: row.stt + round * targetsOf(resolution).length,
  ...(row.partOf === undefined ? {} : { partOf: targetIdIn(round, row.partOf) }),
});
const taskIn = (task: Task, round: number): Task => {
  const id = taskIdIn(round, task.id);
  return { ...task, id, tt: id.split('.').slice(1, 3).join('.') };
};

/** With that many judged rows, each under its own id, in one group an annex. */
export function resolutionOf(rows: number): Resolution {
  const targets = Math.max(1, Math.round(rows * TARGETS_IN_ROWS));
  return {
    ...resolution,
    targetGroups: [{ no: 'I', name: 'Các chỉ tiêu', rows: repeated(TARGET_ROWS, targets, targetIn) }],
    taskGroups: [{ no: '1', name: 'Các nhiệm vụ', tasks: repeated(TASKS, rows - targets, taskIn) }],
  };
}

interface WithId {
  readonly id: string;
}

/** A report of nine months in which most is as it should be: every tenth row has a number as text. */
export function reportOf(large: Resolution): Submission {
  const chance = new Chance(7);
  const all = { success: 0.8, owns: () => true };
  const entries = new Map<string, Record<string, GivenCell>>();
  const given = {
    ...sensibleFigures({ period: PERIOD, ...all }, chance),
    ...sensibleProgress({ on: periodEnd(PERIOD, resolution.year), ...all }, chance),
  };
  for (const [place, filling] of Object.entries(given)) {
    if (filling.kind === 'formula') throw new Error(`${place} is entered as a formula`);
    const [, id = '', entry = ''] = /^(.*)\.(\w+)$/.exec(place) ?? [];
    entries.set(id, { ...entries.get(id), [entry]: filling });
  }
  const filled = (rows: readonly WithId[], originals: readonly WithId[], entry: string): Record<string, Record<string, GivenCell>> =>
    Object.fromEntries(rows.map(({ id }, index) => [id, {
      ...entries.get(originals[index % originals.length]?.id ?? ''),
      ...(index % 10 === 9 && { [entry]: text('12,5') }),
    }]));
  return submissionOf(large, {
    header: {
      unit: text('Văn phòng Tỉnh ủy'),
      period: text(PERIOD.name),
      evaluationDate: number(periodEnd(PERIOD, resolution.year)),
    },
    targets: filled(targetRowsOf(large), TARGET_ROWS, PERIOD.key),
    tasks: filled(judgedTasksOf(large), TASKS, 'progress'),
  } satisfies GivenSubmission);
}
