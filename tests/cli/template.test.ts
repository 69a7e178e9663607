import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { positionOf } from '../../src/workbook/a1';
import { cellAt, readXlsx, type XlsxContents } from '../../src/xlsx/readWorkbook';
import { cli, npmCli } from './command';

jest.setTimeout(120_000);

let folder: string;
const path = (name: string): string => join(folder, name);
const contents = async (name: string): Promise<XlsxContents> => readXlsx(await readFile(path(name)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What stands in the cell of a defined name. */
function named({ sheets, names }: XlsxContents, name: string): unknown {
  const place = names.get(name);
  const sheet = sheets.find((each) => each.name === place?.sheet);
  if (!place || !sheet) throw new Error(`There is no name ${name}`);
  const { row, column } = positionOf(place.range);
  return cellAt(sheet, row, column);
}

test('the same call gives the same bytes twice, and reads no clock: Quý I and 31/03 of the resolution', async () => {
  const [once, again] = await Promise.all([
    npmCli('template', '--out', path('once.xlsx')),
    cli('template', '--out', path('again.xlsx')),
  ]);
  expect([once.code, again.code, again.stderr]).toEqual([0, 0, '']);
  expect((await readFile(path('once.xlsx'))).equals(await readFile(path('again.xlsx')))).toBe(true);
  const written = await contents('once.xlsx');
  expect(written.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Thông tin', 'visible'], ['Phụ lục 1', 'visible'], ['Phụ lục 2', 'visible'], ['Tổng quan', 'visible'],
    ['_so_chi_tieu', 'veryHidden'],
  ]);
  expect(named(written, 'SCT_KyBaoCao')).toMatchObject({ kind: 'text', text: 'Quý I' });
  expect(named(written, 'SCT_NgayDanhGia')).toMatchObject({ kind: 'number', number: 46112 });
  expect(named(written, 'SCT_PhamVi')).toMatchObject({ kind: 'text', text: 'Toàn bộ' });
  expect(named(written, 'SCT_DonVi')).toMatchObject({ kind: 'empty' });
});

test('--appendix, --period and --date say what is written', async () => {
  const ran = await Promise.all([
    cli('template', '--out', path('one.xlsx'), '--appendix', '1', '--period', '6 tháng', '--date', '2026-06-30'),
    cli('template', '--out', path('two.xlsx'), '--appendix', '2', '--period', 'Cả năm', '--date', '31/12/2026'),
    cli('template', '--out', path('all.xlsx'), '--appendix', 'all', '--period', '9 THÁNG', '--date', '02/03/2026'),
  ]);
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
  const [one, two, all] = await Promise.all([contents('one.xlsx'), contents('two.xlsx'), contents('all.xlsx')]);
  expect(one.sheets.map(({ name }) => name)).toEqual(['Thông tin', 'Phụ lục 1', 'Tổng quan', '_so_chi_tieu']);
  expect(two.sheets.map(({ name }) => name)).toEqual(['Thông tin', 'Phụ lục 2', 'Tổng quan', '_so_chi_tieu']);
  expect([one, two, all].map((file) => [named(file, 'SCT_KyBaoCao'), named(file, 'SCT_NgayDanhGia')])).toMatchObject([
    [{ text: '6 tháng' }, { number: 46203 }],
    [{ text: 'Cả năm' }, { number: 46387 }],
    // The second of March: in Vietnam the day comes first.
    [{ text: '9 tháng' }, { number: 46083 }],
  ]);
});

test.each<[string, readonly string[]]>([
  ['no --out', ['template']],
  ['an annex that does not exist', ['template', '--out', 'FILE', '--appendix', '3']],
  ['a period that is none', ['template', '--out', 'FILE', '--period', 'Quý 5']],
  ['a date that is none', ['template', '--out', 'FILE', '--date', '2026-02-30']],
  ['a date in words', ['template', '--out', 'FILE', '--date', 'hôm nay']],
  ['an option that does not exist', ['template', '--out', 'FILE', '--unit', 'x']],
  ['a folder that does not exist', ['template', '--out', 'FILE/không/có.xlsx']],
  ['no command', []],
  ['a command that does not exist', ['merge']],
])('%s: exit code 2, something said, no file', async (_, args) => {
  const file = path('bad.xlsx');
  const { code, stdout, stderr } = await cli(...args.map((arg) => arg.replace('FILE', file)));
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim()).not.toBe('');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(file)).toBe(false);
});
