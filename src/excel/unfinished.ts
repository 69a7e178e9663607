/** A command that was cut off: what can be done about it, and taking away what it left. */
import type { Resolution } from '../domain/resolution';
import type { SerialDate } from '../domain/serialDate';
import type { Submission } from '../domain/submission';
import { isAnythingEnteredOn } from '../workbook/reading/enteredOn';
import { removeFindings } from './findings';
import { undoLoading } from './loadAppendices';
import { WorkbookFailure, type Unfinished } from './OpenWorkbook';
import type { WorkbookReader } from './readWorkbook';
import { clearSeal } from './sealWorkbook';
import { takeAway } from './takeAway';
import { dropMark, type Mark } from './unfinishedMark';

/** @param submission what was read together with the mark */
export function unfinishedOf(mark: Mark, submission: Submission | undefined): Unfinished {
  const { command, appendices = [] } = mark;
  switch (command) {
    case 'load':
      return { command, appendices, canFinish: true, canRemove: !isEnteredOn(mark, submission) };
    case 'consolidation':
      return { command, appendices, canFinish: false, canRemove: true };
    case 'findings':
      return { command, appendices, canFinish: true, canRemove: true };
    case 'repair':
      return { command, appendices, canFinish: true, canRemove: false };
    case 'seal': {
      const isSealed = submission?.seals.at(-1)?.digest === mark.detail;
      return { command, appendices, canFinish: isSealed, canRemove: !isSealed };
    }
  }
}

/** Whether something stands on the sheets that a loading added. */
export const isEnteredOn = ({ added }: Mark, submission: Submission | undefined): boolean =>
  submission !== undefined && isAnythingEnteredOn(new Set(added?.keys()), submission);

/**
 * Takes away what the command had added.
 *
 * @param submission as it is now
 * @throws WorkbookFailure `unfinished` where it can only be finished
 */
export async function clearUnfinished(
  resolution: Resolution,
  today: SerialDate,
  mark: Mark,
  submission: Submission | undefined,
  known: WorkbookReader,
): Promise<void> {
  if (!unfinishedOf(mark, submission).canRemove && mark.command !== 'seal') {
    throw new WorkbookFailure('unfinished', { cause: new Error(`It can only be finished: ${mark.command}`) });
  }
  switch (mark.command) {
    case 'load':
      await undoLoading(resolution, today, mark);
      break;
    case 'consolidation':
      await takeAway(mark, dropMark);
      break;
    case 'findings':
      await removeFindings();
      break;
    case 'seal':
      await clearSeal(known);
      break;
    case 'repair':
      break;
  }
}
