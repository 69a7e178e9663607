/** Finding a text in another that was read badly off paper. */

/**
 * What survives a bad reading: letters without their marks, in lower case, and digits; everything else is one space.
 * The reader took "tr" for "ừ" or "ữ" and "nh" for "rứi"; those are put back as far as a letter can tell.
 */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ừữứửƯỪ](?=[oởọiênạáàưôỏỉ])/g, 'tr')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export interface Match {
  readonly found: string;
  /** 1 is letter for letter, 0 nothing in common. */
  readonly similarity: number;
}

/** The part of `haystack` with the fewest letters to change, add or drop to make it `needle` (Sellers' algorithm). */
export function bestMatch(needle: string, haystack: string): Match {
  const width = haystack.length + 1;
  let above = new Int32Array(width);
  let aboveStarts = Int32Array.from({ length: width }, (_, index) => index);
  for (let row = 1; row <= needle.length; row += 1) {
    const costs = new Int32Array(width);
    const starts = new Int32Array(width);
    costs[0] = row;
    const letter = needle.charCodeAt(row - 1);
    for (let column = 1; column < width; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (haystack.charCodeAt(column - 1) === letter ? 0 : 1);
      const dropped = (above[column] ?? 0) + 1;
      const added = (costs[column - 1] ?? 0) + 1;
      const cost = Math.min(replaced, dropped, added);
      costs[column] = cost;
      starts[column] =
        (cost === replaced ? aboveStarts[column - 1] : cost === dropped ? aboveStarts[column] : starts[column - 1]) ?? 0;
    }
    above = costs;
    aboveStarts = starts;
  }
  let end = 0;
  above.forEach((cost, column) => {
    if (cost < (above[end] ?? 0)) end = column;
  });
  return {
    found: haystack.slice(aboveStarts[end], end),
    similarity: 1 - (above[end] ?? 0) / Math.max(needle.length, 1),
  };
}
