/** Reading our sheets and writing to them in a workbook with both annexes, however its sheets are called by now. */
import { dateOf } from '../../src/domain/serialDate';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookFailure, type OpenWorkbook } from '../../src/excel/OpenWorkbook';
import { resolution } from '../engines/standardFile';
import { Calculation as HostCalculation } from '../host/workbook/Calculation';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';

jest.setTimeout(120_000);

let headless: HeadlessHost;
let workbook: OpenWorkbook;

beforeAll(async () => {
  headless = await createHeadlessHost();
  workbook = createExcelWorkbook(resolution);
  await workbook.load([1, 2]);
});
afterAll(() => {
  headless.dispose();
});

test('goes to Phụ lục 1 after loading; asked for an annex that is there, goes to it', async () => {
  const active = () => headless.person.sheets().find((sheet) => sheet.active)?.name;
  expect(active()).toBe('Phụ lục 1');
  await workbook.load([2]);
  expect(active()).toBe('Phụ lục 2');
  expect(headless.person.sheets().at(-1)).toEqual({ name: '_so_chi_tieu', visibility: 'VeryHidden', active: false });
});

test('goTo shows a cell; a sheet that is not there is a failure', async () => {
  await workbook.goTo('Phụ lục 1', 'I9');
  expect(headless.person.selection()).toEqual({ sheet: 'Phụ lục 1', range: 'I9' });
  await expect(workbook.goTo('Không có', 'A1')).rejects.toThrow(WorkbookFailure);
});

test('writeHeader writes the entries of Thông tin, dates as numbers that show as dates', async () => {
  await workbook.read('contents');
  await workbook.writeHeader('unit', 'Văn phòng Tỉnh ủy');
  await workbook.writeHeader('period', '6 tháng');
  await workbook.writeHeader('evaluationDate', dateOf(2026, 6, 30));
  await workbook.writeHeader('phone', '0203123');
  await workbook.writeHeader('preparedBy', '-5');
  const header = (await workbook.read('contents'))?.header;
  expect(header?.unit?.input).toEqual({ kind: 'text', text: 'Văn phòng Tỉnh ủy' });
  expect(header?.period?.input).toEqual({ kind: 'text', text: '6 tháng' });
  expect(header?.evaluationDate?.input).toEqual({ kind: 'number', number: 46203 });
  expect(header?.phone?.input).toEqual({ kind: 'text', text: '0203123' });
  expect(header?.preparedBy?.input).toEqual({ kind: 'text', text: '-5' });
  const { address = '', sheet = '' } = header?.evaluationDate ?? {};
  expect((await headless.person.getCell(sheet, address)).text).toBe('30/06/2026');
  await expect(createExcelWorkbook(resolution).writeHeader('unit', 'x')).rejects.toThrow(WorkbookFailure);
});

test('writeHeader keeps text as text and dates as dates where a paste brought other formats', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Thông tin');
    sheet.protection.unprotect();
    sheet.getRange('B5:B13').numberFormat = Array.from({ length: 9 }, (_, index) => [index === 3 ? '@' : 'General']);
    await context.sync();
  });
  await workbook.read('everything');
  await workbook.writeHeader('unit', '3/2026');
  await workbook.writeHeader('evaluationDate', dateOf(2026, 9, 30));
  const header = (await workbook.read('contents'))?.header;
  expect(header?.unit?.input).toEqual({ kind: 'text', text: '3/2026' });
  expect(header?.evaluationDate?.input).toEqual({ kind: 'number', number: 46295 });
});

test('numbers, words, TRUE and error values are read as what they are', async () => {
  const entries = async () => (await workbook.read('contents'))?.targets?.find(({ row }) => row.id === 'PL1.4')?.cells;
  const row = Number(/\d+/.exec((await entries())?.h1?.address ?? '')?.[0]);
  await headless.person.typeInto('Phụ lục 1', `I${row}`, '12,6');
  await headless.person.typeInto('Phụ lục 1', `Q${row}`, '- vì giá than');
  await headless.person.typeInto('Phụ lục 1', `R${row}`, '3/2026');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục 1');
    sheet.getRange(`J${row}`).values = [[true]];
    sheet.getRange(`K${row}`).formulas = [['=1/0']];
    sheet.getRange(`H${row}`).formulas = [['=""']];
    await context.sync();
  });
  const cells = await entries();
  expect(cells?.h1).toMatchObject({ input: { kind: 'number', number: 12.6 }, sheet: 'Phụ lục 1', address: `I${row}` });
  expect(cells?.m9?.input).toEqual({ kind: 'boolean', boolean: true });
  expect(cells?.year?.input).toEqual({ kind: 'error', error: '#DIV/0!' });
  expect(cells?.q1?.input).toEqual({ kind: 'empty' });
  expect(cells?.reason?.input).toEqual({ kind: 'text', text: '- vì giá than' });
  expect(cells?.source?.input).toEqual({ kind: 'text', text: '3/2026' });
  expect(await headless.person.getCell('Phụ lục 1', `O${row}`)).toMatchObject({ value: 'Đạt', fill: 'C6EFCE', fontColor: '006100' });
});

