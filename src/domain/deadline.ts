/** Reading the printed text of a deadline (design: "Reading a deadline"). */
import { seenText } from './seenText';
import { dateOf, endOfMonth, type SerialDate } from './serialDate';

/** A deadline as printed and as read. With neither date, `undated` repeats the phrase that gives none. */
export interface Deadline {
  readonly text: string;
  readonly startBy: SerialDate | null;
  readonly finishBy: SerialDate | null;
  readonly undated: string | null;
}

/** One part of a printed deadline that names a time. */
export interface Milestone {
  readonly what: 'start' | 'begin_from' | 'complete' | 'phase';
  /** The words before the time, "" for none. */
  readonly label: string;
  /** 2026, 2026-Q1, 2026-03, 2026-06-30, or >2040 for beyond. */
  readonly period: string;
  /** The last day of the period; undefined where it is beyond what can be missed. */
  readonly by: SerialDate | undefined;
}

type Time = Omit<Milestone, 'what'>;

const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

const two = (part: string): string => part.padStart(2, '0');

/** The stretch of time at the end of a phrase: a day, a month, a quarter or a year. @throws RangeError when there is no such day or month */
function timeIn(phrase: string): Time | undefined {
  const time = ({ index }: RegExpExecArray, period: string, by?: SerialDate): Time =>
    ({ label: phrase.slice(0, index).trim(), period, by });
  // "ngoài năm 2040": beyond the horizon, no date to be late for.
  const beyond = /ngoài năm (\d{4})$/i.exec(phrase);
  if (beyond) return time(beyond, `>${beyond[1] ?? ''}`);
  const day = /(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(phrase);
  if (day) {
    const [, date = '', month = '', year = ''] = day;
    return time(day, `${year}-${two(month)}-${two(date)}`, dateOf(Number(year), Number(month), Number(date)));
  }
  const month = /tháng (\d{1,2})(?:\/| năm )(\d{4})$/i.exec(phrase);
  if (month) {
    const [, number = '', year = ''] = month;
    if (Number(number) < 1 || Number(number) > 12) throw new RangeError(`There is no month ${number}`);
    return time(month, `${year}-${two(number)}`, endOfMonth(Number(year), Number(number)));
  }
  const quarter = /quý (IV|I{1,3})(?:\/| năm )(\d{4})$/i.exec(phrase);
  if (quarter) {
    const [, numeral = '', year = ''] = quarter;
    const number = QUARTERS[numeral.toUpperCase()] ?? 0;
    return time(quarter, `${year}-Q${number}`, endOfMonth(Number(year), number * 3));
  }
  const year = /năm (\d{4})$/i.exec(phrase);
  return year ? time(year, year[1] ?? '', endOfMonth(Number(year[1]), 12)) : undefined;
}

function kindOf(phrase: string): Milestone['what'] {
  if (/^từ /i.test(phrase)) return 'begin_from';
  if (/^(khởi công|triển khai|bắt đầu) /i.test(phrase)) return 'start';
  return /giai đoạn/i.test(phrase) ? 'phase' : 'complete';
}

const partsOf = (text: string): readonly string[] => text.split(';').map(seenText);

/** The parts of a printed deadline, divided by ";", that name a time. @throws RangeError as {@link parseDeadline} */
export const readMilestones = (text: string): readonly Milestone[] =>
  partsOf(text).flatMap((part) => {
    const time = timeIn(part);
    return time ? [{ what: kindOf(part), ...time }] : [];
  });

/** Words before a time that leave no doubt what it is for. */
const PLAIN_LABEL =
  /^(?:(?:khởi công|triển khai|bắt đầu|hoàn thành|xong)?(?: ?(?:trong|trước|đến|vào|từ))?(?: ngày)?|(?:hoàn thành )?giai đoạn \d+ ?:?)$/i;

/**
 * Whether every part of a printed deadline is a time with no words before it but such as were met before. Of "Quý I và
 * Quý III/2026" only the end would be read: somebody must say what it means.
 */
export const isPlainDeadline = (text: string): boolean =>
  partsOf(text).every((part) => {
    const time = timeIn(part);
    return time !== undefined && PLAIN_LABEL.test(time.label);
  });

/**
 * What a printed deadline asks for. Parts are divided by ";". A part that speaks of beginning sets `startBy`, any
 * other part with a date sets `finishBy`. A text without a date that can be missed is undated.
 *
 * @throws RangeError when a day or month is printed that does not exist
 */
export function parseDeadline(text: string): Deadline {
  let startBy: SerialDate | null = null;
  let finishBy: SerialDate | null = null;
  for (const { what, by } of readMilestones(text)) {
    if (by === undefined) continue;
    if (what === 'start' || what === 'begin_from') startBy = by;
    else finishBy = by;
  }
  return { text, startBy, finishBy, undated: startBy === null && finishBy === null ? text : null };
}
