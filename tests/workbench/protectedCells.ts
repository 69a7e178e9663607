import type { FUniver } from '@univerjs/presets';
import type { FRange } from '@univerjs/sheets/facade';
import type { Person } from '../host/person/Person';
import { showNotice } from './notice';

/** What a person's keys and menus do to the selected cells. The host uses none of these commands itself. */
const CHANGES_SELECTION = new Set([
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.clear-selection-format',
  'sheet.command.auto-clear-content',
  'sheet.command.cut',
  'univer.command.cut',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.apply-format-painter',
  'sheet.command.toggle-cell-checkbox',
  'sheet.command.text-to-number',
  'sheet.command.split-text-to-columns',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.sort-range-asc',
  'sheet.command.sort-range-desc',
  'sheet.command.sort-range-custom',
]);
const CHANGES_ROWS = new Set([
  'sheet.command.insert-row-before',
  'sheet.command.insert-row-after',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.remove-row-confirm',
]);
const CHANGES_COLUMNS = new Set([
  'sheet.command.insert-col-before',
  'sheet.command.insert-col-after',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-col-confirm',
]);
/** Bold, italic, colours and the like, by key or menu. */
const FORMATS_SELECTION = /^sheet\.command\.set-range-(?!values$|custom-metadata$)/;

/** Rows and columns counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/**
 * Refuses on the screen what Excel refuses on a protected sheet. The host refuses the add-in and the automation;
 * Univer's own screen goes past it.
 */
export function guardProtectedCells(api: FUniver, person: Person): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (params) => {
    const name = params.worksheet.getSheetName();
    params.cancel = refuses(person, name, { row: params.row, column: params.column, rows: 1, columns: 1 });
  });

  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) return;
    const sheet = workbook.getActiveSheet();
    const boxes = affected(command.id, command.params, sheet.getSelection()?.getActiveRangeList() ?? [], {
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
    });
    if (boxes.some((box) => refuses(person, sheet.getSheetName(), box))) command.cancel = true;
  });
}

function affected(
  id: string,
  params: unknown,
  selection: readonly FRange[],
  size: { readonly rows: number; readonly columns: number },
): Box[] {
  if (CHANGES_SELECTION.has(id) || FORMATS_SELECTION.test(id)) return selection.map(boxOf);
  if (CHANGES_ROWS.has(id)) return selection.map((range) => ({ ...boxOf(range), column: 0, columns: size.columns }));
  if (CHANGES_COLUMNS.has(id)) return selection.map((range) => ({ ...boxOf(range), row: 0, rows: size.rows }));
  if (id === 'sheet.command.auto-fill' || id === 'sheet.command.move-range') {
    const { targetRange, fromRange, toRange } = (params ?? {}) as Readonly<Record<string, UniverRange | undefined>>;
    return [targetRange, fromRange, toRange].filter((range) => range !== undefined).map(toBox);
  }
  return [];
}

/** Says so when a locked cell of a protected sheet is among these cells. */
export function refuses(person: Person, sheet: string, { row, column, rows, columns }: Box): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const address = `${columnName(c)}${String(r + 1)}`;
      if (person.isLocked(sheet, address)) {
        showNotice(`Ô ${address} nằm trên trang tính được bảo vệ, không sửa được. Hãy nhập vào các ô để trống của biểu.`);
        return true;
      }
    }
  }
  return false;
}

export function boxOf(range: FRange): Box {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
}

function toBox({ startRow, endRow, startColumn, endColumn }: UniverRange): Box {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function columnName(column: number): string {
  const name = String.fromCharCode(65 + (column % 26));
  return column < 26 ? name : columnName(Math.floor(column / 26) - 1) + name;
}
