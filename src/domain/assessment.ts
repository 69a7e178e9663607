/** A submission judged: the verdict of every row, computed from its entries and never taken from the sheet. */
import { evaluate, sameWord, UNREADABLE, type Scalar } from './expression';
import { REPORTING_ENTRIES } from './entries';
import { readDate, readNumber, readPlace, readPresence, readWord } from './entry';
import { PERIODS, PERIOD_NAMES, type Period } from './period';
import { canonicalUnit, leadsOf, targetsOf, type Resolution, type Target } from './resolution';
import { isInScope, judgesOwnRowsOnly, OWN_ROWS, SCOPE, UNIT } from './scope';
import { inputOf, type Submission, type TargetEntries, type TaskEntries } from './submission';
import { judgeWholeTarget } from './targetRollup';
import { compareWithTarget, judgeTarget } from './targetVerdict';
import { countDays, judgeTask, LATEST_EVALUATION, type TaskFacts } from './taskVerdict';
import type { SerialDate } from './serialDate';
import { NOT_MET, type TargetVerdict, type TaskVerdict } from './verdict';
import { OFFICIAL, OWN_ROWS_ONLY, SCOPES } from './words';

export interface AssessedRow extends TargetEntries {
  readonly verdict: TargetVerdict;
  readonly inScope: boolean;
  /** The entry of the reporting period as read; "" for none. */
  readonly figure: Scalar;
  readonly comparison: Scalar;
}

export interface AssessedTarget {
  readonly target: Target;
  readonly rows: readonly AssessedRow[];
  readonly verdict: TargetVerdict;
}

export interface AssessedTask extends TaskEntries {
  readonly verdict: TaskVerdict;
  readonly inScope: boolean;
  readonly days: Scalar;
  /** The date to finish by, as adjusted where that can be read; "" for none. */
  readonly finishBy: Scalar;
}

export interface Assessment {
  readonly resolution: Resolution;
  readonly submission: Submission;
  readonly unit: string;
  readonly scope: (typeof SCOPES)[number];
  /** Undefined when the period is none of the four. */
  readonly period: Period | undefined;
  /** Undefined when the date is missing or cannot be right. */
  readonly evaluationDate: SerialDate | undefined;
  readonly rows?: readonly AssessedRow[];
  readonly targets?: readonly AssessedTarget[];
  readonly tasks?: readonly AssessedTask[];
}

/** @throws never for what users enter; every entry yields a verdict */
export function assess(resolution: Resolution, submission: Submission): Assessment {
  const { header } = submission;
  const unit = readWord(inputOf(header.unit));
  const scope = readWord(inputOf(header.scope));
  const ownRows = evaluate(judgesOwnRowsOnly(leadsOf(resolution)), { [UNIT]: unit, [SCOPE]: scope }) as number;
  const inScope = (lead: readonly string[]): number => {
    const leads = lead.map((name) => canonicalUnit(resolution, name));
    return evaluate(isInScope(leads), { [UNIT]: unit, [OWN_ROWS]: ownRows }) as number;
  };
  const place = readPlace(inputOf(header.period), PERIOD_NAMES);
  const period = PERIODS[place - 1];
  const date = readDate(inputOf(header.evaluationDate));

  const rows = submission.targets?.map((entries) => assessRow(entries, inScope(entries.row.lead), place, period));
  const tasks = submission.tasks?.map((entries) =>
    assessTask(entries, inScope(entries.task.lead), date, resolution.earliestDate),
  );
  const usable = typeof date === 'number' && date >= resolution.earliestDate && date <= LATEST_EVALUATION;
  return {
    resolution,
    submission,
    unit: unit === UNREADABLE ? '' : unit,
    scope: sameWord(scope, OWN_ROWS_ONLY) ? OWN_ROWS_ONLY : SCOPES[0],
    period,
    evaluationDate: usable ? date : undefined,
    ...(rows ? { rows, targets: assessTargets(resolution, rows) } : {}),
    ...(tasks ? { tasks } : {}),
  };
}

function assessRow(entries: TargetEntries, inScope: number, place: number, period: Period | undefined): AssessedRow {
  const { row, cells } = entries;
  const facts = {
    inScope,
    period: place,
    figure: period ? readNumber(inputOf(cells[period.key])) : '',
    baseline: readNumber(inputOf(cells.baseline)),
    official: readPlace(inputOf(cells.figureKind), [OFFICIAL]),
  };
  const verdict = judgeTarget(row, facts);
  const comparison = compareWithTarget(row, { ...facts, verdict });
  return { ...entries, verdict, inScope: inScope === 1, figure: facts.figure, comparison };
}

/** The word of a period by the figure that was entered for it, as it would have been then: a word looked back at is never final. */
export const wordInPeriod = ({ row, cells, inScope }: AssessedRow, { key }: Period): TargetVerdict =>
  judgeTarget(row, {
    inScope: inScope ? 1 : 0,
    period: PERIODS.findIndex((period) => period.key === key) + 1,
    figure: readNumber(inputOf(cells[key])),
    baseline: readNumber(inputOf(cells.baseline)),
    official: 0,
  });

/** Not met, and nobody says why. */
export const lacksReason = ({ verdict, cells }: AssessedRow): boolean => NOT_MET.includes(verdict) && readPresence(inputOf(cells.reason)) === 0;

function assessTargets(resolution: Resolution, rows: readonly AssessedRow[]): readonly AssessedTarget[] {
  const byTarget = new Map<number, AssessedRow[]>();
  for (const assessed of rows) byTarget.set(assessed.row.stt, [...(byTarget.get(assessed.row.stt) ?? []), assessed]);
  return targetsOf(resolution).map((target) => {
    const own = byTarget.get(target.stt) ?? [];
    return { target, rows: own, verdict: judgeWholeTarget(own.map(({ verdict }) => verdict)) };
  });
}

function assessTask(entries: TaskEntries, inScope: number, evaluationDate: Scalar, earliest: SerialDate): AssessedTask {
  const { task, cells } = entries;
  const given = (cell: keyof typeof cells): number => readPresence(inputOf(cells[cell]));
  const facts: TaskFacts = {
    inScope,
    evaluationDate,
    startBy: task.deadline?.startBy ?? '',
    finishBy: task.deadline?.finishBy ?? '',
    startedOn: readDate(inputOf(cells.startedOn)),
    finishedOn: readDate(inputOf(cells.finishedOn)),
    adjustedTo: readDate(inputOf(cells.adjustedTo)),
    status: readWord(inputOf(cells.status)),
    hasDocument: given('adjustingDocument'),
    hasReport: Math.max(...REPORTING_ENTRIES.map(given)),
    progress: readNumber(inputOf(cells.progress)),
  };
  const verdict = judgeTask(facts, earliest);
  const { adjustedTo } = facts;
  return {
    ...entries,
    verdict,
    inScope: inScope === 1,
    days: countDays(facts, verdict),
    finishBy: typeof adjustedTo === 'number' ? adjustedTo : facts.finishBy,
  };
}
