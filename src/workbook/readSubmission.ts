/** Finding our sheets, columns and rows in a workbook, however it was sorted, renamed or filled. */
import { readWord } from '../domain/entry';
import { judgedTasksOf, targetRowsOf, type Resolution } from '../domain/resolution';
import type {
  Entries, EntryCell, HeaderEntry, MissingHeader, Submission, TargetEntries, TargetEntry, TaskEntries, TaskEntry,
} from '../domain/submission';
import { cellAddress, positionOf } from './a1';
import { ROW_ID_CAPTION, targetColumns, taskColumns, type Column } from './columns';
import { FIELD_NAMES, SHEET_NAMES } from './definedNames';
import { INFO_FIELDS } from './infoFields';
import type { SheetGrid, WorkbookGrid } from './sheetGrid';
import type { SheetKey } from './spec';
import { STANDARD_SHEET_NAMES } from './workbookPlan';

type FoundKey = Exclude<SheetKey, 'ledger' | 'overview'>;

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const textAt = (sheet: SheetGrid, row: number, column: number): string => {
  const input = sheet.at(row, column);
  return input.kind === 'text' ? input.text : '';
};

/**
 * By defined name, then by the sheet's name, then by the ids of its rows. Many a workbook has a sheet called Phụ lục 1:
 * by its name alone it is ours only when it has the caption of our ids.
 */
export function findSheet(workbook: WorkbookGrid, key: FoundKey): SheetGrid | undefined {
  const named = workbook.names.get(SHEET_NAMES[key])?.sheet;
  return (
    workbook.sheets.find(({ name }) => name === named) ??
    workbook.sheets.find(
      (sheet) => fold(sheet.name) === fold(STANDARD_SHEET_NAMES[key]) && (key === 'info' || findHeader(sheet) !== undefined),
    ) ??
    (key === 'info' ? undefined : workbook.sheets.find((sheet) => holdsRowsOf(sheet, key)))
  );
}

const ID_PREFIX = { targets: 'PL1.', tasks: 'PL2.' } as const;

function holdsRowsOf(sheet: SheetGrid, key: 'targets' | 'tasks'): boolean {
  const header = findHeader(sheet);
  if (!header) return false;
  for (let row = header.row + 1; row <= sheet.rowCount; row += 1) {
    if (textAt(sheet, row, header.idColumn).startsWith(ID_PREFIX[key])) return true;
  }
  return false;
}

/** The header is the row with the caption of the ids; it stands near the top. */
function findHeader(sheet: SheetGrid): { row: number; idColumn: number } | undefined {
  for (let row = 1; row <= Math.min(sheet.rowCount, 40); row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (fold(textAt(sheet, row, column)) === fold(ROW_ID_CAPTION)) return { row, idColumn: column };
    }
  }
  return undefined;
}

interface Table<Entry extends string> {
  /** Cells of each row by its id; the first row with an id counts. */
  readonly rows: ReadonlyMap<string, Entries<Entry>>;
  readonly missing: readonly MissingHeader[];
}

function readTable<Key extends string, Entry extends Key>(
  sheet: SheetGrid,
  columns: readonly Column<Key>[],
): Table<Entry> {
  const entries = columns.filter(({ entry }) => entry);
  const header = findHeader(sheet);
  if (!header) {
    const captions = [ROW_ID_CAPTION, ...entries.map(({ caption }) => caption)];
    return { rows: new Map(), missing: captions.map((caption) => ({ sheet: sheet.name, caption })) };
  }
  const found = new Map<Key, number>();
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const caption = fold(readWord(sheet.at(header.row, column)));
    const match = entries.find((entry) => fold(entry.caption) === caption);
    if (match && !found.has(match.key)) found.set(match.key, column);
  }
  const rows = new Map<string, Entries<Entry>>();
  for (let row = header.row + 1; row <= sheet.rowCount; row += 1) {
    const id = textAt(sheet, row, header.idColumn).trim();
    if (id === '' || rows.has(id)) continue;
    const cells = [...found].map(([key, column]) => [key, entryCell(sheet, row, column)]);
    rows.set(id, Object.fromEntries(cells) as Entries<Entry>);
  }
  const missing = entries.filter(({ key }) => !found.has(key));
  return { rows, missing: missing.map(({ caption }) => ({ sheet: sheet.name, caption })) };
}

const entryCell = (sheet: SheetGrid, row: number, column: number): EntryCell => ({
  input: sheet.at(row, column),
  sheet: sheet.name,
  address: cellAddress(column, row),
});

/** A field is found by the key beside it, then by its defined name, then by its label. */
function readField(workbook: WorkbookGrid, sheet: SheetGrid, entry: HeaderEntry, label: string): EntryCell | undefined {
  const name = FIELD_NAMES[entry];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 3; column <= sheet.columnCount; column += 1) {
      // Label, entry, hint, key: the entry stands two columns before the key, wherever columns were inserted.
      if (textAt(sheet, row, column) === name) return entryCell(sheet, row, column - 2);
    }
  }
  const named = workbook.names.get(name);
  const home = workbook.sheets.find((each) => each.name === named?.sheet);
  if (named && home) {
    const { row, column } = positionOf(named.range);
    return entryCell(home, row, column);
  }
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (fold(textAt(sheet, row, 1)) === fold(label)) return entryCell(sheet, row, 2);
  }
  return undefined;
}

/** What was entered; undefined when the workbook has neither annex of ours. */
export function readSubmission(resolution: Resolution, workbook: WorkbookGrid): Submission | undefined {
  const info = findSheet(workbook, 'info');
  const targets = findSheet(workbook, 'targets');
  const tasks = findSheet(workbook, 'tasks');
  if (!targets && !tasks) return undefined;

  const header: Partial<Record<HeaderEntry, EntryCell>> = {};
  for (const { entry, label } of INFO_FIELDS) {
    const cell = info && readField(workbook, info, entry, label);
    if (cell) header[entry] = cell;
  }
  const targetTable = targets && readTable<string, TargetEntry>(targets, targetColumns(resolution));
  const taskTable = tasks && readTable<string, TaskEntry>(tasks, taskColumns);
  return {
    header,
    ...(targetTable ? { targets: targetEntries(resolution, targetTable) } : {}),
    ...(taskTable ? { tasks: taskEntries(resolution, taskTable) } : {}),
    missingHeaders: [...(targetTable?.missing ?? []), ...(taskTable?.missing ?? [])],
  };
}

const targetEntries = (resolution: Resolution, { rows }: Table<TargetEntry>): readonly TargetEntries[] =>
  targetRowsOf(resolution).map((row) => ({ row, cells: rows.get(row.id) ?? {} }));

const taskEntries = (resolution: Resolution, { rows }: Table<TaskEntry>): readonly TaskEntries[] =>
  judgedTasksOf(resolution).map((task) => ({ task, cells: rows.get(task.id) ?? {} }));
