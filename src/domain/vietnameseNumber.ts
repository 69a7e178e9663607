/** Numbers as Vietnamese offices write them: 1.234,5. */

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A number with decimal comma and thousands dots, up to six decimals. */
export const formatNumber = (number: number): string => format.format(number);

/** What stands around a number in a text. */
interface Surroundings {
  /** "≥", "khoảng", "trở lên": the number is not quite what is meant. */
  readonly qualifier?: string;
  /** "%", "USD", "tỷ đồng". */
  readonly unit?: string;
}

/**
 * What a text could be as a number.
 * `ambiguous` carries every reading: "1.234" is 1234 to a Vietnamese eye and 1,234 to a decimal-point machine.
 */
export type NumberReading =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'one'; readonly number: number } & Surroundings)
  | ({ readonly kind: 'ambiguous'; readonly numbers: readonly number[] } & Surroundings);

const NONE: NumberReading = { kind: 'none' };

/** Words that multiply: "2,5 triệu" is not 2,5. */
const MULTIPLIERS = /(nghìn|ngàn|vạn|triệu|trăm)/iu;

/** Spaces of every sort, full-width digits and signs, and dashes for a minus, as plain ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(/[\u2010-\u2015\u2212](?=\d)/g, '-')
    .replace(/(?<=[%\p{L}])[.;]$/u, '');

/** "đạt" says nothing that the number does not. */
const REACHED = /^đạt(?: được)? /iu;
const QUALIFIER =
  /^(?:>=|=>|<=|=<|[≥≤<>~≈]|(?:khoảng|chừng|xấp xỉ|gần|hơn|trên|dưới|quá|ước tính|ước|tối thiểu|tối đa|ít nhất|nhiều nhất|không dưới|không quá|từ)(?= ))\s*/iu;
const QUALIFIER_BEHIND = /\s*(?:(trở lên|trở xuống)|\(([\p{L} ]+)\))$/iu;

const BODY = /^([+-]?[\d.,](?:[\d., ]*\d)?)\s*([%$]|[\p{L}][\p{L}\s/]*)?$/u;

/** Takes "đạt khoảng" and the like away from around the number. */
function unwrap(text: string): { readonly text: string; readonly qualifier?: string } {
  const qualifiers: string[] = [];
  let rest = text.replace(REACHED, '');
  for (let match = QUALIFIER.exec(rest); match; match = QUALIFIER.exec(rest)) {
    qualifiers.push(match[0].trim());
    rest = rest.slice(match[0].length).replace(REACHED, '');
  }
  const behind = QUALIFIER_BEHIND.exec(rest);
  if (behind) {
    qualifiers.push(behind[1] ?? behind[2] ?? '');
    rest = rest.slice(0, behind.index);
  }
  return { text: rest, ...(qualifiers.length === 0 ? {} : { qualifier: qualifiers.join(' ') }) };
}

/**
 * Reads a number out of text somebody typed or pasted, such as "12,5", "12.5", "91 %", "≥ 90", "đạt khoảng 90" or
 * "85.050 tỷ đồng". Never guesses: where two readings are possible both are given, and what qualifies the number is said.
 */
export function parseNumber(text: string): NumberReading {
  const { text: core, qualifier } = unwrap(plain(text));
  const [, digits, unit] = BODY.exec(core) ?? [];
  if (digits === undefined || MULTIPLIERS.test(text)) return NONE;
  const reading = readDigits(digits.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ''));
  return reading.kind === 'none'
    ? NONE
    : {
        ...reading,
        ...(qualifier === undefined ? {} : { qualifier }),
        ...(unit === undefined ? {} : { unit: unit.trim() }),
      };
}

const GROUPED_BY_DOTS = /^[+-]?\d{1,3}(\.\d{3})+$/;
const GROUPED_BY_COMMAS = /^[+-]?\d{1,3}(,\d{3})+$/;

/** @param digits digits, dots and commas, with a sign where there is one */
function readDigits(digits: string): NumberReading {
  if (digits.includes(' ')) return NONE;
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
  const grouped = (dots > 0 ? GROUPED_BY_DOTS : GROUPED_BY_COMMAS).test(digits);
  const joined = digits.split(mark).join('');
  if (dots + commas > 1) return grouped ? one(joined) : NONE;
  const decimalReading = Number(digits.replace(',', '.'));
  // "0,125" and "0.125" group nothing: a leading zero is no thousand.
  if (!grouped || /^[+-]?0/.test(digits)) return one(String(decimalReading));
  return { kind: 'ambiguous', numbers: [Number(joined), decimalReading] };
}
