import type { RefObject } from 'react';

/**
 * A finding that was put right takes its button, and the focus on it, away. Gives the focus to another finding once the fix
 * is made and read back; where that one is folded away, to the first button of the panel.
 */
export function focusAfterFix({ current: panel }: RefObject<HTMLElement | null>, key: string | undefined): void {
  if (!panel || document.activeElement !== document.body) return;
  const rows = [...panel.querySelectorAll<HTMLElement>('[data-key]')];
  const row = rows.find(({ dataset }) => dataset.key === key);
  const target = row?.querySelector<HTMLElement>('button') ?? panel.querySelector<HTMLElement>('button');
  (target ?? panel).focus();
}
