/** What a report is put together from: plain texts and tables, not yet laid out. */
import type { Tone } from '../domain/verdict';

export interface Paragraph {
  readonly kind: 'paragraph';
  /** What stands before the text in bold, such as the name of a target. */
  readonly name?: string;
  /** Every line becomes a paragraph of its own. */
  readonly text: string;
  /** Stands on the page of what follows. */
  readonly keepNext?: boolean;
}

export interface TableColumn {
  readonly caption: string;
  /** Its part of the table's width, in per cent. */
  readonly width: number;
  readonly align?: 'center' | 'right';
}

export interface TableCell {
  readonly text: string;
  /** The look of a verdict; its word is the text. */
  readonly tone?: Tone;
  /** Reaches over that many rows; the rows below have no cell in its place. */
  readonly rowSpan?: number;
  /** Reaches over that many columns. */
  readonly columnSpan?: number;
}

/** A line over the whole width, or the cells of a row. */
export type TableRow =
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly TableCell[] };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | Table;

/** A numbered heading and what follows. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Section {
  readonly title: string;
  readonly parts: readonly Part[];
  /** Instead of parts, where there is nothing to divide. */
  readonly blocks?: readonly Block[];
}

export const paragraph = (text: string, name?: string): Paragraph =>
  name === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', name, text };
