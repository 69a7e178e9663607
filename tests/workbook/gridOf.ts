/** A drawn workbook as a grid, without Excel and without a file, and ways to damage it. */
import { EMPTY, type CellInput } from '../../src/domain/entry';
import { columnNumber } from '../../src/workbook/a1';
import type { FoundRule, SheetGrid, SheetLooks, WorkbookGrid } from '../../src/workbook/reading/sheetGrid';
import type { CellContent, SheetKey, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { addressesIn, letterOf, stylesOf } from './specCells';

export interface Cell {
  readonly input: CellInput;
  readonly formula?: string;
}

export interface MutableSheet {
  readonly key: SheetKey;
  name: string;
  /** By row and column, from 0. */
  rows: (Cell | undefined)[][];
  looks?: SheetLooks;
}

export interface MutableWorkbook {
  readonly sheets: MutableSheet[];
  readonly names: Map<string, { sheet: string; range: string }>;
}

export function workbookOf(spec: WorkbookSpec, withLooks = false): MutableWorkbook {
  const nameOf = (key: SheetKey): string => spec.sheets.find((sheet) => sheet.key === key)?.name ?? '';
  return {
    sheets: spec.sheets.map((sheet) => ({
      key: sheet.key,
      name: sheet.name,
      rows: sheet.rows.map(({ cells }) => cells.map(cellOf)),
      ...(withLooks ? { looks: looksOf(sheet, spec.fontName) } : {}),
    })),
    names: new Map(spec.names.map(({ name, sheet, range }) => [name, { sheet: nameOf(sheet), range: range.replace(/\$/g, '') }])),
  };
}

function cellOf(content: CellContent): Cell | undefined {
  if (content === null) return undefined;
  switch (content.kind) {
    case 'formula': {
      const { formula, result } = content;
      return { input: typeof result === 'number' ? { kind: 'number', number: result } : { kind: 'text', text: result ?? '' }, formula };
    }
    case 'text':
    case 'number':
    case 'boolean':
    case 'error':
      return { input: content };
  }
}

function looksOf(sheet: SheetSpec, fontName: string): SheetLooks {
  const styles = stylesOf(sheet);
  const rules = new Map<string, FoundRule>();
  for (const { range, rule } of sheet.validations) for (const address of addressesIn(range)) rules.set(address, rule);
  return {
    protected: sheet.protected,
    lookAt: (row, column) => {
      const style = styles.get(`${letterOf(column)}${row}`);
      return {
        numberFormat: style?.numberFormat ?? 'General', fontName, locked: style?.unlocked !== true, fill: style?.fill ?? null,
      };
    },
    ruleAt: (row, column) => rules.get(`${letterOf(column)}${row}`),
    conditionalFormats: sheet.conditionalFormats.map(({ range, formula }) => ({ ranges: [range], formula })),
    hiddenRows: [],
    merges: [],
  };
}

export function gridOf({ sheets, names }: MutableWorkbook): WorkbookGrid {
  return { sheets: sheets.map(sheetGrid), names: new Map(names) };
}

function sheetGrid({ name, rows, looks }: MutableSheet): SheetGrid {
  const cells = rows.map((row) => [...row]);
  return {
    name,
    rowCount: cells.length,
    columnCount: Math.max(0, ...cells.map((row) => row.length)),
    at: (row, column) => cells[row - 1]?.[column - 1]?.input ?? EMPTY,
    formulaAt: (row, column) => cells[row - 1]?.[column - 1]?.formula,
    ...(looks ? { looks } : {}),
  };
}

export function sheetIn({ sheets }: MutableWorkbook, key: SheetKey): MutableSheet {
  const sheet = sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`There is no sheet ${key}`);
  return sheet;
}

/** Row and column from 0. */
export function setCell(sheet: MutableSheet, row: number, column: number, cell: Cell | undefined): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(undefined);
  cells[column] = cell;
}

const CELL_REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w.(:])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])/g;

/**
 * Puts rows in another order as Excel's sort does: what a formula says of its own row goes with it, and so do formats,
 * but not the limits on cells.
 * @param order the old places of the rows from `first` on, from 0
 */
export function sortRows(sheet: MutableSheet, first: number, order: readonly number[]): void {
  const { looks } = sheet;
  reorder(sheet, first, order);
  if (looks && sheet.looks) sheet.looks = { ...sheet.looks, ruleAt: looks.ruleAt, conditionalFormats: looks.conditionalFormats };
}

/**
 * Puts rows in another place with all they have, as inserting and deleting rows do.
 * @param order the old places of the rows from `first` on, from 0; a place beyond the end is a new row
 */
export function reorder(sheet: MutableSheet, first: number, order: readonly number[]): void {
  const before = sheet.rows.slice();
  const { looks } = sheet;
  if (looks) {
    const from = (row: number): number => (row - 1 < first ? row : (order[row - 1 - first] ?? row - 1) + 1);
    sheet.looks = {
      ...looks,
      lookAt: (row, column) => looks.lookAt(from(row), column),
      ruleAt: (row, column) => looks.ruleAt(from(row), column),
      conditionalFormats: looks.conditionalFormats.map(({ ranges, formula }) => ({
        ranges: ranges.map((range) => range.replace(/\d+$/, (last) => String(Number(last) + 1))), formula,
      })),
    };
  }
  order.forEach((from, index) => {
    const to = first + index;
    sheet.rows[to] = (before[from] ?? []).map((cell) => cell && withOwnRow(cell, from + 1, to + 1));
  });
}

function withOwnRow(cell: Cell, from: number, to: number): Cell {
  if (cell.formula === undefined) return cell;
  const formula = cell.formula.replace(CELL_REFERENCE, (text: string, column?: string, fixed?: string, row?: string) =>
    column !== undefined && fixed === '' && Number(row) === from ? `${column}${to}` : text);
  return { ...cell, formula };
}

/** Puts a column in, and has every formula that looks right of it look one further, as Excel does. Columns from 0. */
export function insertColumn(workbook: MutableWorkbook, key: SheetKey, at: number, fill: (row: number) => Cell | undefined): void {
  const target = sheetIn(workbook, key);
  target.rows = target.rows.map((cells, row) => {
    const padded = [...cells];
    while (padded.length < at) padded.push(undefined);
    return [...padded.slice(0, at), fill(row), ...padded.slice(at)];
  });
  for (const sheet of workbook.sheets) {
    sheet.rows = sheet.rows.map((cells) => cells.map((cell) =>
      cell?.formula === undefined ? cell : { ...cell, formula: shiftColumns(cell.formula, sheet.name, target.name, at + 1) }));
  }
}

const letterAfter = (letters: string, at: number): string => {
  const number = columnNumber(letters);
  return letterOf(number >= at ? number + 1 : number);
};

function shiftColumns(formula: string, own: string, target: string, at: number): string {
  let sheet = own;
  return formula.replace(CELL_REFERENCE, (text: string, column?: string, fixed?: string, row?: string, d1?: string, from?: string, d2?: string, to?: string) => {
    if (text.startsWith('"')) return text;
    if (text.endsWith('!')) {
      sheet = text.slice(1, -2);
      return text;
    }
    const shifted = sheet === target;
    sheet = own;
    if (!shifted) return text;
    if (column === undefined) return `${d1 ?? ''}${letterAfter(from ?? '', at)}:${d2 ?? ''}${letterAfter(to ?? '', at)}`;
    const dollar = column.startsWith('$') ? '$' : '';
    return `${dollar}${letterAfter(column.replace('$', ''), at)}${fixed ?? ''}${row ?? ''}`;
  });
}
