/** What a repair would do and did, as plain data. */
import { placeOf } from '../../domain/seal';
import type { CellInput } from '../../domain/entry';
import type { Damage } from '../../domain/damage';
import type { TargetEntry, TaskEntry } from '../../domain/entries';
import type { EntryCell } from '../../domain/submission';

/** Several different values stand for one entry of one row: only a person knows which is right. */
export interface Conflict {
  readonly rowId: string;
  readonly entry: TargetEntry | TaskEntry;
  /** The caption of its column. */
  readonly caption: string;
  /** At least two, all filled and all different. */
  readonly candidates: readonly EntryCell[];
}

/** Which candidate of a conflict to keep: `PL1.4/h1` → the address of the cell it stands in. */
export type Choices = ReadonlyMap<string, string>;

export const conflictKey = ({ rowId, entry }: Pick<Conflict, 'rowId' | 'entry'>): string => placeOf(entry, rowId);

/** Something found on our sheets that has no place in the template; it is kept on a sheet of its own. */
export interface SetAside {
  readonly sheet: string;
  readonly address: string;
  readonly input: CellInput;
}

/** Where an entered value ended that stood elsewhere before. */
export interface Moved {
  readonly rowId: string;
  readonly from: string;
  readonly to: string;
}

/** A formula on a sheet that is none of ours, which looks at cells of ours that get another place. */
export interface OutsideFormula {
  readonly sheet: string;
  readonly address: string;
  /** With its "=", as it was found. */
  readonly formula: string;
  /** What looks at the same cells in their new places; absent where that cannot be told for sure. */
  readonly after?: string;
}

/** Each once, in their order. */
export const sheetsOf = (formulas: readonly OutsideFormula[]): readonly string[] => [...new Set(formulas.map(({ sheet }) => sheet))];

export interface RepairPlan {
  /** What is put right. */
  readonly damage: readonly Damage[];
  /** Those not yet decided; nothing can be repaired before they are. */
  readonly conflicts: readonly Conflict[];
  /** How many entered values are kept. */
  readonly kept: number;
  readonly moved: readonly Moved[];
  readonly setAside: readonly SetAside[];
  readonly outside: readonly OutsideFormula[];
  /** The version the workbook was made from, where it is older than the present one. */
  readonly updatedFrom?: number;
}
