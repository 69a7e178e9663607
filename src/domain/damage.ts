/** Where a workbook differs from the template it was made from, other than by what people entered. */

/**
 * `lockedText`: a printed text or number. `criterion`: the printed target, or the rule as loaded. `formula`: a computed
 * cell. `row…`: rows by their ids; `rowMisnumbered` has number and name of one row and the id of another. `column…`:
 * columns that are not read. `rule`: the limit on an entry cell. `look`: number format, font, colours that follow
 * the verdict, an entry cell that is locked. `name`: a defined name that is gone or points elsewhere. `template`: made
 * from an older version.
 */
export type DamageKind =
  | 'lockedText'
  | 'criterion'
  | 'formula'
  | 'rowMissing'
  | 'rowDuplicated'
  | 'rowUnknown'
  | 'rowMisnumbered'
  | 'columnDuplicated'
  | 'columnUnknown'
  | 'sheetMissing'
  | 'name'
  | 'rule'
  | 'look'
  | 'protection'
  | 'hiddenRow'
  | 'mergedCells'
  | 'template';

export interface Damage {
  readonly kind: DamageKind;
  /** The sheet's name as it is now. */
  readonly sheet: string;
  /** A1 cell or range, where there is one. */
  readonly address?: string;
  /** The row's id; absent for what concerns the whole sheet. */
  readonly rowId?: string;
  /** The caption of the column, where it is about one. */
  readonly caption?: string;
  /** What should stand there and what does, as people see it. */
  readonly expected?: string;
  readonly found?: string;
}
