/** Names of units as their own people write them. */
import { foldName } from './names';

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
