/** A workbook as it is found, before anything is known of it: cells by row and column, and names. */
import type { CellInput } from '../../domain/entry';
import type { ValidationRule } from '../spec';

/** How a cell looks and whether it may be typed in. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly locked: boolean;
  /** RRGGBB; null for none. */
  readonly fill: string | null;
}

/** A limit found on cells; `other` is one that our sheets never have. */
export type FoundRule = ValidationRule | { readonly kind: 'other' };

export interface FoundConditionalFormat {
  /** A1 ranges on the sheet. */
  readonly ranges: readonly string[];
  /** Without "=", relative to the top-left cell of the first range; "" for rules that are no formula. */
  readonly formula: string;
}

/** What a sheet has besides its contents. */
export interface SheetLooks {
  readonly protected: boolean;
  /** Rows and columns count from 1. */
  lookAt(row: number, column: number): CellLook;
  /** Undefined where anything may be typed. A formula is relative to the cell asked about. */
  ruleAt(row: number, column: number): FoundRule | undefined;
  readonly conditionalFormats: readonly FoundConditionalFormat[];
  /** From 1. Rows that a filter hides are not among them where that can be told. */
  readonly hiddenRows: readonly number[];
  /** A1 ranges. */
  readonly merges: readonly string[];
}

export interface SheetGrid {
  readonly name: string;
  /** How far cells reach. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows and columns count from 1; empty beyond the ends. */
  at(row: number, column: number): CellInput;
  /** With its "=", in English; undefined where a cell has none. */
  formulaAt(row: number, column: number): string | undefined;
  /** The number format of a number that shows per cent: what is known of looks where only contents were read. */
  readonly percentFormatAt?: (row: number, column: number) => string | undefined;
  /** Absent where only contents were read. */
  readonly looks?: SheetLooks;
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  /** What each defined name refers to: a sheet's name and an A1 range on it. Names that point nowhere are left out. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly range: string }>;
  /** Formulas or names lead to other files; absent where that was not looked for. */
  readonly externalLinks?: boolean;
}
