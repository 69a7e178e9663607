/** Under which one name a unit goes, however its own people write it. */
import { unitGuess } from '../checks/unitGuess';
import type { Resolution, Unit } from '../domain/resolution';
import { seenText } from '../domain/seenText';
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
  for (const name of others) know(name, seenText(name));
  return (name) => names.get(foldUnit(name)) ?? seenText(name);
}

/** Whether a unit is one of those that a collective stands for, told by how its name begins. */
export function isMember({ name: collective, members = [] }: Unit, name: string): boolean {
  const folded = foldUnit(name);
  return folded === foldUnit(collective) || members.some((beginning) => folded.startsWith(`${foldUnit(beginning)} `));
}

/** A unit that sent a report and is in no list. No row has it for a lead, so that its figures change nothing of the province's. */
export interface StrangeUnit {
  readonly unit: string;
  /** Whose name is probably meant. */
  readonly likely?: string;
}

/**
 * Tells the strange units from those of the resolution, the members of its collectives, and the listed ones. Without a
 * list nobody knows who else has to report: only a name that is nearly a known one is strange then.
 *
 * @param listed from which reports are expected, under their one names
 */
export function strangeUnits({ units }: Pick<Resolution, 'units'>, listed: readonly string[]): (unit: string) => StrangeUnit | undefined {
  const known = new Set([...units.flatMap(({ name, aliases }) => [name, ...aliases]), ...listed].map(foldUnit));
  const beginnings = units.flatMap(({ members = [] }) => members.map((beginning) => `${foldUnit(beginning)} `));
  const guess = unitGuess({ units }, listed);
  return (unit) => {
    const folded = foldUnit(unit);
    if (known.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning))) return undefined;
    const likely = guess(unit);
    if (!likely && listed.length === 0) return undefined;
    return { unit, ...(likely ? { likely: likely.name } : {}) };
  };
}
