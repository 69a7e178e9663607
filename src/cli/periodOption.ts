/** The option --period. */
import { PERIODS, periodNamed, type Period } from '../domain/period';
import { UsageError } from './UsageError';

/** By name ("6 tháng") or by key (q1, h1, m9, year). @throws UsageError */
export function readPeriod(name: string): Period {
  const period = periodNamed(name) ?? PERIODS.find(({ key }) => key === name);
  if (!period) throw new UsageError(`--period là một trong: ${PERIODS.map((each) => each.name).join(', ')}.`);
  return period;
}
