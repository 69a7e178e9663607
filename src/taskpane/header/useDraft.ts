import { useState } from 'react';

interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Gives the text away, if it differs from what stands in the workbook. */
  readonly commit: (text?: string) => void;
  readonly discard: () => void;
}

/**
 * What somebody is typing over a value of the workbook. It stays until it has been written, so that a reading in between
 * takes nothing from under the fingers, and a failure loses nothing.
 * @param write resolves to whether the text was taken over
 */
export function useDraft(value: string, write: (text: string) => Promise<boolean>): Draft {
  const [draft, setDraft] = useState<string>();
  const discard = (): void => {
    setDraft(undefined);
  };
  const commit = async (typed: string): Promise<void> => {
    if (typed.trim() === value) {
      discard();
      return;
    }
    const written = await write(typed.trim());
    if (written) setDraft((current) => (current === typed ? undefined : current));
  };
  return {
    text: draft ?? value,
    type: setDraft,
    commit: (text = draft) => {
      if (text !== undefined) void commit(text);
    },
    discard,
  };
}
