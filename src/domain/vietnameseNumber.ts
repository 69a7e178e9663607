/** Numbers as Vietnamese offices write them: 1.234,5. */

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A number with decimal comma and thousands dots, up to six decimals. */
export const formatNumber = (number: number): string => format.format(number);

/**
 * What a text could be as a number.
 * `ambiguous` carries every reading: "1.234" is 1234 to a Vietnamese eye and 1,234 to a decimal-point machine.
 */
export type NumberReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly number: number }
  | { readonly kind: 'ambiguous'; readonly numbers: readonly number[] };

const NONE: NumberReading = { kind: 'none' };

/** Words that multiply: "2,5 triệu" is not 2,5. */
const MULTIPLIERS = /(nghìn|ngàn|vạn|triệu|trăm)/iu;

/** Spaces of every sort, and full-width digits and signs, as plain ones. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00a0\u200b]+/g, ' ').trim();

const GROUPED_BY_DOTS = /^[+-]?\d{1,3}(\.\d{3})+$/;
const GROUPED_BY_COMMAS = /^[+-]?\d{1,3}(,\d{3})+$/;

/**
 * Reads a number out of text somebody typed or pasted, such as "12,5", "12.5", "91 %" or "85.050 tỷ đồng".
 * Never guesses: where two readings are possible both are given.
 */
export function parseNumber(text: string): NumberReading {
  const match = /^([+-]?[\d.,](?:[\d., ]*\d)?)\s*(?:%|[\p{L}][\p{L}\s/]*)?$/u.exec(plain(text).replace(/^−/, '-'));
  if (!match?.[1] || MULTIPLIERS.test(text)) return NONE;
  const digits = match[1].replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (/ /.test(digits)) return NONE;

  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  const one = (plainDigits: string): NumberReading => {
    const number = Number(plainDigits);
    return Number.isFinite(number) ? { kind: 'one', number } : NONE;
  };

  if (dots === 0 && commas === 0) return one(digits);
  if (dots > 0 && commas > 0) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    const group = decimal === ',' ? '.' : ',';
    const [whole = '', fraction = '', ...more] = digits.split(decimal);
    const grouped = decimal === ',' ? GROUPED_BY_DOTS : GROUPED_BY_COMMAS;
    if (more.length > 0 || !grouped.test(whole)) return NONE;
    return one(`${whole.split(group).join('')}.${fraction}`);
  }
  const mark = dots > 0 ? '.' : ',';
  const count = dots + commas;
  const grouped = (dots > 0 ? GROUPED_BY_DOTS : GROUPED_BY_COMMAS).test(digits);
  const joined = digits.split(mark).join('');
  if (count > 1) return grouped ? one(joined) : NONE;
  const decimalReading = Number(digits.replace(',', '.'));
  // "0,125" and "0.125" group nothing: a leading zero is no thousand.
  if (!grouped || /^[+-]?0/.test(digits)) return one(String(decimalReading));
  return { kind: 'ambiguous', numbers: [Number(joined), decimalReading] };
}
