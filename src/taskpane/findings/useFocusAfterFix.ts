import { useEffect, useRef, type RefObject } from 'react';

/**
 * A finding that was put right takes its button, and the focus on it, away. Returns how to say which finding is to have
 * the focus then; where that one is folded away it goes to the first button of the panel.
 */
export function useFocusAfterFix(panel: RefObject<HTMLElement | null>, findings: unknown): (key: string | undefined) => void {
  const next = useRef<{ readonly key: string | undefined }>(undefined);

  useEffect(() => {
    const wanted = next.current;
    next.current = undefined;
    if (!wanted || !panel.current || document.activeElement !== document.body) return;
    const rows = [...panel.current.querySelectorAll<HTMLElement>('[data-key]')];
    const row = rows.find(({ dataset }) => dataset.key === wanted.key);
    const target = row?.querySelector<HTMLElement>('button') ?? panel.current.querySelector<HTMLElement>('button');
    (target ?? panel.current).focus();
  }, [panel, findings]);

  return (key) => {
    next.current = { key };
  };
}
