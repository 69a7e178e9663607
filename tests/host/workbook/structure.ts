/** Moving cells: insert, delete, copy, cut, clear, merge. */

import { Direction, type ICellData, type IStyleData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type Area, contains, intersect, isWholeColumns, isWholeRows, lastColumn, lastRow } from './Area';
import * as conditional from './conditionalFormats';
import { type CellChanges, constantCell, formulaCell, type HostSheet, NO_CONTENT, valueOf } from './HostSheet';
import { setValidation, toArea, toRange, validationsOf } from './validations';

/** Every property of a look, taken away. */
const NO_STYLE: Readonly<Record<string, null>> = Object.fromEntries(
  ['ff', 'fs', 'it', 'bl', 'ul', 'st', 'bg', 'bd', 'cl', 'n', 'tr', 'ht', 'vt', 'tb', 'pd'].map((key) => [key, null]),
);

export async function insertCells(sheet: HostSheet, area: Area, shift: 'Down' | 'Right'): Promise<void> {
  const range = toRange(sheet.within(area));
  if (isWholeRows(area)) {
    await sheet.runAsync('sheet.command.insert-row-by-range', { range, direction: Direction.UP, cellValue: {} });
  } else if (isWholeColumns(area)) {
    await sheet.runAsync('sheet.command.insert-col-by-range', { range, direction: Direction.LEFT, cellValue: {} });
  } else {
    await sheet.runAsync(shift === 'Down' ? 'sheet.command.insert-range-move-down' : 'sheet.command.insert-range-move-right', { range });
  }
}

export async function deleteCells(sheet: HostSheet, area: Area, shift: 'Up' | 'Left'): Promise<void> {
  const range = toRange(sheet.within(area));
  if (isWholeRows(area)) {
    await sheet.runAsync('sheet.command.remove-row-by-range', { range });
  } else if (isWholeColumns(area)) {
    await sheet.runAsync('sheet.command.remove-col-by-range', { range });
  } else {
    await sheet.runAsync(shift === 'Up' ? 'sheet.command.delete-range-move-up' : 'sheet.command.delete-range-move-left', { range });
  }
}

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface Place {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** Copies with relative references moved along; a larger target repeats the source, a smaller one is filled beyond its edge. */
export async function copyCells(from: Place, to: Place, what: CopyWhat = 'All'): Promise<void> {
  await from.sheet.book.calculation.settle();
  const source = from.sheet.within(from.area);
  const rows = to.area.rows % source.rows === 0 ? to.area.rows : source.rows;
  const columns = to.area.columns % source.columns === 0 ? to.area.columns : source.columns;
  const target: Area = to.sheet.within({ row: to.area.row, column: to.area.column, rows, columns });
  const changes: CellChanges = {};
  for (let row = target.row; row <= lastRow(target); row++) {
    for (let column = target.column; column <= lastColumn(target); column++) {
      const sourceRow = source.row + ((row - target.row) % source.rows);
      const sourceColumn = source.column + ((column - target.column) % source.columns);
      (changes[row] ??= {})[column] = copiedCell(from.sheet, sourceRow, sourceColumn, row - sourceRow, column - sourceColumn, what);
    }
  }
  const rules = what === 'All' ? rulesOf(from.sheet, source) : null;
  await to.sheet.book.asOneStep(() => {
    to.sheet.write(changes);
    if (rules) {
      pasteRules(rules, source, to.sheet, target);
    }
  });
}

/** What a cell becomes that receives a copy of another, so many rows down and columns right. */
export function copiedCell(sheet: HostSheet, row: number, column: number, down: number, right: number, what: CopyWhat): ICellData {
  const formula = sheet.formulaAt(row, column);
  const value = valueOf(sheet.raw(row, column));
  const constant = value === '' ? NO_CONTENT : constantCell(value);
  const content = formula !== null && what !== 'Values' ? formulaCell(moveFormula(sheet, formula, down, right)) : constant;
  const formats: ICellData = {
    s: { ...NO_STYLE, ...sheet.styleAt(row, column) },
    custom: { unlocked: sheet.isUnlocked(row, column) },
  };
  switch (what) {
    case 'Formats':
      return formats;
    case 'All':
      return { ...content, ...formats };
    default:
      return content;
  }
}

function moveFormula(sheet: HostSheet, formula: string, down: number, right: number): string {
  return sheet.book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, right, down);
}

