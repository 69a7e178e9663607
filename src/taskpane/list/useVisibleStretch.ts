import { useEffect, useState, type RefObject } from 'react';
import type { Stretch } from './layout';

/** Rows this far outside the window are kept ready, so that scrolling and tabbing never meet an empty place. */
const MARGIN = 600;
/** Scrolling by less than this changes nothing. */
const STEP = 200;

const rounded = (pixels: number): number => Math.floor(pixels / STEP) * STEP;

/** The stretch of an element that is in the window or near it, kept up to date while the page scrolls or changes. */
export function useVisibleStretch(element: RefObject<HTMLElement | null>): Stretch {
  const [stretch, setStretch] = useState<Stretch>({ from: -MARGIN, to: window.innerHeight + MARGIN });

  useEffect(() => {
    const update = (): void => {
      if (!element.current) return;
      const { top } = element.current.getBoundingClientRect();
      const from = rounded(-top) - MARGIN;
      const to = rounded(window.innerHeight - top) + STEP + MARGIN;
      setStretch((last) => (last.from === from && last.to === to ? last : { from, to }));
    };
    window.addEventListener('scroll', update, { passive: true });
    window.addEventListener('resize', update);
    // What stands above the list may grow and push it down.
    const observer = new ResizeObserver(update);
    observer.observe(document.body);
    return () => {
      window.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
      observer.disconnect();
    };
  }, [element]);

  return stretch;
}
