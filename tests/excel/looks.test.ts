/** What a reading of everything tells besides contents, each thing after somebody changed just that. */
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook } from '../../src/excel/OpenWorkbook';
import { WorkbookReader } from '../../src/excel/readWorkbook';
import { isUnknownItem, runOnce } from '../../src/excel/failure';
import type { SheetGrid, SheetLooks } from '../../src/workbook/reading/sheetGrid';
import { resolution } from '../engines/standardFile';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';

jest.setTimeout(120_000);

const TARGETS = 'Phụ lục 1';

let headless: HeadlessHost;
let workbook: OpenWorkbook;
let reader: WorkbookReader;

beforeAll(async () => {
  headless = await createHeadlessHost({ apiSet: '1.15' });
  workbook = createExcelWorkbook(resolution);
  await workbook.load([1, 2]);
  reader = new WorkbookReader(resolution);
});
afterAll(() => {
  expect(headless.host.missing).toEqual([]);
  headless.dispose();
});

async function sheetNow(depth: 'contents' | 'everything' = 'everything', name = TARGETS): Promise<SheetGrid> {
  const { sheets } = await runOnce((context) => reader.read(context, depth));
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`${name} was not read`);
  return sheet;
}

async function looksNow(depth?: 'contents' | 'everything'): Promise<SheetLooks> {
  const { looks } = await sheetNow(depth);
  if (!looks) throw new Error('No looks were read');
  return looks;
}

const roundTripsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = headless.host.roundTrips;
  await work();
  return headless.host.roundTrips - before;
};

/** Changes the annex as someone does who took its protection off, and put it on again. */
const change = (edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(TARGETS);
    sheet.protection.unprotect();
    edit(sheet);
    sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
    await context.sync();
  });

test('contents come without looks until everything was read; then they keep what was read', async () => {
  expect((await sheetNow('contents')).looks).toBeUndefined();
  await sheetNow('everything');
  expect((await sheetNow('contents')).looks).toBeDefined();
});

test('everything takes one round trip once the sheets are known', async () => {
  await sheetNow();
  expect(await roundTripsOf(() => sheetNow())).toBe(1);
});

test('a sheet as loaded: formats, fonts, locks, fills, limits, colours and protection', async () => {
  const looks = await looksNow();
  // H11 is Quý I of PL1.4, A11 its number.
  expect(looks.lookAt(11, 8)).toMatchObject({ numberFormat: 'General', fontName: 'Times New Roman', locked: false });
  expect(looks.lookAt(11, 8).fill).toMatch(/^[0-9A-F]{6}$/);
  expect(looks.lookAt(11, 2)).toMatchObject({ locked: true, fill: null });
  expect(looks.ruleAt(11, 8)).toMatchObject({ kind: 'decimal' });
  expect(looks.ruleAt(11, 14)).toEqual({ kind: 'list', source: 'SCT_DS_LoaiSoLieu' });
  expect(looks.ruleAt(11, 2)).toBeUndefined();
  expect(looks.protected).toBe(true);
  expect(looks.merges).toEqual([]);
  expect(looks.hiddenRows).toEqual([]);
  expect(looks.conditionalFormats.every(({ formula, ranges }) => formula !== '' && ranges.length > 0)).toBe(true);
});

test('a formula that limits a date is given as of the cell asked about', async () => {
  const tasks = await sheetNow('everything', 'Phụ lục 2');
  const rows = Array.from({ length: tasks.rowCount }, (_, index) => index + 1).filter((row) => tasks.looks?.ruleAt(row, 8));
  expect(rows).toHaveLength(104);
  for (const row of rows) expect(JSON.stringify(tasks.looks?.ruleAt(row, 8))).toContain(`ISNUMBER(H${row})`);
});

test('a limit that was cleared in the middle of others takes one more round trip, and no more after it', async () => {
  await sheetNow();
  await change((sheet) => sheet.getRange('N12').dataValidation.clear());
  expect(await roundTripsOf(() => sheetNow())).toBe(2);
  const looks = await looksNow();
  expect(looks.ruleAt(12, 14)).toBeUndefined();
  expect(looks.ruleAt(13, 14)).toEqual({ kind: 'list', source: 'SCT_DS_LoaiSoLieu' });
  expect(await roundTripsOf(() => sheetNow())).toBe(1);
});

test('a number format, a font, a lock and a fill', async () => {
  await change((sheet) => {
    const cell = sheet.getRange('H12');
    cell.numberFormat = [['0%']];
    cell.format.font.name = '.VnTime';
    cell.format.fill.color = '#FF0000';
    cell.format.protection.locked = true;
  });
  expect((await looksNow()).lookAt(12, 8)).toEqual({ numberFormat: '0%', fontName: '.VnTime', locked: true, fill: 'FF0000' });
});

test('hidden rows, merged cells and protection', async () => {
  await change((sheet) => {
    sheet.getRange('14:15').rowHidden = true;
    sheet.getRange('B16:C17').merge();
  });
  const looks = await looksNow();
  expect(looks.hiddenRows).toEqual([14, 15]);
  expect(looks.merges).toEqual(['B16:C17']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TARGETS).protection.unprotect();
    await context.sync();
  });
  expect((await looksNow()).protected).toBe(false);
});

test('colours that were cleared, also where the last reading knew them', async () => {
  expect((await looksNow()).conditionalFormats.length).toBeGreaterThan(0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TARGETS).getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  const refused: unknown = await sheetNow().catch((error: unknown) => error);
  expect(isUnknownItem(refused)).toBe(true);
  reader.forget();
  expect((await looksNow()).conditionalFormats).toEqual([]);
});

test('formulas in cells are told from text that begins with "="', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(TARGETS);
    sheet.getRange('H7').formulas = [['=1+2']];
    sheet.getRange('Q7').values = [['=1+2']];
    sheet.getRange('I7').formulas = [["='[Sổ khác.xlsx]Quý I'!A1"]];
    await context.sync();
  });
  const sheet = await sheetNow('contents');
  expect(sheet.formulaAt(7, 8)).toBe('=1+2');
  expect(sheet.at(7, 8)).toEqual({ kind: 'number', number: 3 });
  expect(sheet.formulaAt(7, 17)).toBeUndefined();
  expect(sheet.at(7, 17)).toEqual({ kind: 'text', text: '=1+2' });
  expect(reader.grid?.externalLinks).toBe(true);
});
