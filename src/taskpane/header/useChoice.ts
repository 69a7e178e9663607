import { useCallback, useEffect, useRef, useState } from 'react';

/** Arrow keys pass over choices that are not meant: what is chosen counts when nothing else is chosen for this long. */
const SETTLING_TIME = 400;

interface Choice<Value> {
  /** What was chosen, until it stands in the workbook; then what stands there. */
  readonly shown: Value;
  readonly choose: (value: Value) => void;
  /** Gives the choice away at once: the field is left. */
  readonly commit: () => void;
}

/**
 * A choice of a value of the workbook. It shows at once and is written soon; where it could not be written, which is said,
 * the field shows what the workbook has.
 *
 * @param write resolves to whether it was taken over
 */
export function useChoice<Value>(value: Value, write: (value: Value) => Promise<boolean>): Choice<Value> {
  const [chosen, setChosen] = useState<{ readonly value: Value }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Chosen and not yet given away. */
  const pending = useRef<{ readonly value: Value }>(undefined);
  const latest = useRef({ value, write });
  useEffect(() => {
    latest.current = { value, write };
  });

  const commit = useCallback((): void => {
    clearTimeout(timer.current);
    const given = pending.current;
    pending.current = undefined;
    if (!given) return;
    const forget = (): void => {
      setChosen((current) => (current === given ? undefined : current));
    };
    if (given.value === latest.current.value) forget();
    else void latest.current.write(given.value).then(forget);
  }, []);
  // A choice is not lost with its field.
  useEffect(() => commit, [commit]);

  return {
    shown: chosen ? chosen.value : value,
    choose: (next) => {
      const given = { value: next };
      setChosen(given);
      pending.current = given;
      clearTimeout(timer.current);
      timer.current = setTimeout(commit, SETTLING_TIME);
    },
    commit,
  };
}
