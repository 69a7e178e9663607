import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';

// Fluent mounts in several steps; the default second is short on a busy machine.
configure({ asyncUtilTimeout: 5000 });

/** jsdom lays nothing out: sizes never change, nothing is ever scrolled, and no media query holds. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

globalThis.ResizeObserver = StillResizeObserver;
Element.prototype.scrollIntoView = jest.fn();
window.matchMedia = (media) => {
  const query = new EventTarget() as MediaQueryList;
  return Object.assign(query, { media, matches: false });
};

// Every browser has both on a page that came over a secure connection; jsdom has neither.
Object.assign(globalThis, { TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

// Longer than the waiting above, so that what was waited for is told.
jest.setTimeout(20_000);
