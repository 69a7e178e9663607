/** The merged sheets into the open workbook, and the way to its Tổng quan. */
import type { Consolidation } from '../../consolidate/consolidation';
import type { PaneSession } from './PaneSession';

export interface ConsolidationActions {
  /** Resolves to whether it stands in the workbook now. */
  drawConsolidation(consolidation: Consolidation): Promise<boolean>;
  showOverview(): Promise<void>;
}

export const consolidationActions = (session: PaneSession): ConsolidationActions => ({
  drawConsolidation: async (consolidation) => {
    const result = await session.command('consolidate', async () => {
      const { consolidatedWorkbook } = await import('../../consolidate/consolidatedWorkbook');
      return session.workbook.drawConsolidation(consolidatedWorkbook(consolidation));
    });
    if (!result) return false;
    const files = consolidation.files.filter(({ status }) => status === 'used').length;
    session.done({ kind: 'consolidated', files, ...result });
    return true;
  },
  showOverview: async () => {
    await session.attempt('overview', () => session.workbook.showOverview());
  },
});
