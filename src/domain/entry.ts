/**
 * Reading an entry before any rule looks at it (design: "Reading an entry"). Each reading is given twice, as a function
 * and as an Excel formula, side by side, so that both are changed together.
 */
import { UNREADABLE, sameWord, type Scalar } from './expression';

/** What a cell holds, as a spreadsheet knows it. `error` is an error value such as #N/A. */
export type CellInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string };

export const EMPTY: CellInput = { kind: 'empty' };

/** Empty or zero-length text. Spaces are not blank. */
export const isBlankInput = (input: CellInput): boolean =>
  input.kind === 'empty' || (input.kind === 'text' && input.text === '');

/** Rounded half away from zero in decimal, as Excel's ROUND does. */
export function roundTo(number: number, decimals: number): number {
  if (Math.abs(number) >= 1e15) return number;
  const [digits = '0', exponent = '0'] = Math.abs(number).toExponential(14).split('e');
  const rounded = Number(`${Math.round(Number(`${digits}e${Number(exponent) + decimals}`))}e-${decimals}`);
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Numbers are compared after rounding to this many decimals: 12.500000000000002 is 12.5. */
export const COMPARED_DECIMALS = 6;

/** "" for blank, the number rounded to six decimals, or {@link UNREADABLE}. */
export function readNumber(input: CellInput): Scalar {
  if (isBlankInput(input)) return '';
  return input.kind === 'number' ? roundTo(input.number, COMPARED_DECIMALS) : UNREADABLE;
}

/** {@link readNumber} of a cell. Errors are tested first: any comparison with one is an error itself. */
export const numberFormula = (cell: string): string =>
  readingFormula(cell, `ROUND(${cell},${COMPARED_DECIMALS})`);

/** "" for blank, the day without its time, or {@link UNREADABLE}. */
export function readDate(input: CellInput): Scalar {
  if (isBlankInput(input)) return '';
  return input.kind === 'number' ? Math.floor(input.number) : UNREADABLE;
}

/** {@link readDate} of a cell. */
export const dateFormula = (cell: string): string => readingFormula(cell, `INT(${cell})`);

/**
 * ISLOGICAL comes before ISNUMBER, because LibreOffice takes TRUE for a number. Blank is what has no length: ISBLANK does
 * not know formulas that give "", and the workbench's engine finds 0 and "0" equal to "".
 */
const readingFormula = (cell: string, reading: string): string =>
  `IF(ISERROR(${cell}),"${UNREADABLE}",IF(ISLOGICAL(${cell}),"${UNREADABLE}",IF(ISNUMBER(${cell}),${reading},` +
  `IF(LEN(${cell})=0,"","${UNREADABLE}"))))`;

/** The text of a cell, "" for blank, {@link UNREADABLE} for an error value. */
export function readWord(input: CellInput): string {
  switch (input.kind) {
    case 'empty':
      return '';
    case 'text':
      return input.text;
    case 'number':
      return String(input.number);
    case 'boolean':
      return input.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return UNREADABLE;
  }
}

/** {@link readWord} of a cell. */
export const wordFormula = (cell: string): string => `IF(ISERROR(${cell}),"${UNREADABLE}",${cell}&"")`;

/** The place of a word in a list, from 1; 0 when it is none of them. */
export const readPlace = (input: CellInput, words: readonly string[]): number =>
  words.findIndex((word) => sameWord(word, readWord(input))) + 1;

/** 1 when something stands in the cell (an error value is something), else 0. */
export const readPresence = (input: CellInput): number => (isBlankInput(input) ? 0 : 1);

/** {@link readPresence} of a cell. */
export const presenceFormula = (cell: string): string =>
  `IF(ISERROR(${cell}),1,IF(LEN(${cell})=0,0,1))`;
