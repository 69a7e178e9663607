/** Writing entries, seals and findings into the open workbook. */
import { WorkbookFailure, type EntryWrite, type OpenWorkbook, type WorkbookChange } from '../../src/excel/OpenWorkbook';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { resolution } from '../engines/standardFile';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';

jest.setTimeout(120_000);

const TARGETS = 'Phụ lục 1';

let headless: HeadlessHost;
let workbook: OpenWorkbook;

beforeAll(async () => {
  headless = await createHeadlessHost({ apiSet: '1.15' });
  workbook = createExcelWorkbook(resolution);
  await workbook.load([1, 2]);
  await workbook.read('everything');
});
afterAll(() => {
  expect(headless.host.missing).toEqual([]);
  headless.dispose();
});

const valueOf = async (cell: string): Promise<unknown> => (await headless.person.getCell(TARGETS, cell)).value;
const isProtected = async (name: string): Promise<boolean> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name).load('protection/protected');
    await context.sync();
    return protection.protected;
  });
const write = (address: string, input: EntryWrite['input'], numberFormat?: string): EntryWrite =>
  ({ sheet: TARGETS, address, input, ...(numberFormat === undefined ? {} : { numberFormat }) });

test('several entries are written in one round trip, texts as texts', async () => {
  const before = headless.host.roundTrips;
  await workbook.writeEntries([
    write('H7', { kind: 'number', number: 12.5 }),
    write('H9', { kind: 'text', text: '1.234' }),
    write('I9', { kind: 'text', text: '=1+2' }),
    write('Q7', { kind: 'text', text: '- 3/2026' }),
  ]);
  expect(headless.host.roundTrips - before).toBe(1);
  expect(await Promise.all(['H7', 'H9', 'I9', 'Q7'].map(valueOf))).toEqual([12.5, '1.234', '=1+2', '- 3/2026']);
  await workbook.writeEntries([write('H9', { kind: 'empty' })]);
  expect(await valueOf('H9')).toBe('');
});

test('a number format is set on a protected sheet, which stays protected', async () => {
  await workbook.writeEntries([write('H9', { kind: 'number', number: 3.2 }, '#,##0.00')]);
  expect((await headless.person.getCell(TARGETS, 'H9')).text).toBe('3,20');
  expect(await isProtected(TARGETS)).toBe(true);
});

test('where Excel refuses one of them none stays written', async () => {
  await workbook.read('contents');
  const refused = workbook.writeEntries([
    write('H7', { kind: 'number', number: 99 }),
    { sheet: 'Không có', address: 'A1', input: { kind: 'number', number: 1 } },
  ]);
  await expect(refused).rejects.toBeInstanceOf(WorkbookFailure);
  expect(await valueOf('H7')).toBe(12.5);
  expect(await isProtected(TARGETS)).toBe(true);
});

test('a seal is written on the protected ledger and read back, the snapshot of the older one taken out', async () => {
  const seal = (sealedAt: number, value: string) => ({
    sealedAt, unit: 'Văn phòng Tỉnh ủy', period: 'Quý I', template: '05-NQ-TU-2026, mẫu 1', digest: 'ab'.repeat(32),
    entries: Array.from({ length: 120 }, (_, index) => ({ place: `PL1.4/${index}`, value })), corrections: [],
  });
  const [first, second] = [seal(46_000, 'cũ'), { ...seal(46_001.5, 'mới'), entries: [{ place: 'PL1.4/q1', value: '12.5' }] }];
  await workbook.seal(first);
  expect((await workbook.read('contents'))?.seals).toEqual([first]);
  const before = headless.host.roundTrips;
  await workbook.seal(second);
  expect(headless.host.roundTrips - before).toBe(1);
  expect((await workbook.read('contents'))?.seals).toEqual([{ ...first, entries: [] }, second]);
  expect(await isProtected('_so_chi_tieu')).toBe(true);
  expect(headless.person.sheets().find(({ name }) => name === '_so_chi_tieu')?.visibility).toBe('VeryHidden');
});

describe('the sheet Rà soát', () => {
  const report = (count: number) => ({
    madeAt: '23/11/2026 14:05',
    lines: Array.from({ length: count }, (_, index) => ({
      severity: 'Lỗi', sheet: TARGETS, address: 'H7', rowId: 'PL1.1', subject: `Dòng ${index}`, problem: '= 5', remedy: 'Gõ lại.',
    })),
  });
  const names = (): readonly string[] => headless.person.sheets().map(({ name }) => name);

  test('takes a free name beside a foreign one, and the place of the last one', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Rà soát').getRange('A1').values = [['của tôi']];
      await context.sync();
    });
    expect(workbook.hasFindingsSheet).toBe(false);
    await workbook.writeFindings(report(5));
    const after = names();
    expect(after).toContain('Rà soát (2)');
    await workbook.writeFindings(report(2));
    expect(names()).toEqual(after);
    expect((await headless.person.getCell('Rà soát', 'A1')).value).toBe('của tôi');
    // Header in row 6; two findings; nothing is left of the five.
    expect((await headless.person.getCell('Rà soát (2)', 'F7')).value).toBe('= 5');
    expect((await headless.person.getCell('Rà soát (2)', 'A9')).value).toBe('');
    await workbook.read('contents');
    expect(workbook.hasFindingsSheet).toBe(true);
  });

  test('is removed when asked to, and only ours', async () => {
    expect(await workbook.removeFindings()).toBe(true);
    expect(await workbook.removeFindings()).toBe(false);
    expect(names()).toContain('Rà soát');
    expect(names()).not.toContain('Rà soát (2)');
    await workbook.read('contents');
    expect(workbook.hasFindingsSheet).toBe(false);
  });
});

test('a change tells who made it and how much it may have touched', async () => {
  const changes: WorkbookChange[] = [];
  const stop = await workbook.watch({ changed: (change) => changes.push(change), selected: () => undefined });
  const told = async (work: () => Promise<unknown>): Promise<readonly WorkbookChange[]> => {
    changes.length = 0;
    await work();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [...changes];
  };
  expect(await told(() => headless.person.typeInto(TARGETS, 'I7', '5'))).toContainEqual({ remote: false, cells: 'one' });
  expect(await told(() => headless.host.byCoAuthor((person) => person.typeInto(TARGETS, 'I7', '6'))))
    .toContainEqual({ remote: true, cells: 'one' });
  expect(await told(() => headless.person.paste({ sheet: TARGETS, range: 'H7:I7' }, { sheet: TARGETS, range: 'J7' })))
    .toContainEqual({ remote: false, cells: 'many' });
  expect(await told(() => headless.person.insertRows('Sheet1', 1))).toContainEqual({ remote: false, cells: 'structure' });
  await stop();
});
