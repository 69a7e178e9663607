/** Finding rows by what somebody types, tone marks or not: "kinh te" finds "kinh tế", "duong" finds "đường". */

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** A test that holds for texts with every typed word in them, in any order. */
export function matcher(typed: string): (...texts: readonly string[]) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return (...texts) => {
    if (words.length === 0) return true;
    const text = fold(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
}
