/** Dự thảo báo cáo: out of what the workbook says now. */
import type { ReportLayout } from '../../report/reportSettings';
import type { PaneSession } from './PaneSession';

/** A file to be saved. */
export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface DraftActions {
  /** Undefined where it could not be made, which is shown. */
  draftReport(layout: ReportLayout): Promise<DraftFile | undefined>;
}

async function draft(session: PaneSession, layout: ReportLayout): Promise<DraftFile | undefined> {
  const { view, resolution } = session;
  if (!view) return undefined;
  const { assessment } = view;
  const [{ reportContent }, { reportDocument }, { DEFAULT_SETTINGS }, { draftFileName }] = await Promise.all([
    import('../../report/reportContent'),
    import('../../report/reportDocument'),
    import('../../report/reportSettings'),
    import('../draft/draftFileName'),
  ]);
  const bytes = await reportDocument(reportContent(assessment), DEFAULT_SETTINGS[layout]);
  return { name: draftFileName(resolution, assessment), bytes: new Uint8Array(bytes) };
}

export const draftActions = (session: PaneSession): DraftActions => ({
  draftReport: async (layout) => {
    await session.read();
    return session.whileBusy(() => session.attempt('draft', () => draft(session, layout)));
  },
});
