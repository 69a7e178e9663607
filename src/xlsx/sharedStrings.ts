import { parseXml } from './parseXml';

const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

/** The texts that cells refer to by number, from 0. */
export interface SharedTexts {
  readonly length: number;
  at(index: number): string | undefined;
}

/** Text as it was typed: a file writes characters that XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  // Hardly any text has one, and looking for two letters is cheap.
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The texts of the part. Runs with their own look are joined; reading aids are left out.
 *
 * @throws UnusableFileError `damaged` when the part is not well-formed.
 */
export function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inReadingAid = false;
  parseXml(part, 'shared strings', {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') inReadingAid = true;
      else if (name === 't') inText = !inReadingAid;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReadingAid = false;
      else if (name === 'si') strings.push(unescapeText(current));
    },
  });
  return strings;
}
