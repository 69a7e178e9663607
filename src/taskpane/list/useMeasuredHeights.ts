import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/** The height of every row that has been on the page, by the row's key, which it carries as `data-key`. */
export function useMeasuredHeights(): readonly [ReadonlyMap<string, number>, (row: HTMLElement | null) => (() => void) | undefined] {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());

  const [observer] = useState(
    () =>
      new ResizeObserver((entries) => {
        // Before the browser paints: rows are never seen in their estimated places.
        flushSync(() => {
          setHeights((last) => withHeightsOf(entries, last));
        });
      }),
  );

  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (!row) return undefined;
      observer.observe(row);
      return () => {
        observer.unobserve(row);
      };
    },
    [observer],
  );

  return [heights, measure];
}

function withHeightsOf(
  entries: readonly ResizeObserverEntry[],
  last: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const changed = entries.flatMap(({ target }): [string, number][] => {
    if (!(target instanceof HTMLElement)) return [];
    const { key } = target.dataset;
    const height = target.offsetHeight;
    return key === undefined || height === 0 || last.get(key) === height ? [] : [[key, height]];
  });
  return changed.length === 0 ? last : new Map([...last, ...changed]);
}
