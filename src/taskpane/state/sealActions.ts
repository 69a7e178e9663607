/** Chốt số liệu, and going on to the next period. What they need of the domain is fetched when it is needed. */
import type { Waiver } from '../../domain/seal';
import { entryPlaces } from './entryPlaces';
import { writeChanges } from './fixActions';
import type { PaneSession } from './PaneSession';

export interface SealRequest {
  /** Absent where no error is left. */
  readonly waiver: Waiver | undefined;
  /** Why a sealed value was changed, by its place. */
  readonly reasonFor: (place: string) => string;
}

export interface SealActions {
  /** Reads everything afresh and seals that. Resolves to whether it was sealed: an error without a waiver keeps it open. */
  seal(request: SealRequest): Promise<boolean>;
  /** Does nothing after the last period. */
  openNextPeriod(): Promise<void>;
}

/** Resolves to the suggested file name. */
async function sealNow(session: PaneSession, { waiver, reasonFor }: SealRequest): Promise<string | undefined> {
  const { view } = session;
  if (!view) return undefined;
  const { submission } = view.assessment;
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
  const older = submission.damage.find(({ kind }) => kind === 'template')?.found;
  const seal = await makeSeal({
    submission,
    template: older ?? templateLabel(session.resolution),
    at: momentOf(new Date()),
    ...(waiver ? { waiver } : {}),
    corrections: sealedChanges(view.assessment)
      .filter(needsReason)
      .map(({ place, from, to }) => ({ place, from: sealedValue(from), to: sealedValue(to), reason: reasonFor(place) })),
  });
  await session.workbook.seal(seal);
  return sealedFileName(session.resolution, seal.unit, seal.period, sealedDate(seal));
}

export const sealActions = (session: PaneSession): SealActions => ({
  seal: async (request) => {
    await session.read();
    const hasErrors = session.view?.findings.some(({ check }) => check.severity === 'error');
    if (hasErrors && !request.waiver) return false;
    const fileName = await session.whileBusy(() => session.attempt('seal', () => sealNow(session, request)));
    await session.read();
    if (fileName === undefined) return false;
    session.change({ notice: { kind: 'done', deed: { kind: 'sealed', fileName } } });
    return true;
  },
  openNextPeriod: async () => {
    await session.read();
    const { view } = session;
    if (!view) return;
    const { nextPeriod } = await import('../../domain/nextPeriod');
    const { submission } = view.assessment;
    const next = nextPeriod(session.resolution, submission);
    if (!next) return;
    const changes = entryPlaces(submission)
      .filter(({ rowId }) => rowId === undefined)
      .flatMap((place) => {
        const value = Object.entries(next.header).find(([entry]) => entry === place.entry)?.[1];
        if (value === undefined) return [];
        return [{ ...place, to: typeof value === 'number' ? ({ kind: 'number', number: value } as const) : ({ kind: 'text', text: value } as const) }];
      });
    const date = next.header.evaluationDate;
    if (typeof date !== 'number') throw new Error('The next period has no date');
    const opened = await writeChanges(session, changes, { kind: 'periodOpened', period: next.period.name, date, changes });
    if (opened) session.change({ unconfirmed: false });
  },
});
