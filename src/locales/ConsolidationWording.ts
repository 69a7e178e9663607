/** What a user reads under Tổng hợp, in one language. Apart from {@link Locale}, because it is needed only there. */
import type { Accounting, FileStatus } from '../consolidate/consolidation';

export interface ConsolidationWording {
  readonly heading: string;
  readonly back: string;
  readonly introduction: string;
  readonly drop: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly addFiles: string;
  readonly startOver: string;
  readonly nothingFound: string;
  readonly occupied: string;

  readonly lists: string;
  readonly expected: string;
  readonly expectedHint: string;
  readonly assignments: string;
  readonly assignmentsHint: string;

  readonly progress: (done: number, total: number) => string;
  readonly stop: string;
  readonly stopped: (done: number, total: number) => string;
  readonly trouble: string;

  readonly period: string;
  readonly merged: (files: number, units: number) => string;
  readonly nothingMerged: string;
  readonly missing: (count: number) => string;
  readonly allSent: (expected: number) => string;
  readonly files: string;
  readonly statuses: Readonly<Record<FileStatus, (count: number) => string>>;
  readonly remarked: (count: number) => string;
  readonly late: (count: number) => string;
  readonly daysLate: (days: number) => string;
  readonly changedAfterSeal: (count: number) => string;
  readonly oldTemplate: (count: number) => string;
  readonly withErrors: (count: number) => string;
  readonly errors: (count: number) => string;

  readonly conflicts: (count: number) => string;
  readonly noConflicts: string;
  readonly conflict: (row: string, caption: string) => string;
  readonly standing: string;
  readonly decideRest: string;
  readonly undecided: (count: number) => string;
  readonly showMore: (count: number) => string;

  readonly collective: (rows: number) => string;
  readonly finished: (row: string, finished: number, expected: number) => string;
  readonly accounting: string;
  readonly parts: Readonly<Record<keyof Accounting, string>>;

  readonly draw: string;
  readonly drawing: string;
  readonly drawn: string;
}
