/** Which units' values count as the province's in a row. */
import { judgedTasksOf, targetRowsOf, type Resolution, type Unit } from '../domain/resolution';
import { isMember } from './unitNames';

/** `collective`: every member tells of itself. `listed`: these units, the first one goes before the others. `anybody`: nobody is named. */
export type Entitlement =
  | { readonly kind: 'collective'; readonly collective: Unit }
  | { readonly kind: 'listed'; readonly units: readonly string[] }
  | { readonly kind: 'anybody' };

/**
 * By row id: whoever was assigned to it, else its leads, else (where none is a body) the bodies that cooperate.
 *
 * @param name gives a unit's one name
 */
export function entitlements(
  resolution: Resolution,
  assignments: ReadonlyMap<string, string>,
  name: (unit: string) => string,
): ReadonlyMap<string, Entitlement> {
  const kinds = new Map(resolution.units.map((unit) => [unit.name, unit]));
  const bodies = (names: readonly string[]): readonly string[] =>
    names.map(name).filter((each) => (kinds.get(each)?.kind ?? 'body') === 'body');

  const entitled = (id: string, lead: readonly string[], coop: readonly string[]): Entitlement => {
    const assigned = assignments.get(id);
    if (assigned !== undefined) return { kind: 'listed', units: [name(assigned)] };
    const collective = lead.map((each) => kinds.get(name(each))).find((unit) => unit?.kind === 'collective');
    if (collective) return { kind: 'collective', collective };
    const units = bodies(lead).length > 0 ? bodies(lead) : bodies(coop);
    return units.length > 0 ? { kind: 'listed', units } : { kind: 'anybody' };
  };
  return new Map([
    ...targetRowsOf(resolution).map(({ id, lead }) => [id, entitled(id, lead, [])] as const),
    ...judgedTasksOf(resolution).map(({ id, lead, coop }) => [id, entitled(id, lead, coop)] as const),
  ]);
}

/** The place of a unit among those whose values count, from 0; undefined when its values do not. */
export function rankOf(entitlement: Entitlement | undefined, unit: string): number | undefined {
  switch (entitlement?.kind) {
    case 'collective':
      return isMember(entitlement.collective, unit) ? 0 : undefined;
    case 'listed': {
      const place = entitlement.units.indexOf(unit);
      return place < 0 ? undefined : place;
    }
    case 'anybody':
      return 0;
    case undefined:
      return undefined;
  }
}
