/**
 * Days as Excel counts them (the 1900 system): 1 is 01/01/1900, 46022 is 31/12/2025. All dates in the domain are such
 * whole numbers, so that they mean the same in TypeScript and on the sheet and know no time zone.
 */
export type SerialDate = number;

/** The last day Excel knows, 31/12/9999. */
export const LAST_DATE: SerialDate = 2958465;

const DAY = 86_400_000;
/** Day 0 in milliseconds, right for every day from 01/03/1900 on (Excel has a 29/02/1900 that never was). */
const EPOCH = Date.UTC(1899, 11, 30);

/** @throws when there is no such day */
export function dateOf(year: number, month: number, day: number): SerialDate {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) {
    throw new RangeError(`There is no day ${day}/${month}/${year}`);
  }
  return (time - EPOCH) / DAY;
}

/** The last day of a month (1 to 12). */
export const endOfMonth = (year: number, month: number): SerialDate =>
  (Date.UTC(year, month, 0) - EPOCH) / DAY;

export function partsOf(date: SerialDate): { year: number; month: number; day: number } {
  const made = new Date(EPOCH + Math.floor(date) * DAY);
  return { year: made.getUTCFullYear(), month: made.getUTCMonth() + 1, day: made.getUTCDate() };
}

/** @throws when the text is not `yyyy-mm-dd` or there is no such day */
export function dateFromIso(iso: string): SerialDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`Not a date of the form yyyy-mm-dd: ${iso}`);
  return dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const two = (part: number): string => String(part).padStart(2, '0');

export function dateToIso(date: SerialDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** As Vietnamese offices write it: 31/03/2026. */
export function dateToVietnamese(date: SerialDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

/** 12/01 for 01/12; undefined where that is no other day. */
export function swapDayAndMonth(date: SerialDate): SerialDate | undefined {
  const { year, month, day } = partsOf(date);
  return day > 12 || day === month ? undefined : dateOf(year, day, month);
}

const SECONDS_PER_DAY = 86_400;

/** A moment of the clock on this machine's wall as Excel counts, to the second. */
export const momentOf = (time: Date): SerialDate =>
  dateOf(time.getFullYear(), time.getMonth() + 1, time.getDate()) +
  (time.getHours() * 3600 + time.getMinutes() * 60 + time.getSeconds()) / SECONDS_PER_DAY;
