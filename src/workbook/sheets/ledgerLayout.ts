/** Where things stand on the hidden ledger `_so_chi_tieu`; other sheets refer to these cells. */
import { judgedTasksOf, leadsOf, targetRowsOf, targetsOf, type Resolution } from '../../domain/resolution';
import { PERIOD_NAMES } from '../../domain/period';
import { FIGURE_KINDS, SCOPES, TASK_STATUSES } from '../../domain/words';
import { columnLetter } from '../a1';

/** The facts that hold for the whole workbook, one below the other: label in A, value in B. */
const CONTEXT = ['templateId', 'templateVersion', 'unit', 'scope', 'ownRows', 'period', 'periodName', 'evaluationDate'] as const;

export type ContextKey = (typeof CONTEXT)[number];

const FIRST_ROW = 2;

/** The row of a fact, from 1. */
export const contextRow = (key: ContextKey): number => FIRST_ROW + CONTEXT.indexOf(key);

export const CONTEXT_KEYS: readonly ContextKey[] = CONTEXT;

/** `$B$4` of a fact. */
export const contextCell = (key: ContextKey): string => `$B$${contextRow(key)}`;

/** The lists entries are chosen from, one column each from D. */
export const lists = (resolution: Resolution): readonly { key: ListKey; words: readonly string[] }[] => [
  { key: 'units', words: unitChoices(resolution) },
  { key: 'scopes', words: SCOPES },
  { key: 'periods', words: PERIOD_NAMES },
  { key: 'figureKinds', words: FIGURE_KINDS },
  { key: 'statuses', words: TASK_STATUSES },
];

export type ListKey = 'units' | 'scopes' | 'periods' | 'figureKinds' | 'statuses';

/** The bodies that may report: those that lead first, nobody in particular left out. */
export function unitChoices(resolution: Resolution): readonly string[] {
  const named = resolution.units.filter(({ kind }) => kind !== 'unnamed').map(({ name }) => name);
  const leads = leadsOf(resolution);
  return [...leads, ...named.filter((name) => !leads.includes(name))];
}

const FIRST_LIST_COLUMN = 4;

/** `$D$2:$D$12`. */
export function listRange(resolution: Resolution, key: ListKey): string {
  const all = lists(resolution);
  const index = all.findIndex((list) => list.key === key);
  const letter = columnLetter(FIRST_LIST_COLUMN + index);
  return `$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + (all[index]?.words.length ?? 1) - 1}`;
}

/** Columns of the index of measured rows, of targets and of tasks: what stands where on the annex sheets, and its word. */
const ROW_INDEX = [
  'rowId', 'group', 'lead', 'rule', 'sheetRow', 'verdict', 'notMetNumber', 'reasonMissing', 'figure1', 'figure2',
  'figure3', 'verdict1', 'verdict2', 'verdict3', 'previousVerdict', 'changedNumber',
] as const;
/** Of the periods that can lie behind the reporting period, in order: their figures, and the words by the same rule. */
export const EARLIER_PERIODS = [
  { period: 1, key: 'q1', figure: 'figure1', verdict: 'verdict1' },
  { period: 2, key: 'h1', figure: 'figure2', verdict: 'verdict2' },
  { period: 3, key: 'm9', figure: 'figure3', verdict: 'verdict3' },
] as const;
const TARGET_INDEX = ['targetId', 'targetGroup', 'targetVerdict'] as const;
const TASK_INDEX = ['taskId', 'taskGroup', 'taskLeads', 'taskRule', 'taskSheetRow', 'taskVerdict', 'overdueNumber'] as const;

export type IndexColumn = (typeof ROW_INDEX)[number] | (typeof TARGET_INDEX)[number] | (typeof TASK_INDEX)[number];

const FIRST_INDEX_COLUMN = FIRST_LIST_COLUMN + 6;
const INDEX_COLUMNS: readonly (IndexColumn | null)[] = [...ROW_INDEX, null, ...TARGET_INDEX, null, ...TASK_INDEX];

export const indexColumnNumber = (column: IndexColumn): number => FIRST_INDEX_COLUMN + INDEX_COLUMNS.indexOf(column);

/** The first row of every index and list. */
export const INDEX_FIRST_ROW = FIRST_ROW;

const lengthOf = (resolution: Resolution, column: IndexColumn): number => {
  if ((ROW_INDEX as readonly string[]).includes(column)) return targetRowsOf(resolution).length;
  if ((TARGET_INDEX as readonly string[]).includes(column)) return targetsOf(resolution).length;
  return judgedTasksOf(resolution).length;
};

/** `$N$2:$N$35` of an index column. */
export function indexRange(resolution: Resolution, column: IndexColumn): string {
  const letter = columnLetter(indexColumnNumber(column));
  return `$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + lengthOf(resolution, column) - 1}`;
}

/** `$N2`: the cell of an index column in a row. */
export const indexCell = (column: IndexColumn, row: number): string =>
  `$${columnLetter(indexColumnNumber(column))}${row}`;

/** The first column of the record of seals, after an empty one. */
export const SEAL_COLUMN = FIRST_INDEX_COLUMN + INDEX_COLUMNS.length + 1;
