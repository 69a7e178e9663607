import { useState } from 'react';

/** Which rows have their details open. */
export function useOpenRows(): readonly [ReadonlySet<string>, (id: string) => void] {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    setOpen((last) => (last.has(id) ? new Set([...last].filter((other) => other !== id)) : new Set([...last, id])));
  };
  return [open, toggle];
}
