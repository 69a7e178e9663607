/** Spaces that nobody sees and everybody trips over when texts are compared or merged. */

const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const INVISIBLE = /[\u200b\u2060\ufeff]/gu;

/** Single plain spaces, none at the ends of lines, no empty lines at either end. */
export const tidySpaces = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?(\r?\n) ?/g, '$1')
    .trim();
