/** Which of the standard sheets a finding is about, whatever the sheet is called now. */
import type { Assessment } from '../domain/assessment';
import type { Entries } from '../domain/submission';

export const SHEETS_IN_ORDER = ['info', 'targets', 'tasks', 'other'] as const;

type StandardSheet = (typeof SHEETS_IN_ORDER)[number];

/** By the row where there is one, else by the sheet's present name; nothing given is Thông tin. */
export type SheetOfFinding = (sheetName: string | undefined, rowId: string | undefined) => StandardSheet;

const namesIn = (entries: readonly Entries<string>[]): ReadonlySet<string> =>
  new Set(entries.flatMap((cells) => Object.values(cells).flatMap((cell) => (cell ? [cell.sheet] : []))));

export function sheetOf({ submission, rows, tasks }: Assessment): SheetOfFinding {
  const targetIds = new Set(rows?.map(({ row }) => row.id));
  const taskIds = new Set(tasks?.map(({ task }) => task.id));
  const names: readonly (readonly [StandardSheet, ReadonlySet<string>])[] = [
    ['info', namesIn([submission.header])],
    ['targets', namesIn(submission.targets?.map(({ cells }) => cells) ?? [])],
    ['tasks', namesIn(submission.tasks?.map(({ cells }) => cells) ?? [])],
  ];
  return (sheetName, rowId) => {
    if (rowId !== undefined && targetIds.has(rowId)) return 'targets';
    if (rowId !== undefined && taskIds.has(rowId)) return 'tasks';
    if (sheetName === undefined) return 'info';
    return names.find(([, known]) => known.has(sheetName))?.[0] ?? 'other';
  };
}
