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
  /**
   * Writes what was chosen, in one call, where the cells still hold what the choice was made for: somebody else's entry,
   * or a row that a sort has put there, is never overwritten.
   */
  fix(chosen: readonly ChosenFix[]): Promise<void>;
  /** Gives the old contents back where nobody has written something else since. */
  undo(changes: readonly CellChange[]): Promise<void>;
}

export const fixActions = (session: PaneSession): FixActions => ({
  fix: async (chosen) => {
    const { view } = session;
    if (!view) return;
    const fixed = await session.command('fix', async () => {
      const { changesOf, stillWanted, writesOf } = await import('./cellChanges');
      const wanted = changesOf(view.assessment.submission, chosen.map(({ fix, to }) => ({ cell: fix.cell, to })));
      const now = await session.workbook.read('contents');
      const changes = now ? stillWanted(now, wanted) : [];
      if (changes.length > 0) await session.workbook.writeEntries(writesOf(session.resolution, changes));
      return { changes, keptCells: wanted.length - changes.length };
    });
    if (fixed) session.done({ kind: 'fixed', ...fixed });
  },
  undo: async (changes) => {
    const cells = await session.command('undo', async () => {
      const { undoing } = await import('./cellChanges');
      const now = await session.workbook.read('contents');
      if (!now) return 0;
      const { writes, cells: givenBack } = undoing(now, changes);
      if (writes.length > 0) await session.workbook.writeEntries(writes);
      return givenBack;
    });
    if (cells !== undefined) session.done({ kind: 'undone', cells, keptCells: changes.length - cells });
  },
});
