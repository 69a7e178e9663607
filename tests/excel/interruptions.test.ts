/** What happens meanwhile: others change sheets between two round trips, Excel takes its time, somebody types on what is half done. */
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookFailure, type OpenWorkbook } from '../../src/excel/OpenWorkbook';
import { delayAnswers, injectCoAuthor, injectFault } from '../host/faults';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import type { WorkbookDescription } from '../host/WorkbookDescription';
import type { HostWorkbook } from '../host/workbook/HostWorkbook';
import { resolution } from './commands';
import { lookOf } from './looking';

jest.setTimeout(120_000);

let headless: HeadlessHost;
let empty: WorkbookDescription;
let workbook: OpenWorkbook;

beforeAll(async () => {
  headless = await createHeadlessHost({ calculates: false });
  empty = await headless.describe();
});
beforeEach(async () => {
  await headless.host.open(empty);
  workbook = createExcelWorkbook(resolution);
});
afterAll(() => {
  headless.dispose();
});

const sheets = async (): Promise<readonly string[]> => (await headless.describe()).sheets.map(({ name }) => name);
const ourNames = async (): Promise<readonly string[]> => (await headless.describe()).names.map(({ name }) => name);

const rename = (from: string, to: string) => (book: HostWorkbook): void => {
  book.existingSheet(from).run('sheet.command.set-worksheet-name', { name: to });
};

test.each([3, 4])('a sheet that somebody renames before round trip %i is loaded under its new name', async (nth) => {
  const takeAway = injectCoAuthor(headless.host, nth, rename('Phụ lục 1', 'Biểu của tôi'));
  await workbook.load([1]);
  takeAway();
  expect(await sheets()).toContain('Biểu của tôi');
  const submission = await workbook.read('everything');
  expect(submission?.targets?.[0]?.cells.q1?.sheet).toBe('Biểu của tôi');
  expect(workbook.unfinished).toBeUndefined();
});

test('one that is renamed in a loading that fails is taken away too', async () => {
  const takeFaultAway = injectFault(headless.host, { when: 4 });
  const takeAway = injectCoAuthor(headless.host, 3, rename('Phụ lục 1', 'Biểu của tôi'));
  await expect(workbook.load([1])).rejects.toBeInstanceOf(WorkbookFailure);
  takeAway();
  takeFaultAway();
  expect([await sheets(), await ourNames()]).toEqual([['Sheet1'], []]);
});

test.each([3, 4])('when somebody deletes a sheet before round trip %i, the others go as well', async (nth) => {
  const takeAway = injectCoAuthor(headless.host, nth, (book) => {
    book.removeSheet(book.existingSheet('Phụ lục 1'));
  });
  await expect(workbook.load([1, 2])).rejects.toBeInstanceOf(WorkbookFailure);
  takeAway();
  expect(await sheets()).toEqual(['Sheet1']);
  expect(await ourNames()).not.toContain('SCT_DoDang');
  // It works the next time.
  expect((await workbook.load([1, 2])).added).toEqual([1, 2]);
});

test('a sheet of somebody else with one of our names, made just now, stays as it is', async () => {
  const takeAway = injectCoAuthor(headless.host, 2, (book) => {
    const sheet = book.addSheet('Phụ lục 1');
    sheet.writeArea({ row: 0, column: 0, rows: 1, columns: 1 }, () => ({ v: 'của tôi' }));
  });
  await expect(workbook.load([1])).rejects.toBeInstanceOf(WorkbookFailure);
  takeAway();
  const { sheets: left, names } = await headless.describe();
  expect(left.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục 1']);
  expect(left[1]?.cells).toMatchObject([{ address: 'A1', value: 'của tôi' }]);
  expect(names).toEqual([]);
  expect((await workbook.load([1])).renamed).toEqual([{ wanted: 'Phụ lục 1', taken: 'Phụ lục 1 (2)' }]);
});

test('what somebody entered on half-loaded sheets is kept: they can only be finished', async () => {
  const takeAway = injectFault(headless.host, { when: 4, lasting: true });
  await expect(workbook.load([1, 2])).rejects.toMatchObject({ reason: 'incomplete' });
  takeAway();
  await headless.person.typeInto('Phụ lục 1', 'H7', '12,6');
  await headless.person.typeInto('Thông tin', 'B5', 'Ban Tổ chức Tỉnh ủy');

  const next = createExcelWorkbook(resolution);
  await next.read('everything');
  expect(next.unfinished).toEqual({ command: 'load', appendices: [1, 2], canFinish: true, canRemove: false });
  await expect(next.clearUnfinished()).rejects.toMatchObject({ reason: 'unfinished' });
  expect(await next.load([1, 2])).toMatchObject({ added: [1, 2], present: [] });
  const submission = await next.read('everything');
  expect(next.unfinished).toBeUndefined();
  expect(submission?.damage).toEqual([]);
  expect(submission?.header.unit?.input).toEqual({ kind: 'text', text: 'Ban Tổ chức Tỉnh ủy' });
  expect(submission?.targets?.[0]?.cells.q1?.input).toEqual({ kind: 'number', number: 12.6 });
});

test('while Excel takes its time, a second loading waits or finds the first one done: nothing stands twice', async () => {
  let answer = (): void => undefined;
  const takeAway = delayAnswers(headless.host, new Promise((resolve) => (answer = resolve)));
  const first = workbook.load([1]);
  const untouched = lookOf(await headless.describe()).whole;
  expect(untouched).toBe(lookOf(empty).whole);
  answer();
  expect((await first).added).toEqual([1]);
  takeAway();
  expect(await workbook.load([1])).toMatchObject({ added: [], present: [1] });
  expect(await sheets()).toEqual(['Sheet1', 'Thông tin', 'Phụ lục 1', 'Tổng quan', '_so_chi_tieu']);
});
