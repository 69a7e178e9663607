/** The verdicts of a received file, as its own sheets give them: for its unit, scope, period and date. */
import { assess } from '../domain/assessment';
import type { CellInput } from '../domain/entry';
import type { ReceivedEntry, ReceivedReport } from '../domain/receivedFile';
import { judgedTasksOf, targetRowsOf, type Resolution } from '../domain/resolution';
import type { TargetEntry, TaskEntry } from '../domain/entries';
import type { Entries, EntryCell } from '../domain/submission';

/** By row id. */
export function receivedVerdicts(resolution: Resolution, report: ReceivedReport): ReadonlyMap<string, string> {
  const { unit, scope, period, evaluationDate } = report;
  const byRow = new Map<string, ReceivedEntry[]>();
  for (const entry of report.entries) byRow.set(entry.rowId, [...(byRow.get(entry.rowId) ?? []), entry]);
  const cellsOf = <Key extends TargetEntry | TaskEntry>(rowId: string): Entries<Key> =>
    Object.fromEntries((byRow.get(rowId) ?? []).map(({ entry, input, sheet, address }) => [entry, { input, sheet, address }])) as Entries<Key>;
  const { rows = [], tasks = [] } = assess(resolution, {
    header: {
      unit: cell({ kind: 'text', text: unit }),
      scope: cell({ kind: 'text', text: scope }),
      ...(period ? { period: cell({ kind: 'text', text: period.name }) } : {}),
      ...(evaluationDate === undefined ? {} : { evaluationDate: cell({ kind: 'number', number: evaluationDate }) }),
    },
    targets: targetRowsOf(resolution).map((row) => ({ row, cells: cellsOf<TargetEntry>(row.id) })),
    tasks: judgedTasksOf(resolution).map((task) => ({ task, cells: cellsOf<TaskEntry>(task.id) })),
    missingHeaders: [],
    damage: [],
    seals: [],
  });
  return new Map([
    ...rows.map(({ row, verdict }): [string, string] => [row.id, verdict]),
    ...tasks.map(({ task, verdict }): [string, string] => [task.id, verdict]),
  ]);
}

/** Where it stands in the file plays no part here. */
const cell = (input: CellInput): EntryCell => ({ input, sheet: '', address: '' });
