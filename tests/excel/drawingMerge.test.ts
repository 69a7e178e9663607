/** Putting a whole workbook of ours into the open one, and going to Tổng quan, on Microsoft's client and the emulated Excel. */
import { currentSeed } from '../../seeds/current';
import { PERIODS } from '../../src/domain/period';
import { readSeed } from '../../src/domain/seed';
import { dateOf } from '../../src/domain/serialDate';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook } from '../../src/excel/OpenWorkbook';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { injectFault } from '../host/faults';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';

jest.setTimeout(120_000);

const resolution = readSeed(currentSeed);
const spec = workbookSpec({
  resolution,
  appendices: [1, 2],
  period: PERIODS[2],
  evaluationDate: dateOf(2026, 9, 30),
  sheetNames: STANDARD_SHEET_NAMES,
});
const DRAWN = ['Thông tin', 'Phụ lục 1', 'Phụ lục 2', 'Tổng quan', '_so_chi_tieu'];

let headless: HeadlessHost;
let workbook: OpenWorkbook;

beforeEach(async () => {
  headless = await createHeadlessHost({ calculates: false });
  workbook = createExcelWorkbook(resolution);
});
afterEach(() => {
  headless.dispose();
});

interface Seen {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly active: string;
}

const look = (): Promise<Seen> =>
  Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    return { sheets: worksheets.items.map(({ name }) => name), names: names.items.map(({ name }) => name), active: active.name };
  });

const addSheet = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test('all sheets stand beside the empty one, and Tổng quan is shown, in few round trips', async () => {
  const before = headless.host.roundTrips;
  expect(await workbook.drawConsolidation(spec)).toEqual({ withoutPrintSetup: false });
  expect(headless.host.roundTrips - before).toBeLessThanOrEqual(6);

  const { sheets, active } = await look();
  expect(sheets).toEqual(expect.arrayContaining(DRAWN));
  expect(active).toBe('Tổng quan');
  const submission = await workbook.read('everything');
  expect(submission?.header.period?.input).toEqual({ kind: 'text', text: '9 tháng' });
  expect(submission?.damage).toEqual([]);
});

test.each([
  ['an appendix of ours', () => workbook.load([1])],
  ['a foreign sheet of such a name', () => addSheet('thông tin')],
])('%s is in the way, and nothing is changed', async (_, fill) => {
  await fill();
  const before = await look();
  await expect(workbook.drawConsolidation(spec)).rejects.toMatchObject({ reason: 'occupied' });
  expect(await look()).toEqual(before);
});

test.each([2, 3, 4])('a refusal at request %i leaves the workbook as it was', async (nth) => {
  const before = await look();
  injectFault(headless.host, { when: nth });
  await expect(workbook.drawConsolidation(spec)).rejects.toMatchObject({ reason: 'unknown' });
  expect(await look()).toEqual(before);
});

test('Tổng quan is gone to where there is one', async () => {
  await expect(workbook.showOverview()).rejects.toMatchObject({ reason: 'absent' });
  await workbook.load([1]);
  expect((await look()).active).toBe('Phụ lục 1');
  await workbook.showOverview();
  expect((await look()).active).toBe('Tổng quan');
});
