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

const CHUNK = 10;
const MARGIN = 40;
const PLACES_TRIED = 3;

/**
 * The part of `haystack` most like `needle`. Only the neighbourhoods are compared in which most runs of ten letters of
 * the needle stand unchanged; the whole haystack where none does.
 */
export function bestMatch(needle: string, haystack: string): Match {
  const votes = new Map<number, number>();
  for (let offset = 0; offset + CHUNK <= needle.length; offset += CHUNK) {
    const chunk = needle.slice(offset, offset + CHUNK);
    for (let at = haystack.indexOf(chunk); at >= 0; at = haystack.indexOf(chunk, at + 1)) {
      const neighbourhood = Math.round((at - offset) / MARGIN);
      votes.set(neighbourhood, (votes.get(neighbourhood) ?? 0) + 1);
    }
  }
  const likely = [...votes].sort(([, one], [, other]) => other - one).slice(0, PLACES_TRIED);
  const places = likely.map(([neighbourhood]) => {
    const start = neighbourhood * MARGIN;
    return haystack.slice(Math.max(0, start - 2 * MARGIN), start + needle.length + 2 * MARGIN);
  });
  return (places.length > 0 ? places : [haystack])
    .map((place) => closestPart(needle, place))
    .reduce((best, match) => (match.similarity > best.similarity ? match : best));
}

/** The part of `haystack` with the fewest letters to change, add or drop to make it `needle` (Sellers' algorithm). */
function closestPart(needle: string, haystack: string): Match {
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
