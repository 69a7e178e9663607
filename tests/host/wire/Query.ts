/** Answers a Query action: the members named, with their nested objects, in the shape office.js reads. */

import { type ExcelClass, type Instance, isSupported, type Member } from './ExcelClass';
import { ExcelError } from './ExcelError';
import type { QueryInfo } from './messages';

/** Names asked for, as a tree; an empty one asks for all scalars. */
interface Selection {
  readonly [name: string]: Selection;
}

const ALL = new Set(['*', '$all', '$none']);

export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const camelCase = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));

export async function answerQuery(instance: Instance, query: QueryInfo, apiSet: string): Promise<unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split('/').map((name) => camelCase(name.trim())),
  );
  return describe(instance, toSelection(paths), apiSet, query);
}

function toSelection(paths: readonly (readonly string[])[]): Selection {
  const groups = new Map<string, string[][]>();
  for (const [name, ...rest] of paths) {
    if (name === undefined || name === '' || ALL.has(name)) {
      continue;
    }
    groups.set(name, [...(groups.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  return Object.fromEntries([...groups].map(([name, rest]) => [name, toSelection(rest)]));
}

async function describe(instance: Instance, selection: Selection, apiSet: string, page: QueryInfo = {}): Promise<unknown> {
  const { definition, target } = instance;
  if (target === null) {
    return null;
  }
  const result: Record<string, unknown> = definition.id ? { Id: definition.id(target) } : {};
  const { items: itemSelection, ...own } = selection;
  if (definition.items) {
    const ownNames = Object.keys(own).filter((name) => definition.members[name] !== undefined);
    const ofItems = { ...withoutKeys(own, ownNames), ...itemSelection };
    const all = await definition.items(target);
    const shown = all.slice(page.Skip ?? 0, page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top);
    const described: unknown[] = [];
    for (const item of shown) {
      described.push(await describe(item, ofItems, apiSet));
    }
    result._Items = described;
    await addMembers(result, instance, own, ownNames, apiSet);
    return result;
  }
  const names = Object.keys(own).length > 0 ? Object.keys(own) : allScalars(definition, apiSet);
  await addMembers(result, instance, own, names, apiSet);
  return result;
}

async function addMembers(
  result: Record<string, unknown>,
  { definition, target }: Instance,
  selection: Selection,
  names: readonly string[],
  apiSet: string,
): Promise<void> {
  for (const name of names) {
    const member = findMember(definition, name, apiSet);
    if (member.kind === 'method') {
      throw ExcelError.invalidArgument();
    }
    result[pascalCase(name)] =
      member.kind === 'scalar' ? await member.get(target) : await describe(await member.get(target), selection[name] ?? {}, apiSet);
  }
}

/** The member of this name, or the error that says why there is none. */
export function findMember(definition: ExcelClass<unknown>, name: string, apiSet: string): Member<unknown> {
  const member = definition.members[name];
  if (!member) {
    throw ExcelError.notImplemented(`${definition.name}.${name}`);
  }
  if (!isSupported(member.since, apiSet)) {
    throw ExcelError.apiNotFound();
  }
  return member;
}

function allScalars(definition: ExcelClass<unknown>, apiSet: string): string[] {
  return Object.entries(definition.members)
    .filter(([, member]) => member.kind === 'scalar' && isSupported(member.since, apiSet))
    .map(([name]) => name);
}

function withoutKeys(selection: Selection, keys: readonly string[]): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([name]) => !keys.includes(name)));
}