test('after an edit of an entry a reading takes one round trip and does not wait for the calculation', async () => {
  for (const cell of ['H11', 'K11']) await headless.person.typeInto('Phụ lục 1', cell, ''); // formulas
  await workbook.read('contents');
  const settled = jest.spyOn(HostCalculation.prototype, 'settle');
  const read = async () => {
    const before = headless.host.roundTrips;
    settled.mockClear();
    const cells = (await workbook.read('contents'))?.targets?.find(({ row: { id } }) => id === 'PL1.1')?.cells;
    return { cells, roundTrips: headless.host.roundTrips - before, waited: settled.mock.calls.length > 0 };
  };
  await headless.person.typeInto('Phụ lục 1', 'H7', '94,5');
  expect(await read()).toMatchObject({ cells: { q1: { input: { kind: 'number', number: 94.5 } } }, roundTrips: 1, waited: false });
  // A formula's result is known after the calculation only.
  await headless.person.typeInto('Phụ lục 1', 'I7', '=H7+1');
  expect(await read()).toMatchObject({
    cells: { h1: { input: { kind: 'number', number: 95.5 }, formula: '=H7+1' } }, roundTrips: 1, waited: true,
  });
  await headless.person.typeInto('Phụ lục 1', 'H7', '90');
  expect(await read()).toMatchObject({ cells: { h1: { input: { kind: 'number', number: 91 } } }, roundTrips: 1 });
  await headless.person.typeInto('Phụ lục 1', 'I7', '');
  await headless.person.typeInto('Phụ lục 1', 'H7', '');
  expect(await read()).toMatchObject({ cells: { q1: { input: { kind: 'empty' } } }, roundTrips: 1, waited: false });
  settled.mockRestore();
});

test('a percentage typed into a row of points is known as one at once', async () => {
  await workbook.read('everything');
  await workbook.read('contents');
  await headless.person.typeInto('Phụ lục 1', 'I9', '3,2%');
  const cell = (await workbook.read('contents'))?.targets?.[2]?.cells.h1;
  expect(cell).toMatchObject({ address: 'I9', input: { kind: 'number', number: 0.032 } });
  expect(cell?.look?.numberFormat).toContain('%');
  await headless.person.typeInto('Phụ lục 1', 'I9', '');
});

test('what was changed besides entries is found as well', async () => {
  await workbook.read('contents');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục 1');
    sheet.protection.unprotect();
    sheet.getRange('O7').values = [['Đạt']];
    sheet.getRange('B8').values = [['Tên khác']];
    sheet.getRange('L6').formulas = [['=1+2']];
    await context.sync();
  });
  const found = ((await workbook.read('contents'))?.damage ?? []).map(({ kind, address, found: text }) => [kind, address, text]);
  expect(found).toEqual(expect.arrayContaining([['formula', 'O7', 'Đạt'], ['lockedText', 'B8', 'Tên khác'], ['lockedText', 'L6', undefined]]));
  // Rows move: so do the entries.
  await headless.person.insertRows('Phụ lục 1', 7);
  await headless.person.typeInto('Phụ lục 1', 'K8', '95');
  const row = (await workbook.read('contents'))?.targets?.find(({ row: { id } }) => id === 'PL1.1');
  expect(row?.cells.year).toMatchObject({ input: { kind: 'number', number: 95 }, sheet: 'Phụ lục 1', address: 'K8' });
});

test('while a cell is being typed in, every call says so', async () => {
  headless.host.setEditingCell(true);
  try {
    for (const call of [workbook.read('contents'), workbook.load([1]), workbook.goTo('Phụ lục 1', 'A1'), workbook.writeHeader('unit', 'x')]) {
      await expect(call).rejects.toMatchObject({ name: 'WorkbookFailure', reason: 'editingCell' });
    }
  } finally {
    headless.host.setEditingCell(false);
  }
});

describe('sheets are found, one after the other way was lost,', () => {
  const found = async (): Promise<readonly (string | undefined)[]> => {
    const submission = await workbook.read('contents');
    return [
      submission?.targets?.[0]?.cells.h1?.sheet,
      submission?.tasks?.[0]?.cells.startedOn?.sheet,
      submission?.header.unit?.sheet,
    ];
  };
  const rename = (from: string, to: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    });

  test('by their defined names when the user renamed them, in one round trip', async () => {
    await rename('Phụ lục 1', 'Biểu 1');
    await rename('Thông tin', 'Trang đầu');
    const before = headless.host.roundTrips;
    expect(await found()).toEqual(['Biểu 1', 'Phụ lục 2', 'Trang đầu']);
    expect(headless.host.roundTrips - before).toBe(1);
    await rename('Biểu 1', 'Phụ lục 1');
    await rename('Trang đầu', 'Thông tin');
  });

  test('by their own names when the defined names are gone', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      for (const item of names.items) item.delete();
      await context.sync();
    });
    expect(await found()).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Thông tin']);
  });

  test('by the caption Mã dòng and the ids below it when both are gone', async () => {
    await rename('Phụ lục 1', 'A');
    await rename('Phụ lục 2', 'B');
    expect(await found()).toEqual(['A', 'B', 'Thông tin']);
  });
});
