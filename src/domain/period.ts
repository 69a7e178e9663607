import { sameWord } from './expression';
import { endOfMonth, type SerialDate } from './serialDate';

/** The four reporting periods of a year, in order. */
export const PERIODS = [
  { key: 'q1', name: 'Quý I', endMonth: 3, during: 'quý I' },
  { key: 'h1', name: '6 tháng', endMonth: 6, during: '6 tháng đầu năm' },
  { key: 'm9', name: '9 tháng', endMonth: 9, during: '9 tháng đầu năm' },
  { key: 'year', name: 'Cả năm', endMonth: 12, during: 'năm' },
] as const;

export type Period = (typeof PERIODS)[number];
export type PeriodKey = Period['key'];

export const PERIOD_NAMES: readonly string[] = PERIODS.map(({ name }) => name);

/** The place of the whole year among {@link PERIODS}, from 1. */
export const WHOLE_YEAR = PERIODS.length;

/** The period of that name, as Excel compares words; undefined when it is none of the four. */
export const periodNamed = (name: string): Period | undefined => PERIODS.find((period) => sameWord(period.name, name));

/** The last day of a period. */
export const periodEnd = (period: Period, year: number): SerialDate => endOfMonth(year, period.endMonth);

/** No report is sent, or due, after this day: the one on the whole year goes out in the year that follows. */
export const lastDayOfSending = (year: number): SerialDate => endOfMonth(year + 1, 12);

/** A period may be reported on this many days before it ends. */
const DAYS_AHEAD = 20;
const MONTHS_BETWEEN = 3;

/** The last period already ended or ending within 20 days, kept within the year (so Quý I before it, Cả năm after it). */
export function periodToReport(today: SerialDate, year: number): Period {
  const reportable = PERIODS.filter((period) => periodEnd(period, year) - today <= DAYS_AHEAD);
  return reportable.at(-1) ?? PERIODS[0];
}

/** After the end of the period before; until the next one is reported on (three months after the year, for Cả năm). */
export function datesOf(period: Period, year: number): { readonly after: SerialDate; readonly until: SerialDate } {
  const before = period.endMonth - MONTHS_BETWEEN;
  return {
    after: before === 0 ? endOfMonth(year - 1, 12) : endOfMonth(year, before),
    until: endOfMonth(year, period.endMonth + MONTHS_BETWEEN) - (period.endMonth === 12 ? 0 : DAYS_AHEAD + 1),
  };
}

/** Whether figures of that day may be reported for a period. */
export function suitsPeriod(date: SerialDate, period: Period, year: number): boolean {
  const { after, until } = datesOf(period, year);
  return date > after && date <= until;
}
