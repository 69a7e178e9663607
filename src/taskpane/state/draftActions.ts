/** Dự thảo báo cáo: out of what the workbook says now. */
import type { Assessment } from '../../domain/assessment';
import type { Resolution } from '../../domain/resolution';
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

async function draft(resolution: Resolution, assessment: Assessment, layout: ReportLayout): Promise<DraftFile> {
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
  draftReport: (layout) =>
    session.inTurn('draft', async () => {
      const view = await session.readFor('draft');
      return view && session.attempt('draft', () => draft(session.resolution, view.assessment, layout));
    }),
});
