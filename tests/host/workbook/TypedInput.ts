/** How Excel reads what is typed into a cell, in a given region. Writing strings through the API reads them as en-US. */

import { GENERAL, TEXT, type Region } from './NumberFormats';

export type ParsedInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'constant'; readonly value: string | number | boolean; readonly format?: string };

export const ERROR_VALUES = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];

/** Reads `input`; `format` is the number format the cell already has. */
export function readInput(input: string, format: string, region: Region): ParsedInput {
  if (input === '') {
    return { kind: 'empty' };
  }
  if (format === TEXT) {
    return { kind: 'constant', value: input };
  }
  if (input.startsWith("'")) {
    return { kind: 'constant', value: input.slice(1) };
  }
  if (input.startsWith('=') && input.length > 1) {
    return { kind: 'formula', formula: input };
  }
  const upper = input.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    return { kind: 'constant', value: upper === 'TRUE' };
  }
  if (ERROR_VALUES.includes(upper)) {
    return { kind: 'constant', value: upper };
  }
  const number = readNumber(input.trim(), region) ?? readDate(input.trim(), region);
  if (!number) {
    return { kind: 'constant', value: input };
  }
  return number.format !== undefined && format === GENERAL
    ? { kind: 'constant', value: number.value, format: number.format }
    : { kind: 'constant', value: number.value };
}

interface ReadNumber {
  readonly value: number;
  /** The format the cell receives if it has none. */
  readonly format?: string;
}

/** "12.5", "-1,234.5", "(5)", "91%", "1e3"; separators of the region only, thousands only in groups of three. */
function readNumber(text: string, region: Region): ReadNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const body = bracketed?.[1] ?? text;
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)(e[+-]?\d+)?\s*(%?)$/i.exec(body);
  if (!match || (bracketed && match[1])) {
    return null;
  }
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  const [whole = '', fraction, ...more] = digits.split(region.decimal);
  const grouped = whole.includes(region.thousands);
  const groups = whole.split(region.thousands);
  const groupsFit = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3;
  if (more.length > 0 || fraction?.includes(region.thousands) || (grouped && (!groupsFit || groups[0] === ''))) {
    return null;
  }
  const magnitude = Number(`${groups.join('') || '0'}.${fraction || '0'}${exponent}`);
  const value = (sign === '-' || bracketed ? -1 : 1) * (percent ? magnitude / 100 : magnitude);
  if (percent) {
    return { value, format: fraction ? '0.00%' : '0%' };
  }
  if (exponent) {
    return { value, format: '0.00E+00' };
  }
  return grouped ? { value, format: fraction ? '#,##0.00' : '#,##0' } : { value };
}

/** "31/3/2026", "31-3-26", "3/2026", "31/3" (of this year) and "2026-03-31", with an optional time. */
function readDate(text: string, region: Region): ReadNumber | null {
  const [datePart = '', timePart, ...rest] = text.split(/\s+/);
  const time = timePart === undefined ? 0 : readTime(timePart);
  if (rest.length > 0 || time === null) {
    return null;
  }
  const date = readDay(datePart, region);
  if (!date) {
    return null;
  }
  const serial = dateSerial(date.year, date.month, date.day);
  return serial === null ? null : { value: serial + time, format: timePart === undefined ? date.format : `${region.dateFormat} h:mm` };
}

function readDay(text: string, region: Region): { year: number; month: number; day: number; format: string } | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) {
    return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), format: region.dateFormat };
  }
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[2])];
    const [day, month] = region.dateOrder === 'dmy' ? [first, second] : [second, first];
    return { year: fullYear(full[3] ?? ''), month, day, format: region.dateFormat };
  }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) {
    return { year: Number(monthYear[2]), month: Number(monthYear[1]), day: 1, format: 'mmm-yy' };
  }
  const dayMonth = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (dayMonth) {
    const [first, second] = [Number(dayMonth[1]), Number(dayMonth[2])];
    const [day, month] = region.dateOrder === 'dmy' ? [first, second] : [second, first];
    return { year: new Date().getFullYear(), month, day, format: 'd-mmm' };
  }
  return null;
}

/** Two digits: 00–29 are of this century, as in Windows' default. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function readTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) {
    return null;
  }
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}

/** Excel's serial number of a day, null where there is no such day. Counts 29/02/1900, which never was, as Excel does. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (year < 1900 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) {
    return null;
  }
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days >= 60 ? days + 1 : days;
}

/** Of "2026-03-31", with or without a time that follows; null for any other text. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function isoOfSerial(serial: number): string {
  const days = Math.floor(serial) - (serial >= 60 ? 1 : 0);
  return new Date(Date.UTC(1899, 11, 31) + days * 86_400_000).toISOString().slice(0, 10);
}
