/** What stands in a cell, as people see it. */
import { readDate, type CellInput } from '../domain/entry';
import { entryContent, type Entry } from '../domain/entries';
import { inputText } from '../domain/inputText';
import { LAST_DATE, dateToVietnamese } from '../domain/serialDate';
import { formatNumber } from '../domain/vietnameseNumber';
import type { PlacedCell } from './entryPlace';

/** Longer texts are cut: a sentence is no place for a paragraph. */
const LONGEST = 60;

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`);

export const typedText = (input: CellInput): string => shortened(inputText(input));

/** The content of a date cell: a day where the number is one. */
export function typedDate(input: CellInput): string {
  const day = readDate(input);
  return typeof day === 'number' && day >= 1 && day <= LAST_DATE ? dateToVietnamese(day) : typedText(input);
}

/** A number as it should be typed: no thousands dots, which a machine set to decimal points would take for decimals. */
export const asTyped = (number: number): string => formatNumber(number).replace(/\./g, '');

/** The content of an entry, a day where days belong. */
export const contentAt = (entry: Entry, input: CellInput): string =>
  entryContent(entry) === 'date' ? typedDate(input) : typedText(input);

export const typedContent = ({ cell, entry }: PlacedCell): string => contentAt(entry, cell.input);
