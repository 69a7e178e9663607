/** What the pane offers where a command was cut off: to bring it to its end, or to take away what it left. */
import type { Unfinished } from '../../excel/OpenWorkbook';
import { sheetsOf } from '../../workbook/repair/repairPlan';
import { findingsSheetActions } from './findingsSheetActions';
import type { PaneSession } from './PaneSession';
import { repairActions } from './repairActions';

export interface UnfinishedActions {
  /** Gives the command again. Resolves to false where somebody has to choose first what a repair keeps. */
  finishUnfinished(unfinished: Unfinished): Promise<boolean>;
  clearUnfinished(): Promise<void>;
}

export const unfinishedActions = (session: PaneSession): UnfinishedActions => {
  const clear = async (attempt: 'clear' | 'finishSeal'): Promise<boolean> => {
    const cleared = await session.command(attempt, async () => {
      await session.workbook.clearUnfinished();
      return true;
    });
    return cleared ?? false;
  };
  const finish = async ({ command, appendices }: Unfinished): Promise<boolean> => {
    switch (command) {
      case 'load':
        await session.load(appendices);
        return true;
      case 'findings':
        await findingsSheetActions(session).writeFindings();
        return true;
      case 'repair': {
        const plan = await repairActions(session).repair(new Map());
        if (plan && plan.conflicts.length > 0) return false;
        if (plan) session.done({ kind: 'finished', command, outside: sheetsOf(plan.outside) });
        return true;
      }
      case 'seal':
        if (await clear('finishSeal')) session.done({ kind: 'finished', command });
        return true;
      case 'consolidation':
        return true;
    }
  };
  return {
    finishUnfinished: finish,
    clearUnfinished: async () => {
      if (await clear('clear')) session.done({ kind: 'cleared' });
    },
  };
};
