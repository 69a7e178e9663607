/** What a check is. Adding one is adding one object to the registry; what goes with it is in docs/architecture.md, "Where to add things". */
import type { Assessment } from '../domain/assessment';
import type { CellInput } from '../domain/entry';
import type { Entry } from '../domain/entries';
import type { EntryCell } from '../domain/submission';

/** Lỗi (nothing can be sent with it), Cảnh báo, Lưu ý. */
export type Severity = 'error' | 'warning' | 'info';

/** What the wording of a finding may use, already written for people ("12,5", "31/03/2026"). */
export type Detail = Readonly<Record<string, string>>;

/** The wording of a check in one language. */
export interface CheckWording {
  /** A few words, for a group of findings. */
  readonly title: string;
  /** What is wrong, a sentence. */
  readonly problem: (detail: Detail) => string;
  /** What to do next, a sentence. */
  readonly remedy: (detail: Detail) => string;
}

/** What could be put right by writing one cell. */
export interface Fix {
  readonly cell: EntryCell;
  /** What to write; several where only the user knows which, and then none is taken without asking. */
  readonly options: readonly CellInput[];
  /** True where nobody could mean anything else: such fixes may be made all at once. */
  readonly safe: boolean;
}

/** One place where a check found something. */
export interface Occurrence {
  /** The cell concerned; absent where none is (a missing column). */
  readonly cell?: Pick<EntryCell, 'sheet' | 'address'>;
  /** The row's id; absent for the sheet Thông tin. */
  readonly rowId?: string;
  readonly detail: Detail;
  /** Which entry of the row or of Thông tin it is about. */
  readonly entry?: Entry;
  readonly fix?: Fix;
}

export interface Check {
  /** kebab-case, a contract with everyone who reads the findings. */
  readonly id: string;
  readonly severity: Severity;
  /** True for damage to the sheets, which Sửa biểu mẫu puts right. */
  readonly repairable?: true;
  /** In Vietnamese; other languages are in `src/locales`. */
  readonly wording: CheckWording;
  /** Where it applies. Rows outside the scope are never reported. */
  find(assessment: Assessment): readonly Occurrence[];
}

export interface Finding extends Occurrence {
  readonly check: Check;
}
