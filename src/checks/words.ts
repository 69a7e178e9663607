/** Words meant to be one of a list and spelt a little differently. */
import { readWord, type CellInput } from '../domain/entry';
import { foldName } from '../domain/names';
import { asText } from './occurrence';

/** Letters without any mark: "Chinh thuc" can only be "Chính thức". */
export const bareWord = (word: string): string =>
  foldName(word).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** The one word of the list that this is but for marks, capitals and spaces, to write in its place; none if not one. */
export function closestWord(input: CellInput, words: readonly string[]): readonly CellInput[] {
  const typed = readWord(input);
  const alike = words.filter((word) => foldName(word) === foldName(typed));
  const close = alike.length > 0 ? alike : words.filter((word) => bareWord(word) === bareWord(typed));
  return close.length === 1 ? close.map(asText) : [];
}
