/** Taking what was entered off a sheet, by the template's rows and columns. */
import { isBlankInput, type CellInput } from '../../domain/entry';
import { percentSeen } from '../../domain/percentSeen';
import type { Bounds } from '../../domain/resolution';
import type { TargetEntry, TaskEntry } from '../../domain/entries';
import type { EntryCell } from '../../domain/submission';
import { cellAddress } from '../a1';
import { formulaContent, inputContent } from './inputContent';
import type { Placing } from '../reading/placing';
import { entryCell } from '../reading/readSubmission';
import { conflictKey, type Choices, type Conflict, type Moved, type SetAside } from './repairPlan';
import type { CellContent } from '../spec';

export interface Gathered {
  /** By the template's address: every entry cell whose row and column were found, null for a blank one. */
  readonly contents: ReadonlyMap<string, CellContent>;
  readonly conflicts: readonly Conflict[];
  readonly moved: readonly Moved[];
  /** What was not chosen. */
  readonly rejected: readonly SetAside[];
}

/**
 * @param keepsFormula whether a formula still means the same after everything was put back
 * @param pointsAt the bounds of an entry that holds percentage points; undefined for others
 */
export function gatherEntries(
  placing: Placing,
  choices: Choices,
  keepsFormula: (formula: string) => boolean,
  pointsAt: (rowId: string, entry: TargetEntry | TaskEntry) => Bounds | undefined,
): Gathered {
  const contents = new Map<string, CellContent>();
  const conflicts: Conflict[] = [];
  const moved: Moved[] = [];
  const rejected: SetAside[] = [];
  for (const { candidates, rowId, column, to } of entriesOf(placing)) {
    const different = differing(candidates);
    const entry = placing.expected.columns[column - 1]?.key as TargetEntry | TaskEntry;
    const choice = rowId === undefined ? undefined : choices.get(conflictKey({ rowId, entry }));
    const chosen = different.find(({ address }) => address === choice) ?? different[0];
    if (different.length > 1 && rowId !== undefined && chosen?.address !== choice) {
      const caption = placing.expected.columns[column - 1]?.caption ?? '';
      conflicts.push({ rowId, entry, caption, candidates: different });
    } else {
      rejected.push(...different.filter((each) => each !== chosen));
    }
    const points = rowId === undefined ? undefined : pointsAt(rowId, entry);
    contents.set(to, chosen ? contentOf(chosen, points, keepsFormula) : null);
    if (chosen && rowId !== undefined && chosen.address !== to) moved.push({ rowId, from: chosen.address, to });
  }
  return { contents, conflicts, moved, rejected };
}

interface FoundEntry {
  readonly rowId: string | undefined;
  /** Of the template, from 1. */
  readonly column: number;
  /** Where the template has it. */
  readonly to: string;
  /** The cells of it that hold something: several where its row was copied. */
  readonly candidates: readonly EntryCell[];
}

function entriesOf({ sheet, expected, rows, columns }: Placing): readonly FoundEntry[] {
  return [...rows].flatMap(([row, found]) => [...columns].flatMap(([column, place]): readonly FoundEntry[] => {
    if (!expected.isEntry(row, column)) return [];
    const cells = found.map((each) => entryCell(sheet, each, place));
    const candidates = cells.filter(({ input, formula }) => !isBlankInput(input) || formula !== undefined);
    return [{ rowId: expected.rowIds.get(row), column, to: cellAddress(column, row), candidates }];
  }));
}

/** The first of each different value. A formula that gives nothing does not count beside a value. */
function differing(cells: readonly EntryCell[]): readonly EntryCell[] {
  const filled = cells.filter(({ input }) => !isBlankInput(input));
  if (filled.length === 0) return cells.slice(0, 1);
  return [...new Map([...filled].reverse().map((cell) => [valueKey(cell.input), cell])).values()].reverse();
}

const valueKey = (input: CellInput): string =>
  JSON.stringify(input.kind === 'text' ? input.text.normalize('NFC') : input);

/** The format that says what was meant by "3,2 %" gives way to the template's. */
function contentOf(cell: EntryCell, points: Bounds | undefined, keepsFormula: (formula: string) => boolean): CellContent {
  const { input, formula } = cell;
  if (formula !== undefined && keepsFormula(formula)) return formulaContent(formula, input);
  return inputContent(percentSeen(cell, points) ?? input);
}
