/** Repairing sheets in place after what people do to them. */
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook } from '../../src/excel/OpenWorkbook';
import type { CellInput } from '../../src/domain/entry';
import type { TargetEntry } from '../../src/domain/entries';
import { inputOf } from '../../src/domain/submission';
import { resolution } from '../engines/standardFile';
import { injectFault } from '../host/faults';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';

jest.setTimeout(120_000);

const TARGETS = 'Phụ lục 1';
const TASKS = 'Phụ lục 2';

let headless: HeadlessHost;
let workbook: OpenWorkbook;

// One for all: every repair leaves it as it was loaded, with its entries.
beforeAll(async () => {
  headless = await createHeadlessHost({ apiSet: '1.15' });
  workbook = createExcelWorkbook(resolution);
  await workbook.load([1, 2]);
  await headless.person.typeInto('Thông tin', 'B7', 'Quý I');
  await headless.person.typeInto(TARGETS, 'H11', '12,6'); // PL1.4
  await headless.person.typeInto(TARGETS, 'K7', '95'); // PL1.1
  await headless.person.typeInto(TARGETS, 'Q11', '- vì 3/2026');
});
afterAll(() => {
  expect(headless.host.missing).toEqual([]);
  headless.dispose();
});

const unprotect = (): Promise<void> =>
  Excel.run(async (context) => {
    for (const name of [TARGETS, TASKS]) context.workbook.worksheets.getItem(name).protection.unprotect();
    await context.sync();
  });

async function expectEntries(): Promise<void> {
  const submission = await workbook.read('everything');
  const entry = (rowId: string, key: TargetEntry): CellInput =>
    inputOf(submission?.targets?.find(({ row }) => row.id === rowId)?.cells[key]);
  expect(entry('PL1.4', 'q1')).toEqual({ kind: 'number', number: 12.6 });
  expect(entry('PL1.1', 'year')).toEqual({ kind: 'number', number: 95 });
  expect(entry('PL1.4', 'reason')).toEqual({ kind: 'text', text: '- vì 3/2026' });
}

/** What is wrong, but for that which the emulated Excel cannot be told to have. */
const damage = async (): Promise<readonly string[]> =>
  ((await workbook.read('everything'))?.damage ?? []).map(({ kind, sheet, address = '' }) => `${kind} ${sheet} ${address}`);

test('a sheet as loaded has nothing to repair', async () => {
  expect(await damage()).toEqual([]);
});

test('sorted, typed over, deleted, hidden, merged, without limits, colours and names: all is put right and every entry stays', async () => {
  const { person } = headless;
  await unprotect();
  await person.sortRange(TARGETS, 'A6:X43', [{ key: 1, ascending: true }]);
  await person.deleteRows(TASKS, 20, 2);
  await person.typeInto(TARGETS, 'B8', 'Tên khác');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(TARGETS);
    sheet.getRange('F7:K20').dataValidation.clear();
    sheet.getRange().conditionalFormats.clearAll();
    sheet.getRange('H7:H9').numberFormat = [['0%'], ['0%'], ['0%']];
    sheet.getRange('20:21').rowHidden = true;
    sheet.getRange('A45:B45').merge();
    sheet.getRange('AB3').values = [['ghi chú ngoài bảng']];
    context.workbook.names.getItem('SCT_DonVi').delete();
    await context.sync();
  });
  expect((await damage()).length).toBeGreaterThan(0);
  const plan = await workbook.planRepair(new Map());
  expect(plan.conflicts).toEqual([]);
  await workbook.repair(new Map());
  expect(await damage()).toEqual([]);
  await expectEntries();
  expect(await person.getCell(TARGETS, 'O11')).toMatchObject({ value: 'Đạt', fill: 'C6EFCE', locked: true }); // trên 12,5 %
  const kept = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Phần giữ lại').getUsedRange().load('values');
    await context.sync();
    return used.values.flat() as unknown[];
  });
  expect(kept).toContain('ghi chú ngoài bảng');
});

test('a sheet that was deleted is drawn again; foreign sheets and what refers to ours stay', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').getRange('A1').formulas = [["='Phụ lục 1'!H11"]];
    worksheets.getItem('Tổng quan').delete();
    await context.sync();
  });
  await workbook.repair(new Map());
  expect(await damage()).toEqual([]);
  expect((await headless.person.getCell('Sheet1', 'A1')).value).toBe(12.6);
  await expectEntries();
});

// Before anything was rewritten, and with the looks; requests 2 and 3 ask what formulas of Sheet1 look at.
test.each([
  [5, 'unknown'],
  [6, 'incomplete'],
] as const)('a refusal of request %i says so, loses no entry, and repairing again finishes it', async (nth, reason) => {
  await unprotect();
  await headless.person.sortRange(TARGETS, 'A6:X43', [{ key: 1, ascending: true }]);
  await workbook.read('everything');
  const takeAway = injectFault(headless.host, { when: nth });
  await expect(workbook.repair(new Map())).rejects.toMatchObject({ name: 'WorkbookFailure', reason });
  takeAway();
  await expectEntries();
  expect(workbook.unfinished?.command).toBe(reason === 'incomplete' ? 'repair' : undefined);
  await workbook.repair(new Map());
  expect(await damage()).toEqual([]);
  await expectEntries();
});
