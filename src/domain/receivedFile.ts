/** A file that somebody sent in, as far as it could be read. */
import type { CellInput } from './entry';
import type { Period } from './period';
import type { SerialDate } from './serialDate';
import type { TargetEntry, TaskEntry } from './entries';
import type { MissingHeader } from './submission';
import type { SCOPES } from './words';

/** One filled entry of a row, and where it stands. */
export interface ReceivedEntry {
  readonly rowId: string;
  readonly entry: TargetEntry | TaskEntry;
  readonly input: CellInput;
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly address: string;
}

/** What is known of the seal of a file. */
export interface ReceivedSeal {
  readonly sealedAt: SerialDate;
  /** Its digest fits its own record. */
  readonly intact: boolean;
  /** How many entries are not what was sealed. */
  readonly changes: number;
}

export type SendingDate = 'sentOn' | 'dueOn';

/** A workbook of the resolution. */
export interface ReceivedReport {
  readonly kind: 'report';
  /** As entered; "" for none. */
  readonly unit: string;
  /** Undefined where it is none of the four. */
  readonly period: Period | undefined;
  readonly scope: (typeof SCOPES)[number];
  readonly evaluationDate?: SerialDate;
  readonly sentOn?: SerialDate;
  readonly dueOn?: SerialDate;
  /** Of these two, the ones that hold something else than a day that can be right. */
  readonly wrongDates: readonly SendingDate[];
  /** Made from an older version of the template. */
  readonly oldTemplate: boolean;
  readonly seal?: ReceivedSeal;
  /** Filled ones, in the order of the resolution; rows outside the unit's scope too. */
  readonly entries: readonly ReceivedEntry[];
  /** Columns that could not be found: what stands in them was not read. */
  readonly lostColumns: readonly MissingHeader[];
  /** Rows within the tables that are none of the template's, or stand there a second time: they were not read. */
  readonly strayRows: number;
  /** Columns of the tables that are none of the template's, or stand there a second time: they were not read. */
  readonly strayColumns: number;
  /** Filled entries of those rows and columns. */
  readonly strayEntries: number;
  /** Rows that were read as what their number and name say, against their id. */
  readonly misnumberedRows: number;
  /** Entries in cells that show per cent, received as the text that was seen ("2,5 %"). */
  readonly percentCells: number;
  /** Found by the checks of what was entered. */
  readonly errors: number;
  readonly warnings: number;
}

/** `unreadable`: it could not be opened at all. `detail`, where there is one, is technical and in English. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: 'unreadable' | 'notXlsx' | 'encrypted' | 'damaged' | 'tooLarge' | 'notOurs' | 'otherResolution' | 'newerTemplate';
  readonly detail: string;
}

export interface ReceivedFile {
  /** Its name, with folders where it was given with them. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  readonly modifiedAt?: SerialDate;
  readonly content: ReceivedReport | Refusal;
}

/** A file whose bytes were not loaded. They have no digest: what stands for it differs from every other file's. */
export const unreadFile = (file: string, reason: Refusal['reason'], detail: string): ReceivedFile => ({
  file,
  digest: `unread:${file}`,
  content: { kind: 'refused', reason, detail },
});
