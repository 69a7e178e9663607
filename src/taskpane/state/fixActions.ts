/** Putting right what was found: one write, and one undoing, however many cells it is. What cells need is fetched then. */
import type { Fix } from '../../checks/check';
import type { CellInput } from '../../domain/entry';
import type { CellChange } from './cellChanges';
import type { Deed } from './paneState';
import type { PaneSession } from './PaneSession';

/** A fix, and which of its options was chosen. */
export interface ChosenFix {
  readonly fix: Fix;
  readonly to: CellInput;
}

export interface FixActions {
  /** Writes what was chosen, all of it or nothing. Resolves to whether it was written. */
  fix(chosen: readonly ChosenFix[]): Promise<boolean>;
  /** Gives the old contents back where nobody has written something else since. */
  undo(changes: readonly CellChange[]): Promise<void>;
}

/** Writes entries, reads them back, and says what was done. */
export async function writeChanges(
  session: PaneSession,
  changes: readonly CellChange[],
  deed: Extract<Deed, { readonly changes: unknown }>,
): Promise<boolean> {
  const written = await session.whileBusy(() =>
    session.attempt('fix', async () => {
      const { writesOf } = await import('./cellChanges');
      await session.workbook.writeEntries(writesOf(session.resolution, changes));
      return true;
    }),
  );
  await session.read();
  if (written) session.change({ notice: { kind: 'done', deed } });
  return written ?? false;
}

export const fixActions = (session: PaneSession): FixActions => ({
  fix: async (chosen) => {
    const { view } = session;
    if (!view) return false;
    const { changesOf } = await import('./cellChanges');
    const wanted = chosen.map(({ fix, to }) => ({ cell: fix.cell, to }));
    const changes = changesOf(view.assessment.submission, wanted);
    return changes.length > 0 && writeChanges(session, changes, { kind: 'fixed', changes });
  },
  undo: async (changes) => {
    const cells = await session.whileBusy(() =>
      session.attempt('undo', async () => {
        const { undoingWrites } = await import('./cellChanges');
        const now = await session.workbook.read('contents');
        const writes = now ? undoingWrites(now, changes) : [];
        if (writes.length > 0) await session.workbook.writeEntries(writes);
        return writes.length;
      }),
    );
    await session.read();
    if (cells === undefined) return;
    session.change({ notice: { kind: 'done', deed: { kind: 'undone', cells, keptCells: changes.length - cells } } });
  },
});
