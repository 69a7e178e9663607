/** Which unit of a list is probably meant by a name that is none of it. Asked by the check of a workbook and by merging. */
import type { Resolution } from '../domain/resolution';
import { foldUnit } from '../domain/unitSpelling';
import { asText } from './occurrence';
import { closestWord } from './words';

export interface LikelyUnit {
  /** As the list spells it. */
  readonly name: string;
  /** Further words stand behind it ("… Quảng Ninh"): it may also be a part of that unit, or another one. */
  readonly withMore: boolean;
}

interface Spelling {
  readonly name: string;
  readonly spelling: string;
}

/**
 * Undefined where none is, or where it could be several.
 *
 * @param listed names that are known besides those of the resolution
 */
export function likelyUnit(written: string, { units }: Pick<Resolution, 'units'>, listed: readonly string[] = []): LikelyUnit | undefined {
  const spellings = [
    ...units.filter(({ kind }) => kind !== 'unnamed').flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => ({ name, spelling }))),
    ...listed.map((name) => ({ name, spelling: name })),
  ];
  const alike = spellings.filter(({ spelling }) => closestWord(asText(written), [spelling]).length > 0);
  const withMore = alike.length === 0;
  const names = new Set((withMore ? longestBefore(written, spellings) : alike).map(({ name }) => name));
  const [name] = names;
  return name === undefined || names.size > 1 ? undefined : { name, withMore };
}

/** "Ban Tổ chức Tỉnh ủy Quảng Ninh" begins with "Ban Tổ chức Tỉnh ủy": the longest spelling says most. */
function longestBefore(written: string, spellings: readonly Spelling[]): readonly Spelling[] {
  const folded = foldUnit(written);
  const begun = spellings.filter(({ spelling }) => spelling !== '' && folded.startsWith(`${foldUnit(spelling)} `));
  const longest = Math.max(...begun.map(({ spelling }) => foldUnit(spelling).length));
  return begun.filter(({ spelling }) => foldUnit(spelling).length === longest);
}
