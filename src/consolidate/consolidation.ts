/** Many reports of one period made into one: what goes in and what comes out. */
import type { CellInput } from '../domain/entry';
import type { Period } from '../domain/period';
import type { ReceivedEntry, ReceivedFile, Refusal } from '../domain/receivedFile';
import type { Resolution } from '../domain/resolution';
import { placeOf } from '../domain/seal';
import type { SerialDate } from '../domain/serialDate';

/** Which unit's value was chosen where several differ, by {@link conflictKey}. */
export type Decisions = ReadonlyMap<string, string>;

export interface ConsolidationRequest {
  readonly resolution: Resolution;
  readonly files: readonly ReceivedFile[];
  /** Without it the most frequent one of the files; of equals the latest. */
  readonly period?: Period;
  /** Units from which a report is expected, as pasted; those with {@link assignments} are expected too. */
  readonly expected?: readonly string[];
  /** Phân công cung cấp số liệu: the unit that gives the figures of a row, by row id; goes before the lead. */
  readonly assignments?: ReadonlyMap<string, string>;
  /** The origin chosen, as {@link originKey}. */
  readonly decisions?: Decisions;
}

export interface ReportedPeriod {
  readonly period: Period;
  readonly year: number;
}

/** Where a value comes from. */
export interface Origin {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
}

export interface ValueWithOrigin extends Origin {
  readonly input: CellInput;
}

/** An entry of the merged workbook. */
export interface MergedEntry extends ValueWithOrigin {
  readonly rowId: string;
  readonly entry: ReceivedEntry['entry'];
}

/** Different values from units that are all entitled to the row. Undecided, the first named lead's stands in the workbook. */
export interface Conflict {
  readonly rowId: string;
  readonly entry: ReceivedEntry['entry'];
  /** Two or more; the default first. Equal values of several units are one of them. */
  readonly values: readonly ValueWithOrigin[];
  /** Index into {@link values}; undefined until somebody decides. */
  readonly decided?: number;
}

/** What units report of a row whose lead is a collective ("Đảng ủy các xã, phường, đặc khu"). */
export interface CollectiveRow {
  readonly rowId: string;
  readonly units: readonly { readonly unit: string; readonly file: string; readonly entries: readonly ReceivedEntry[]; /** Ngày hoàn thành is given and not after the evaluation date. */ readonly finished: boolean }[];
  /** How many units have finished: one that sent two reports is one unit. */
  readonly finished: number;
  /** The last of their days, once all have finished. */
  readonly finishedOn?: SerialDate;
  /** How many have to: those of the list, and whoever else reported. */
  readonly expected: number;
}

/** What a unit reports of rows to which it is not entitled: side by side with others, without a verdict. */
export interface UnitFigures {
  readonly unit: string;
  readonly file: string;
  /** One or more, as they came: a merge of a thousand reports has a hundred thousand of them, and copies would fill the memory. */
  readonly entries: readonly ReceivedEntry[];
}

/**
 * What became of a file. `used`: it is its unit's report of the period (`reason` may name a remark). `superseded`: a newer one of the
 * same unit and period is used. `duplicate`: the same bytes, or the same entries of the unit, came twice. `otherPeriod`, `withoutUnit`, `withoutPeriod` and the refusals: not merged.
 */
export type FileStatus = 'used' | 'superseded' | 'duplicate' | 'otherPeriod' | 'withoutUnit' | 'withoutPeriod' | Refusal['reason'];

export interface FileOutcome {
  readonly file: string;
  /** Under its one name; "" where unknown. */
  readonly unit: string;
  readonly period: Period | undefined;
  readonly status: FileStatus;
  /** A sentence in Vietnamese for the user; "" where nothing needs to be said. */
  readonly reason: string;
  /** Filled entries in it, those of rows that were not read too; 0 for refused files. */
  readonly entries: number;
  /** Strange or repeated rows of it; 0 for refused files. */
  readonly unread: number;
}

/** What is known of a unit from which something came or was expected. */
export interface UnitCoverage {
  readonly unit: string;
  readonly expected: boolean;
  /** Undefined when nothing came for the period. */
  readonly file?: string;
  readonly sealedAt?: SerialDate;
  /** The seal is whole and nothing was changed since; undefined without a seal. */
  readonly sealHolds?: boolean;
  readonly sentOn?: SerialDate;
  /** Ngày gửi after Hạn gửi báo cáo, in days; undefined where one of them is missing. */
  readonly daysLate?: number;
  readonly oldTemplate: boolean;
  /** Files of this unit and period, the used one among them. */
  readonly versions: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Every entered value of every readable file is counted once: the five add up to {@link total}. */
export interface Accounting {
  readonly total: number;
  /** In the merged workbook, or equal to the value there, or listed with a collective row. */
  readonly used: number;
  readonly matrix: number;
  readonly superseded: number;
  /** Part of a conflict and not the value in the workbook. */
  readonly conflicting: number;
  /** In files that are not merged (other period, duplicate, without a unit), or in rows that are none of the template's. */
  readonly refused: number;
}

export interface Consolidation {
  readonly resolution: Resolution;
  readonly period: Period;
  /** The latest of the used files' that suits the period; the period's end where none does. */
  readonly evaluationDate: SerialDate;
  /** In the order of file names, whatever the order they came in. */
  readonly files: readonly FileOutcome[];
  /** In the resolution's order. */
  readonly entries: readonly MergedEntry[];
  readonly conflicts: readonly Conflict[];
  readonly collective: readonly CollectiveRow[];
  /** By unit and file. */
  readonly figures: readonly UnitFigures[];
  /** Expected units first, in their order; then the others by name. */
  readonly coverage: readonly UnitCoverage[];
  /** Expected units from which nothing came. */
  readonly missing: readonly string[];
  readonly accounting: Accounting;
}

export const conflictKey = ({ rowId, entry }: Pick<Conflict, 'rowId' | 'entry'>): string => placeOf(entry, rowId);

/** How a choice among values is remembered. */
export const originKey = ({ file, sheet, address }: Origin): string => `${file}/${sheet}/${address}`;
