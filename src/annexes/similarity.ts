/** How much two texts have in common. */
import { foldUnit } from '../domain/unitSpelling';

const wordsOf = (text: string): readonly string[] => foldUnit(text).match(/[\p{L}\d]+(?:[.,]\d+)*/gu) ?? [];

/** From 0, nothing in common, to 1, the same words in any order (Sørensen–Dice over words, each as often as it stands there). */
export function similarity(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared += 1;
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}
