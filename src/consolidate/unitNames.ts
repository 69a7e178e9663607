/** Under which one name a unit goes, however its own people write it. */
import { foldName } from '../domain/names';
import type { Resolution, Unit } from '../domain/resolution';

/** Short forms that are written for the words, as whole words. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])ubnd(?![\p{L}\d])/gu, 'ủy ban nhân dân'],
  [/(?<![\p{L}\d])hđnd(?![\p{L}\d])/gu, 'hội đồng nhân dân'],
  [/(?<![\p{L}\d])ubkt(?![\p{L}\d])/gu, 'ủy ban kiểm tra'],
  [/(?<![\p{L}\d])mttq(?![\p{L}\d])/gu, 'mặt trận tổ quốc'],
  [/(?<![\p{L}\d])btv(?![\p{L}\d])/gu, 'ban thường vụ'],
].map(([form, words]) => [form as RegExp, foldName(words as string)] as const);

/** The form in which two spellings of one unit are equal. */
export function foldUnit(name: string): string {
  const plain = foldName(name.replace(/[‐-―]/g, '-')).replace(/[\s.,;:]+$/, '');
  return SHORT_FORMS.reduce((text, [form, words]) => text.replace(form, words), plain).replace(/\s*-\s*/g, ' - ');
}

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
