/** Files opened in the emulated Excel: nothing of ours may be lost on the way out and in again. */
import { strFromU8, unzipSync } from 'fflate';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { resolution, standardFile } from '../engines/standardFile';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import type { SheetDescription, WorkbookDescription } from '../host/WorkbookDescription';
import { exportXlsx } from './exportXlsx';
import { importXlsx } from './importXlsx';
import { openInHost } from './openInHost';

jest.setTimeout(180_000);

const open: HeadlessHost[] = [];
const kept = (headless: HeadlessHost): HeadlessHost => {
  open.push(headless);
  return headless;
};
afterEach(() => {
  open.splice(0).forEach((headless) => headless.dispose());
});

/** Without the names Univer gives things inside and the properties of sheets, which no file holds, and without charts, which are not opened; rules in the order of their cells. */
function comparable({ sheets, names, ...book }: WorkbookDescription) {
  const shown = sheets.map((sheet: SheetDescription) => ({
    ...sheet,
    id: '',
    customProperties: {},
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
    validations: [...sheet.validations].sort((a, b) => a.ranges.join().localeCompare(b.ranges.join())),
  }));
  return { ...book, charts: [], sheets: shown, names };
}

async function fill({ person }: HeadlessHost): Promise<void> {
  await person.typeInto('Thông tin', 'B5', 'Văn phòng Tỉnh ủy');
  await person.typeInto('Phụ lục 1', 'H9', '3,2');
  await person.typeInto('Phụ lục 1', 'Q9', '- vì giá than');
  await person.typeInto('Phụ lục 2', 'H7', '31/03/2026');
}

test('a workbook that the add-in drew is the same after download and opening, for Excel and for the add-in', async () => {
  const drawn = kept(await createHeadlessHost({ apiSet: '1.14' }));
  const workbook = createExcelWorkbook(resolution);
  await workbook.load([1, 2]);
  await fill(drawn);
  const before = await drawn.describe();
  const read = await workbook.read('contents');

  const file = await exportXlsx(before);
  const drawing = strFromU8(unzipSync(file)['xl/drawings/drawing1.xml'] ?? new Uint8Array());
  expect([...drawing.matchAll(/<xdr:cNvPr[^>]* name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'SCT_BieuDo_Nhom', 'SCT_BieuDo_Ky', 'SCT_BieuDo_TinhTrang', 'SCT_BieuDo_ChuTri',
  ]);
  expect((await importXlsx(file)).leftOut).toEqual(['Tổng quan: biểu đồ']);
  const opened = kept(await openInHost(file, { apiSet: '1.14' }));
  expect(comparable(await opened.describe())).toEqual(comparable(before));
  expect(await createExcelWorkbook(resolution).read('contents')).toEqual(read);
});

test('the template from the command line opens alive: typing gives verdicts, locked cells stay locked', async () => {
  const { template } = await standardFile();
  const { person } = kept(await openInHost(template));
  expect(person.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Thông tin', 'Visible'], ['Phụ lục 1', 'Visible'], ['Phụ lục 2', 'Visible'], ['Tổng quan', 'Visible'], ['_so_chi_tieu', 'VeryHidden'],
  ]);
  // Chỉ tiêu 3: đạt khi từ 3 đến 3,5; trên 3,5 là vượt.
  await person.typeInto('Phụ lục 1', 'H9', '3,2');
  expect(await person.getCell('Phụ lục 1', 'O9')).toMatchObject({ value: 'Đạt', fill: 'C6EFCE', fontColor: '006100', locked: true });
  await person.typeInto('Phụ lục 1', 'H9', '3,6');
  expect((await person.getCell('Phụ lục 1', 'O9')).value).toBe('Vượt');
  await expect(person.typeInto('Phụ lục 1', 'H9', '200')).rejects.toThrow('Số liệu chưa hợp lệ');
  await expect(person.typeInto('Phụ lục 1', 'B9', 'x')).rejects.toThrow('unprotect');
  expect((await person.getCell('Thông tin', 'B8')).text).toBe('31/03/2026');
});

test('what is not a workbook is refused', async () => {
  await expect(importXlsx(new Uint8Array([1, 2, 3]))).rejects.toThrow();
});
