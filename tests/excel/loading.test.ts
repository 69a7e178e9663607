/** Loading the standard sheets into a workbook, on Microsoft's client and the emulated Excel. */
import { currentSeed } from '../../seeds/current';
import { assess } from '../../src/domain/assessment';
import { makeSeal, newestSeal, withCheckedSeal } from '../../src/domain/seal';
import { readSeed } from '../../src/domain/seed';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookFailure, type OpenWorkbook, type WorkbookChange } from '../../src/excel/OpenWorkbook';
import { injectFault } from '../host/faults';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';

jest.setTimeout(120_000);

const resolution = readSeed(currentSeed);
const STANDARD = ['Thông tin', 'Phụ lục 1', 'Phụ lục 2', 'Tổng quan', '_so_chi_tieu'];

let headless: HeadlessHost;
let workbook: OpenWorkbook;

async function start(calculates: boolean): Promise<void> {
  headless = await createHeadlessHost({ calculates });
  workbook = createExcelWorkbook(resolution);
}

// Calculation takes most of the time, and few of these tests look at what it gives.
beforeEach(() => start(false));
afterEach(async () => {
  // What Univer still calculates must not find it gone.
  await headless.host.settle();
  headless.dispose();
});

const roundTripsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = headless.host.roundTrips;
  await work();
  return headless.host.roundTrips - before;
};

async function sheetNames(): Promise<readonly string[]> {
  const { sheets } = await headless.describe();
  return sheets.map(({ name }) => name);
}

async function definedNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name);
  });
}

async function valueOf(sheet: string, cell: string): Promise<unknown> {
  return (await headless.person.getCell(sheet, cell)).value;
}

test('both annexes come in at most six round trips, and a full reading takes one', async () => {
  expect(await roundTripsOf(() => workbook.load([1, 2]))).toBeLessThanOrEqual(6);
  expect(await sheetNames()).toEqual(['Sheet1', ...STANDARD]);
  expect(await roundTripsOf(() => workbook.read('contents'))).toBe(1);
  expect(headless.host.missing).toEqual([]);
});

test('loading again changes nothing and says that all is there', async () => {
  await workbook.load([1, 2]);
  await headless.person.typeInto('Phụ lục 1', 'H11', '12,6');
  const before = await headless.describe();
  expect(await workbook.load([1, 2])).toEqual({ added: [], present: [1, 2], renamed: [], withoutPrintSetup: false });
  expect(await headless.describe()).toEqual(before);
});

describe('with the words that formulas give', () => {
  beforeEach(async () => {
    headless.dispose();
    await start(true);
  });

  test('the second annex joins the first; what was entered stays, and the overview covers both', async () => {
    await workbook.load([1]);
    expect(await sheetNames()).toEqual(['Sheet1', 'Thông tin', 'Phụ lục 1', 'Tổng quan', '_so_chi_tieu']);
    await headless.person.typeInto('Thông tin', 'B5', 'Ban Tổ chức Tỉnh ủy');
    await headless.person.typeInto('Thông tin', 'B7', 'Cả năm');
    await headless.person.typeInto('Phụ lục 1', 'K7', '95');
    expect(await workbook.load([2])).toMatchObject({ added: [2], present: [] });
    expect(await valueOf('Thông tin', 'B5')).toBe('Ban Tổ chức Tỉnh ủy');
    expect(await valueOf('Phụ lục 1', 'K7')).toBe(95);
    expect(await valueOf('Phụ lục 1', 'O7')).toBe('Vượt'); // đạt từ 90 % trở lên
    const overview = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Tổng quan').getUsedRange();
      used.load('values');
      await context.sync();
      return used.values.flat() as unknown[];
    });
    expect(overview).toContain('SỐ LƯỢNG CHỈ TIÊU THEO ĐÁNH GIÁ');
    expect(overview).toContain('SỐ LƯỢNG NHIỆM VỤ THEO ĐÁNH GIÁ');
  });

  test('a foreign sheet of the same name is left alone and ours works under a free name', async () => {
    await Excel.run(async (context) => {
      const foreign = context.workbook.worksheets.add('Phụ lục 1');
      foreign.getRange('A1:B2').values = [['của tôi', 1], ['giữ nguyên', 2]];
      await context.sync();
    });
    const result = await workbook.load([1, 2]);
    expect(result.renamed).toEqual([{ wanted: 'Phụ lục 1', taken: 'Phụ lục 1 (2)' }]);
    expect(await valueOf('Phụ lục 1', 'A2')).toBe('giữ nguyên');
    await headless.person.typeInto('Thông tin', 'B7', 'Quý I');
    await headless.person.typeInto('Phụ lục 1 (2)', 'H11', '12,5');
    expect(await valueOf('Phụ lục 1 (2)', 'O11')).toBe('Chưa đạt'); // trên 12,5 %
    const submission = await workbook.read('contents');
    if (!submission) throw new Error('Nothing of ours was found');
    const row = assess(resolution, submission).rows?.find(({ row: { id } }) => id === 'PL1.4');
    expect(row).toMatchObject({ verdict: 'Chưa đạt', figure: 12.5 });
  });
});

