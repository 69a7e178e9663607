/** What happens in the workbook, told as Excel's events, whoever made it happen. */

import { ICommandService, type ICellData, type IExecutionOptions, type Nullable } from '@univerjs/core';
import type { HostEvent } from './RichApiHost';
import { formatA1 } from './workbook/Area';
import type { HostWorkbook } from './workbook/HostWorkbook';
import { toArea } from './workbook/validations';

export const EventType = { Changed: 10, Activated: 11, Deactivated: 12, Added: 13, SelectionChanged: 14, Deleted: 15 } as const;

/** Where collection-wide events go. */
const WORKBOOK = 'Workbook';

interface CommandParams {
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number } }[];
}

export class HostEvents {
  /** The add-in's own writes are marked as such. */
  byAddin = false;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private active: string;

  constructor(private readonly book: HostWorkbook) {
    this.active = book.activeSheet.id;
    book.injector.get(ICommandService).onCommandExecuted((command, options) => {
      this.noticed(command.id, (command.params ?? {}), options);
    });
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onSelectionChanged(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  private noticed(id: string, params: CommandParams, options?: IExecutionOptions): void {
    switch (id) {
      case 'sheet.mutation.set-range-values':
        return this.cellsChanged(params, options);
      case 'sheet.mutation.insert-row':
        return this.shifted(params, 'RowInserted');
      case 'sheet.mutation.remove-rows':
        return this.shifted(params, 'RowDeleted');
      case 'sheet.mutation.insert-col':
        return this.shifted(params, 'ColumnInserted');
      case 'sheet.mutation.remove-col':
        return this.shifted(params, 'ColumnDeleted');
      case 'sheet.mutation.insert-sheet':
        return this.tellBoth(EventType.Added, params.sheet?.id ?? '', {});
      case 'sheet.mutation.remove-sheet':
        this.tellBoth(EventType.Deleted, params.subUnitId ?? '', {});
        return this.activated();
      case 'sheet.operation.set-worksheet-active':
        return this.activated();
      case 'sheet.operation.set-selections':
        return this.selected(params);
      default:
    }
  }

  /** A change of looks alone, and the results of a calculation, are no change to Excel's onChanged. */
  private cellsChanged({ subUnitId = '', cellValue = {} }: CommandParams, options?: IExecutionOptions): void {
    if (options?.onlyLocal === true || options?.fromFormula === true) {
      return;
    }
    const rows: number[] = [];
    const columns: number[] = [];
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (cell === null || (cell !== undefined && ('v' in cell || 'f' in cell || 'p' in cell))) {
          rows.push(Number(row));
          columns.push(Number(column));
        }
      }
    }
    if (rows.length > 0) {
      const [top, left] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
      const [bottom, right] = [rows.reduce((a, b) => Math.max(a, b)), columns.reduce((a, b) => Math.max(a, b))];
      this.changed(subUnitId, formatA1({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }), 'RangeEdited');
    }
  }

  private shifted({ subUnitId = '', range }: CommandParams, changeType: string): void {
    if (range) {
      const area = toArea(range);
      const whole = changeType.startsWith('Row') ? `${area.row + 1}:${area.row + area.rows}` : formatA1({ ...area, row: 0, rows: 1_048_576 });
      this.changed(subUnitId, whole, changeType);
    }
  }

  private changed(worksheetId: string, address: string, changeType: string): void {
    const triggerSource = this.byAddin ? 'ThisLocalAddin' : 'Unknown';
    this.tellBoth(EventType.Changed, worksheetId, { address, changeType, triggerSource, shiftDirection: 'None' });
  }

  private activated(): void {
    const { id } = this.book.activeSheet;
    if (id !== this.active) {
      this.tellBoth(EventType.Deactivated, this.active, {});
      this.active = id;
      this.tellBoth(EventType.Activated, id, {});
    }
  }

  private selected({ subUnitId = '', selections = [] }: CommandParams): void {
    const range = selections.at(-1)?.range;
    if (range) {
      this.tellBoth(EventType.SelectionChanged, subUnitId, { address: formatA1(toArea(range)) });
      this.selectionListeners.forEach((listener) => listener());
    }
  }

  private tellBoth(type: number, worksheetId: string, details: Readonly<Record<string, unknown>>): void {
    const args = { worksheetId, source: 'Local', ...details };
    for (const targetId of [worksheetId, WORKBOOK]) {
      this.listeners.forEach((listener) => listener({ type, targetId, args }));
    }
  }
}
