import { useSyncExternalStore } from 'react';

const QUERY = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

/** True while the system is in a high contrast mode. */
export const useForcedColors = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
