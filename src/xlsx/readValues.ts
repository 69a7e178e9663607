/** What a workbook's cells hold, read as fast as can be and only where somebody looks. */
import { EMPTY, type CellInput } from '../domain/entry';
import type { SheetGrid, WorkbookGrid } from '../workbook/reading/sheetGrid';
import { openWorkbook, type SheetPart } from './openWorkbook';
import { readPercentFormats, scanPercentFormats } from './percentFormats';
import { cellKey, readSheet, type SharedParts } from './readSheet';
import { scanSheet, type ScannedSheet } from './scanSheet';
import { scanStrings } from './scanStrings';
import { readSharedStrings, type SharedTexts } from './sharedStrings';
import type { SheetFormulas } from './sheetFormulas';
import { UnusualXml } from './XmlScanner';

/**
 * Our sheets end long before. A cell far out, where somebody pressed a key by mistake, must not make the search for our
 * rows go through millions of empty cells.
 */
const FARTHEST_ROW = 5_000;
const FARTHEST_COLUMN = 300;

/**
 * The same cells that `readXlsx` gives, several times as fast. Sheets are read when they are first looked into, so that
 * those which are not ours cost nothing; what is wrong with one is found only then.
 *
 * @throws UnusableFileError as `readXlsx` does, here and when a sheet is looked into
 */
export function readValues(bytes: Uint8Array): WorkbookGrid {
  const { sheets, names, shared, externalLinks } = openWorkbook(bytes, {
    strings: (part) => fast<SharedTexts>(() => scanStrings(part), () => readSharedStrings(part)),
    percentFormats: (part) => fast(() => scanPercentFormats(part), () => readPercentFormats(part)),
  });
  return { sheets: sheets.map((sheet) => new SheetValues(sheet, shared)), names, externalLinks };
}

/** The fast way, or the strict one where that gives up. */
function fast<T>(scan: () => T, read: () => T): T {
  try {
    return scan();
  } catch (error) {
    if (error instanceof UnusualXml) return read();
    throw error;
  }
}

interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

class SheetValues implements SheetGrid {
  #scanned: (ScannedSheet & Extent) | undefined;
  #formulas: SheetFormulas | undefined;

  constructor(
    private readonly sheet: SheetPart,
    private readonly shared: SharedParts,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  get rowCount(): number {
    return this.#read().rowCount;
  }

  get columnCount(): number {
    return this.#read().columnCount;
  }

  at(row: number, column: number): CellInput {
    const found = this.#read().cells.get(cellKey(row, column)) ?? EMPTY;
    return typeof found === 'number' ? { kind: 'text', text: this.shared.strings.at(found) ?? '' } : found;
  }

  percentFormatAt(row: number, column: number): string | undefined {
    return this.#read().percents.get(cellKey(row, column));
  }

  formulaAt(row: number, column: number): string | undefined {
    const { formulas, hasArrays } = this.#read();
    if (!hasArrays && !formulas.has(cellKey(row, column))) return undefined;
    this.#formulas ??= readSheet(this.sheet.unpack(), this.name, this.shared).formulas;
    return this.#formulas.at(row, column);
  }

  #read(): ScannedSheet & Extent {
    if (this.#scanned) return this.#scanned;
    const part = this.sheet.unpack();
    const scanned = fast(() => scanSheet(part, this.shared), () => this.#readStrictly(part));
    this.#scanned = { ...scanned, ...extentOf(scanned.cells) };
    return this.#scanned;
  }

  #readStrictly(part: Uint8Array): ScannedSheet {
    const { rows, percents, formulas } = readSheet(part, this.name, this.shared);
    this.#formulas = formulas;
    const cells = new Map<number, CellInput>();
    for (const [row, columns] of rows) for (const [column, cell] of columns) cells.set(cellKey(row, column), cell);
    return { cells, percents, formulas: new Set(), hasArrays: true };
  }
}

function extentOf(cells: ScannedSheet['cells']): Extent {
  let rowCount = 0;
  let columnCount = 0;
  const width = cellKey(1, 0);
  for (const key of cells.keys()) {
    const row = Math.floor(key / width);
    if (row > FARTHEST_ROW) continue;
    rowCount = Math.max(rowCount, row);
    columnCount = Math.max(columnCount, key % width);
  }
  return { rowCount, columnCount: Math.min(columnCount, FARTHEST_COLUMN) };
}
