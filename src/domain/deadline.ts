/** Reading the printed text of a deadline (design: "Reading a deadline"). */
import { dateOf, endOfMonth, type SerialDate } from './serialDate';

/** A deadline as printed and as read. With neither date, `undated` repeats the phrase that gives none. */
export interface Deadline {
  readonly text: string;
  readonly startBy: SerialDate | null;
  readonly finishBy: SerialDate | null;
  readonly undated: string | null;
}

const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** The last day of a stretch of time at the end of a phrase: a day, a month, a quarter or a year. */
function lastDayOf(phrase: string): SerialDate | null {
  const day = /(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(phrase);
  if (day) return dateOf(Number(day[3]), Number(day[2]), Number(day[1]));
  const month = /tháng (\d{1,2})(?:\/| năm )(\d{4})$/i.exec(phrase);
  if (month) return endOfMonth(Number(month[2]), Number(month[1]));
  const quarter = /quý (IV|I{1,3})(?:\/| năm )(\d{4})$/i.exec(phrase);
  if (quarter) {
    const number = QUARTERS[(quarter[1] ?? '').toUpperCase()];
    return number === undefined ? null : endOfMonth(Number(quarter[2]), number * 3);
  }
  const year = /năm (\d{4})$/i.exec(phrase);
  return year ? endOfMonth(Number(year[1]), 12) : null;
}

const BEGINS = /^(khởi công|triển khai|bắt đầu|từ) /i;
/** "ngoài năm 2040": beyond the horizon, no date to be late for. */
const BEYOND = /ngoài năm \d{4}$/i;

/**
 * What a printed deadline asks for. Parts are divided by ";". A part that speaks of beginning sets `startBy`, any
 * other part with a date sets `finishBy`. A text without a date that can be missed is undated.
 */
export function parseDeadline(text: string): Deadline {
  let startBy: SerialDate | null = null;
  let finishBy: SerialDate | null = null;
  for (const part of text.normalize('NFC').split(';').map((phrase) => phrase.replace(/\s+/g, ' ').trim())) {
    if (BEYOND.test(part)) continue;
    const date = lastDayOf(part);
    if (date === null) continue;
    if (BEGINS.test(part)) startBy = date;
    else finishBy = date;
  }
  return { text, startBy, finishBy, undated: startBy === null && finishBy === null ? text : null };
}
