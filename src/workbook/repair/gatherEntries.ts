/** Taking what was entered off a sheet, by the template's rows and columns. */
import { isBlankInput, type CellInput } from '../../domain/entry';
import { formatNumber } from '../../domain/vietnameseNumber';
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

/** @param keepsFormula whether a formula still means the same after everything was put back */
export function gatherEntries(
  placing: Placing,
  choices: Choices,
  keepsFormula: (formula: string) => boolean,
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
    contents.set(to, chosen ? contentOf(chosen, keepsFormula) : null);
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

function contentOf(cell: EntryCell, keepsFormula: (formula: string) => boolean): CellContent {
  const { input, formula } = cell;
  if (formula !== undefined && keepsFormula(formula)) return formulaContent(formula, input);
  return percentSeen(cell) ?? inputContent(input);
}

/**
 * "3,2 %" typed into a row of percentage points is 0,032 in the cell. Only its format tells what was meant, and the
 * template's will take its place: what was seen stays as text, which the checks offer to read.
 */
function percentSeen({ input, look }: EntryCell): CellContent {
  if (input.kind !== 'number' || Math.abs(input.number) > 1 || look?.numberFormat.includes('%') !== true) return null;
  return { kind: 'text', text: `${formatNumber(input.number * 100)} %` };
}
