/** The workbook: Univer's model and commands, and beside them what Excel keeps and Univer does not. */

import { ICommandService, IUndoRedoService, IUniverInstanceService, type Injector, mergeWorksheetSnapshotWithDefault, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FormulaDataModel, IDependencyManagerService } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ExcelError } from '../wire/ExcelError';
import type { Area } from './Area';
import { Calculation } from './Calculation';
import { HostNames } from './HostNames';
import { HostSheet } from './HostSheet';
import { type Region, VIETNAM } from './NumberFormats';
import { newSheetState, type SheetState } from './SheetState';
import { toArea, toRange } from './validations';
import { checkSheetName } from './sheetNames';
import { DEFAULT_COLUMN_WIDTH_PX, DEFAULT_ROW_HEIGHT_PX } from './units';

/** What Univer's undo service offers and marks as temporary; there is no other way to join several commands. */
interface BatchingUndo {
  __tempBatchingUndoRedo(unitId: string): { dispose(): void };
}

const INITIAL_ROWS = 500;
const INITIAL_COLUMNS = 40;

/** Univer shares what it has read of formulas between all workbooks of the same id, with the sheets of the first one. */
let workbookCount = 0;

/** Univer's snapshot of a workbook with one empty sheet, with Excel's measures. */
export function emptyWorkbookData(sheetName = 'Sheet1'): Record<string, unknown> {
  return {
    id: `workbook-${String(++workbookCount)}`,
    name: 'Sổ chỉ tiêu',
    defaultStyle: { ff: 'Calibri', fs: 11 },
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': emptySheetData('sheet-1', sheetName) },
  };
}

function emptySheetData(id: string, name: string): Record<string, unknown> & { id: string; name: string } {
  return {
    id,
    name,
    rowCount: INITIAL_ROWS,
    columnCount: INITIAL_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH_PX,
    defaultRowHeight: DEFAULT_ROW_HEIGHT_PX,
  };
}

export class HostWorkbook {
  readonly injector: Injector;
  readonly calculation: Calculation;
  readonly names: HostNames;
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string | number>();
  private readonly states = new Map<string, SheetState>();
  private readonly commands: ICommandService;
  private sheetCount = 1;
  private found: Workbook | undefined;
  calculationMode = 'Automatic';
  /** Called after what no command of Univer tells of. */
  onSorted: (sheet: HostSheet, area: Area) => void = () => undefined;
  onProtection: (sheet: HostSheet) => void = () => undefined;

  constructor(
    univer: Univer,
    readonly region: Region = VIETNAM,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.calculation = new Calculation(this.injector);
    this.names = new HostNames(this);
    // For each cell's new style Univer looks for an equal one among all there ever were; two of a kind do no harm.
    Object.assign(this.model.getStyles(), { _getExistingStyleId: () => null });
  }

  /** The one workbook of this Excel, however often another file is opened in it. */
  get model(): Workbook {
    this.found ??= this.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? undefined;
    if (!this.found) {
      throw new Error('There is no workbook.');
    }
    return this.found;
  }

  get unitId(): string {
    return this.model.getUnitId();
  }

