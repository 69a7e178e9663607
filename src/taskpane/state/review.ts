/** Judging and checking what was read. Apart, because an empty workbook needs none of it. */
import { runChecks } from '../../checks/runChecks';
import { assess } from '../../domain/assessment';
import type { Resolution } from '../../domain/resolution';
import { withCheckedSeal } from '../../domain/seal';
import type { Submission } from '../../domain/submission';
import type { ReadView } from './paneState';

/** Everything at once takes some 15 ms: less than finding out what an edit could have affected. */
export async function review(
  resolution: Resolution,
  submission: Submission,
): Promise<Pick<ReadView, 'assessment' | 'findings'>> {
  const assessment = assess(resolution, await withCheckedSeal(submission));
  return { assessment, findings: runChecks(assessment) };
}
