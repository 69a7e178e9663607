import { EMPTY, type CellInput } from '../domain/entry';
import { columnLetter, type CellPosition } from '../workbook/a1';
import { UnusableFileError } from './UnusableFileError';
import { parseXml, type XmlAttributes, type XmlHandlers } from './parseXml';
import type { PercentFormats } from './percentFormats';
import { parseAddress } from './range';
import { serialOfIsoDate } from './isoDate';
import { unescapeText, type SharedTexts } from './sharedStrings';
import { SheetFormulas } from './sheetFormulas';
import { isTrue } from './workbookPart';

/** What a cell holds, and whether a formula gave it. */
export type XlsxCell = CellInput & { readonly formula: boolean };

/** The cells that hold something, by row and then column, both counted from 1 as on the sheet. */
export type XlsxRows = ReadonlyMap<number, ReadonlyMap<number, XlsxCell>>;

export interface SheetCells {
  readonly rows: XlsxRows;
  /** The number formats, by {@link cellKey}, of numbers that show per cent, where that was asked for. */
  readonly percents: ReadonlyMap<number, string>;
  readonly formulas: SheetFormulas;
}

/** What the cells of every sheet refer to. */
export interface SharedParts {
  readonly strings: SharedTexts;
  /** Cell styles that show a date; only needed where days are counted from 1904. */
  readonly dateStyles: ReadonlySet<number>;
  readonly percentFormats: PercentFormats;
  readonly from1904: boolean;
}

/** How many days later the count from 1904 begins. */
const DAYS_TO_1904 = 1462;
export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

/** Rows and columns count from 1. */
export const cellKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

/** A filled workbook of ours has under ten thousand. */
const MOST_CELLS = 1_000_000;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

/**
 * The cells of a worksheet part. Dates come as days counted from 1900 whatever the file counts from.
 *
 * @param alongside is shown the same pieces of the part
 * @throws UnusableFileError `damaged` when the part is incomplete or a cell is not what its type says,
 * `tooLarge` when it has more than a million filled cells.
 */
export function readSheet(part: Uint8Array, sheetName: string, shared: SharedParts, alongside?: XmlHandlers): SheetCells {
  const rows = new Map<number, Map<number, XlsxCell>>();
  const percents = new Map<number, string>();
  const formulas = new SheetFormulas();
  let filled = 0;
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  /** Which of the cell's texts is being read. */
  let reading: 'value' | 'inline' | 'formulaText' | undefined;
  let inReadingAid = false;
  let root = true;

  const damaged = (detail: string) => new UnusableFileError('damaged', `the sheet "${sheetName}": ${detail}`);

  const handlers: Required<XmlHandlers> = {
    open: (name, attributes) => {
      if (root && name !== 'worksheet') throw damaged(`the part is a ${name}`);
      root = false;
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = 0;
        if (!(row >= 1 && row <= LAST_ROW)) throw damaged(`it has a row ${String(attributes['r'])}`);
      } else if (name === 'c') {
        cell = openCell(attributes, { row, column: column + 1 });
        if (!cell || cell.column > LAST_COLUMN) throw damaged(`it has a cell ${String(attributes['r'])}`);
        ({ row, column } = cell);
      } else if (cell) {
        if (name === 'f') {
          cell.formula = attributes;
          reading = 'formulaText';
        } else if (name === 'v') reading = 'value';
        else if (name === 'rPh') inReadingAid = true;
        else if (name === 't' && !inReadingAid) reading = 'inline';
      }
    },
    text: (text) => {
      if (cell && reading) cell[reading] = (cell[reading] ?? '') + text;
    },
    close: (name) => {
      if (!cell) return;
      if (name === 'v' || name === 't' || name === 'f') {
        // An element without text still is one: a formula that gives "".
        if (reading) cell[reading] ??= '';
        reading = undefined;
      } else if (name === 'rPh') {
        inReadingAid = false;
      } else if (name === 'c') {
        const input = cellInput(cell, shared);
        if (!input) throw damaged(`the cell ${columnLetter(cell.column)}${String(cell.row)} cannot be read`);
        const { formula, formulaText = '' } = cell;
        const percent = input.kind === 'number' ? shared.percentFormats.get(cell.style) : undefined;
        if (percent !== undefined) percents.set(cellKey(cell.row, cell.column), percent);
        if (formula) formulas.add(cell.row, cell.column, formula, unescapeText(formulaText));
        if (input.kind !== 'empty' || formula) {
          filled += 1;
          if (filled > MOST_CELLS) throw new UnusableFileError('tooLarge', `the sheet "${sheetName}" has too many cells`);
          const columns = rows.get(cell.row) ?? new Map<number, XlsxCell>();
          rows.set(cell.row, columns.set(cell.column, { ...input, formula: formula !== undefined }));
        }
        cell = undefined;
      }
    },
  };
  parseXml(part, `the sheet "${sheetName}"`, alongside ? bothOf(handlers, alongside) : handlers);
  return { rows, percents, formulas };
}

const bothOf = (one: Required<XmlHandlers>, other: XmlHandlers): XmlHandlers => ({
  open: (name, attributes) => {
    one.open(name, attributes);
    other.open?.(name, attributes);
  },
  text: (text) => {
    one.text(text);
    other.text?.(text);
  },
  close: (name) => {
    one.close(name);
    other.close?.(name);
  },
});

/** A cell as the file writes it. */
export interface WrittenCell {
  type: string;
  /** The number of its cell style. */
  style: number;
  value?: string | undefined;
  inline?: string | undefined;
}

interface OpenCell extends WrittenCell {
  readonly row: number;
  readonly column: number;
  /** The attributes of the element that holds the formula. */
  formula?: XmlAttributes;
  formulaText?: string;
}

function openCell(attributes: XmlAttributes, next: CellPosition): OpenCell | undefined {
  const { r: address, t: type = 'n', s: style } = attributes;
  const position = address === undefined ? next : parseAddress(address);
  if (!position) return undefined;
  return { row: position.row, column: position.column, type, style: Number(style ?? 0) };
}

/** Undefined when the cell is not what its type says. */
export function cellInput({ type, value, inline, style }: WrittenCell, shared: SharedParts): CellInput | undefined {
  switch (type) {
    case 'inlineStr':
      return { kind: 'text', text: unescapeText(inline ?? '') };
    case 'str':
      return { kind: 'text', text: unescapeText(value ?? '') };
    case 's': {
      if (value === undefined) return EMPTY;
      const text = /^\d+$/.test(value.trim()) ? shared.strings.at(Number(value)) : undefined;
      return text === undefined ? undefined : { kind: 'text', text };
    }
    case 'b':
      return value === undefined ? EMPTY : { kind: 'boolean', boolean: isTrue(value.trim()) };
    case 'e':
      return value === undefined ? EMPTY : { kind: 'error', error: value };
    case 'd':
      return value === undefined ? EMPTY : numberInput(serialOfIsoDate(value.trim()));
    case 'n': {
      const digits = value?.trim() ?? '';
      if (digits === '') return EMPTY;
      const number = NUMBER.test(digits) ? Number(digits) : undefined;
      const shift = shared.from1904 && shared.dateStyles.has(style) ? DAYS_TO_1904 : 0;
      return numberInput(number === undefined ? undefined : number + shift);
    }
    default:
      return undefined;
  }
}

function numberInput(number: number | undefined): CellInput | undefined {
  return number !== undefined && Number.isFinite(number) ? { kind: 'number', number } : undefined;
}
