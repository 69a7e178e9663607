/** Reading and judging one file of ours. */
import { runChecks } from '../checks/runChecks';
import type { Finding } from '../checks/check';
import { assess, type Assessment } from '../domain/assessment';
import type { Resolution } from '../domain/resolution';
import { withCheckedSeal } from '../domain/seal';
import { readOwnFile } from './ownFile';

export interface CheckedFile {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}

/** @throws UncheckableFileError as {@link readOwnFile} does */
export async function checkFile(resolution: Resolution, file: string): Promise<CheckedFile> {
  const { submission } = await readOwnFile(resolution, file);
  const assessment = assess(resolution, await withCheckedSeal(submission));
  return { assessment, findings: runChecks(assessment) };
}
