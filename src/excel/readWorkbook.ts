/** Reading our sheets out of the open workbook, in one round trip. */
import { EMPTY, type CellInput } from '../domain/entry';
import { ROW_ID_CAPTION } from '../workbook/columns';
import { SHEET_NAMES } from '../workbook/definedNames';
import type { SheetGrid, WorkbookGrid } from '../workbook/sheetGrid';
import { STANDARD_SHEET_NAMES } from '../workbook/workbookPlan';
import { sheetNamed } from './findOurSheets';

const ANNEXES = ['targets', 'tasks'] as const;
const READ = ['info', ...ANNEXES] as const;
/** The head of a sheet in which a lost header is looked for. */
const HEAD = 'A1:AZ40';

/**
 * Our sheets as grids: found by defined name or by their own name. Where an annex is missing and no defined name of ours
 * says that this is meant, all sheets are searched for the header of ours, which takes one or two more round trips.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookGrid> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const candidates = READ.flatMap((key) => [
    { key, ...queueUsed(sheetNamed(context, key)), named: true },
    { key, ...queueUsed(worksheets.getItemOrNullObject(STANDARD_SHEET_NAMES[key])), named: false },
  ]);
  await context.sync();

  const sheets = new Map<string, SheetGrid>();
  const names = new Map<string, { sheet: string; range: string }>();
  for (const { key, sheet, used, named } of candidates) {
    if (sheet.isNullObject) continue;
    if (!sheets.has(sheet.name)) sheets.set(sheet.name, gridOf(sheet.name, used));
    if (named) names.set(SHEET_NAMES[key], { sheet: sheet.name, range: 'A1' });
  }
  if (names.size === 0 && ANNEXES.some((key) => !sheets.has(STANDARD_SHEET_NAMES[key]))) {
    for (const grid of await searchHeaders(context, worksheets.items)) sheets.set(grid.name, grid);
  }
  return { sheets: [...sheets.values()], names };
}

function queueUsed(sheet: Excel.Worksheet): { sheet: Excel.Worksheet; used: Excel.Range } {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.load('values,valueTypes,rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, used };
}

async function searchHeaders(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetGrid[]> {
  const heads = sheets.map((sheet) => ({ sheet, head: sheet.getRange(HEAD).load('values') }));
  await context.sync();
  const ours = heads.filter(({ head }) => head.values.some((row) => row.includes(ROW_ID_CAPTION)));
  if (ours.length === 0) return [];
  const queued = ours.map(({ sheet }) => queueUsed(sheet));
  await context.sync();
  return queued.map(({ sheet, used }) => gridOf(sheet.name, used));
}

function gridOf(name: string, used: Excel.Range): SheetGrid {
  if (used.isNullObject) return { name, rowCount: 0, columnCount: 0, at: () => EMPTY };
  const { values, valueTypes, rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    name,
    rowCount: rowIndex + rowCount,
    columnCount: columnIndex + columnCount,
    at: (row, column) => {
      const value: unknown = values[row - 1 - rowIndex]?.[column - 1 - columnIndex];
      return inputOf(value, valueTypes[row - 1 - rowIndex]?.[column - 1 - columnIndex]);
    },
  };
}

function inputOf(value: unknown, type: Excel.RangeValueType | string | undefined): CellInput {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value !== 'string' || value === '') return EMPTY;
  return type === 'Error' ? { kind: 'error', error: value } : { kind: 'text', text: value };
}
