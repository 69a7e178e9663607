/** The wording in English of how entries are written: words, fonts, formulas. */
import type { CheckWording } from '../checks/check';
import { contentOf, placeOf } from './enPhrases';

export const textsInEnglish: Readonly<Record<string, CheckWording>> = {
  'legacy-font': {
    title: 'Text in an old font',
    problem: (detail) =>
      `${placeOf(detail)}: it was typed in a TCVN3 or VNI font; without that font it shows as “${detail.typed ?? ''}”.`,
    remedy: ({ reading = '' }) => `Type “${reading}” again in Unicode, in Times New Roman.`,
  },
  'not-nfc': {
    title: 'Marks stored apart',
    problem: (detail) =>
      `${placeOf(detail)}: the marks of “${detail.typed ?? ''}” are stored apart from their letters, so no search finds it.`,
    remedy: () => 'Type it again with precomposed Unicode.',
  },
  'stray-spaces': {
    title: 'Stray spaces',
    problem: (detail) =>
      detail.only === undefined
        ? `${placeOf(detail)}: “${detail.typed ?? ''}” has spaces too many before, behind or between its words.`
        : `${placeOf(detail)}: it holds only spaces, looks empty and counts as filled.`,
    remedy: ({ only }) => (only === undefined ? 'Delete the spaces.' : 'Clear the cell, or write something.'),
  },
  'unit-unknown': {
    title: 'Unit not in the list',
    problem: (detail) => {
      const { field = '', typed = '', known, likely, scope = '' } = detail;
      if (likely !== undefined) return `${placeOf(detail)}: ${contentOf(typed)} is not in the list; is it “${likely}”?`;
      if (known !== undefined) return `${placeOf(detail)}: ${contentOf(typed)}; the list has it as “${known}”.`;
      const what = typed === '' ? `Field “${field}” is empty` : `${placeOf(detail)}: ${contentOf(typed)} is not in the list`;
      return `${what}, so the scope “${scope}” has no effect and every row is judged.`;
    },
    remedy: ({ known, likely, wholeScope = '' }) => {
      if (likely !== undefined) return `If so, choose “${likely}” from the list; if it is another unit, keep the name and set the scope to “${wholeScope}”.`;
      return known === undefined ? `Choose a unit of the list, or set the scope to “${wholeScope}”.` : `Choose “${known}” from the list.`;
    },
  },
  'scope-unknown': {
    title: 'Scope not in the list',
    problem: (detail) => `${placeOf(detail)}: ${contentOf(detail.typed)} is not in the list and is taken for “${detail.taken ?? ''}”.`,
    remedy: ({ choices = '' }) => `Choose one of: ${choices}.`,
  },
  'formula-in-entry-cell': {
    title: 'Formula in an entry cell',
    problem: (detail) =>
      `${placeOf(detail)}: it holds a formula, ${detail.typed === '' ? 'which gives nothing' : `whose result “${detail.typed ?? ''}” is used`}.`,
    remedy: () => 'If the result is right, type it over the formula so that other cells cannot change it; or leave it.',
  },
  'external-link': {
    title: 'Taken from another file',
    problem: (detail) =>
      `${placeOf(detail)}: it is taken from another file${detail.file === '' ? '' : ` (${detail.file ?? ''})`}, which the receiver does not have.`,
    remedy: ({ typed = '' }) => `Delete the formula and type the content${typed === '' ? '' : `, now “${typed}”`}.`,
  },
};