describe('the second annex joins a sealed workbook', () => {
  beforeEach(async () => {
    await workbook.load([1]);
    await headless.person.typeInto('Thông tin', 'B5', 'Ban Tổ chức Tỉnh ủy');
    await headless.person.typeInto('Phụ lục 1', 'H11', '12,6');
    const submission = await workbook.read('contents');
    if (!submission) throw new Error('Nothing of ours was found');
    await workbook.seal(await makeSeal({ submission, template: '05-NQ-TU-2026, mẫu 1', at: 46_113.5 }));
  });

  const sealRead = async () => {
    const submission = await workbook.read('contents');
    return submission && newestSeal(await withCheckedSeal(submission));
  };

  test('the seal stays, and is intact', async () => {
    const before = await sealRead();
    expect(before).toMatchObject({ unit: 'Ban Tổ chức Tỉnh ủy', intact: true });
    expect(before?.entries).toContainEqual({ place: 'PL1.4/q1', value: 'số:12.6' });
    expect(await roundTripsOf(() => workbook.load([2]))).toBeLessThanOrEqual(6);
    expect(await sealRead()).toEqual(before);
  });

  test.each([2, 3, 4])('the seal stays when request %i is refused', async (nth) => {
    const before = await sealRead();
    injectFault(headless.host, { when: nth });
    await expect(workbook.load([2])).rejects.toBeInstanceOf(WorkbookFailure);
    expect(await sealRead()).toEqual(before);
  });
});

test.each([2, 3, 4])('a refusal at request %i leaves the workbook as it was', async (nth) => {
  const [sheets, names] = [await sheetNames(), await definedNames()];
  injectFault(headless.host, { when: nth });
  await expect(workbook.load([1, 2])).rejects.toBeInstanceOf(WorkbookFailure);
  expect(await sheetNames()).toEqual(sheets);
  expect(await definedNames()).toEqual(names);
  expect((await workbook.load([1, 2])).added).toEqual([1, 2]);
});

test('while a cell is being typed in, the reason says so and nothing is drawn', async () => {
  headless.host.setEditingCell(true);
  await expect(workbook.load([1, 2])).rejects.toMatchObject({ reason: 'editingCell' });
  headless.host.setEditingCell(false);
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test('sheets are found by defined name after renaming, and TT stays text', async () => {
  await workbook.load([1, 2]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Phụ lục 2').name = 'Biểu nhiệm vụ';
    await context.sync();
  });
  const submission = await workbook.read('contents');
  expect(submission?.tasks).toHaveLength(104);
  expect(submission?.tasks?.[0]?.cells.finishedOn?.sheet).toBe('Biểu nhiệm vụ');
  const row = Number(/\d+/.exec(submission?.tasks?.find(({ task }) => task.id === 'PL2.1.10')?.cells.finishedOn?.address ?? '')?.[0]);
  expect(await valueOf('Biểu nhiệm vụ', `A${row}`)).toBe('1.10');
});

test('edits and selections are reported, and no more after stopping', async () => {
  await workbook.load([1]);
  await workbook.read('contents');
  let changes = 0;
  const selections: unknown[] = [];
  const stop = await workbook.watch({
    changed: () => {
      changes += 1;
    },
    selected: (selection) => selections.push(selection),
  });
  await workbook.writeHeader('unit', 'Văn phòng Tỉnh ủy');
  await workbook.goTo('Phụ lục 1', 'H11');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changes).toBeGreaterThan(0);
  expect(selections).toContainEqual({ sheet: 'Phụ lục 1', address: 'H11' });
  await stop();
  const after = changes;
  await workbook.writeHeader('unit', 'Ban Tổ chức Tỉnh ủy');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changes).toBe(after);
});

test('what was lost of the template is to be repaired, not loaded again', async () => {
  await workbook.load([1]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('_so_chi_tieu').visibility = 'Visible';
    for (const name of ['Tổng quan', 'Thông tin', '_so_chi_tieu']) worksheets.getItem(name).delete();
    await context.sync();
  });
  await expect(workbook.showOverview()).rejects.toMatchObject({ reason: 'damaged' });
  const submission = await workbook.read('everything');
  await expect(workbook.writeHeader('unit', 'Văn phòng Tỉnh ủy')).rejects.toMatchObject({ reason: 'damaged' });
  await expect(workbook.seal(await makeSeal({ submission: submission!, template: '', at: 46_295.5 }))).rejects.toMatchObject({ reason: 'damaged' });
});

test('a selection names its sheet as it is called now, and a new name is a change', async () => {
  await workbook.load([1]);
  await workbook.read('contents');
  const changes: WorkbookChange[] = [];
  const selections: unknown[] = [];
  const stop = await workbook.watch({ changed: (change) => changes.push(change), selected: (selection) => selections.push(selection) });
  const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
  headless.person.select('Phụ lục 1', 'H11');
  await told();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Phụ lục 1').name = 'Biểu chỉ tiêu';
    await context.sync();
  });
  changes.length = 0;
  headless.person.select('Biểu chỉ tiêu', 'H12');
  await told();
  expect(selections.at(-1)).toEqual({ sheet: 'Biểu chỉ tiêu', address: 'H12' });
  expect(changes).toContainEqual({ remote: false, cells: 'structure' });

  changes.length = 0;
  headless.person.select('Biểu chỉ tiêu', 'H13');
  await told();
  expect(selections.at(-1)).toEqual({ sheet: 'Biểu chỉ tiêu', address: 'H13' });
  expect(changes).toEqual([]);
  await stop();
});

test('the second annex adds its charts, and none stands twice', async () => {
  const charts = async (): Promise<readonly string[]> => (await headless.describe()).charts.map(({ sheet, name }) => `${sheet}: ${name}`);
  await workbook.load([1]);
  expect(await charts()).toEqual(['Tổng quan: SCT_BieuDo_Nhom', 'Tổng quan: SCT_BieuDo_Ky']);
  await workbook.load([2]);
  expect([...(await charts())].sort()).toEqual([
    'Tổng quan: SCT_BieuDo_ChuTri', 'Tổng quan: SCT_BieuDo_Ky', 'Tổng quan: SCT_BieuDo_Nhom', 'Tổng quan: SCT_BieuDo_TinhTrang',
  ]);
});
