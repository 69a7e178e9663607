/** What a person at the keyboard does, with the regional settings of the workbook. */

import { type ICellData, IUndoRedoService, IUniverInstanceService } from '@univerjs/core';
import { formatA1 } from '../workbook/Area';
import { shownStyle } from '../workbook/conditionalFormats';
import { constantCell, formulaCell, type HostSheet, NO_CONTENT } from '../workbook/HostSheet';
import type { HostWorkbook } from '../workbook/HostWorkbook';
import { toHex } from '../workbook/styles';
import { copyCells, deleteCells, insertCells, moveCells, type Place } from '../workbook/structure';
import { sortCells, type SortField } from '../workbook/sorting';
import { readInput } from '../workbook/TypedInput';
import { validationAt } from '../workbook/validations';
import { isCellValid } from '../workbook/validity';
import { clipboardCells, pasteArea, widthOf } from './clipboardText';
import { resolveReference } from '../objects/resolveReference';
import { visibilityOf } from '../objects/worksheet';

/** Excel's refusal of what a person does, in the words of its message. */
export class RefusedByExcel extends Error {
  constructor(
    readonly reason: 'locked' | 'invalid' | 'hidden',
    message: string,
  ) {
    super(message);
    this.name = 'RefusedByExcel';
  }
}

export interface SeenCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula: string | null;
  /** RRGGBB as displayed, conditional formats included; null is no fill. */
  readonly fill: string | null;
  /** RRGGBB as displayed; null is automatic. */
  readonly fontColor: string | null;
  readonly locked: boolean;
  /** The value breaks the cell's data validation. */
  readonly invalid: boolean;
}

export class Person {
  constructor(private readonly book: HostWorkbook) {}

  /** Types into a cell and presses Enter. An empty input is the Delete key. */
  async typeInto(sheetName: string, a1: string, input: string): Promise<void> {
    const { sheet, area } = this.place(sheetName, a1);
    const { row, column } = area;
    if (sheet.state.protection && !sheet.isUnlocked(row, column)) {
      throw new RefusedByExcel('locked', `The cell ${formatA1(area)} of ${sheet.name} is on a protected sheet. To make a change, unprotect the sheet.`);
    }
    sheet.writeArea(area, () => this.typedCell(sheet, row, column, input));
    if (input !== '') {
      await this.refuseInvalid(sheet, row, column);
    }
    await this.book.calculation.calculated();
  }

  /**
   * Pastes text from another program: each piece between tabs and line ends is read as if typed. A selection that the
   * text fits into several times is filled with it. Validations do not stop a paste.
   */
  async pasteText(sheetName: string, a1: string, text: string): Promise<void> {
    const { sheet, area } = this.place(sheetName, a1);
    const lines = clipboardCells(text);
    const target = sheet.within(pasteArea(area, lines));
    this.refuseLocked(sheet, { sheet, area: target });
    sheet.writeArea(target, (row, column) => {
      const line = lines[(row - target.row) % lines.length] ?? [];
      return this.typedCell(sheet, row, column, line[(column - target.column) % widthOf(lines)] ?? '');
    });
    await this.book.calculation.calculated();
  }

  /** Cells the Delete key empties. */
  async deleteContent(sheetName: string, a1: string): Promise<void> {
    const { sheet, area } = this.place(sheetName, a1);
    this.refuseLocked(sheet, { sheet, area });
    sheet.writeArea(area, () => NO_CONTENT);
    await this.book.calculation.calculated();
  }

  async getCell(sheetName: string, a1: string): Promise<SeenCell> {
    await this.book.calculation.settle();
    const { sheet, area } = this.place(sheetName, a1);
    const { row, column } = area;
    const { value, formula } = sheet.cell(row, column);
    const style = sheet.styleAt(row, column);
    const conditional = await shownStyle(sheet, row, column);
    return {
      value,
      text: sheet.textAt(row, column),
      formula,
      fill: toHex(conditional.bg?.rgb ?? style.bg?.rgb),
      fontColor: toHex(conditional.cl?.rgb ?? style.cl?.rgb),
      locked: !sheet.isUnlocked(row, column),
      invalid: !(await isCellValid(sheet, row, column)),
    };
  }

  select(sheetName: string, a1: string): void {
    const { sheet, area } = this.place(sheetName, a1);
    if (visibilityOf(sheet) !== 'Visible') {
      throw new RefusedByExcel('hidden', `The sheet ${sheet.name} is hidden.`);
    }
    this.book.select(sheet, area);
  }

  /** Copy and paste: brings values, formulas, looks, locked state, validation and conditional formats. */
  async paste(from: SheetRange, to: SheetRange): Promise<void> {
    const [source, target] = [this.place(from.sheet, from.range), this.place(to.sheet, to.range)];
    this.refuseLocked(target.sheet, { sheet: target.sheet, area: { ...source.area, row: target.area.row, column: target.area.column } });
    await copyCells(source, target);
    await this.book.calculation.settle();
  }

