/** What was changed since the workbook was sealed, as far as it matters. */
import type { Assessment } from '../domain/assessment';
import { sameWord } from '../domain/expression';
import { isBlankInput } from '../domain/entry';
import { changesSince, newestSeal, type EntryChange } from '../domain/seal';
import { periodNamed, PERIODS } from '../domain/period';
import type { Entry } from '../domain/entries';

/** What a report of a later period repeats: figures, and the days on which tasks began and ended. The rest is written anew for each report. */
function repeatedEntries(sealedPeriod: string): readonly Entry[] {
  const sealed = periodNamed(sealedPeriod);
  const reported = sealed === undefined ? [] : PERIODS.slice(0, PERIODS.indexOf(sealed) + 1);
  return ['lastYear', 'baseline', ...reported.map(({ key }) => key), 'startedOn', 'finishedOn'];
}

/** In the same period every change; once another is reported, only what was sealed, is repeated, and is another now. */
export function sealedChanges({ submission, period }: Assessment): readonly EntryChange[] {
  const seal = newestSeal(submission);
  if (!seal || seal.entries.length === 0) return [];
  const changes = changesSince(seal, submission);
  if (period === undefined || sameWord(period.name, seal.period)) return changes;
  const repeated = repeatedEntries(seal.period);
  return changes.filter(({ rowId, entry, from }) => rowId !== undefined && repeated.includes(entry) && !isBlankInput(from));
}
