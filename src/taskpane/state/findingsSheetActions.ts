/** Rà soát on demand, and the sheet Rà soát. */
import type { PaneSession } from './PaneSession';

export interface FindingsSheetActions {
  /** Reads everything afresh, and brings the sheet Rà soát up to date where there is one. */
  check(): Promise<void>;
  writeFindings(): Promise<void>;
  removeFindings(): Promise<void>;
}

/** Writes what was read last; resolves to how many findings that is. */
async function write(session: PaneSession): Promise<number | undefined> {
  const { view } = session;
  if (!view) return undefined;
  const { findingsReport } = await import('../findings/findingsReport');
  const report = findingsReport(session.resolution, view.findings, view.readAt);
  return session.whileBusy(() =>
    session.attempt('findingsSheet', async () => {
      await session.workbook.writeFindings(report);
      return report.lines.length;
    }),
  );
}

export const findingsSheetActions = (session: PaneSession): FindingsSheetActions => ({
  check: async () => {
    await session.read();
    if (session.view?.hasFindingsSheet) await write(session);
  },
  writeFindings: async () => {
    await session.read();
    const count = await write(session);
    if (count === undefined) return;
    await session.read();
    session.change({ notice: { kind: 'done', deed: { kind: 'findingsWritten', count } } });
  },
  removeFindings: async () => {
    const removed = await session.whileBusy(() => session.attempt('findingsSheet', () => session.workbook.removeFindings()));
    await session.read();
    if (removed) session.change({ notice: { kind: 'done', deed: { kind: 'findingsRemoved' } } });
  },
});
