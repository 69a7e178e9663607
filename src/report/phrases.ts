/** Small phrases as Vietnamese office texts write them. */
import type { Period } from '../domain/period';
import { partsOf, type SerialDate } from '../domain/serialDate';

/** What is not known is left to be filled in by hand, never invented. */
export const BLANK = '……';

export const orBlank = (text: string): string => (text.trim() === '' ? BLANK : text.trim());

/** No line ends between a number and its per cent sign. */
export const unbroken = (text: string): string => text.replace(/(?<=\d) %/g, '\u00a0%');

/** "quý I năm 2026", "9 tháng đầu năm 2026", "năm 2026". */
export function periodPhrase(period: Period | undefined, year: number): string {
  if (!period) return `kỳ báo cáo ${BLANK}`;
  return period.key === 'q1' ? `${period.during} năm ${year}` : `${period.during} ${year}`;
}

/** "30/9/2026", "05/02/2026": days below ten and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function officeDate(date: SerialDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** "Tính đến ngày 30/9/2026". */
export const asOf = (date: SerialDate | undefined): string =>
  `Tính đến ngày ${date === undefined ? BLANK : officeDate(date)}`;
