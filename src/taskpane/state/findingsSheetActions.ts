/** Rà soát on demand, and the sheet Rà soát. */
import type { PaneSession } from './PaneSession';
import type { ReadView } from './paneState';

export interface FindingsSheetActions {
  /** Reads everything afresh, and brings the sheet Rà soát up to date where there is one. */
  check(): Promise<void>;
  writeFindings(): Promise<void>;
  removeFindings(): Promise<void>;
}

/** Resolves to how many findings were written. */
async function write({ workbook, resolution }: PaneSession, { findings, readAt }: ReadView): Promise<number> {
  const { findingsReport } = await import('../findings/findingsReport');
  const report = findingsReport(resolution, findings, readAt);
  await workbook.writeFindings(report);
  return report.lines.length;
}

export const findingsSheetActions = (session: PaneSession): FindingsSheetActions => ({
  check: async () => {
    // Without the sheet nothing is written, and nobody has to wait for a turn.
    if (!session.view?.hasFindingsSheet) await session.read();
    if (!session.view?.hasFindingsSheet) return;
    await session.commandOnReading('findingsSheet', async (view) => {
      if (view.hasFindingsSheet) await write(session, view);
    });
  },
  writeFindings: async () => {
    const count = await session.commandOnReading('findingsSheet', (view) => write(session, view));
    if (count !== undefined) session.done({ kind: 'findingsWritten', count });
  },
  removeFindings: async () => {
    const removed = await session.command('removeFindings', () => session.workbook.removeFindings());
    if (removed) session.done({ kind: 'findingsRemoved' });
  },
});
