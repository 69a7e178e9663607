/** Reading what was entered out of a workbook, however it was sorted, renamed or filled. */
import { isBlankInput } from '../../domain/entry';
import { judgedTasksOf, targetRowsOf, type Resolution } from '../../domain/resolution';
import type { HeaderEntry, TargetEntry, TaskEntry } from '../../domain/entries';
import type { Entries, EntryCell, MissingHeader, Submission } from '../../domain/submission';
import { cellAddress, columnNumber } from '../a1';
import { findDamage } from '../damage/findDamage';
import { foundWorkbook, type FoundWorkbook } from './foundWorkbook';
import { FIRST_FIELD_ROW, INFO_COLUMNS, INFO_FIELDS } from '../sheets/infoFields';
import type { Placing } from './placing';
import { readSeals } from '../sheets/sealBlock';
import type { SheetGrid, WorkbookGrid } from './sheetGrid';
import type { SheetKey } from '../spec';

/** What was entered and what is damaged; undefined when the workbook has neither annex of ours. */
export function readSubmission(resolution: Resolution, grid: WorkbookGrid): Submission | undefined {
  const entered = readEntries(resolution, grid);
  return entered && { ...entered, damage: findDamage(resolution, grid) };
}

/** {@link readSubmission} without a look at what is damaged, which takes most of the time. */
export function readEntries(resolution: Resolution, grid: WorkbookGrid): Submission | undefined {
  const workbook = foundWorkbook(resolution, grid);
  if (!workbook || !(workbook.sheets.has('targets') || workbook.sheets.has('tasks'))) return undefined;
  const targets = tableOf<TargetEntry>(workbook, 'targets');
  const tasks = tableOf<TaskEntry>(workbook, 'tasks');
  return {
    header: headerOf(workbook.placings.get('info')),
    ...(targets ? { targets: targetRowsOf(resolution).map((row) => ({ row, cells: targets.rows.get(row.id) ?? {} })) } : {}),
    ...(tasks ? { tasks: judgedTasksOf(resolution).map((task) => ({ task, cells: tasks.rows.get(task.id) ?? {} })) } : {}),
    missingHeaders: [...(targets?.missing ?? []), ...(tasks?.missing ?? [])],
    damage: [],
    seals: readSeals(grid),
  };
}

/** What stands in the annexes apart from what was read. */
export interface StrayEntries {
  /** Strange rows, and those whose id stands there a second time: not read. */
  readonly rows: number;
  /** Columns that are none of the template's, or stand there a second time: not read. */
  readonly columns: number;
  /** Filled cells of both, where something is to be entered. */
  readonly entries: number;
  /** Rows that were read as what their number and name say, against their id. */
  readonly misnumbered: number;
}

export function strayEntries(resolution: Resolution, grid: WorkbookGrid): StrayEntries {
  const placings = foundWorkbook(resolution, grid)?.placings;
  const found = (['targets', 'tasks'] as const).flatMap((key) => placings?.get(key) ?? []).map(straysOn);
  const sum = (count: keyof StrayEntries): number => found.reduce((total, each) => total + each[count], 0);
  return { rows: sum('rows'), columns: sum('columns'), entries: sum('entries'), misnumbered: sum('misnumbered') };
}

function straysOn(placing: Placing): StrayEntries {
  const { sheet, expected, rows, strays } = placing;
  const strayRows = [...[...rows.values()].flatMap(([, ...again]) => again), ...strays.unknownRows];
  const entryRows = [...expected.rowIds.keys()].flatMap((template) => rows.get(template)?.[0] ?? []);
  const filled = (among: readonly number[], columns: readonly number[]): number =>
    among.flatMap((row) => columns.filter((column) => !isBlankInput(sheet.at(row, column)))).length;
  return {
    rows: strayRows.length,
    columns: strays.unreadColumns.length,
    entries: filled(strayRows, entryColumns(placing)) + filled(entryRows, strays.unreadColumns),
    misnumbered: strays.misnumbered.size,
  };
}

const entryColumns = ({ expected, columns }: Placing): readonly number[] =>
  expected.columns.flatMap(({ entry }, index) => (entry ? columns.get(index + 1) ?? [] : []));

/** A cell with all that was read of it. */
export function entryCell(sheet: SheetGrid, row: number, column: number): EntryCell {
  const formula = sheet.formulaAt(row, column);
  const look = lookOf(sheet, row, column);
  return {
    input: sheet.at(row, column),
    sheet: sheet.name,
    address: cellAddress(column, row),
    ...(formula === undefined ? {} : { formula }),
    ...(look ? { look } : {}),
  };
}

function lookOf(sheet: SheetGrid, row: number, column: number): EntryCell['look'] {
  const look = sheet.looks?.lookAt(row, column);
  if (look) return { numberFormat: look.numberFormat, fontName: look.fontName };
  const percent = sheet.percentFormatAt?.(row, column);
  return percent === undefined ? undefined : { numberFormat: percent };
}

function headerOf(info: Placing | undefined): Entries<HeaderEntry> {
  const header: Partial<Record<HeaderEntry, EntryCell>> = {};
  const column = info?.columns.get(columnNumber(INFO_COLUMNS.entry));
  INFO_FIELDS.forEach(({ entry }, index) => {
    const row = info?.rows.get(FIRST_FIELD_ROW + index)?.[0];
    if (info && row !== undefined && column !== undefined) header[entry] = entryCell(info.sheet, row, column);
  });
  return header;
}

interface Table<Entry extends string> {
  /** Cells of each row by its id; the first row with an id counts. */
  readonly rows: ReadonlyMap<string, Entries<Entry>>;
  readonly missing: readonly MissingHeader[];
}

function tableOf<Entry extends string>(
  { sheets, placings, expected }: FoundWorkbook,
  key: Extract<SheetKey, 'targets' | 'tasks'>,
): Table<Entry> | undefined {
  const sheet = sheets.get(key);
  if (!sheet) return undefined;
  const placing = placings.get(key);
  const entries = (expected.sheets.get(key)?.columns ?? []).flatMap((column, index) =>
    column.entry ? [{ key: column.key as Entry, caption: column.caption, at: placing?.columns.get(index + 1) }] : [],
  );
  const rows = new Map<string, Entries<Entry>>();
  for (const [template, id] of placing?.expected.rowIds ?? []) {
    const row = placing?.rows.get(template)?.[0];
    if (row === undefined) continue;
    const cells = entries.flatMap((entry) => (entry.at === undefined ? [] : [[entry.key, entryCell(sheet, row, entry.at)]]));
    rows.set(id, Object.fromEntries(cells) as Entries<Entry>);
  }
  const missing = entries.filter(({ at }) => at === undefined);
  return { rows, missing: missing.map(({ caption }) => ({ sheet: sheet.name, caption })) };
}
