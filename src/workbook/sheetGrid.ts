/** A workbook as it is found, before anything is known of it: cells by row and column, and names. */
import type { CellInput } from '../domain/entry';

export interface SheetGrid {
  readonly name: string;
  /** How far cells reach. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows and columns count from 1; empty beyond the ends. */
  at(row: number, column: number): CellInput;
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  /** What each defined name refers to: a sheet's name and an A1 range on it. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly range: string }>;
}