interface CopiedRules {
  readonly validations: ReturnType<typeof validationsOf>;
  readonly formats: readonly conditional.HostConditionalFormat[];
}

function rulesOf(sheet: HostSheet, source: Area): CopiedRules {
  const touches = (areas: readonly Area[]): boolean => areas.some((area) => intersect(area, source));
  return {
    validations: validationsOf(sheet).filter(({ areas }) => touches(areas)),
    formats: conditional.conditionalFormatsOf(sheet).filter(({ areas }) => touches(areas)),
  };
}

/** A paste brings the validation of its source with it, and widens the conditional formats to the new cells. */
function pasteRules({ validations, formats }: CopiedRules, source: Area, sheet: HostSheet, target: Area): void {
  sheet.run('sheets.command.clear-range-data-validation', { ranges: [toRange(target)] });
  const moved = (area: Area): Area | null => {
    const common = intersect(area, source);
    return common && { ...common, row: common.row - source.row + target.row, column: common.column - source.column + target.column };
  };
  for (const { areas, description } of validations) {
    for (const area of areas) {
      const place = contains(area, source) ? target : moved(area);
      if (place) {
        setValidation(sheet, place, description);
      }
    }
  }
  for (const format of formats) {
    const current = conditional.conditionalFormatsOf(sheet).find(({ id }) => id === format.id);
    if (current && !current.areas.some((area) => contains(area, target))) {
      conditional.changeConditionalFormat(sheet, { ...current, areas: [...current.areas, target] });
    }
  }
}

/** Cut and paste: references to the cells follow them. */
export async function moveCells(from: Place, to: Place): Promise<void> {
  const source = from.sheet.within(from.area);
  const target = to.sheet.within({ ...source, row: to.area.row, column: to.area.column });
  await from.sheet.book.runAsync('sheet.command.move-range', {
    fromUnitId: from.sheet.book.unitId,
    toUnitId: from.sheet.book.unitId,
    fromSubUnitId: from.sheet.id,
    toSubUnitId: to.sheet.id,
    fromRange: toRange(source),
    toRange: toRange(target),
  });
}

export type ClearWhat = 'All' | 'Formats' | 'Contents';

export function clearCells(sheet: HostSheet, area: Area, what: ClearWhat): void {
  const used = intersect(sheet.within(area), sheet.usedArea(false) ?? sheet.laidOut);
  if (used) {
    const looks = { s: NO_STYLE as IStyleData, custom: null };
    if (what !== 'Contents') sheet.dressArea(used, (row, column) => (sheet.raw(row, column) ? looks : null));
    if (what !== 'Formats') sheet.writeArea(used, (row, column) => (sheet.raw(row, column) ? NO_CONTENT : null));
  }
  if (what !== 'Contents') {
    conditional.clearConditionalFormats(sheet, area);
  }
}

export async function mergeCells(sheet: HostSheet, area: Area, across: boolean): Promise<void> {
  const parts = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
  await sheet.runAsync('sheet.command.add-worksheet-merge', { selections: parts.map(toRange), defaultMerge: true });
}

export const mergedAreas = (sheet: HostSheet): Area[] => sheet.model.getMergeData().map(toArea);

export async function unmergeCells(sheet: HostSheet, area: Area): Promise<void> {
  if (mergedAreas(sheet).some((merged) => intersect(merged, area))) {
    await sheet.runAsync('sheet.command.remove-worksheet-merge', { ranges: [toRange(area)] });
  }
}
