/** Everything a user reads in the task pane, in one language. Adding a language is one such file and one line in {@link LOCALES}. */
import type { CheckWording, Severity } from '../checks/check';
import type { TargetRow } from '../domain/resolution';
import type { Verdict } from '../domain/verdict';
import type { Appendix, FailureReason, LoadResult } from '../excel/OpenWorkbook';
import type { StandingPart } from '../taskpane/standing/parts';

/** What was being done when Excel refused. */
export type Attempt = 'read' | 'load' | 'goTo' | 'write' | 'watch';

export interface Locale {
  /** BCP 47, for the page's `lang`. */
  readonly code: string;
  /** The language's own name. */
  readonly name: string;
  /** Two letters, where there is no room for the name. */
  readonly shortName: string;

  readonly resolution: (number: string, year: number) => string;
  readonly language: string;
  readonly outsideExcel: string;
  readonly brokenPart: string;
  readonly opening: string;

  readonly reviewAgain: string;
  readonly reading: string;
  readonly readAt: (time: string) => string;
  readonly dismiss: string;

  readonly firstRun: {
    readonly heading: string;
    readonly introduction: string;
    readonly load: (appendix: Appendix) => string;
    readonly loadBoth: string;
    readonly loading: string;
    readonly privacy: string;
  };
  readonly notLoaded: (appendix: Appendix) => string;

  readonly header: {
    readonly heading: string;
    readonly unit: string;
    readonly unitMissing: string;
    readonly period: string;
    readonly periodMissing: string;
    readonly evaluationDate: string;
    readonly dateExample: string;
    readonly dateInvalid: string;
    readonly dateOutOfRange: (earliest: string, latest: string) => string;
    readonly scope: string;
    readonly ownRowsOnly: string;
    readonly confirm: (period: string, date: string) => string;
    readonly confirmed: string;
    /** Said after an entry was written. */
    readonly written: (label: string, value: string) => string;
    readonly cleared: (label: string) => string;
  };

  readonly standing: {
    readonly targets: (count: number) => string;
    readonly tasks: (count: number) => string;
    readonly parts: Readonly<Record<StandingPart, string>>;
    readonly filtered: (part: string) => string;
    readonly clear: string;
  };

  readonly tabs: {
    readonly label: string;
    readonly findings: (errors: number) => string;
    readonly targets: string;
    readonly tasks: string;
  };

  readonly findings: {
    readonly severities: Readonly<Record<Severity, string>>;
    readonly next: Readonly<Record<Severity, string>>;
    readonly position: (place: number, count: number) => string;
    readonly goTo: string;
    readonly goToFor: (row: string) => string;
    readonly group: (title: string, count: number) => string;
    readonly infoSheet: string;
    readonly none: (rows: number | undefined, tasks: number | undefined, time: string) => string;
    readonly noErrors: string;
    /** Wording of checks; a check left out is shown in Vietnamese. */
    readonly checks: Partial<Readonly<Record<string, CheckWording>>>;
  };

  readonly targets: {
    readonly target: (stt: number) => string;
    readonly rows: (count: number) => string;
    /** When the row is met, in words. */
    readonly metWhen: (row: TargetRow) => string;
    readonly rank: (rank: string) => string;
    readonly noFigure: string;
    readonly typedAs: (text: string) => string;
    readonly reading: (row: string) => string;
    readonly annex: string;
    readonly body: string;
    readonly note: string;
    readonly lead: string;
  };

  readonly tasks: {
    readonly sections: Readonly<Record<'overdue' | 'open' | 'undated' | 'closed' | 'outOfScope', string>>;
    readonly lead: string;
    readonly cooperating: string;
    readonly deadline: string;
    readonly adjusted: string;
    readonly details: (task: string) => string;
    readonly note: string;
    /** Days of an open task till its next date; below zero: past it. */
    readonly daysLeft: (days: number) => string;
    /** Days a finished task had to spare; below zero: late. */
    readonly daysSpared: (days: number) => string;
  };

  readonly search: {
    readonly label: string;
    readonly clear: string;
    readonly count: (shown: number, all: number) => string;
    readonly nothing: string;
  };

  /** Meanings of the verdict words, which are Vietnamese on every sheet; empty in Vietnamese. */
  readonly verdictMeanings: Partial<Readonly<Record<Verdict, string>>>;

  readonly loaded: (result: LoadResult) => readonly string[];
  readonly failed: Readonly<Record<Attempt, string>>;
  readonly remedy: Readonly<Record<FailureReason, string>>;
  readonly shownFrom: (time: string) => string;
  readonly details: (message: string) => string;
}
