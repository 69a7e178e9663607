/** What a repair in Excel means for formulas on the user's own sheets, which it leaves as they are: it tells of them. */
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook } from '../../src/excel/OpenWorkbook';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import { recordTraffic } from '../host/traffic';
import { resolution } from './commands';

jest.setTimeout(120_000);

const TARGETS = 'Phụ lục 1';
const OWN = 'Sheet1';

let headless: HeadlessHost;
let workbook: OpenWorkbook;

beforeEach(async () => {
  headless = await createHeadlessHost({ apiSet: '1.15' });
  workbook = createExcelWorkbook(resolution);
  await workbook.load([1, 2]);
  await headless.person.typeInto(TARGETS, 'H7', '12,6');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TARGETS).protection.unprotect();
    await context.sync();
  });
});
afterEach(() => {
  expect(headless.host.missing).toEqual([]);
  headless.dispose();
});

const write = (sheet: string, address: string, formulas: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });

test('rows were inserted: Excel has the formula follow them, and the repair takes the row away under it', async () => {
  await write(OWN, 'B2:B3', ["='Phụ lục 1'!H7", '=1+1']);
  await headless.person.insertRows(TARGETS, 7, 2);
  const outside = [{ sheet: OWN, address: 'B2', formula: "='Phụ lục 1'!H9", after: "='Phụ lục 1'!H7" }];
  expect((await workbook.planRepair(new Map())).outside).toEqual(outside);
  expect((await workbook.repair(new Map())).outside).toEqual(outside);
  // It is neither lost (#REF!) nor led back: where it looks, another row stands.
  const cell = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(OWN).getRange('B2').load('formulas,values');
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]] as unknown[];
  });
  expect(cell[0]).toBe("='Phụ lục 1'!H9");
  expect(cell[1]).not.toBe(12.6);
  // Now everything is in its place.
  expect((await workbook.planRepair(new Map())).outside).toEqual([]);
});

test('where nothing moves, other sheets are not even asked for', async () => {
  await write(OWN, 'B2', ["='Phụ lục 1'!H7"]);
  await workbook.read('everything');
  const traffic = recordTraffic(headless.host);
  expect((await workbook.planRepair(new Map())).outside).toEqual([]);
  expect(traffic.take()).toHaveLength(1);
});

test('a large sheet is asked for in parts', async () => {
  await write(OWN, 'A30001', ["='Phụ lục 1'!H7"]);
  await write(OWN, 'A1', ["=SUM('Phụ lục 1'!H7)"]);
  await headless.person.insertRows(TARGETS, 7, 1);
  expect((await workbook.planRepair(new Map())).outside.map(({ address, after }) => [address, after])).toEqual([
    ['A1', "=SUM('Phụ lục 1'!H7)"],
    ['A30001', "='Phụ lục 1'!H7"],
  ]);
});
