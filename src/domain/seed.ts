/** A resolution as it stands in `seeds/`, and how it becomes a {@link Resolution}. */
import type { Resolution, TargetRow, Task, Unit } from './resolution';
import { dateFromIso } from './serialDate';

/** `resolution.json`, `targets.json` and `tasks.json` of one resolution; their shapes are in `seeds/*.schema.json`. */
export interface Seed {
  readonly resolution: {
    readonly id: string;
    readonly number: string;
    readonly issuedOn: string;
    readonly issuedBy: string;
    readonly year: number;
    readonly subject: string;
    readonly earliestDate: string;
    readonly units: readonly Unit[];
  };
  readonly targets: {
    readonly title: string;
    readonly attachedTo: string;
    readonly groups: readonly { readonly no: string; readonly name: string; readonly rows: readonly SeedTargetRow[] }[];
  };
  readonly tasks: {
    readonly title: string;
    readonly attachedTo: string;
    readonly groups: readonly { readonly no: string; readonly name: string; readonly tasks: readonly SeedTask[] }[];
  };
}

/** How a row was read, for developers; nothing in the product uses it. */
interface Reviewed {
  readonly review?: Readonly<Record<string, string>>;
}

export type SeedTargetRow = TargetRow & Reviewed;

export type SeedTask = Omit<Task, 'deadline' | 'heading'> & Reviewed & {
  readonly heading?: boolean;
  readonly deadline?: {
    readonly text: string;
    /** What the printed words were taken to mean, where they are not read as they stand. */
    readonly readAs?: string;
    readonly startBy: string | null;
    readonly finishBy: string | null;
    readonly undated: string | null;
    readonly milestones: readonly unknown[];
  };
};

const date = (iso: string | null): number | null => (iso === null ? null : dateFromIso(iso));

function task({ deadline, heading = false, ...rest }: SeedTask): Task {
  if (!deadline) return { ...rest, heading };
  const { text, startBy, finishBy, undated } = deadline;
  return { ...rest, heading, deadline: { text, startBy: date(startBy), finishBy: date(finishBy), undated } };
}

/** @throws when a date of the seed is no date */
export function readSeed({ resolution, targets, tasks }: Seed): Resolution {
  const { id, number, issuedBy, year, subject, units } = resolution;
  return {
    id,
    number,
    issuedBy,
    issuedOn: dateFromIso(resolution.issuedOn),
    year,
    subject,
    units,
    earliestDate: dateFromIso(resolution.earliestDate),
    targetsTitle: targets.title,
    targetsAttachedTo: targets.attachedTo,
    targetGroups: targets.groups,
    tasksTitle: tasks.title,
    tasksAttachedTo: tasks.attachedTo,
    taskGroups: tasks.groups.map((group) => ({ ...group, tasks: group.tasks.map(task) })),
  };
}
