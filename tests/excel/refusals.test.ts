/** What happens when Excel refuses, or when the workbook holds sheets of somebody else's. */
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook } from '../../src/excel/OpenWorkbook';
import { resolution } from '../engines/standardFile';
import { injectFault } from '../host/faults';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import type { WorkbookDescription } from '../host/WorkbookDescription';

jest.setTimeout(120_000);

let headless: HeadlessHost;
let workbook: OpenWorkbook;
let before: unknown;

/** Everything but the ids that the host gives to sheets and conditional formats. */
const comparable = (description: WorkbookDescription): unknown =>
  JSON.parse(JSON.stringify(description, (key, value: unknown) => (key === 'id' ? undefined : value)));

/** A workbook of somebody's, with a sheet called as one of ours and a name of their own. */
async function openForeign(apiSet: string): Promise<void> {
  headless = await createHeadlessHost({ apiSet, calculates: false });
  workbook = createExcelWorkbook(resolution);
  await Excel.run(async (context) => {
    for (const name of ['Phụ lục 1', 'Thông tin', 'Của tôi']) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange('A1:B2').values = [['STT', 'Chỉ tiêu'], [1, 'Giữ nguyên']];
    }
    context.workbook.names.add('Ten_Cua_Toi', context.workbook.worksheets.getItem('Của tôi').getRange('A1'));
    await context.sync();
  });
  before = comparable(await headless.describe());
}

afterEach(() => {
  headless.dispose();
});

describe('sheets of somebody else', () => {
  beforeEach(() => openForeign('1.9'));

  test('are not taken for ours by their names, before or after loading, and are not touched', async () => {
    expect(await workbook.read('contents')).toBeUndefined();
    const { renamed } = await workbook.load([2]);
    expect(renamed).toEqual([{ wanted: 'Thông tin', taken: 'Thông tin (2)' }]);
    const submission = await workbook.read('contents');
    expect(submission?.targets).toBeUndefined();
    expect(submission?.tasks).toHaveLength(104);
    expect(submission?.missingHeaders).toEqual([]);
    expect(submission?.header.period?.sheet).toBe('Thông tin (2)');
    const after = comparable(await headless.describe()) as WorkbookDescription;
    expect(after.sheets.slice(0, 4)).toEqual((before as WorkbookDescription).sheets);
    const broken = after.sheets.flatMap(({ cells }) => cells).filter(({ value }) => String(value).startsWith('#'));
    expect(broken).toEqual([]);
  });
});

describe('a load that cannot be finished', () => {
  beforeEach(() => openForeign('1.9'));

  test.each([
    [1, 'nothing'], [2, 'nothing'], [2, 'all'], [3, 'all'], [4, 'nothing'],
  ] as const)('leaves the workbook as it was when request %i is refused and %s of it was carried out', async (when, done) => {
    const takeAway = injectFault(headless.host, { when, done });
    await expect(workbook.load([2])).rejects.toMatchObject({ name: 'WorkbookFailure', reason: 'unknown' });
    takeAway();
    expect(comparable(await headless.describe())).toEqual(before);
  });

  test('is none where all was done and Excel said something else', async () => {
    const takeAway = injectFault(headless.host, { when: 4, done: 'all' });
    expect(await workbook.load([2])).toMatchObject({ added: [2] });
    takeAway();
    expect((await workbook.read('contents'))?.tasks).toHaveLength(104);
    expect(workbook.unfinished).toBeUndefined();
  });

  test('is denied when Excel says that the workbook is protected, and adds nothing', async () => {
    const takeAway = injectFault(headless.host, { when: 2, code: 'AccessDenied' });
    await expect(workbook.load([2])).rejects.toMatchObject({ reason: 'denied' });
    takeAway();
    expect(comparable(await headless.describe())).toEqual(before);
  });

  test('is incomplete when Excel refuses the removing too', async () => {
    injectFault(headless.host, { when: (nth) => nth > 2 });
    await expect(workbook.load([2])).rejects.toMatchObject({ reason: 'incomplete' });
  });

  test('is finished without the print set-up when only that is refused', async () => {
    const takeAway = injectFault(headless.host, {
      when: (_, request) => JSON.stringify(request).includes('"PageLayout"'),
      code: 'ApiNotFound',
    });
    expect(await workbook.load([2])).toMatchObject({ added: [2], withoutPrintSetup: true });
    takeAway();
    expect((await workbook.read('contents'))?.tasks).toHaveLength(104);
  });
});

test('an Excel that is too old says so, and is left as it was', async () => {
  await openForeign('1.7');
  await expect(workbook.load([1])).rejects.toMatchObject({ name: 'WorkbookFailure', reason: 'notSupported' });
  expect(comparable(await headless.describe())).toEqual(before);
});
