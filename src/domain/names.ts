/** Names of bodies, which are spelt in more than one way: NFC or not, ủy or uỷ, HĐND or Hội đồng nhân dân. */
import { seenText } from './seenText';

/**
 * The old and the new place of the tone mark on oa, oe, uy: hòa/hoà, khỏe/khoẻ, ủy/uỷ. The new place is taken.
 * In NFD the mark follows its vowel, so the mark moves from the first vowel to the second at the end of a syllable.
 */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const OLD_TONE = new RegExp(`([oO])([${TONES}])([aeAE])(?!\\p{L}|\\p{M})|(?<![qQ])([uU])([${TONES}])([yY])(?!\\p{L}|\\p{M})`, 'gu');

/** In NFD. */
const moveTone = (text: string): string =>
  text
    .normalize('NFD')
    .replace(OLD_TONE, (_, o?: string, oTone?: string, a?: string, u?: string, uTone?: string, y?: string) =>
      o ? `${o}${a ?? ''}${oTone ?? ''}` : `${u ?? ''}${y ?? ''}${uTone ?? ''}`,
    );

/** The form in which two spellings of one name are equal: NFC, one place for tone marks, one space, lower case. */
export const foldName = (name: string): string => seenText(moveTone(name)).toLowerCase();
