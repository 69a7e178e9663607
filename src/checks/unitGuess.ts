/** Which unit of a list is probably meant by a name that is none of it. Asked by the check of a workbook and by merging. */
import type { Resolution } from '../domain/resolution';
import { foldUnit } from '../domain/unitSpelling';
import { bareWord } from './words';

export interface LikelyUnit {
  /** As the list spells it. */
  readonly name: string;
  /** Further words stand behind it ("… Quảng Ninh"): it may also be a part of that unit, or another one. */
  readonly withMore: boolean;
}

/** Undefined where no unit is meant, or where it could be several. */
export type UnitGuess = (written: string) => LikelyUnit | undefined;

interface Spelling {
  readonly name: string;
  readonly folded: string;
}

/**
 * All names are folded once: in a merge hundreds of units may be unknown.
 *
 * @param listed names that are known besides those of the resolution
 */
export function unitGuess({ units }: Pick<Resolution, 'units'>, listed: readonly string[] = []): UnitGuess {
  const spellings = [
    ...units.filter(({ kind }) => kind !== 'unnamed').flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => ({ name, spelling }))),
    ...listed.map((name) => ({ name, spelling: name })),
  ].filter(({ spelling }) => spelling !== '');
  const alike = new Map<string, Set<string>>();
  for (const { name, spelling } of spellings) {
    const letters = bareWord(spelling);
    alike.set(letters, (alike.get(letters) ?? new Set()).add(name));
  }
  const folded = spellings.map(({ name, spelling }): Spelling => ({ name, folded: foldUnit(spelling) }));
  return (written) => {
    const same = alike.get(bareWord(written));
    const names = same ?? new Set(longestBefore(foldUnit(written), folded).map(({ name }) => name));
    const [name] = names;
    return name === undefined || names.size > 1 ? undefined : { name, withMore: same === undefined };
  };
}

/** "Ban Tổ chức Tỉnh ủy Quảng Ninh" begins with "Ban Tổ chức Tỉnh ủy": the longest spelling says most. */
function longestBefore(written: string, spellings: readonly Spelling[]): readonly Spelling[] {
  const begun = spellings.filter(({ folded }) => written.startsWith(`${folded} `));
  const longest = Math.max(...begun.map(({ folded }) => folded.length));
  return begun.filter(({ folded }) => folded.length === longest);
}
