/** One specification, two renderers: what the add-in draws in Excel and what the command line writes are one workbook. */
import { currentSeed } from '../../seeds/current';
import { PERIODS } from '../../src/domain/period';
import { readSeed } from '../../src/domain/seed';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { createHeadlessHost } from '../host/headless';
import { COLUMN_WIDTH_TOLERANCE, ROW_HEIGHT_TOLERANCE } from './deliberateDifferences';
import { excelShape } from './excelShape';
import { fileShape } from './fileShape';
import {
  columnLetters,
  differences,
  place,
  shownBorders,
  type CellShape,
  type Content,
  type SheetShape,
  type WorkbookShape,
} from './workbookShape';

const CLOCKS = [
  'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval',
  'setTimeout', 'clearTimeout',
] as const;

const resolution = readSeed(currentSeed);
let excel: WorkbookShape;
let file: WorkbookShape;

/** With much overdue, so that the lists of Tổng quan show something. */
const DAY = new Date(2026, 9, 15, 9);

beforeAll(async () => {
  // The calendar stands still; the clocks by which programs wait go on.
  jest.useFakeTimers({ now: DAY, doNotFake: [...CLOCKS] });
  const headless = await createHeadlessHost();
  try {
    await createExcelWorkbook(resolution).load([1, 2]);
    excel = await excelShape(await headless.describe());
  } finally {
    headless.dispose();
    jest.useRealTimers();
  }
  file = fileShape(await writeWorkbook(specAsDrawn(excel)));
}, 150_000);

/** For the period and the day that Excel's Thông tin shows. */
function specAsDrawn(workbook: WorkbookShape) {
  const period = PERIODS.find(({ name }) => name === textOf(named(workbook, 'SCT_KyBaoCao').constant));
  const { constant: date } = named(workbook, 'SCT_NgayDanhGia');
  if (!period || date?.kind !== 'number') throw new Error('Thông tin holds no period or no evaluation date');
  return workbookSpec({
    resolution,
    appendices: [1, 2],
    period,
    evaluationDate: date.number,
    sheetNames: STANDARD_SHEET_NAMES,
  });
}

function named({ names, sheets }: WorkbookShape, name: string): CellShape {
  const [sheet, address = ''] = names.get(name)?.split('!') ?? [];
  const cell = sheets.find((each) => each.name === sheet)?.cells.get(address.replaceAll('$', ''));
  if (!cell) throw new Error(`${name} refers to no cell that holds anything`);
  return cell;
}

const textOf = (content: Content | undefined): string | undefined => (content?.kind === 'text' ? content.text : undefined);

type Table = ReadonlyMap<string, unknown>;
type Pick = (cell: CellShape, address: string, sheet: SheetShape) => unknown;

/** One thing about every sheet, by the sheet's name. */
const bySheet = ({ sheets }: WorkbookShape, pick: (sheet: SheetShape) => unknown): Table =>
  new Map(sheets.map((sheet) => [sheet.name, pick(sheet)]));

const expectSameOfSheets = (pick: (sheet: SheetShape) => unknown): void =>
  expect(differences(bySheet(excel, pick), bySheet(file, pick))).toEqual([]);

/**
 * One thing about every cell of the used areas, by sheet and address. Cells that one side does not list are those that
 * are empty there; they are looked at where the other side lists them, or where they lie in the used area of either.
 */
function byCell(pick: Pick): readonly [Table, Table] {
  const table = (workbook: WorkbookShape, other: WorkbookShape): Table =>
    new Map(
      workbook.sheets.flatMap((sheet, index) =>
        usedArea([sheet, other.sheets[index]]).map((address) => [
          `${sheet.name}!${address}`,
          pick(sheet.cells.get(address) ?? sheet.emptyCell, address, sheet),
        ]),
      ),
    );
  return [table(excel, file), table(file, excel)];
}

