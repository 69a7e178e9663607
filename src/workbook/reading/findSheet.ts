/** Finding our sheets in a workbook, whatever they are called by now. */
import { fold } from './align';
import { FIELD_NAMES, LIST_NAMES, ROW_ID_CAPTION, SHEET_NAMES } from '../definedNames';
import { INFO_FIELDS } from '../sheets/infoFields';
import type { SheetGrid, WorkbookGrid } from './sheetGrid';
import type { SheetKey } from '../spec';
import { STANDARD_SHEET_NAMES } from '../workbookPlan';

/** The text of a cell, "" where it holds none. */
export const textAt = (sheet: SheetGrid, row: number, column: number): string => {
  const input = sheet.at(row, column);
  return input.kind === 'text' ? input.text : '';
};

/** Headers and titles stand near the top. */
const HEAD_ROWS = 40;
const FEWEST_IDS = 3;

const ID_PREFIX = { targets: 'PL1.', tasks: 'PL2.' } as const;

const namesOf = (key: SheetKey): readonly string[] => (key === 'ledger' ? Object.values(LIST_NAMES) : [SHEET_NAMES[key]]);

const KEYS = Object.keys(STANDARD_SHEET_NAMES) as readonly SheetKey[];

/**
 * By defined name, then by the sheet's own name, then (annexes) by the ids of its rows. Many a workbook has a sheet
 * called Phụ lục 1 or Tổng quan: by its name alone a sheet is ours only when it looks like ours.
 */
export function findSheet(workbook: WorkbookGrid, key: SheetKey): SheetGrid | undefined {
  const named = namedSheet(workbook, key);
  const called = (sheet: SheetGrid): boolean => fold(sheet.name) === fold(STANDARD_SHEET_NAMES[key]);
  if (named && (called(named) || looksLike(named, key))) return named;
  const claimed = new Set(KEYS.flatMap((other) =>
    other === key ? [] : (namedSheet(workbook, other)?.name ?? [])));
  const free = workbook.sheets.filter(({ name }) => !claimed.has(name));
  const ours = free.find((sheet) => called(sheet) && looksLike(sheet, key));
  if (ours) return ours;
  const withIds = key === 'targets' || key === 'tasks' ? free.find((sheet) => countIds(sheet, key) >= 1 && hasIdCaption(sheet)) : undefined;
  return withIds ?? named;
}

function namedSheet(workbook: WorkbookGrid, key: SheetKey): SheetGrid | undefined {
  const names = namesOf(key).flatMap((name) => workbook.names.get(name)?.sheet ?? []);
  return workbook.sheets.find(({ name }) => names.includes(name));
}

function looksLike(sheet: SheetGrid, key: SheetKey): boolean {
  switch (key) {
    case 'info': {
      const words = [...INFO_FIELDS.map(({ label }) => label), ...Object.values(FIELD_NAMES)].map(fold);
      return someCell(sheet, (text) => words.includes(fold(text)));
    }
    case 'targets':
    case 'tasks':
      return hasIdCaption(sheet) || countIds(sheet, key) >= FEWEST_IDS;
    case 'overview':
      return someCell(sheet, (text) => fold(text).startsWith('tổng quan thực hiện'));
    case 'ledger':
    case 'kept':
    case 'findings':
    case 'origins':
    case 'coverage':
    case 'unitFigures':
    case 'unitProgress':
      return true;
  }
}

const hasIdCaption = (sheet: SheetGrid): boolean => someCell(sheet, (text) => fold(text) === fold(ROW_ID_CAPTION));

function someCell(sheet: SheetGrid, test: (text: string) => boolean): boolean {
  for (let row = 1; row <= Math.min(sheet.rowCount, HEAD_ROWS); row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== '' && test(text)) return true;
    }
  }
  return false;
}

function countIds(sheet: SheetGrid, key: keyof typeof ID_PREFIX): number {
  let count = 0;
  for (let row = 1; row <= sheet.rowCount && count < FEWEST_IDS; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (textAt(sheet, row, column).startsWith(ID_PREFIX[key])) {
        count += 1;
        break;
      }
    }
  }
  return count;
}
