/** Putting right what was found: one write, and one undoing, however many cells it is. What cells need is fetched then. */
import type { Fix } from '../../checks/check';
import type { CellInput } from '../../domain/entry';
import type { CellChange } from './cellChanges';
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

export const fixActions = (session: PaneSession): FixActions => ({
  fix: async (chosen) => {
    const { view } = session;
    if (!view) return false;
    const changes = await session.command('fix', async () => {
      const { changesOf, writesOf } = await import('./cellChanges');
      const wanted = changesOf(view.assessment.submission, chosen.map(({ fix, to }) => ({ cell: fix.cell, to })));
      if (wanted.length > 0) await session.workbook.writeEntries(writesOf(session.resolution, wanted));
      return wanted;
    });
    if (!changes || changes.length === 0) return false;
    session.done({ kind: 'fixed', changes });
    return true;
  },
  undo: async (changes) => {
    const cells = await session.command('undo', async () => {
      const { undoingWrites } = await import('./cellChanges');
      const now = await session.workbook.read('contents');
      const writes = now ? undoingWrites(now, changes) : [];
      if (writes.length > 0) await session.workbook.writeEntries(writes);
      return writes.length;
    });
    if (cells !== undefined) session.done({ kind: 'undone', cells, keptCells: changes.length - cells });
  },
});
