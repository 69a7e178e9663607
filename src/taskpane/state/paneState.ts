/** What the pane knows, as plain data. */
import type { Finding } from '../../checks/check';
import type { Assessment } from '../../domain/assessment';
import type { LoadResult, Selection, WorkbookFailure } from '../../excel/OpenWorkbook';
import type { Attempt } from '../../locales/Locale';

/** What was last read out of the workbook. `empty`: it has none of our sheets. */
export type View =
  | { readonly kind: 'unread' }
  | { readonly kind: 'empty'; readonly readAt: Date }
  | {
      readonly kind: 'read';
      readonly assessment: Assessment;
      readonly findings: readonly Finding[];
      readonly readAt: Date;
    };

export type Notice =
  | { readonly kind: 'loaded'; readonly result: LoadResult }
  | { readonly kind: 'failed'; readonly attempt: Attempt; readonly failure: WorkbookFailure };

export interface PaneState {
  readonly view: View;
  /** Our sheets are being drawn. */
  readonly loading: boolean;
  readonly notice: Notice | undefined;
  readonly selection: Selection | undefined;
  /** Our sheets were drawn just now: the defaults wait for a confirmation. */
  readonly unconfirmed: boolean;
}

export const INITIAL_STATE: PaneState = {
  view: { kind: 'unread' },
  loading: false,
  notice: undefined,
  selection: undefined,
  unconfirmed: false,
};