  /** Cut and paste: references to the cells follow them. */
  async cutPaste(from: SheetRange, to: SheetRange): Promise<void> {
    const [source, target] = [this.place(from.sheet, from.range), this.place(to.sheet, to.range)];
    this.refuseLocked(source.sheet, source);
    this.refuseLocked(target.sheet, { sheet: target.sheet, area: { ...source.area, row: target.area.row, column: target.area.column } });
    await moveCells(source, target);
    await this.book.calculation.settle();
  }

  async sortRange(sheetName: string, a1: string, fields: readonly SortField[], hasHeaders = false): Promise<void> {
    const { sheet, area } = this.place(sheetName, a1);
    this.refuseLocked(sheet, { sheet, area });
    await sortCells(sheet, area, fields, hasHeaders);
    await this.book.calculation.settle();
  }

  /** Inserts rows above a row counted from 1, as the row numbers on the screen. */
  async insertRows(sheetName: string, rowNumber: number, count = 1): Promise<void> {
    const { sheet, area } = this.place(sheetName, `${rowNumber}:${rowNumber + count - 1}`);
    this.refuseShifting(sheet, 'allowInsertRows');
    await insertCells(sheet, area, 'Down');
    await this.book.calculation.settle();
  }

  async deleteRows(sheetName: string, rowNumber: number, count = 1): Promise<void> {
    const { sheet, area } = this.place(sheetName, `${rowNumber}:${rowNumber + count - 1}`);
    this.refuseShifting(sheet, 'allowDeleteRows');
    await deleteCells(sheet, area, 'Up');
    await this.book.calculation.settle();
  }

  /** False where there is nothing to undo. */
  async undo(): Promise<boolean> {
    this.book.injector.get(IUniverInstanceService).focusUnit(this.book.unitId);
    if (!this.book.injector.get(IUndoRedoService).pitchTopUndoElement()) {
      return false;
    }
    await this.book.runAsync('univer.command.undo', {});
    await this.book.calculation.settle();
    return true;
  }

  recalculate(): Promise<void> {
    return this.book.calculation.recalculate();
  }

  sheets(): { name: string; visibility: string; active: boolean }[] {
    const active = this.book.activeSheet.id;
    return this.book.sheets().map((sheet) => ({ name: sheet.name, visibility: visibilityOf(sheet), active: sheet.id === active }));
  }

  selection(): SheetRange {
    const { sheet, area } = this.book.selection();
    return { sheet: sheet.name, range: formatA1(area) };
  }

  isLocked(sheetName: string, a1: string): boolean {
    const { sheet, area } = this.place(sheetName, a1);
    return sheet.state.protection !== null && !sheet.isUnlocked(area.row, area.column);
  }

  private place(sheetName: string, a1: string): Place {
    return resolveReference(this.book, a1, this.book.existingSheet(sheetName));
  }

  private typedCell(sheet: HostSheet, row: number, column: number, input: string): ICellData {
    const parsed = readInput(input, sheet.cell(row, column).format, this.book.region);
    const format = parsed.kind === 'constant' && parsed.format !== undefined ? { s: { n: { pattern: parsed.format } } } : {};
    const content = parsed.kind === 'empty' ? NO_CONTENT : parsed.kind === 'formula' ? formulaCell(parsed.formula) : constantCell(parsed.value);
    return { ...content, ...format };
  }

  private refuseLocked(sheet: HostSheet, { area }: Place): void {
    if (!sheet.state.protection) {
      return;
    }
    const inside = sheet.within(area);
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      for (let column = inside.column; column < inside.column + inside.columns; column++) {
        if (!sheet.isUnlocked(row, column)) {
          throw new RefusedByExcel('locked', `${formatA1(area)} of ${sheet.name} holds locked cells. To make a change, unprotect the sheet.`);
        }
      }
    }
  }

  private refuseShifting(sheet: HostSheet, option: 'allowInsertRows' | 'allowDeleteRows'): void {
    if (sheet.state.protection && !sheet.state.protection.options[option]) {
      throw new RefusedByExcel('locked', `${sheet.name} is a protected sheet. To make a change, unprotect it.`);
    }
  }

  /** Takes back a value that a validation of severity "stop" does not let pass. */
  private async refuseInvalid(sheet: HostSheet, row: number, column: number): Promise<void> {
    const alert = validationAt(sheet, row, column)?.description.errorAlert;
    if (!alert?.showAlert || alert.style !== 'Stop' || (await isCellValid(sheet, row, column))) {
      return;
    }
    await this.undo();
    const message = alert.message || "This value doesn't match the data validation restrictions defined for this cell.";
    throw new RefusedByExcel('invalid', alert.title ? `${alert.title}: ${message}` : message);
  }
}

export interface SheetRange {
  readonly sheet: string;
  readonly range: string;
}
