/** What a person does to a sheet besides typing, told the same way to every engine. Rows count from 1. */
export type Edit =
  | { readonly do: 'unprotect'; readonly sheet: string }
  | { readonly do: 'cutPaste'; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly do: 'sort'; readonly sheet: string; readonly range: string; readonly by: readonly SortKey[] }
  | { readonly do: 'insertRows' | 'deleteRows'; readonly sheet: string; readonly row: number; readonly count: number }
  /** Shows the rows below a header whose cell in the column (from 0 within the range) says the word. */
  | { readonly do: 'filter'; readonly sheet: string; readonly range: string; readonly column: number; readonly word: string };

export interface SortKey {
  /** From 0, within the range. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Edits that are looked at together: after the last of them every verdict must be right. */
export interface EditStep {
  readonly name: string;
  readonly edits: readonly Edit[];
}
