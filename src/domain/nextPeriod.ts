/** Going on to the next reporting period in the same workbook (Mở kỳ báo cáo mới). */
import { readPlace } from './entry';
import { periodEnd, PERIOD_NAMES, PERIODS, type Period } from './period';
import type { Resolution } from './resolution';
import type { HeaderEntry } from './entries';
import { inputOf, type Submission } from './submission';

export interface NextPeriod {
  readonly period: Period;
  /** What to write into Thông tin; "" empties a field. */
  readonly header: Readonly<Partial<Record<HeaderEntry, string | number>>>;
  /** The periods whose figures stay as they are, and stay open for correction. */
  readonly kept: readonly Period[];
}

/**
 * Nothing that was entered for rows is emptied: figures of earlier periods are compared with, and what was written on
 * causes and sources is where the next report begins.
 * @returns undefined after the whole year, or when the present period is none of the four
 */
export function nextPeriod(resolution: Pick<Resolution, 'year'>, { header }: Pick<Submission, 'header'>): NextPeriod | undefined {
  const place = readPlace(inputOf(header.period), PERIOD_NAMES);
  const period = PERIODS[place];
  if (place === 0 || !period) return undefined;
  return {
    period,
    header: { period: period.name, evaluationDate: periodEnd(period, resolution.year), sentOn: '', dueOn: '' },
    kept: PERIODS.slice(0, place),
  };
}
