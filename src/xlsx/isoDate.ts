import { dateOf, endOfMonth, partsOf, type SerialDate } from '../domain/serialDate';

const ISO = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?Z?)?$/;
const SECONDS_PER_DAY = 86_400;

/**
 * The number Excel has for a date that a file holds as text, with the time of day as a fraction of a day.
 *
 * @param text `2030-03-31` or `2030-03-31T08:00:00`
 * @returns undefined when it is neither, or there is no such day
 */
export function serialOfIsoDate(text: string): SerialDate | undefined {
  const parts = ISO.exec(text)?.slice(1);
  if (!parts) return undefined;
  // The time is left out of some; its groups are then undefined.
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part || 0));
  if (day < 1 || day > partsOf(endOfMonth(year, month)).day) return undefined;
  return dateOf(year, month, day) + (hours * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;
}
