/** What the add-in can do with the workbook that is open: the one seam between the task pane and Excel. */
import type { HeaderEntry, Submission } from '../domain/submission';
import type { Appendix } from '../workbook/workbookPlan';

export type { Appendix };

/** What loading did: the appendices drawn now, and those that were there already and stay untouched. */
export interface LoadResult {
  readonly added: readonly Appendix[];
  readonly present: readonly Appendix[];
  /** Foreign sheets that carry our name, left alone; ours took a free name. */
  readonly renamed: readonly { readonly wanted: string; readonly taken: string }[];
  /** The print set-up could not be written on this version of Excel; everything else is complete. */
  readonly withoutPrintSetup: boolean;
}

/** Somebody selected a cell: the sheet's name and the A1 address of the top-left cell. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

export interface WorkbookListener {
  /** Something was edited, added or removed: read again. */
  changed(): void;
  selected(selection: Selection): void;
}

/** Every call rejects with a {@link WorkbookFailure} when Excel refuses. */
export interface OpenWorkbook {
  /** Draws the standard sheets that are missing, and goes to the first of those asked for. Undoes its own part on failure. */
  load(appendices: readonly Appendix[]): Promise<LoadResult>;
  /** All entries in one round trip; undefined when the workbook has none of our sheets. */
  read(): Promise<Submission | undefined>;
  goTo(sheet: string, address: string): Promise<void>;
  /** Writes an entry of Thông tin; dates as serial numbers. */
  writeHeader(entry: HeaderEntry, value: string | number): Promise<void>;
  /** Follows edits, selections and sheets coming and going; returns how to stop. */
  watch(listener: WorkbookListener): Promise<() => Promise<void>>;
}

/**
 * Why Excel did not do it. `editingCell`: a cell is being typed in. `denied`: the workbook or a sheet is protected
 * against it. `incomplete`: loading stopped half-way and what it added was removed (`cause` says why).
 */
export type FailureReason = 'editingCell' | 'denied' | 'notSupported' | 'incomplete' | 'unknown';

export class WorkbookFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    options: { readonly cause: unknown },
  ) {
    super(`Excel refused: ${reason}`, options);
    this.name = 'WorkbookFailure';
  }
}
