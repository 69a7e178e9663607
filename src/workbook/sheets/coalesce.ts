/** Fewer, larger ranges: styles of neighbouring rows that are the same become one. */
import { columnLetter, columnNumber } from '../a1';
import type { StyledRange } from '../spec';

interface Block {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  bottom: number;
  readonly style: StyledRange['style'];
}

function blockOf({ range, style }: StyledRange): Block {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (!match?.[1]) throw new RangeError(`Not an A1 range: ${range}`);
  const [, from, top, to = from, bottom = top] = match;
  return { from: columnNumber(from ?? ''), to: columnNumber(to ?? ''), top: Number(top), bottom: Number(bottom), style };
}

/**
 * Joins ranges of the same columns and the same style where one ends right above the other.
 * The ranges must not overlap with different values for one property: their order is given up.
 */
export function coalesce(styles: readonly StyledRange[]): readonly StyledRange[] {
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  for (const block of styles.map(blockOf)) {
    const key = `${block.from}:${block.to}:${JSON.stringify(block.style)}`;
    const above = open.get(key);
    if (above && above.bottom + 1 === block.top) {
      above.bottom = block.bottom;
    } else {
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks.map(({ from, to, top, bottom, style }) => ({
    range: from === to && top === bottom
      ? `${columnLetter(from)}${top}`
      : `${columnLetter(from)}${top}:${columnLetter(to)}${bottom}`,
    style,
  }));
}
