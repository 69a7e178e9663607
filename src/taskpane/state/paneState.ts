/** What the pane knows, as plain data. */
import type { Finding } from '../../checks/check';
import type { Assessment } from '../../domain/assessment';
import type { SerialDate } from '../../domain/serialDate';
import type { DrawingCommand, LoadResult, Selection, Unfinished, WorkbookFailure } from '../../excel/OpenWorkbook';
import type { Attempt } from '../../locales/Locale';
import type { CellChange } from './cellChanges';

/** What was last read out of the workbook. `empty`: it has none of our sheets. */
export type View =
  | { readonly kind: 'unread' }
  | { readonly kind: 'empty'; readonly readAt: Date }
  | {
      readonly kind: 'read';
      readonly assessment: Assessment;
      readonly findings: readonly Finding[];
      /** There is a sheet Rà soát. */
      readonly hasFindingsSheet: boolean;
      readonly readAt: Date;
    };

export type ReadView = Extract<View, { readonly kind: 'read' }>;

/** Something that was done to the workbook. With `changes` it can be undone. */
export type Deed =
  | {
      readonly kind: 'fixed';
      readonly changes: readonly CellChange[];
      /** Left alone, because they hold something else by now. */
      readonly keptCells: number;
    }
  | { readonly kind: 'periodOpened'; readonly period: string; readonly date: SerialDate; readonly changes: readonly CellChange[] }
  | { readonly kind: 'undone'; readonly cells: number; readonly keptCells: number }
  | { readonly kind: 'sealed'; readonly fileName: string }
  | { readonly kind: 'findingsWritten'; readonly count: number }
  | { readonly kind: 'findingsRemoved' }
  | { readonly kind: 'finished'; readonly command: Extract<DrawingCommand, 'seal'> }
  /** @see RepairPlan.outside, of whose formulas these are the sheets */
  | { readonly kind: 'finished'; readonly command: Extract<DrawingCommand, 'repair'>; readonly outside: readonly string[] }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'consolidated'; readonly files: number; readonly withoutPrintSetup: boolean };

export type Success = { readonly kind: 'loaded'; readonly result: LoadResult } | { readonly kind: 'done'; readonly deed: Deed };

export type Notice =
  | { readonly kind: 'failed'; readonly attempt: Attempt; readonly failure: WorkbookFailure }
  | (Success & {
      /** Why the workbook could not be read after it: what the pane shows is older. */
      readonly unread: WorkbookFailure | undefined;
    });

export interface PaneState {
  readonly view: View;
  /** Our sheets are being drawn or written. */
  readonly busy: boolean;
  /** Which of what was asked for is being done right now. */
  readonly doing: Attempt | undefined;
  readonly notice: Notice | undefined;
  readonly selection: Selection | undefined;
  /** Our sheets were drawn just now: the defaults wait for a confirmation. */
  readonly unconfirmed: boolean;
  /** What was cut off, now or when the workbook was open the last time. */
  readonly unfinished: Unfinished | undefined;
}

export const INITIAL_STATE: PaneState = {
  view: { kind: 'unread' },
  busy: false,
  doing: undefined,
  notice: undefined,
  selection: undefined,
  unconfirmed: false,
  unfinished: undefined,
};
