/** Dates as people type them into text cells. */
import { dateOf, type SerialDate } from './serialDate';

/** What a text could be as a date. `ambiguous`: 03/04/2026 is 3 April here and 4 March on an American machine. */
export type DateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly date: SerialDate }
  | { readonly kind: 'ambiguous'; readonly dates: readonly SerialDate[] };

const day = (year: number, month: number, dayOfMonth: number): SerialDate | undefined => {
  try {
    return dateOf(year, month, dayOfMonth);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** Midnight, which programs add to a date. */
const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/;

/** The days that a text can mean: as it is written here, with the day before the month, and as on an American machine. */
interface Meanings {
  readonly here?: SerialDate | undefined;
  readonly american?: SerialDate | undefined;
}

function meaningsOf(text: string): Meanings {
  const plain = text.normalize('NFKC').replace(/[\s\u200b]+/g, ' ').trim().replace(MIDNIGHT, '').replace(/^ngày /i, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return { here: day(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
  const words = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(plain);
  if (words) return { here: day(Number(words[3]), Number(words[2]), Number(words[1])) };
  const numeric = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(plain);
  if (!numeric) return {};
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  const year = Number(numeric[4]) + (numeric[4]?.length === 2 ? 2000 : 0);
  return { here: day(year, second, first), american: day(year, first, second) };
}

/** Reads "31/3/2026", "31-03-2026", "31.3.26", "2026-03-31" or "ngày 31 tháng 3 năm 2026". Never guesses. */
export function parseDate(text: string): DateReading {
  const { here, american } = meaningsOf(text);
  const [date, ...others] = [...new Set([here, american])].filter((meant) => meant !== undefined);
  if (date === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'ambiguous', dates: [date, ...others] } : { kind: 'one', date };
}

/** The same where day/month/year is asked for: what is no date in that order is none. */
export const parseDayFirst = (text: string): SerialDate | undefined => meaningsOf(text).here;