function usedArea(sheets: readonly (SheetShape | undefined)[]): readonly string[] {
  const places = sheets.flatMap((sheet) => [...(sheet?.cells.keys() ?? [])].map(place));
  const rows = Math.max(0, ...places.map(({ row }) => row));
  const columns = Math.max(0, ...places.map(({ column }) => column + 1));
  return Array.from({ length: rows * columns }, (_, index) => `${columnLetters(index % columns)}${Math.floor(index / columns) + 1}`);
}

function expectSameOfCells(pick: Pick): void {
  const [inExcel, inFile] = byCell(pick);
  expect(inExcel.size).toBeGreaterThan(8000);
  expect(differences(inExcel, inFile)).toEqual([]);
}

/** The formulas of which the file does not say what they give. */
const withoutResult = ({ cells }: SheetShape): readonly string[] =>
  [...cells].filter(([, { formula, result }]) => formula !== undefined && result === undefined).map(([address]) => address);

const isHidden = ({ visibility, hiddenColumns }: SheetShape, address: string): boolean =>
  visibility !== 'visible' || hiddenColumns.includes(columnLetters(place(address).column));

/** How many cells of the workbook have something; a comparison of nothing with nothing proves nothing. */
const count = (pick: (cell: CellShape) => boolean): number =>
  excel.sheets.reduce((sum, { cells }) => sum + [...cells.values()].filter(pick).length, 0);

describe('the workbook', () => {
  test('sheets, in tab order', () => {
    expect(excel.sheets.map(({ name }) => name)).toEqual(['Thông tin', 'Phụ lục 1', 'Phụ lục 2', 'Tổng quan', '_so_chi_tieu']);
    expect(file.sheets.map(({ name }) => name)).toEqual(excel.sheets.map(({ name }) => name));
  });

  test('visibility', () => expectSameOfSheets(({ visibility }) => visibility));

  test('tab colours', () => expectSameOfSheets(({ tabColor }) => tabColor));

  test('defined names', () => {
    expect(excel.names.size).toBeGreaterThanOrEqual(19);
    expect([...excel.names.keys()].filter((name) => !name.startsWith('SCT_'))).toEqual([]);
    expect(differences(excel.names, file.names)).toEqual([]);
  });
});

describe('every cell', () => {
  test('constants, by kind and value', () => {
    expect(count(({ constant }) => constant !== undefined)).toBeGreaterThan(1500);
    expectSameOfCells(({ constant }) => constant);
  });

  test('text that looks like a number is text in both', () => {
    const looksLikeNumber = ({ constant }: CellShape): boolean => /^[\d.,/ ]+%?$/.test(textOf(constant) ?? '');
    expect(count(looksLikeNumber)).toBeGreaterThan(100);
    expectSameOfCells((cell) => (looksLikeNumber(cell) ? textOf(cell.constant) : undefined));
  });

  test('formulas', () => {
    expect(count(({ formula }) => formula !== undefined)).toBeGreaterThan(1500);
    expectSameOfCells(({ formula }) => formula);
  });

  test('what the formulas give while nothing is entered', () => {
    const leftOut = new Map(file.sheets.map((sheet) => [sheet.name, new Set(withoutResult(sheet))]));
    const seen = file.sheets.flatMap((sheet) =>
      withoutResult(sheet).filter((address) => !isHidden(sheet, address)).map((address) => `${sheet.name}!${address}`),
    );
    expect(seen).toEqual([]);
    expectSameOfCells(({ result }, address, { name }) => (leftOut.get(name)?.has(address) ? undefined : result));
  });

  test('number formats', () => {
    expect(count(({ numberFormat }) => numberFormat !== 'General')).toBeGreaterThan(500);
    expectSameOfCells(({ numberFormat }) => numberFormat);
  });

  test('fonts', () => expectSameOfCells(({ font }) => font));

  test('fills', () => {
    expect(count(({ fill }) => fill !== null)).toBeGreaterThan(500);
    expectSameOfCells(({ fill }) => fill);
  });

  test('alignment, wrapping and indent', () => expectSameOfCells(({ alignment }) => alignment));

  test('borders', () => {
    expect(count(({ borders }) => Object.keys(borders).length > 0)).toBeGreaterThan(2000);
    expectSameOfCells((_, address, sheet) => shownBorders(sheet, address));
  });

  test('locked or open to entries', () => {
    expect(count(({ locked }) => !locked)).toBeGreaterThan(500);
    expectSameOfCells(({ locked }) => locked);
  });
});

