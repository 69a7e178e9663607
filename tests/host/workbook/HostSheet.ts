/** One sheet: its cells, looks and measures in Univer, and its {@link SheetState}. */

import { CellValueType, type ICellData, type IStyleData, type Nullable, type Worksheet } from '@univerjs/core';
import { ExcelError } from '../wire/ExcelError';
import { type Area, cellsOf, intersect, isWholeColumns, isWholeRows, lastColumn, lastRow } from './Area';
import type { HostWorkbook } from './HostWorkbook';
import { GENERAL, showValue } from './NumberFormats';
import type { SheetState } from './SheetState';
import { ERROR_VALUES } from './TypedInput';

export interface CellSnapshot {
  readonly value: string | number | boolean;
  /** Begins with "="; null where the cell holds a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** Cells to change: row → column → the properties that change. */
export type CellChanges = Record<number, Record<number, ICellData>>;

/** What a cell is set to when its content goes. */
export const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null };

export class HostSheet {
  constructor(
    readonly book: HostWorkbook,
    readonly id: string,
  ) {}

  get exists(): boolean {
    return Boolean(this.book.model.getSheetBySheetId(this.id));
  }

  get model(): Worksheet {
    const model = this.book.model.getSheetBySheetId(this.id);
    if (!model) {
      throw ExcelError.itemNotFound();
    }
    return model;
  }

  get state(): SheetState {
    return this.book.state(this.id);
  }

  get name(): string {
    return this.model.getName();
  }

  run(command: string, params: object): void {
    this.book.run(command, { subUnitId: this.id, ...params });
  }

  runAsync(command: string, params: object): Promise<void> {
    return this.book.runAsync(command, { subUnitId: this.id, ...params });
  }

  /** The part of the sheet Univer has laid out. */
  get laidOut(): Area {
    return { row: 0, column: 0, rows: this.model.getRowCount(), columns: this.model.getColumnCount() };
  }

  /** Whole columns, whole rows and the whole sheet, cut to what is laid out; what lies beyond is laid out first. */
  within(area: Area): Area {
    const rows = isWholeColumns(area) ? 0 : lastRow(area) + 1;
    const columns = isWholeRows(area) ? 0 : lastColumn(area) + 1;
    if (rows > this.model.getRowCount()) {
      this.run('sheet.command.set-worksheet-row-count', { rowCount: rows + 100 });
    }
    if (columns > this.model.getColumnCount()) {
      this.run('sheet.command.set-worksheet-column-count', { columnCount: columns + 10 });
    }
    const common = intersect(area, this.laidOut);
    if (!common) {
      throw ExcelError.invalidArgument();
    }
    return common;
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.model.getCellRaw(row, column);
  }

  cell(row: number, column: number): CellSnapshot {
    const raw = this.raw(row, column);
    return { value: valueOf(raw), formula: this.formulaAt(row, column), format: this.styleAt(row, column).n?.pattern ?? GENERAL };
  }

  /** What the cell shows, in the region of the person at the keyboard. */
  textAt(row: number, column: number): string {
    const { value, format } = this.cell(row, column);
    return showValue(value, format, this.book.region);
  }

  formulaAt(row: number, column: number): string | null {
    const raw = this.raw(row, column);
    if (raw?.f) {
      return raw.f;
    }
    return raw?.si ? this.book.formulaOfShared(this.id, row, column) : null;
  }

  hasFormulas(area: Area): boolean {
    for (const { row, column } of cellsOf(this.within(area))) {
      const raw = this.raw(row, column);
      if (raw?.f || raw?.si) {
        return true;
      }
    }
    return false;
  }

  /** The cell's own look over that of its row, column and sheet. */
  styleAt(row: number, column: number): IStyleData {
    return this.model.getComposedCellStyleByCellData(row, column, this.raw(row, column));
  }

  isUnlocked(row: number, column: number): boolean {
    const unlocked: unknown = this.raw(row, column)?.custom?.unlocked;
    return typeof unlocked === 'boolean' ? unlocked : this.state.unlockedByDefault;
  }

  /** Writes cells as one undoable step. */
  write(changes: CellChanges): void {
    const rows = Object.keys(changes).map(Number);
    const columns = Object.values(changes).flatMap((row) => Object.keys(row).map(Number));
    if (columns.length === 0) {
      return;
    }
    const range = { startRow: Math.min(...rows), endRow: Math.max(...rows), startColumn: minimum(columns), endColumn: maximum(columns) };
    this.run('sheet.command.set-range-values', { range, value: changes });
  }

  writeArea(area: Area, change: (row: number, column: number) => ICellData | null): void {
    this.write(this.changesIn(area, change));
  }

