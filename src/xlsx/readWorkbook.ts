import { EMPTY } from '../domain/entry';
import type { SheetLooks } from '../workbook/reading/sheetGrid';
import { readCellLooks } from './cellLooks';
import { openWorkbook } from './openWorkbook';
import { readSheet, type SheetCells, type XlsxCell } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { SheetLooksReader, type LookSources } from './sheetLooks';
import type { XlsxName, XlsxVisibility } from './workbookPart';

export interface XlsxSheet extends SheetCells {
  readonly name: string;
  readonly visibility: XlsxVisibility;
  /** Absent where they were not asked for. */
  readonly looks?: SheetLooks;
}

/** What a workbook file holds. */
export interface XlsxContents {
  /** In tab order. Sheets that have no cells, as a chart's own, are not among them. */
  readonly sheets: readonly XlsxSheet[];
  /** The defined names that are one range of cells. */
  readonly names: ReadonlyMap<string, XlsxName>;
  /** Formulas or names of the workbook lead to other files. */
  readonly externalLinks: boolean;
  /** Sheets cannot be added, removed or renamed without unprotecting the workbook. */
  readonly structureLocked: boolean;
}

export interface ReadOptions {
  /** Also formats, rules and protection, which takes about a quarter longer. */
  readonly looks: boolean;
}

const NO_CELL: XlsxCell = { ...EMPTY, formula: false };

/**
 * Reads an .xlsx file: text, numbers (dates as days counted from 1900), TRUE and FALSE, error values, formulas.
 * Formulas are not calculated; a cell has the value that was last saved.
 *
 * @throws UnusableFileError when the bytes are not an .xlsx file that can be read; its `reason` says why.
 */
export function readXlsx(bytes: Uint8Array, { looks: withLooks }: ReadOptions = { looks: false }): XlsxContents {
  const { sheets, names, shared, externalLinks, structureLocked, partOf } = openWorkbook(bytes, { strings: readSharedStrings });
  const styles = withLooks ? partOf('styles') : undefined;
  const sources: LookSources = { looks: styles ? readCellLooks(styles) : [], names };
  return {
    sheets: sheets.map(({ name, visibility, unpack }) => {
      if (!withLooks) return { name, visibility, ...readSheet(unpack(), name, shared) };
      const reader = new SheetLooksReader(name);
      const cells = readSheet(unpack(), name, shared, reader);
      return { name, visibility, ...cells, looks: reader.looks(sources) };
    }),
    names,
    externalLinks,
    structureLocked,
  };
}

/** The cell in a row and column, both counted from 1; an empty one where nothing stands. */
export function cellAt(sheet: XlsxSheet, row: number, column: number): XlsxCell {
  return sheet.rows.get(row)?.get(column) ?? NO_CELL;
}
