/** Chốt số liệu, and going on to the next period. What they need of the domain is fetched when it is needed. */
import type { Waiver } from '../../domain/seal';
import type { SerialDate } from '../../domain/serialDate';
import type { CellChange } from './cellChanges';
import { entryPlaces } from './entryPlaces';
import type { PaneSession } from './PaneSession';
import type { ReadView } from './paneState';

export interface SealRequest {
  /** Who allows sealing although errors are left; recorded only where some are. */
  readonly waiver: Waiver | undefined;
  /** Why a sealed value was changed, by its place. */
  readonly reasonFor: (place: string) => string;
}

export interface SealActions {
  /**
   * Reads everything afresh and seals that. Resolves to whether it was sealed: an error without a waiver, a changed value
   * without a reason and a report that does not say whose and of when it is keep it open.
   */
  seal(request: SealRequest): Promise<boolean>;
  /** Does nothing after the last period. */
  openNextPeriod(): Promise<void>;
}

/** Resolves to the suggested file name; to undefined where something stands in the way, which the pane shows by then. */
async function sealNow(session: PaneSession, { assessment, findings }: ReadView, { waiver, reasonFor }: SealRequest): Promise<string | undefined> {
  const { submission, unit, period, evaluationDate } = assessment;
  const [{ makeSeal }, { sealedValue }, { sealedFileName }, { templateLabel }, { sealedChanges }, { needsReason, sealedDate }, { momentOf }] =
    await Promise.all([
      import('../../domain/seal'),
      import('../../domain/sealedValue'),
      import('../../domain/sealedFileName'),
      import('../../workbook/template'),
      import('../../checks/sealedChanges'),
      import('../sealing/sealWording'),
      import('../../domain/serialDate'),
    ]);
  const corrections = sealedChanges(assessment)
    .filter(needsReason)
    .map(({ place, from, to }) => ({ place, from: sealedValue(from), to: sealedValue(to), reason: reasonFor(place) }));
  const hasErrors = findings.some(({ check }) => check.severity === 'error');
  const isNamed = unit.trim() !== '' && period !== undefined && evaluationDate !== undefined;
  if (!isNamed || (hasErrors && !waiver) || corrections.some(({ reason }) => reason === '')) return undefined;

  const older = submission.damage.find(({ kind }) => kind === 'template')?.found;
  const seal = await makeSeal({
    submission,
    template: older ?? templateLabel(session.resolution),
    at: momentOf(new Date()),
    ...(hasErrors && waiver ? { waiver } : {}),
    corrections,
  });
  await session.workbook.seal(seal);
  return sealedFileName(session.resolution, seal.unit, seal.period, sealedDate(seal));
}

interface Opened {
  readonly period: string;
  readonly date: SerialDate;
  readonly changes: readonly CellChange[];
}

/** Resolves to undefined after the last period. */
async function openNext({ workbook, resolution }: PaneSession, { assessment: { submission } }: ReadView): Promise<Opened | undefined> {
  const [{ nextPeriod }, { writesOf }] = await Promise.all([import('../../domain/nextPeriod'), import('./cellChanges')]);
  const next = nextPeriod(resolution, submission);
  if (!next) return undefined;
  const date = next.header.evaluationDate;
  if (typeof date !== 'number') throw new Error('The next period has no date');
  const changes = entryPlaces(submission)
    .filter(({ rowId }) => rowId === undefined)
    .flatMap((place): CellChange[] => {
      const value = Object.entries(next.header).find(([entry]) => entry === place.entry)?.[1];
      if (value === undefined) return [];
      return [{ ...place, to: typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value } }];
    });
  await workbook.writeEntries(writesOf(resolution, changes));
  return { period: next.period.name, date, changes };
}

export const sealActions = (session: PaneSession): SealActions => ({
  seal: async (request) => {
    const fileName = await session.commandOnReading('seal', (view) => sealNow(session, view, request));
    if (fileName === undefined) return false;
    session.done({ kind: 'sealed', fileName });
    return true;
  },
  openNextPeriod: async () => {
    const opened = await session.commandOnReading('openNext', (view) => openNext(session, view));
    if (!opened) return;
    session.confirmDefaults();
    session.done({ kind: 'periodOpened', ...opened });
  },
});
