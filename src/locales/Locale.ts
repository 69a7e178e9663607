/** Everything a user reads in the task pane, in one language. A language begins with its code in `languageCode.ts`; the compiler then asks for the rest. */
import type { Severity } from '../checks/check';
import type { DamageKind } from '../domain/damage';
import type { TargetRow } from '../domain/resolution';
import type { Verdict } from '../domain/verdict';
import type { Appendix, FailureReason, LoadResult } from '../excel/OpenWorkbook';
import type { ContentKind } from '../taskpane/fixes/contentText';
import type { StandingPart } from '../taskpane/standing/parts';
import type { Deed } from '../taskpane/state/paneState';
import type { LanguageCode } from './languageCode';

/** What was being done when Excel refused. */
export type Attempt =
  | 'read' | 'load' | 'goTo' | 'write' | 'watch' | 'fix' | 'undo' | 'planRepair' | 'repair' | 'findingsSheet' | 'seal' | 'consolidate'
  | 'removeFindings' | 'openNext' | 'overview' | 'draft' | 'clear' | 'finishSeal';

export interface Locale {
  /** BCP 47, for the page's `lang`. */
  readonly code: LanguageCode;

  readonly resolution: (number: string, year: number) => string;
  readonly language: string;
  /** The texts of the chosen language did not arrive. */
  readonly languageMissing: string;
  readonly outsideExcel: string;
  /** A part of the pane failed. */
  readonly brokenPart: { readonly sentence: string; readonly retry: string; readonly report: string };
  readonly opening: string;

  /** Leads to the manual. */
  readonly help: string;
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
    /** Leads to merging the reports of others. */
    readonly consolidate: string;
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
    readonly seal: string;
    readonly consolidation: string;
    readonly draft: string;
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
  };

  readonly fixes: {
    readonly kinds: Readonly<Record<ContentKind, string>>;
    readonly becomes: string;
    readonly fix: string;
    readonly fixFor: (place: string) => string;
    /** Before the options of a fix that only the user can choose. */
    readonly which: string;
    readonly choose: (place: string, option: string) => string;
    readonly group: (count: number) => string;
    readonly allSafe: (count: number) => string;
    readonly preview: string;
    readonly all: (count: number) => string;
    readonly cancel: string;
  };

  readonly findingsSheet: {
    readonly write: string;
    readonly refresh: string;
    readonly remove: string;
  };

  readonly repair: {
    readonly damaged: (places: number) => string;
    readonly outdated: string;
    readonly repair: string;
    readonly update: string;
    readonly keeps: string;
    readonly planning: string;
    readonly intact: string;
    readonly will: string;
    readonly done: string;
    readonly kinds: Readonly<Record<DamageKind, (count: number) => string>>;
    readonly updatedFrom: (version: number) => string;
    readonly kept: (count: number) => string;
    readonly moved: (count: number) => string;
    readonly movedFrom: (row: string, from: string, to: string) => string;
    readonly setAside: (count: number) => string;
    /** @param done the cells have moved, instead of being about to */
    readonly outside: (sheets: readonly string[], done: boolean) => string;
    readonly conflict: (row: string, caption: string) => string;
    readonly undecided: (count: number) => string;
    readonly cancel: string;
    readonly close: string;
  };

  readonly seal: {
    readonly heading: string;
    readonly shows: string;
    readonly unnamed: string;
    readonly blocked: (errors: number) => string;
    readonly toErrors: string;
    readonly waive: string;
    readonly waivedBy: string;
    readonly waivedFor: string;
    readonly waiverMissing: string;
    readonly records: (unit: string, period: string, date: string) => string;
    readonly seal: string;
    readonly sealAgain: string;
    readonly sealAnyway: string;
    readonly sealedAt: (period: string, day: string, time: string) => string;
    readonly waived: (by: string, reason: string) => string;
    readonly fileName: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly unchanged: string;
    /** The record of the seal cannot be relied on. */
    readonly broken: string;
    readonly changed: (count: number) => string;
    readonly reasonFor: (place: string) => string;
    readonly reason: string;
    readonly reasonForAll: string;
    readonly reasonMissing: string;
    readonly nextPeriod: string;
    readonly openNext: string;
    readonly opensNext: (period: string, date: string) => string;
    readonly lastPeriod: string;
  };

  readonly targets: {
    readonly target: (stt: number) => string;
    readonly rows: (count: number) => string;
    /** When the row is met, in words; `criterion` says it in Vietnamese. */
    readonly metWhen: (row: TargetRow, criterion: string) => string;
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
  /** What was done, in the past tense. */
  readonly done: (deed: Deed) => readonly string[];
  readonly undo: string;
  readonly failed: Readonly<Record<Attempt, string>>;
  readonly remedy: Readonly<Record<FailureReason, string>>;
  readonly shownFrom: (time: string) => string;
  readonly details: (message: string) => string;
}
