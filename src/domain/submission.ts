/** A workbook read back: the entries of its rows and of its first sheet, wherever they stand on the sheets. */
import type { Damage } from './damage';
import type { HeaderEntry, TargetEntry, TaskEntry } from './entries';
import { EMPTY, type CellInput } from './entry';
import type { TargetRow, Task } from './resolution';
import type { Seal } from './seal';

/** One cell somebody may fill in. */
export interface EntryCell {
  readonly input: CellInput;
  /** The sheet's name as it is now. */
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly address: string;
  /** With its "=", where a formula gives the input. */
  readonly formula?: string;
  /** How the cell shows its input, where that was read; without looks only that it shows per cent. */
  readonly look?: { readonly numberFormat: string; readonly fontName?: string };
}

export type Entries<Key extends string> = Readonly<Partial<Record<Key, EntryCell>>>;

export interface TargetEntries {
  readonly row: TargetRow;
  readonly cells: Entries<TargetEntry>;
}

export interface TaskEntries {
  readonly task: Task;
  readonly cells: Entries<TaskEntry>;
}

/** A caption that a standard sheet should have and this one has not; its column cannot be read. */
export interface MissingHeader {
  readonly sheet: string;
  readonly caption: string;
}

export interface Submission {
  readonly header: Entries<HeaderEntry>;
  /** Every measured row in the resolution's order, those not found on the sheet without cells; undefined without the sheet. */
  readonly targets?: readonly TargetEntries[];
  /** Every judged task likewise. */
  readonly tasks?: readonly TaskEntries[];
  readonly missingHeaders: readonly MissingHeader[];
  /** In the order of sheets and rows. What concerns looks is only known where looks were read. */
  readonly damage: readonly Damage[];
  /** What was sealed, oldest first. */
  readonly seals: readonly Seal[];
}

export const inputOf = (cell: EntryCell | undefined): CellInput => cell?.input ?? EMPTY;
