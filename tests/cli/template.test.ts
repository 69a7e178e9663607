/** `template`: a blank workbook as a file, the same each time, for one annex or both, for a period and a date. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { template } from '../../src/cli/template';
import { UsageError } from '../../src/cli/UsageError';
import { cellAt, readXlsx, type XlsxContents } from '../../src/xlsx/readWorkbook';
import { resolution } from '../engines/standardFile';
import { runAll, type Run } from './runCli';

let folder: string;
let runs: Readonly<Record<'first' | 'again' | 'one' | 'two' | 'wrongAppendix' | 'unknownOption' | 'nothing', Run>>;
const file = (name: string): string => join(folder, name);
const contents = async (name: string): Promise<XlsxContents> => readXlsx(await readFile(file(name)));
const sheetNames = ({ sheets }: XlsxContents): readonly string[] => sheets.map(({ name }) => name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-template-'));
  runs = await runAll({
    first: ['template', '--out', file('first.xlsx')],
    again: ['template', '--out', file('again.xlsx'), '--appendix', 'all', '--period', 'Quý I', '--date', '2026-03-31'],
    one: ['template', '--out', file('one.xlsx'), '--appendix', '1', '--period', '6 tháng', '--date', '30/6/2026'],
    two: ['template', '--out', file('two.xlsx'), '--appendix', '2', '--period', 'Cả năm', '--date', '5/12/2026'],
    wrongAppendix: ['template', '--out', file('none.xlsx'), '--appendix', '3'],
    unknownOption: ['template', '--out', file('none.xlsx'), '--colour', 'red'],
    nothing: [],
  });
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('writes the file and says so', () => {
  expect(runs.first).toEqual({ code: 0, stdout: expect.stringContaining(file('first.xlsx')) as unknown, stderr: '' });
});

test('the same bytes twice; Quý I, 31/03 and both annexes are the defaults', async () => {
  const [first, again] = await Promise.all([readFile(file('first.xlsx')), readFile(file('again.xlsx'))]);
  expect(first.length).toBeGreaterThan(10_000);
  expect(first.equals(again)).toBe(true);
});

test('both annexes, or the one that is wanted', async () => {
  expect(sheetNames(await contents('first.xlsx'))).toEqual(['Thông tin', 'Phụ lục 1', 'Phụ lục 2', 'Tổng quan', '_so_chi_tieu']);
  expect(sheetNames(await contents('one.xlsx'))).toEqual(['Thông tin', 'Phụ lục 1', 'Tổng quan', '_so_chi_tieu']);
  expect(sheetNames(await contents('two.xlsx'))).toEqual(['Thông tin', 'Phụ lục 2', 'Tổng quan', '_so_chi_tieu']);
});

// Days: 31/03/2026 is 46112, 30/06/2026 is 46203, 05/12/2026 is 46361 (the day comes first).
test.each([
  ['first.xlsx', 'Quý I', 46112],
  ['one.xlsx', '6 tháng', 46203],
  ['two.xlsx', 'Cả năm', 46361],
])('%s is for %s on day %i', async (name, period, day) => {
  const { sheets } = await contents(name);
  const [info] = sheets;
  expect(info && [cellAt(info, 7, 2), cellAt(info, 8, 2)]).toEqual([
    { kind: 'text', text: period, formula: false },
    { kind: 'number', number: day, formula: false },
  ]);
});

test.each(['wrongAppendix', 'unknownOption', 'nothing'] as const)('%s: exit code 2, words on stderr only, no file', async (name) => {
  expect(runs[name]).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/\S/) as unknown });
  expect(runs[name].stderr).not.toMatch(/^\s+at /m);
  expect(await readdir(folder)).not.toContain('none.xlsx');
});

test('a wrong option is one sentence that names it; no command shows how to use all', () => {
  expect(runs.wrongAppendix.stderr).toBe('--appendix là 1, 2 hoặc all.\n');
  expect(runs.unknownOption.stderr).toContain('--colour');
  expect(runs.nothing.stderr).toContain('template --out');
  expect(runs.nothing.stderr).toContain('check TỆP.xlsx [--json]');
});

test.each([
  ['no --out', ['--appendix', '1'], '--out'],
  ['a period that is none', ['--out', 'x', '--period', 'Quý V'], 'Quý I, 6 tháng, 9 tháng, Cả năm'],
  ['an empty period', ['--out', 'x', '--period', ''], '--period'],
  ['an annex that is none', ['--out', 'x', '--appendix', 'toString'], '--appendix'],
  ['a folder that is not there', ['--out', join('missing', 'none.xlsx')], 'none.xlsx'],
  ['a word as a date', ['--out', 'x', '--date', 'hôm nay'], '--date'],
  ['a month as a date', ['--out', 'x', '--date', '3/2026'], '--date'],
  ['an empty date', ['--out', 'x', '--date', ''], '--date'],
  ['30 February', ['--out', 'x', '--date', '2026-02-30'], '2026-02-30'],
  ['31 April, the other way round', ['--out', 'x', '--date', '31/04/2026'], '--date'],
])('%s is refused in a sentence', async (_, args, words) => {
  const refused = template(resolution, args.map((each) => (each === 'x' ? file('none.xlsx') : each)));
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(words);
  expect(await readdir(folder)).not.toContain('none.xlsx');
});
