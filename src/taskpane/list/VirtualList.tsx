/** A list of any length of which only the rows in sight are on the page. It scrolls with the page. */
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { rowsWithin, tops } from './layout';
import { useMeasuredHeights } from './useMeasuredHeights';
import { useVisibleStretch } from './useVisibleStretch';

const useStyles = makeStyles({
  list: { position: 'relative' },
  row: {
    position: 'absolute',
    insetInline: 0,
    // The tabs stay at the top of the pane and would cover a row brought to the very edge.
    scrollMarginTop: '96px',
    scrollMarginBottom: '16px',
  },
});

const rowsOf = (list: HTMLElement): readonly HTMLElement[] =>
  [...list.children].filter((child) => child instanceof HTMLElement);

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** What a row is likely to be high, in pixels. */
  readonly estimate: number;
  /** The id of the heading that names the list. */
  readonly labelledBy: string;
  /** The row to bring into sight whenever it changes; the focus stays where it is. */
  readonly revealed: string | undefined;
}

export function VirtualList<Item>({ items, keyOf, children, estimate, labelledBy, revealed }: Props<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const stretch = useVisibleStretch(list);
  const [heights, measure] = useMeasuredHeights();
  const [focused, setFocused] = useState<string>();

  const keys = items.map(keyOf);
  const rowTops = tops(keys, heights, estimate);
  // A row with the focus, or about to be shown, stays on the page wherever it is.
  const kept = [focused, revealed].flatMap((key) => (key === undefined ? [] : [keys.indexOf(key)])).filter((row) => row >= 0);
  const shown = [...new Set([...rowsWithin(rowTops, stretch), ...kept])].sort((one, other) => one - other);

  useEffect(() => {
    if (revealed === undefined) return;
    const row = list.current && rowsOf(list.current).find(({ dataset }) => dataset.key === revealed);
    row?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);

  return (
    <div
      ref={list}
      role="list"
      aria-labelledby={labelledBy}
      className={styles.list}
      style={{ height: rowTops.at(-1) }}
      onFocus={({ currentTarget, target }) => {
        setFocused(rowsOf(currentTarget).find((row) => row.contains(target))?.dataset.key);
      }}
      onBlur={() => {
        setFocused(undefined);
      }}
    >
      {shown.map((row) => {
        const item = items[row];
        const key = keys[row];
        if (item === undefined || key === undefined) return null;
        return (
          <div
            key={key}
            ref={measure}
            data-key={key}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={row + 1}
            className={styles.row}
            style={{ top: rowTops[row] }}
          >
            {children(item)}
          </div>
        );
      })}
    </div>
  );
}
