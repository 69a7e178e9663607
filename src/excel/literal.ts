/** What is written into a cell so that Excel stores just that. */
import type { CellInput } from '../domain/entry';
import type { SheetGrid } from '../workbook/reading/sheetGrid';
import type { CellContent } from '../workbook/spec';

export type Literal = string | number | boolean;

/** @param inTextCell the cell is formatted as text ("@") by then, and keeps every string as it is */
export function literal(content: CellContent | CellInput, inTextCell: boolean): Literal {
  switch (content?.kind) {
    case 'text':
      return inTextCell ? content.text : asText(content.text);
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'error':
      return content.error;
    case 'formula':
      return content.formula;
    case 'empty':
    case undefined:
      return '';
  }
}

/** What a cell held when its sheet was read. */
export const literalAt = (grid: SheetGrid, row: number, column: number): Literal =>
  grid.formulaAt(row, column) ??
  literal(grid.at(row, column), grid.looks?.lookAt(row, column).numberFormat === '@');

/**
 * A string that stays text, whatever it looks like ("1.10", "3/2026", "-5", "=A1", "TRUE"): Excel reads what is written
 * as if it were typed in English, and a leading apostrophe makes it stop.
 */
const asText = (text: string): string => (couldBeTaken(text) ? `'${text}` : text);

/** Numbers, dates and times have digits, and words only of these. */
const WORD_IN_NUMBER =
  /^(?:e|a|p|am|pm|đ|[A-Z]{3}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/i;

const couldBeTaken = (text: string): boolean =>
  /^(?:['=+\-@#]|\s*(?:true|false)\s*$)/i.test(text) ||
  (/\p{Nd}/u.test(text) && (text.match(/\p{L}+/gu) ?? []).every((word) => WORD_IN_NUMBER.test(word)));
