/** Whether a text can be Vietnamese, by the shapes that its syllables have. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const ONSET = '(?:ngh|ng|nh|n|ch|c|gh|gi|g|kh|k|ph|p|qu|th|tr|t|b|d|đ|h|l|m|r|s|v|x)?';
const GLIDING =
  'iêu|yêu|oai|oay|oao|oeo|uôi|ươi|ươu|uây|uêu|uyu|uya|ia|ya|ua|ưa|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu';
const FREE = 'oa|oe|uê|uy|a|e|ê|i|o|ô|ơ|u|ư|y';
/** Never without a consonant behind them. */
const CLOSED = 'uyê|iê|yê|uô|ươ|oă|oo|uâ|ă|â';
const CODA = '(?:ch|c|ng|nh|n|m|p|t)';
const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${GLIDING})|(?:${FREE})${CODA}?|(?:${CLOSED})${CODA})$`, 'u');

function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  return (decomposed.match(TONES) ?? []).length <= 1 && SYLLABLE.test(decomposed.replace(TONES, '').normalize('NFC'));
}

const HAS_MARKS = /[^\p{ASCII}]/u;

/** True when the text has words with Vietnamese marks, and all of them can be Vietnamese. */
export function isVietnameseText(text: string): boolean {
  const marked = text.split(/[^\p{L}\p{M}]+/u).filter((word) => HAS_MARKS.test(word));
  return marked.length > 0 && marked.every(isSyllable);
}
