/** Under which one name a unit goes, however its own people write it. */
import type { Resolution, Unit } from '../domain/resolution';
import { foldUnit } from '../domain/unitSpelling';

/**
 * Gives the one name of a unit: the resolution's; else the first spelling among the others; else the name as it is
 * written, without stray spaces.
 *
 * @param others names that are known besides those of the resolution
 */
export function unitNamer({ units }: Pick<Resolution, 'units'>, others: readonly string[] = []): (name: string) => string {
  const names = new Map<string, string>();
  const know = (spelling: string, name: string): void => {
    const folded = foldUnit(spelling);
    if (folded !== '' && !names.has(folded)) names.set(folded, name);
  };
  for (const { name, aliases } of units) for (const spelling of [name, ...aliases]) know(spelling, name);
  for (const name of others) know(name, tidy(name));
  return (name) => names.get(foldUnit(name)) ?? tidy(name);
}

const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a unit is one of those that a collective stands for, told by how its name begins. */
export function isMember({ name: collective, members = [] }: Unit, name: string): boolean {
  const folded = foldUnit(name);
  return folded === foldUnit(collective) || members.some((beginning) => folded.startsWith(`${foldUnit(beginning)} `));
}
