/** What the add-in can do with the workbook that is open: the one seam between the task pane and Excel. */
import type { CellInput } from '../domain/entry';
import type { Seal } from '../domain/seal';
import type { HeaderEntry } from '../domain/entries';
import type { Submission } from '../domain/submission';
import type { FindingsReport } from '../workbook/sheets/findingsSheet';
import type { Choices, RepairPlan } from '../workbook/repair/repairPlan';
import type { WorkbookSpec } from '../workbook/spec';
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

/** What drawing a whole workbook did besides drawing it. */
export type DrawResult = Pick<LoadResult, 'withoutPrintSetup'>;

/** Somebody selected a cell: the sheet's name and the A1 address of the top-left cell. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

/** One cell to be written, as if typed there. */
export interface EntryWrite {
  readonly sheet: string;
  readonly address: string;
  readonly input: CellInput;
  /** Written in place of the input: a formula that stood there and is given back, with its "=". */
  readonly formula?: string;
  /** What the cell is set to show; without it the cell keeps its format. */
  readonly numberFormat?: string;
}

/** What draws or rewrites whole sheets, and so can be cut off in the middle. */
export type DrawingCommand = 'load' | 'repair' | 'consolidation' | 'findings' | 'seal';

/**
 * A command that was cut off: Excel stopped answering before its end, and before what was done could be taken back.
 * `canFinish`: giving the command again brings it to its end. `canRemove`: {@link OpenWorkbook.clearUnfinished} takes
 * away what it had added.
 *
 * A repair can only be finished: it adds nothing, and every value is at its new place or at its old one. A merge can only
 * be removed: the files are not in the workbook. What was loaded cannot be removed once something is entered on it. A
 * seal is on record whole or not at all: only finished, or only removed.
 */
export interface Unfinished {
  readonly command: DrawingCommand;
  /** Of a loading: the appendices that were being added. */
  readonly appendices: readonly Appendix[];
  readonly canFinish: boolean;
  readonly canRemove: boolean;
}

/** `contents`: values and formulas. `everything`: also looks, limits and protection, as a check on demand needs. */
export type Depth = 'contents' | 'everything';

/**
 * What kind of change was reported. `remote`: a co-author's, which raises no prompts. After `one` cell was edited a
 * reading of `contents` tells all; a paste or a cut of `many` cells, and a change of `structure` (rows, columns, sheets
 * coming and going, protection), may have taken formats, limits and protection along: read `everything`.
 */
export interface WorkbookChange {
  readonly remote: boolean;
  readonly cells: 'one' | 'many' | 'structure';
}

export interface WorkbookListener {
  /** Something was edited, added or removed: read again. Nothing may be written in answer to it. */
  changed(change: WorkbookChange): void;
  selected(selection: Selection): void;
}

/** Every call rejects with a {@link WorkbookFailure} when Excel refuses. */
export interface OpenWorkbook {
  /** Draws the standard sheets that are missing, and goes to the first of those asked for. Undoes its own part on failure. */
  load(appendices: readonly Appendix[]): Promise<LoadResult>;
  /**
   * All entries in one round trip; undefined when the workbook has none of our sheets. Reading `contents` takes what is
   * known of looks from the last reading of `everything`.
   */
  read(depth: Depth): Promise<Submission | undefined>;
  goTo(sheet: string, address: string): Promise<void>;
  /** Writes an entry of Thông tin; dates as serial numbers. */
  writeHeader(entry: HeaderEntry, value: string | number): Promise<void>;
  /** Writes entries in one round trip: all of them, or none where a sheet refuses. Where Excel stops answering, some (`partly`). */
  writeEntries(writes: readonly EntryWrite[]): Promise<void>;
  /** What a repair would do now. Changes nothing. */
  planRepair(choices: Choices): Promise<RepairPlan>;
  /** Puts the sheets right and says what was done. Where a conflict is left undecided by now, nothing was. */
  repair(choices: Choices): Promise<RepairPlan>;
  /** Adds the record of a seal to the ledger, and takes the snapshot out of older ones. */
  seal(seal: Seal): Promise<void>;
  /** Draws the sheet Rà soát, in the place of the last one. */
  writeFindings(findings: FindingsReport): Promise<void>;
  /** Resolves to whether there was a sheet Rà soát to remove. */
  removeFindings(): Promise<boolean>;
  /** Whether there is a sheet Rà soát; known after a reading. */
  readonly hasFindingsSheet: boolean;
  /** Draws all sheets of a merge, and goes to Tổng quan. Refuses as `occupied` where a sheet is in their way; undoes its own part on failure. */
  drawConsolidation(spec: WorkbookSpec): Promise<DrawResult>;
  /** Known after a reading. Until it is finished or cleared, no other drawing command is carried out: they refuse as `unfinished`. */
  readonly unfinished: Unfinished | undefined;
  /** Takes away what the unfinished command had added; where a seal is on record, only what was left open is closed. */
  clearUnfinished(): Promise<void>;
  /** Goes to the sheet Tổng quan; refuses as `absent` or `damaged` where there is none. */
  showOverview(): Promise<void>;
  /** Follows edits, selections and sheets coming and going; returns how to stop. */
  watch(listener: WorkbookListener): Promise<() => Promise<void>>;
}

/**
 * Why Excel did not do it. `editingCell`: a cell is being typed in. `denied`: the workbook or a sheet is protected
 * against it. `sessionLost`: Excel has forgotten the workbook, as Excel on the web does after a while. `tooLarge`: more than
 * it takes at once. `incomplete`: something stopped half-way and could not be undone whole; every entered value is there, and
 * {@link OpenWorkbook.unfinished} says what was under way (`cause` says why). `partly`: of the entries to be written each has
 * its new content or its old one. `unfinished`: something else is to be finished or removed first. `occupied`: sheets are in
 * the way of those to be drawn. `absent`: none of our sheets is there. `damaged`: a sheet or a cell that it takes is gone, and a
 * repair brings it back.
 */
export type FailureReason =
  | 'editingCell' | 'denied' | 'notSupported' | 'sessionLost' | 'tooLarge' | 'incomplete' | 'partly' | 'unfinished' | 'occupied' | 'absent'
  | 'damaged'
  | 'unknown';

export class WorkbookFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    options: { readonly cause: unknown },
  ) {
    super(`Excel refused: ${reason}`, options);
    this.name = 'WorkbookFailure';
  }
}
