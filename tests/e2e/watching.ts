/** What a person sees and feels while the pane works: each value of the progress bar, and how long it did not answer. */
import type { Frame } from 'playwright-core';

export interface Watched {
  /** The values of the bar, in their order. */
  readonly shown: readonly string[];
  /** Milliseconds that the pane was busy at a stretch, at most. */
  readonly longest: number;
}

/** Watches from now on; gives how to read what was seen so far. */
export async function watchPane(pane: Frame): Promise<() => Promise<Watched>> {
  await pane.evaluate(() => {
    const watched = { shown: [] as string[], longest: 0 };
    Object.assign(window, { watched });
    new MutationObserver(() => {
      const text = document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuetext');
      if (text && text !== watched.shown.at(-1)) watched.shown.push(text);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => pane.evaluate(() => (window as unknown as { readonly watched: Watched }).watched);
}
