import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { CellDescription, NameDescription, SheetDescription, WorkbookDescription } from '../host/WorkbookDescription';
import { parseA1, quoteSheetName, splitReference } from '../host/workbook/Area';
import { serialOf } from './fileDate';
import { pageOf } from './importPage';
import { conditionalFormatsOf, protectionOf, validationsOf } from './importRules';
import { type DefaultFont, looksOf } from './importStyles';

export interface OpenedFile {
  readonly workbook: WorkbookDescription;
  /** What the file holds and the emulated Excel does not, one sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * An .xlsx file as the emulated Excel would hold it.
 *
 * @throws Error when the file is not an .xlsx workbook.
 */
export async function importXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  // Without it, the library refuses every file with a chart.
  installChartSupport();
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const leftOut: string[] = [];
  const font: DefaultFont = { name: book.defaultFont?.name ?? 'Calibri', size: book.defaultFont?.size ?? 11 };
  for (const sheet of book.worksheets) if (sheet.getCharts().length > 0) leftOut.push(`${sheet.name}: biểu đồ`);
  const sheets = book.worksheets.map((sheet) => sheetOf(sheet, font, (what) => leftOut.push(`${sheet.name}: ${what}`)));
  return {
    leftOut: [...new Set(leftOut)],
    workbook: {
      sheets,
      activeSheet: sheets[book.views[0]?.activeTab ?? 0]?.name ?? sheets[0]?.name ?? '',
      names: namesOf(book, sheets),
      charts: [],
      properties: { ...(book.title ? { title: book.title } : {}), ...(book.creator && book.creator !== NOBODY ? { author: book.creator } : {}) },
      settings: {},
      defaultFontName: font.name,
      defaultFontSize: font.size,
      defaultColumnWidth: 48,
      defaultRowHeight: 15,
    },
  };
}

/** What the library writes where nothing is said. */
const NOBODY = 'Unknown';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function sheetOf(sheet: Worksheet, font: DefaultFont, leaveOut: (what: string) => void): SheetDescription {
  const [view] = (sheet.views as Worksheet['views'] | undefined) ?? [];
  const tabColor = sheet.properties.tabColor?.argb?.slice(-6);
  const protection = protectionOf(sheet);
  const cells = cellsOf(sheet, font);
  return {
    id: sheet.name,
    name: sheet.name,
    visibility: VISIBILITY[sheet.state],
    ...(tabColor === undefined ? {} : { tabColor }),
    showGridlines: view?.showGridLines !== false,
    cells,
    columns: Array.from({ length: sheet.columnCount }, (_, index) => ({ index, column: sheet.getColumn(index + 1) }))
      .filter(({ column }) => column.width !== undefined || column.hidden)
      .map(({ index, column }) => ({ index, width: column.width === undefined ? 48 : points(column.width, font), hidden: column.hidden })),
    rows: Array.from({ length: sheet.rowCount }, (_, index) => ({ index, row: sheet.getRow(index + 1) }))
      .filter(({ row }) => row.height !== undefined || row.hidden)
      .map(({ index, row }) => ({ index, height: row.height ?? 15, hidden: row.hidden, custom: row.customHeight === true })),
    merges: sheet.model.mergeCells ?? [],
    validations: validationsOf(sheet),
    conditionalFormats: conditionalFormatsOf(sheet, leaveOut),
    ...(protection ? { protection } : {}),
    unlockedRanges: cells.filter(({ locked }) => locked === false).map(({ address }) => address),
    ...(view?.state === 'frozen' ? { freeze: { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } } : {}),
    ...(typeof sheet.autoFilter === 'string' ? { autoFilter: sheet.autoFilter } : {}),
    page: pageOf(sheet),
    customProperties: {},
  };
}

function cellsOf(sheet: Worksheet, font: DefaultFont): CellDescription[] {
  const cells: CellDescription[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const { value, formula } = contentOf(cell);
      const looks = looksOf(cell, font);
      if (value !== '' || formula !== undefined || Object.keys(looks).length > 0) {
        cells.push({ address: cell.address, value, ...(formula === undefined ? {} : { formula: `=${formula}` }), text: '', ...looks });
      }
    });
  });
  return cells;
}

function contentOf(cell: Cell): { value: string | number | boolean; formula?: string } {
  const formula = cell.formula;
  return formula ? { value: plain(cell.result), formula } : { value: plain(cell.value) };
}

/** Dates become the numbers they are, rich and linked text what it says. */
function plain(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object' || value === null) return '';
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((run: { text: string }) => run.text).join('');
  if ('text' in value) return plain(value.text);
  return '';
}

/** A file counts the digits of the default font; those of Times New Roman are half as wide as the font is high. */
function points(width: number, { name, size }: DefaultFont): number {
  const height = (size * 96) / 72;
  const digit = name === 'Times New Roman' ? Math.round(height / 2) : Math.floor(height / 2);
  return (Math.round(width * digit) * 72) / 96;
}

/** Names that Excel keeps for itself: print areas, which are read with the page, and filters. */
const BUILT_IN = /^_xlnm\./;

function namesOf(book: Workbook, sheets: readonly SheetDescription[]): NameDescription[] {
  return book.definedNames.model
    .filter(({ name }) => !BUILT_IN.test(name))
    .map(({ name, ranges, formulaExpression, rawText, localSheetId, hidden }) => {
      const scope = localSheetId === undefined ? undefined : sheets[localSheetId]?.name;
      return { name, formula: `=${unquoted(formulaExpression ?? rawText ?? ranges.join(','))}`, visible: hidden !== true, comment: '', ...(scope === undefined ? {} : { sheet: scope }) };
    });
}

/** Files quote sheet names that need no quotes. */
function unquoted(reference: string): string {
  const { sheetName, address } = splitReference(reference);
  return sheetName !== null && parseA1(address) ? `${quoteSheetName(sheetName)}!${address}` : reference;
}