  /**
   * Changes what cells look like and leaves their contents alone. Univer takes a cell written without its formula for
   * one whose formula was deleted, except where the write calls itself a change of style.
   */
  dressArea(area: Area, change: (row: number, column: number) => ICellData | null): void {
    this.run('sheet.mutation.set-range-values', {
      cellValue: this.changesIn(area, change),
      trigger: 'sheet.command.set-style',
    });
  }

  private changesIn(area: Area, change: (row: number, column: number) => ICellData | null): CellChanges {
    const changes: CellChanges = {};
    for (const { row, column } of cellsOf(this.within(area))) {
      const cell = change(row, column);
      if (cell) {
        (changes[row] ??= {})[column] = cell;
      }
    }
    return changes;
  }

  /** Gives cells a look; what the style leaves out stays. `null` values take a property away. */
  setStyle(area: Area, style: IStyleData): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      const current = this.model.getConfig().defaultStyle;
      const merged = { ...(typeof current === 'object' ? current : {}), ...style };
      this.run('sheet.command.set-worksheet-default-style', { defaultStyle: merged });
      this.restyleOwn(this.laidOut, style);
    } else if (isWholeColumns(area)) {
      this.setColumnData(area, (index) => ({ s: { ...this.columnStyle(index), ...style } }));
      this.restyleOwn(this.within(area), style);
    } else {
      this.dressArea(area, () => ({ s: { ...style } }));
    }
  }

  setUnlocked(area: Area, unlocked: boolean): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.state.unlockedByDefault = unlocked;
      this.dressArea(area, (row, column) => (this.raw(row, column)?.custom ? { custom: { unlocked } } : null));
    } else {
      this.dressArea(area, () => ({ custom: { unlocked } }));
    }
  }

  setColumnData(area: Area, data: (index: number) => object): void {
    const { column, columns } = this.within(area);
    const entries = Array.from({ length: columns }, (_, offset) => [column + offset, data(column + offset)] as const);
    this.run('sheet.command.set-col-data', { columnData: Object.fromEntries(entries) });
  }

  setRowData(area: Area, data: (index: number) => object): void {
    const { row, rows } = this.within(area);
    const entries = Array.from({ length: rows }, (_, offset) => [row + offset, data(row + offset)] as const);
    this.run('sheet.command.set-row-data', { rowData: Object.fromEntries(entries) });
  }

  columnWidth(column: number): number {
    return this.model.getColumnManager().getColumnWidth(column);
  }

  rowHeight(row: number): number {
    return this.model.getRowManager().getRowHeight(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.model.getColVisible(column);
  }

  /** Hidden by hand or by a filter. */
  isRowHidden(row: number): boolean {
    return !this.model.getRowVisible(row);
  }

  /** The smallest rectangle with all content, or with all content and formats; null on an empty sheet. */
  usedArea(valuesOnly: boolean, inside: Area = this.laidOut): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.model.getCellMatrix().forValue((row, column, cell) => {
      const counts = hasContent(cell) || (!valuesOnly && Boolean(cell?.s ?? cell?.custom));
      if (counts && row >= inside.row && row <= lastRow(inside) && column >= inside.column && column <= lastColumn(inside)) {
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
      }
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Raises what Excel raises when a locked cell of a protected sheet is written. */
  refuseIfLocked(area: Area): void {
    if (!this.state.protection) {
      return;
    }
    for (const { row, column } of cellsOf(this.within(area))) {
      if (!this.isUnlocked(row, column)) {
        throw ExcelError.accessDenied();
      }
    }
  }

  private restyleOwn(area: Area, style: IStyleData): void {
    this.dressArea(area, (row, column) => (this.raw(row, column) ? { s: { ...style } } : null));
  }

  private columnStyle(index: number): IStyleData {
    const style = this.model.getColumnStyle(index, true);
    return typeof style === 'object' && style !== null ? style : {};
  }
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si || cell.p));
}

export function valueOf(cell: Nullable<ICellData>): string | number | boolean {
  if (cell?.p?.body) {
    return cell.p.body.dataStream.replace(/[\r\n]+$/, '');
  }
  const value = cell?.v ?? '';
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true || value === '1' : value;
}

/** A cell holding this constant and nothing else; text stays text whatever it looks like. */
export function constantCell(value: string | number | boolean): ICellData {
  if (typeof value === 'boolean') {
    return { ...NO_CONTENT, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (typeof value === 'number') {
    return { ...NO_CONTENT, v: value, t: CellValueType.NUMBER };
  }
  return { ...NO_CONTENT, v: value, t: CellValueType.STRING };
}

export function formulaCell(formula: string): ICellData {
  return { ...NO_CONTENT, f: formula };
}

export const isErrorValue = (value: unknown): boolean => typeof value === 'string' && ERROR_VALUES.includes(value);

const minimum = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number));
const maximum = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number));