describe('every sheet', () => {
  test('merged cells', () => expectSameOfSheets(({ merges }) => merges));

  test('gridlines', () => expectSameOfSheets(({ gridlines }) => gridlines));

  test('limits on entries', () => {
    const limits = ({ sheets }: WorkbookShape): Table =>
      new Map(
        sheets.flatMap(({ name, validations }) =>
          [...validations].map(([address, validation]) => [`${name}!${address}`, validation]),
        ),
      );
    expect(limits(excel).size).toBeGreaterThan(500);
    expect(differences(limits(excel), limits(file))).toEqual([]);
  });

  test('conditional formats, in order', () => {
    const formats = ({ sheets }: WorkbookShape): Table =>
      new Map(
        sheets.flatMap(({ name, conditionalFormats }) =>
          conditionalFormats.map((format, index) => [`${name}, rule ${index + 1}`, format]),
        ),
      );
    expect(formats(excel).size).toBeGreaterThan(40);
    expect(differences(formats(excel), formats(file))).toEqual([]);
  });

  test('protection and what it allows', () => {
    expect(excel.sheets.filter(({ protection }) => protection === null)).toEqual([]);
    expectSameOfSheets(({ protection }) => protection);
  });

  test('hidden columns and rows', () => {
    expect(excel.sheets.flatMap(({ hiddenColumns }) => hiddenColumns).length).toBeGreaterThan(10);
    expectSameOfSheets(({ hiddenColumns, hiddenRows }) => ({ hiddenColumns, hiddenRows }));
  });

  test('column widths, to a point', () => {
    const widths = excel.sheets.flatMap((sheet, index) => {
      const other = file.sheets[index]!;
      const letters = [...new Set([...sheet.columnWidths.keys(), ...other.columnWidths.keys()])];
      return letters.map((letter) => ({
        column: `${sheet.name}!${letter}`,
        inExcel: sheet.columnWidths.get(letter) ?? sheet.defaultColumnWidth,
        inFile: other.columnWidths.get(letter) ?? other.defaultColumnWidth,
      }));
    });
    expect(widths.length).toBeGreaterThan(80);
    expect(widths.filter(({ inExcel, inFile }) => Math.abs(inExcel - inFile) > COLUMN_WIDTH_TOLERANCE)).toEqual([]);
  });

  test('heights of the rows that Excel was told one for; the others follow their text in both', () => {
    const set = excel.sheets.flatMap((sheet, index) =>
      [...sheet.rowHeights]
        .filter(([, { custom }]) => custom)
        .map(([row, { height }]) => ({
          row: `${sheet.name}!${row}`,
          inExcel: height,
          inFile: file.sheets[index]?.rowHeights.get(row)?.height ?? 0,
        })),
    );
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter(({ inExcel, inFile }) => Math.abs(inExcel - inFile) > ROW_HEIGHT_TOLERANCE)).toEqual([]);
    expect(file.sheets.flatMap(({ rowHeights }) => [...rowHeights.values()].filter(({ custom }) => custom))).toEqual([]);
  });

  test('what stays in place while scrolling', () => expectSameOfSheets(({ freeze }) => freeze));

  test('filters', () => {
    expect(excel.sheets.filter(({ autoFilter }) => autoFilter !== null)).toHaveLength(2);
    expectSameOfSheets(({ autoFilter }) => autoFilter);
  });

  test('charts', () => {
    expect(excel.sheets.map(({ charts }) => charts.length)).toEqual([0, 0, 0, 4, 0]);
    expectSameOfSheets(({ charts }) => charts);
  });

  test.each(['orientation', 'paper', 'fit', 'area', 'titles', 'margins', 'footer', 'header', 'centered', 'gridlines', 'headings'] as const)(
    'print set-up: %s',
    (aspect) => expectSameOfSheets(({ page }) => page[aspect]),
  );
});
