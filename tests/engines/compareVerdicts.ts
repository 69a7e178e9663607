/** What an engine calculated against what we say of the very same entries. */
import { assess } from '../../src/domain/assessment';
import type { Resolution } from '../../src/domain/resolution';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import type { WorkbookGrid } from '../../src/workbook/reading/sheetGrid';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { sheetVerdicts } from './sheetVerdicts';

export interface Disagreement {
  readonly row: string;
  readonly ours: string | number;
  readonly engine: string | number | undefined;
}

/** A row that was deleted has no cells, and no word to compare. */
const isOnSheet = ({ cells }: { readonly cells: object }): boolean => Object.keys(cells).length > 0;

/** Compares every word and number that an engine calculated with ours; the entries are read from the same workbook. A case is a row. */
export function compareVerdicts(
  resolution: Resolution,
  workbook: WorkbookGrid,
): { readonly cases: number; readonly disagreements: readonly Disagreement[] } {
  const submission = readSubmission(resolution, workbook);
  if (!submission) throw new Error('Not a workbook of ours');
  const assessed = assess(resolution, submission);
  const rows = assessed.rows?.filter(isOnSheet) ?? [];
  const tasks = assessed.tasks?.filter(isOnSheet) ?? [];
  const targets = assessed.targets?.filter(({ rows: [first] }) => first && isOnSheet(first)) ?? [];
  const theirs = sheetVerdicts(workbook, [STANDARD_SHEET_NAMES.targets, STANDARD_SHEET_NAMES.tasks]);
  const words = [
    ...rows.map(({ row, verdict }) => ({ row: row.id, ours: verdict, engine: theirs.rows.get(row.id) })),
    ...tasks.map(({ task, verdict }) => ({ row: task.id, ours: verdict, engine: theirs.rows.get(task.id) })),
    ...targets.map(({ target, rows: [first], verdict }) => ({
      row: `chỉ tiêu ${target.stt}`,
      ours: verdict,
      engine: theirs.targets.get(first?.row.id ?? ''),
    })),
  ];
  const numbers = [
    ...rows.map(({ row, comparison }) => ({ row: row.id, ours: comparison, engine: theirs.numbers.get(row.id) })),
    ...tasks.map(({ task, days }) => ({ row: task.id, ours: days, engine: theirs.numbers.get(task.id) })),
  ];
  return {
    cases: rows.length + tasks.length,
    disagreements: [
      ...words.filter(({ ours, engine }) => ours !== engine),
      ...numbers.filter(({ ours, engine }) => !sameNumber(ours, engine)),
    ],
  };
}

const sameNumber = (ours: string | number, engine: string | number | undefined): boolean =>
  typeof ours === 'number'
    ? typeof engine === 'number' && Math.abs(ours - engine) <= 1e-9 * Math.max(1, Math.abs(ours))
    : ours === engine;
