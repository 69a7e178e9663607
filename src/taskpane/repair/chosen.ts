/** What somebody has chosen of the values that stand for one entry. */
import type { EntryCell } from '../../domain/submission';
import { conflictKey, type Choices, type Conflict } from '../../workbook/repair/repairPlan';

/** The chosen candidates, by conflict. */
export type Chosen = ReadonlyMap<string, EntryCell>;

const isSame = (one: EntryCell, other: EntryCell): boolean =>
  one.sheet === other.sheet && one.address === other.address && JSON.stringify(one.input) === JSON.stringify(other.input);

/** What still holds of it: rows move and values change while a plan is open, and another value at the chosen place was not chosen. */
export const choicesFor = (conflicts: readonly Conflict[], chosen: Chosen): Choices =>
  new Map(
    conflicts.flatMap((conflict) => {
      const wanted = chosen.get(conflictKey(conflict));
      const candidate = wanted && conflict.candidates.find((each) => isSame(each, wanted));
      return candidate ? [[conflictKey(conflict), candidate.address] as const] : [];
    }),
  );
