/** The standard workbook: all its sheets and names, for a resolution and the appendices wanted. */
import { assess } from '../domain/assessment';
import type { CellInput } from '../domain/entry';
import { judgedTasksOf, targetRowsOf, type Resolution } from '../domain/resolution';
import type { TargetEntry, TaskEntry } from '../domain/entries';
import type { EntryCell, Submission } from '../domain/submission';
import { SCOPES } from '../domain/words';
import { LIST_NAMES, SHEET_NAMES } from './definedNames';
import { infoNames, infoSheet } from './sheets/infoSheet';
import { ledgerSheet } from './sheets/ledgerSheet';
import { listRange, lists } from './sheets/ledgerLayout';
import { overviewSheet } from './sheets/overview/overviewSheet';
import type { NameSpec, SheetKey, SheetSpec, WorkbookSpec } from './spec';
import { targetsSheet } from './sheets/targetsSheet';
import { tasksSheet } from './sheets/tasksSheet';
import { FONT_NAME, FONT_SIZE } from './sheets/appendixLayout';
import { STANDARD_SHEET_NAMES, hasAppendix, type PlacedInput, type PlannedWorkbook, type WorkbookPlan } from './workbookPlan';

/**
 * The sheets with empty entry cells.
 *
 * @param inputs what will stand in entry cells: formulas have the results that they then give
 * @throws never for a resolution that its schema accepts
 */
export function workbookSpec(plan: WorkbookPlan, inputs: readonly PlacedInput[] = []): WorkbookSpec {
  const planned: PlannedWorkbook = { ...plan, drawn: assess(plan.resolution, drawnSubmission(plan, inputs)) };
  const sheets: readonly SheetSpec[] = [
    infoSheet(planned),
    ...(hasAppendix(plan, 1) ? [targetsSheet(planned)] : []),
    ...(hasAppendix(plan, 2) ? [tasksSheet(planned)] : []),
    overviewSheet(planned),
    ledgerSheet(planned),
  ];
  const { resolution } = plan;
  return {
    sheets,
    names: [...sheetNames(sheets), ...infoNames, ...listNames(resolution)],
    fontName: FONT_NAME,
    fontSize: FONT_SIZE,
    language: 'vi-VN',
    title: `Sổ chỉ tiêu – Nghị quyết số ${resolution.number}`,
  };
}

const sheetNames = (sheets: readonly SheetSpec[]): readonly NameSpec[] =>
  sheets.flatMap(({ key }) => (key === 'ledger' ? [] : [{ name: SHEET_NAMES[key], sheet: key, range: 'A1' }]));

const listNames = (resolution: Resolution): readonly NameSpec[] =>
  lists(resolution).map(({ key }) => ({
    name: LIST_NAMES[key],
    sheet: 'ledger',
    range: listRange(resolution, key),
  }));

/** What the workbook holds as drawn: the header's defaults and the inputs. */
function drawnSubmission(plan: WorkbookPlan, inputs: readonly PlacedInput[]): Submission {
  const cell = (input: CellInput): EntryCell => ({ input, sheet: STANDARD_SHEET_NAMES.info, address: '' });
  const { resolution } = plan;
  const cellsOf = new Map<string, Partial<Record<TargetEntry | TaskEntry, EntryCell>>>();
  for (const { rowId, entry, input } of inputs) cellsOf.set(rowId, { ...cellsOf.get(rowId), [entry]: cell(input) });
  return {
    header: {
      scope: cell({ kind: 'text', text: SCOPES[0] }),
      period: cell({ kind: 'text', text: plan.period.name }),
      evaluationDate: cell({ kind: 'number', number: plan.evaluationDate }),
    },
    ...(hasAppendix(plan, 1) ? { targets: targetRowsOf(resolution).map((row) => ({ row, cells: cellsOf.get(row.id) ?? {} })) } : {}),
    ...(hasAppendix(plan, 2) ? { tasks: judgedTasksOf(resolution).map((task) => ({ task, cells: cellsOf.get(task.id) ?? {} })) } : {}),
    missingHeaders: [],
    damage: [],
    seals: [],
  };
}

/** The sheets of which the user enters nothing, so that they may be drawn afresh. */
export const DERIVED_SHEETS: readonly SheetKey[] = ['overview', 'ledger'];
