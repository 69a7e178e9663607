/** Finding rows or columns again by the words in them, after some were inserted, removed, moved or overwritten. */
import { seenText } from '../../domain/seenText';

/** Every workbook has the same words: folding them takes long enough to be felt where many workbooks are read. */
const folded = new Map<string, string>();
const MOST_FOLDED = 10_000;

/** Words are compared without regard to case, stray spaces and how accents are put together. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const word = seenText(text).toLowerCase();
  folded.set(text, word);
  return word;
}

/**
 * Where each expected word stands. One that is not found (or is "") stands where it should between its neighbours, as
 * long as nothing was inserted or removed between these.
 *
 * @param expected in order
 * @param found the words of places 1, 2, 3 …
 * @param known places that are certain whatever is written there, by the index of the expected word
 * @returns places from 1, by the index of the expected word
 */
export function align(
  expected: readonly string[],
  found: readonly string[],
  known: ReadonlyMap<number, number> = new Map(),
): ReadonlyMap<number, number> {
  const places = new Map(known);
  const taken = new Set(known.values());
  const first = new Map<string, number>();
  found.forEach((word, index) => {
    const key = fold(word);
    if (key !== '' && !first.has(key) && !taken.has(index + 1)) first.set(key, index + 1);
  });
  expected.forEach((word, index) => {
    const place = first.get(fold(word));
    if (place === undefined || taken.has(place) || places.has(index)) return;
    places.set(index, place);
    taken.add(place);
  });

  const sure = [...places].sort(([one], [other]) => one - other);
  for (let index = 0; index < expected.length; index += 1) {
    if (places.has(index)) continue;
    const [before, placeBefore] = sure.filter(([each]) => each < index).at(-1) ?? [-1, 0];
    const [after, placeAfter] = sure.find(([each]) => each > index) ?? [];
    const place = placeBefore + index - before;
    const intact = after === undefined || placeAfter === undefined || placeAfter - placeBefore === after - before;
    if (!intact || taken.has(place)) continue;
    places.set(index, place);
    taken.add(place);
  }
  return places;
}
