/** What stands in the number column of an annex. */
import type { PrintedCell } from './printedSheet';

export type Numbering =
  | { readonly kind: 'none' }
  /** I, II, A; `name` where the whole line stands in this one cell. */
  | { readonly kind: 'numeral'; readonly no: string; readonly name: string }
  | { readonly kind: 'whole'; readonly number: number; readonly name: string }
  /** 1.10, 3.4.7 */
  | { readonly kind: 'dotted'; readonly parts: readonly number[] }
  /** A dash, (7), a): below the numbered row before it. */
  | { readonly kind: 'below'; readonly mark?: string; readonly dash: boolean }
  | { readonly kind: 'other' };

const DASH = /^[-–—+•*]\s*/u;

/**
 * @param next the number that comes next: a cell that holds the number 1.1 (Excel drops the 0 of 1.10) is 1.10 where that is
 * expected
 */
export function numberingOf({ text, number }: PrintedCell, next?: readonly [whole: number, part: number]): Numbering {
  if (text === '') return { kind: 'none' };
  if (number !== undefined && !Number.isInteger(number)) {
    if (next && Number(next.join('.')) === number) return { kind: 'dotted', parts: next };
    return { kind: 'dotted', parts: String(number).split('.').map(Number) };
  }
  const dotted = /^\d+(?:[.,]\d+)+(?=\.?$)/.exec(text)?.[0];
  if (dotted !== undefined) return { kind: 'dotted', parts: dotted.split(/[.,]/).map(Number) };
  const whole = /^(\d+)(?:[.)]?$|[.)]?\s+(?=\p{L})(.+)$)/u.exec(text);
  if (whole) return { kind: 'whole', number: Number(whole[1]), name: whole[2] ?? '' };
  const numeral = NUMERAL.exec(text);
  if (numeral) return { kind: 'numeral', no: numeral[1] ?? '', name: numeral[2] ?? '' };
  const mark = /^(?:\([1-9]\d*\)|[a-zđ]\))$/.exec(text)?.[0];
  if (mark !== undefined) return { kind: 'below', mark, dash: false };
  const letter = /^[a-zđ](?=\.?$)/.exec(text)?.[0];
  if (letter !== undefined) return { kind: 'below', mark: `${letter})`, dash: false };
  return DASH.test(text) && text.replace(DASH, '') === '' ? { kind: 'below', dash: true } : { kind: 'other' };
}

const NUMERAL = /^((?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})|[A-Z])(?:[.)]?$|[.)\s-]+(.+)$)/u;

/** A group that stands in the name column with its numeral: "II. Về kinh tế". */
export function groupInName(name: string): { readonly no: string; readonly name: string } | undefined {
  const [, no, rest] = /^(X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})[.)]\s+(.+)$/u.exec(name) ?? [];
  return no === undefined || rest === undefined ? undefined : { no, name: rest };
}

/** A name without the dash or mark that is printed before it. */
export function nameOf(text: string): { readonly name: string; readonly dash: boolean; readonly mark?: string } {
  const dash = DASH.test(text);
  const plain = text.replace(DASH, '');
  const [, mark, rest] = /^(\([1-9]\d*\))\s*(.+)$/u.exec(plain) ?? [];
  return mark === undefined || rest === undefined ? { name: plain, dash } : { name: rest, dash, mark };
}

/** How many lines of a cell begin with a dash: with two or more it holds several rows. */
export const dashLines = (lines: string): number => lines.split('\n').filter((line) => DASH.test(line)).length;
