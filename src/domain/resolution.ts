/** A resolution with its two annexes: what its targets and tasks are. Everything particular to one is in its seed. */
import type { Criterion } from './criteria/criterion';
import type { Deadline } from './deadline';
import type { SerialDate } from './serialDate';

/** How a figure grows through the year: lũy kế, tăng trưởng, thời điểm, chỉ có cuối năm. */
export type Measure = 'cumulative' | 'growth' | 'pointInTime' | 'annual';

/** How a figure is set against its threshold: in per cent of it, by subtraction, or (ranks) not at all. */
export type Comparison = 'percentOfTarget' | 'difference' | 'none';

/** What can be believed of a figure. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

/** One measured row of annex 1. */
export interface TargetRow {
  /** `PL1.<stt>` or `PL1.<stt>.<sub>`. */
  readonly id: string;
  readonly stt: number;
  readonly sub: number | null;
  readonly name: string;
  /** As printed; null where the annex prints none, and {@link unitHint} says what to enter. */
  readonly unit: string | null;
  readonly unitHint?: string;
  /** As printed in the annex, letter for letter. */
  readonly targetText: string;
  /** What the body of the resolution says of this row; undefined where nobody has put it in yet. */
  readonly bodyText?: string;
  readonly lead: readonly string[];
  readonly criterion: Criterion;
  readonly bounds: Bounds;
  readonly baselineBounds?: Bounds;
  readonly measure: Measure;
  readonly compareAs: Comparison;
  /** The row of which this one is a part ("Trong đó"): it cannot be more than the whole. */
  readonly partOf?: string;
  /** Last year's result, where the sources give it. */
  readonly lastYear?: { readonly value: number; readonly note: string };
  /** How the resolution is read here, for the user. */
  readonly note?: string;
  /** Printed with a dash before its name. */
  readonly dash?: boolean;
  /** Figures of units make up the province's when added; rates and ranks never do. */
  readonly unitValuesAdd?: true;
}

/** One of the numbered targets: its rows, in order. */
export interface Target {
  readonly stt: number;
  readonly rows: readonly TargetRow[];
}

export interface TargetGroup {
  readonly no: string;
  readonly name: string;
  readonly rows: readonly TargetRow[];
}

/** One row of annex 2. */
export interface Task {
  /** `PL2.<tt>` or `PL2.<tt>.<sub>`. */
  readonly id: string;
  readonly tt: string;
  readonly sub: number | null;
  /** What is printed in the number column of a sub-row, such as "(7)". */
  readonly mark?: string;
  readonly name: string;
  /** Heads the rows below it; has no entries and no verdict. */
  readonly heading: boolean;
  readonly lead: readonly string[];
  /** Printed in the place of a lead that is no body. */
  readonly leadText?: string;
  readonly coop: readonly string[];
  /** Undefined for headings. */
  readonly deadline?: Deadline;
  /** What Tiến độ (%) counts in this row. */
  readonly progressMeans?: string;
  readonly note?: string;
  readonly dash?: boolean;
}

export interface TaskGroup {
  readonly no: string;
  readonly name: string;
  readonly tasks: readonly Task[];
}

/** A body named in the annexes. `collective` stands for many units, `unnamed` ("Các cơ quan liên quan") for nobody in particular. */
export interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'body' | 'collective' | 'unnamed';
  /** How the names of the units begin that a collective stands for. */
  readonly members?: readonly string[];
}

export interface Resolution {
  readonly id: string;
  /** "05-NQ/TU". */
  readonly number: string;
  readonly year: number;
  readonly subject: string;
  readonly issuedBy: string;
  /** The day it was signed. */
  readonly issuedOn: SerialDate;
  /** No date of a report can be before this one. */
  readonly earliestDate: SerialDate;
  readonly units: readonly Unit[];
  readonly targetsTitle: string;
  readonly targetsAttachedTo: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly tasksTitle: string;
  readonly tasksAttachedTo: string;
  readonly taskGroups: readonly TaskGroup[];
}

export const targetRowsOf = (resolution: Resolution): readonly TargetRow[] =>
  resolution.targetGroups.flatMap(({ rows }) => rows);

export const tasksOf = (resolution: Resolution): readonly Task[] =>
  resolution.taskGroups.flatMap(({ tasks }) => tasks);

/** The tasks that are judged: headings left out. */
export const judgedTasksOf = (resolution: Resolution): readonly Task[] =>
  tasksOf(resolution).filter(({ heading }) => !heading);

/** How many tasks the annex numbers; rows below a number are parts of it. */
export const numberedTasks = (resolution: Resolution): number => new Set(tasksOf(resolution).map(({ tt }) => tt)).size;

/** The numbered targets in order, each with its rows. */
export function targetsOf(resolution: Resolution): readonly Target[] {
  const rowsByStt = new Map<number, TargetRow[]>();
  for (const row of targetRowsOf(resolution)) {
    const rows = rowsByStt.get(row.stt);
    if (rows) rows.push(row);
    else rowsByStt.set(row.stt, [row]);
  }
  return [...rowsByStt].map(([stt, rows]) => ({ stt, rows }));
}

/** The one name of a unit that the resolution may print in two ways; a name it does not know stays as it is. */
export const canonicalUnit = (resolution: Pick<Resolution, 'units'>, name: string): string =>
  resolution.units.find(({ aliases }) => aliases.includes(name))?.name ?? name;

/** Every body that leads a row of either annex, once each, under its one name. */
export function leadsOf(resolution: Resolution): readonly string[] {
  const printed = [...targetRowsOf(resolution), ...tasksOf(resolution)].flatMap(({ lead }) => lead);
  return [...new Set(printed.map((name) => canonicalUnit(resolution, name)))];
}

/** The id under which the rows of a target are gathered: `PL1.17`. */
export const targetId = (stt: number): string => `PL1.${stt}`;

/** What stands in the number column of a task, "" for most sub-rows. */
export const printedNumber = ({ tt, sub, mark = '' }: Task): string => (sub === null ? tt : mark);

/** What stands under Chủ trì of a task. */
export const printedLead = ({ lead, leadText }: Task): string => leadText ?? lead.join('; ');

/** How a task is called in sentences: "1.10", "3.4(7)", "2.16 (ý 2)". */
export function taskNumber(task: Task): string {
  if (task.sub === null) return task.tt;
  return task.mark ? `${task.tt}${task.mark}` : `${task.tt} (ý ${task.sub})`;
}
