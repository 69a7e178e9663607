/** Where the rows of a long list stand, as far as their heights are known. */

/** The top of every row, and the bottom of the last. */
export function tops(
  keys: readonly string[],
  measured: ReadonlyMap<string, number>,
  estimate: number,
): readonly number[] {
  const result = [0];
  let top = 0;
  for (const key of keys) {
    top += measured.get(key) ?? estimate;
    result.push(top);
  }
  return result;
}

/** A stretch of the list, in pixels from its top. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The indexes of the rows that a stretch touches. */
export function rowsWithin(rowTops: readonly number[], { from, to }: Stretch): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row + 1 < rowTops.length; row += 1) {
    const top = rowTops[row] ?? 0;
    const bottom = rowTops[row + 1] ?? top;
    if (bottom > from && top < to) rows.push(row);
  }
  return rows;
}
