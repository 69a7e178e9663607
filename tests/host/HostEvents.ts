/** What happens in the workbook, told as Excel's events, whoever made it happen. */

import { ICommandService, type ICellData, type IExecutionOptions, type Nullable } from '@univerjs/core';
import type { HostEvent } from './RichApiHost';
import { valueType } from './objects/rangeContent';
import { formatA1 } from './workbook/Area';
import type { CellSnapshot } from './workbook/HostSheet';
import type { HostWorkbook } from './workbook/HostWorkbook';
import { toArea } from './workbook/validations';

export const EventType = {
  Changed: 10, Activated: 11, Deactivated: 12, Added: 13, SelectionChanged: 14, Deleted: 15, FormatChanged: 18, RowSorted: 19, RowHidden: 22, Protection: 24,
} as const;

const SET_RANGE_VALUES = 'sheet.mutation.set-range-values';

/** Where collection-wide events go. */
const WORKBOOK = 'Workbook';

type Author = 'person' | 'addin' | 'coauthor';

interface CommandParams {
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly rowData?: Record<number, Nullable<{ hd?: number }>>;
  readonly range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number } }[];
}

export class HostEvents {
  private by: Author = 'person';
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private active: string;
  /** The one cell about to change, as it was. */
  private before: CellSnapshot | null = null;

  constructor(private readonly book: HostWorkbook) {
    this.active = book.activeSheet.id;
    book.onSorted = (sheet, area) => this.tellBoth(EventType.RowSorted, sheet.id, { address: formatA1(area) });
    book.onProtection = (sheet) => this.tellBoth(EventType.Protection, sheet.id, { isProtected: sheet.state.protection !== null });
    const commands = book.injector.get(ICommandService);
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SET_RANGE_VALUES) {
        this.before = this.onlyCell(params ?? {});
      }
    });
    commands.onCommandExecuted((command, options) => {
      this.noticed(command.id, (command.params ?? {}), options);
    });
  }

  /** Does something in someone's name: the add-in's own writes and those of other people are marked as such. */
  async as<V>(author: Author, work: () => Promise<V>): Promise<V> {
    const before = this.by;
    this.by = author;
    try {
      return await work();
    } finally {
      this.by = before;
    }
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
      case SET_RANGE_VALUES:
        this.formatsChanged(params, options);
        return this.cellsChanged(params, options);
      case 'sheet.mutation.set-row-data':
        return this.rowsHidden(params);
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
  private cellsChanged(params: CommandParams, options?: IExecutionOptions): void {
    const cells = cellsWith(params, CONTENT);
    if (!isOfCalculation(options) && cells.length > 0) {
      this.changed(params.subUnitId ?? '', addressRound(cells), 'RangeEdited', this.details(params));
    }
  }

  private formatsChanged(params: CommandParams, options?: IExecutionOptions): void {
    const cells = cellsWith(params, LOOKS);
    if (!isOfCalculation(options) && cells.length > 0) {
      this.tellBoth(EventType.FormatChanged, params.subUnitId ?? '', { address: addressRound(cells) });
    }
  }

  private rowsHidden({ subUnitId = '', rowData = {} }: CommandParams): void {
    for (const [row, data] of Object.entries(rowData)) {
      if (data?.hd !== undefined) {
        this.tellBoth(EventType.RowHidden, subUnitId, { address: `${Number(row) + 1}:${Number(row) + 1}`, changeType: data.hd ? 'Hidden' : 'Unhidden' });
      }
    }
  }

  /** Before and after, which Excel tells of a single cell only. The result of a formula is not known yet. */
  private details(params: CommandParams): object | undefined {
    const after = this.onlyCell(params);
    return (
      (after && this.before && {
        valueBefore: this.before.value,
        valueAfter: after.value,
        valueTypeBefore: valueType(this.before),
        valueTypeAfter: valueType(after),
      }) ?? undefined
    );
  }

  /** As it stands at this moment; null where more than one cell changes. */
  private onlyCell(params: CommandParams): CellSnapshot | null {
    const [cell, ...more] = cellsWith(params, CONTENT);
    const sheet = this.book.sheetById(params.subUnitId ?? '');
    return cell && sheet && more.length === 0 ? sheet.cell(cell.row, cell.column) : null;
  }

  private shifted({ subUnitId = '', range }: CommandParams, changeType: string): void {
    if (range) {
      const area = toArea(range);
      const whole = changeType.startsWith('Row') ? `${area.row + 1}:${area.row + area.rows}` : formatA1({ ...area, row: 0, rows: 1_048_576 });
      this.changed(subUnitId, whole, changeType);
    }
  }

  private changed(worksheetId: string, address: string, changeType: string, details?: object): void {
    const triggerSource = this.by === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    this.tellBoth(EventType.Changed, worksheetId, { address, changeType, triggerSource, shiftDirection: 'None', ...details });
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
    const args = { worksheetId, source: this.by === 'coauthor' ? 'Remote' : 'Local', ...details };
    for (const targetId of [worksheetId, WORKBOOK]) {
      this.listeners.forEach((listener) => listener({ type, targetId, args }));
    }
  }
}

const CONTENT = ['v', 'f', 'p'];
const LOOKS = ['s', 'custom'];

/** The cells of which a write changes one of these properties. */
function cellsWith({ cellValue = {} }: CommandParams, properties: readonly string[]): { row: number; column: number }[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => cell === null || (cell !== undefined && properties.some((property) => property in cell)))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
}

const isOfCalculation = (options?: IExecutionOptions): boolean => options?.onlyLocal === true || options?.fromFormula === true;

/** The smallest rectangle round the cells. */
function addressRound(cells: readonly { row: number; column: number }[]): string {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
  const [bottom, right] = [rows.reduce((a, b) => Math.max(a, b)), columns.reduce((a, b) => Math.max(a, b))];
  return formatA1({ row, column, rows: bottom - row + 1, columns: right - column + 1 });
}
