import type { SerialDate } from '../../domain/serialDate';

const two = (part: number): string => String(part).padStart(2, '0');

/** "16:05" */
export const clockTime = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;

/** "31/03/2026" */
export const dayOf = (time: Date): string => `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;

const MINUTES_PER_DAY = 1440;
const SECONDS_PER_DAY = 86_400;

/** The time of day of a moment as Excel counts: "16:05". */
export function clockOf(moment: SerialDate): string {
  const minutes = Math.floor(Math.round((moment % 1) * SECONDS_PER_DAY) / 60) % MINUTES_PER_DAY;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
