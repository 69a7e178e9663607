import { perAssessment } from './perAssessment';

/** Rows that are not on the sheet: `row-missing` says so, and nothing else is expected of them. */
export const lostRows = perAssessment(
  ({ submission }): ReadonlySet<string | undefined> =>
    new Set(submission.damage.flatMap(({ kind, rowId }) => (kind === 'rowMissing' ? [rowId] : []))),
);
