/** A workbook as the user meets it, in one form for Excel and for the file. Lengths are in points, colours RRGGBB. */

import type { ChartShape } from './chartShapes';

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean };

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface CellShape {
  /** A constant. */
  readonly constant?: Content;
  /** Without "=". */
  readonly formula?: string;
  /** What the formula gives. */
  readonly result?: Content;
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly fill: string | null;
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrap: boolean;
    readonly indent: number;
    readonly orientation: number;
  };
  /** "thin A6A6A6" */
  readonly borders: Readonly<Partial<Record<Edge, string>>>;
  readonly locked: boolean;
}

export interface ValidationShape {
  readonly type: string;
  readonly operator?: string;
  /** Relative references as steps from the cell. */
  readonly formulas: readonly string[];
  readonly dropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly message: string };
  readonly error: { readonly shown: boolean; readonly title: string; readonly message: string; readonly style: string };
}

export interface ConditionalFormatShape {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly stopIfTrue: boolean;
}

/** What a user may do while the sheet is protected, by the names of the file format. */
export type ProtectionShape = Readonly<Record<(typeof PROTECTED_ACTIONS)[number], boolean>> & { readonly password: boolean };

export const PROTECTED_ACTIONS = [
  'autoFilter', 'deleteColumns', 'deleteRows', 'objects', 'scenarios', 'formatCells', 'formatColumns', 'formatRows',
  'insertColumns', 'insertHyperlinks', 'insertRows', 'pivotTables', 'sort', 'selectLockedCells', 'selectUnlockedCells',
] as const;

export interface PageShape {
  readonly orientation: string;
  /** "printer" where none is chosen. */
  readonly paper: string;
  /** Pages across and down, where 0 is as many as it takes; null where the sheet is not fitted. */
  readonly fit: { readonly across: number; readonly down: number } | null;
  readonly area: string | null;
  readonly titles: string | null;
  /** Rounded to a tenth. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly footer: Readonly<Record<'left' | 'center' | 'right', string>>;
  readonly header: Readonly<Record<'left' | 'center' | 'right', string>>;
  readonly centered: { readonly horizontally: boolean; readonly vertically: boolean };
  readonly gridlines: boolean;
  readonly headings: boolean;
}

export interface SheetShape {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** By address; a cell that is missing looks like {@link emptyCell}. */
  readonly cells: ReadonlyMap<string, CellShape>;
  readonly emptyCell: CellShape;
  readonly merges: readonly string[];
  /** By address. */
  readonly validations: ReadonlyMap<string, ValidationShape>;
  /** The first one that holds wins. */
  readonly conditionalFormats: readonly ConditionalFormatShape[];
  readonly protection: ProtectionShape | null;
  /** By letter; a column that is missing has {@link defaultColumnWidth}. */
  readonly columnWidths: ReadonlyMap<string, number>;
  readonly defaultColumnWidth: number;
  readonly hiddenColumns: readonly string[];
  /** By number, from 1. */
  readonly rowHeights: ReadonlyMap<number, { readonly height: number; readonly custom: boolean }>;
  readonly hiddenRows: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly autoFilter: string | null;
  readonly page: PageShape;
  readonly charts: readonly ChartShape[];
}

export interface WorkbookShape {
  readonly sheets: readonly SheetShape[];
  /** What each name refers to, without "=" and quotation marks that are not needed; by name. */
  readonly names: ReadonlyMap<string, string>;
}

export const columnLetters = (index: number): string =>
  index < 0 ? '' : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row from 1, column from 0. */
export function place(address: string): Place {
  const parts = /^\$?([A-Z]+)\$?(\d+)$/.exec(address);
  if (!parts?.[1]) throw new Error(`"${address}" is not the address of a cell`);
  return { column: columnIndex(parts[1]), row: Number(parts[2]) };
}

/** The addresses of the cells of a range, row by row. */
export function cellsOf(range: string): readonly string[] {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [place(from), place(to)];
  return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (__, column) => `${columnLetters(first.column + column)}${first.row + row}`,
    ),
  ).flat();
}

/**
 * A formula with its relative references as steps from the cell it counts from, so that rules of ranges that were cut
 * differently compare alike. Texts in quotation marks stay as they are.
 */
export function fromCell(formula: string, address: string): string {
  const origin = place(address);
  return formula.replace(
    /"(?:[^"]|"")*"|(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_.(])/g,
    (whole: string, fixedColumn: string | undefined, column: string | undefined, fixedRow: string | undefined, row: string | undefined) => {
      if (column === undefined) return whole;
      const c = fixedColumn ? `C${column}` : `C[${columnIndex(column) - origin.column}]`;
      return (fixedRow ? `R${row ?? ''}` : `R[${Number(row) - origin.row}]`) + c;
    },
  );
}

/** A sheet's name is quoted in some places and not in others. */
export const withoutQuotes = (reference: string): string => reference.replace(/^'((?:[^']|'')*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);

export const round = (points: number): number => Math.round(points * 10) / 10;

const BESIDE: Readonly<Record<Edge, { readonly rows: number; readonly columns: number; readonly opposite: Edge }>> = {
  top: { rows: -1, columns: 0, opposite: 'bottom' },
  bottom: { rows: 1, columns: 0, opposite: 'top' },
  left: { rows: 0, columns: -1, opposite: 'right' },
  right: { rows: 0, columns: 1, opposite: 'left' },
};

/** The lines round a cell as they are seen: a line between two cells may belong to either of them. */
export function shownBorders({ cells }: SheetShape, address: string): CellShape['borders'] {
  const { row, column } = place(address);
  const lines = (Object.keys(BESIDE) as Edge[]).flatMap((edge) => {
    const { rows, columns, opposite } = BESIDE[edge];
    const own = cells.get(address)?.borders[edge];
    const neighbour = cells.get(`${columnLetters(column + columns)}${row + rows}`)?.borders[opposite];
    const line = own ?? neighbour;
    return line === undefined ? [] : [[edge, line] as const];
  });
  return Object.fromEntries(lines);
}

const SHOWN = 25;

/** What differs between two tables, a line for each place; no lines where they are equal. */
export function differences(excel: ReadonlyMap<string, unknown>, file: ReadonlyMap<string, unknown>): readonly string[] {
  const say = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(sorted(value)));
  const keys = [...new Set([...excel.keys(), ...file.keys()])];
  const lines = keys.flatMap((key) => {
    const [inExcel, inFile] = [say(excel.get(key)), say(file.get(key))];
    return inExcel === inFile ? [] : [`${key}: Excel ${inExcel}, file ${inFile}`];
  });
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `and ${lines.length - SHOWN} more`] : lines;
}

/** With the members of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
