/** Running the checks over what somebody typed, and reading the findings as a user does. */
import { currentSeed } from '../../seeds/current';
import type { Finding } from '../../src/checks/check';
import { runChecks } from '../../src/checks/runChecks';
import { assess, type Assessment } from '../../src/domain/assessment';
import { readSeed } from '../../src/domain/seed';
import { submissionOf, type GivenSubmission } from '../fixtures/submissions';

export const resolution = readSeed(currentSeed);

export const assessed = (given: GivenSubmission): Assessment => assess(resolution, submissionOf(resolution, given));

export const findingsOf = (given: GivenSubmission): readonly Finding[] => runChecks(assessed(given));

export interface Said {
  readonly cell: string | undefined;
  readonly rowId: string | undefined;
  readonly problem: string;
  readonly remedy: string;
}

/** What one check says of it, in Vietnamese. */
export const saidBy = (check: string, given: GivenSubmission): readonly Said[] =>
  findingsOf(given)
    .filter((finding) => finding.check.id === check)
    .map(({ cell, rowId, detail, check: { wording } }) => ({
      cell: cell && `${cell.sheet}!${cell.address}`,
      rowId,
      problem: wording.problem(detail),
      remedy: wording.remedy(detail),
    }));

/** What is owed besides a figure or a date, which most tests leave out. */
const OWED = ['source-missing', 'kind-missing', 'product-missing', 'reason-missing'];

/** The checks that found something in a row, or (without an id) on Thông tin; owed words aside. */
export const checksAt = (rowId: string | undefined, given: GivenSubmission): readonly string[] =>
  findingsOf(given)
    .filter((finding) => finding.rowId === rowId)
    .map(({ check }) => check.id)
    .filter((id) => !OWED.includes(id));

/** The fixes that one check offers: what would be written, and whether without asking. */
export const fixesBy = (
  check: string,
  given: GivenSubmission,
): readonly { readonly options: readonly unknown[]; readonly safe: boolean }[] =>
  findingsOf(given)
    .filter((finding) => finding.check.id === check)
    .flatMap(({ fix }) =>
      fix === undefined
        ? []
        : [
            {
              options: fix.options.map((option) =>
                option.kind === 'text' ? option.text : option.kind === 'number' ? option.number : option,
              ),
              safe: fix.safe,
            },
          ],
    );