  /** Runs one of Univer's commands; a command that Univer refuses is a fault of the host. */
  run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params })) {
      throw new Error(`Univer refused ${id}: ${JSON.stringify(params).slice(0, 300)}`);
    }
  }

  /** As {@link run}, for commands that work in the background. */
  async runAsync(id: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(id, { unitId: this.unitId, ...params }))) {
      throw new Error(`Univer refused ${id}: ${JSON.stringify(params).slice(0, 300)}`);
    }
  }

  /** Makes what several commands do one step for undo. */
  async asOneStep(work: () => void | Promise<void>): Promise<void> {
    const undo: BatchingUndo = this.injector.get(IUndoRedoService);
    const batch = undo.__tempBatchingUndoRedo(this.unitId);
    try {
      await work();
    } finally {
      batch.dispose();
    }
  }

  /** In tab order. */
  sheets(): HostSheet[] {
    return this.model.getSheetOrders().map((id) => new HostSheet(this, id));
  }

  sheetById(id: string): HostSheet | null {
    return this.model.getSheetBySheetId(id) ? new HostSheet(this, id) : null;
  }

  /** By name without case, or by id, as `worksheets.getItem` looks it up. */
  sheet(nameOrId: string): HostSheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? this.sheetById(nameOrId);
  }

  existingSheet(nameOrId: string): HostSheet {
    const sheet = this.sheet(nameOrId);
    if (!sheet) {
      throw ExcelError.itemNotFound();
    }
    return sheet;
  }

  get activeSheet(): HostSheet {
    return new HostSheet(this, this.model.getActiveSheet().getSheetId());
  }

  /** `snapshot` is what Univer keeps of a sheet, for one that does not begin empty. */
  addSheet(name?: string, snapshot: object = {}): HostSheet {
    const existing = this.sheets().map((sheet) => sheet.name);
    const newName = name ?? freeName(existing);
    checkSheetName(newName, existing);
    const active = this.activeSheet.id;
    const id = `sheet-${++this.sheetCount}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ ...emptySheetData(id, newName), ...snapshot });
    this.run('sheet.command.insert-sheet', { index: existing.length, sheet });
    if (this.activeSheet.id !== active) {
      this.run('sheet.operation.set-worksheet-active', { subUnitId: active });
    }
    return new HostSheet(this, id);
  }

  /** Names of the sheet stay behind as #REF!, as in Excel. */
  removeSheet(sheet: HostSheet): void {
    this.forgetDependencies(sheet);
    this.run('sheet.command.remove-sheet', { subUnitId: sheet.id });
    this.states.delete(sheet.id);
  }

  /** With a sheet Univer forgets its formulas, but not which cells of other sheets they look at, and complains of that ever after. */
  private forgetDependencies(sheet: HostSheet): void {
    const dependencies = this.injector.get(IDependencyManagerService);
    sheet.model.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f || cell?.si) {
        dependencies.removeFormulaDependency(this.unitId, sheet.id, row, column);
      }
    });
  }

  activate(sheet: HostSheet): void {
    if (this.activeSheet.id !== sheet.id) {
      this.run('sheet.operation.set-worksheet-active', { subUnitId: sheet.id });
    }
  }

  selection(): { sheet: HostSheet; area: Area } {
    const sheet = this.activeSheet;
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheet, area: range ? toArea(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  select(sheet: HostSheet, area: Area): void {
    this.activate(sheet);
    const inside = sheet.within(area);
    const range = { ...toRange(inside), unitId: this.unitId, sheetId: sheet.id };
    const primary = { startRow: range.startRow, endRow: range.startRow, startColumn: range.startColumn, endColumn: range.startColumn };
    const cell = { ...primary, actualRow: range.startRow, actualColumn: range.startColumn, isMerged: false, isMergedMainCell: false };
    this.run('sheet.operation.set-selections', { subUnitId: sheet.id, selections: [{ range, primary: cell, style: null }] });
  }

  state(sheetId: string): SheetState {
    const known = this.states.get(sheetId);
    if (known) {
      return known;
    }
    const state = newSheetState();
    this.states.set(sheetId, state);
    return state;
  }

  /** The formula of a cell that shares one with its neighbours, as after a fill. */
  formulaOfShared(sheetId: string, row: number, column: number): string | null {
    return this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, this.unitId) ?? null;
  }

  get defaultFont(): { name: string; size: number } {
    const style = this.model.getSnapshot().defaultStyle;
    return typeof style === 'object' && style !== null ? { name: style.ff ?? 'Calibri', size: style.fs ?? 11 } : { name: 'Calibri', size: 11 };
  }
}

function freeName(existing: readonly string[]): string {
  for (let number = existing.length + 1; ; number++) {
    if (!existing.includes(`Sheet${number}`)) {
      return `Sheet${number}`;
    }
  }
}
