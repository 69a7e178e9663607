/** `consolidate` and `export`: many files by command line. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERIODS } from '../../src/domain/period';
import { dateOf } from '../../src/domain/serialDate';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { XmlFile } from '../corpus/means/XmlFile';
import { placeAt } from '../corpus/places';
import { ReportTemplate } from '../consolidate/generator/ReportTemplate';
import type { EntriesByPlace } from '../corpus/report';
import { resolution } from '../engines/standardFile';
import { runAll, type Run } from './runCli';

const ORGANISATION = 'Ban Tổ chức Tỉnh ủy';
const PROVINCE = 'Đảng ủy Ủy ban nhân dân tỉnh';
const HOSTILE = "=cmd|' /C calc'!A0";
const END = dateOf(2026, 9, 30);

let folder: string;
const file = (...names: readonly string[]): string => join(folder, ...names);
const text = (content: string) => ({ kind: 'text', text: content }) as const;
const number = (content: number) => ({ kind: 'number', number: content }) as const;

const header = (unit: string, period = '9 tháng'): EntriesByPlace => ({
  'header.unit': text(unit), 'header.period': text(period), 'header.evaluationDate': number(END),
});

type Name =
  | 'mixed' | 'settled' | 'again' | 'byPeriod' | 'unusable' | 'noFiles' | 'noOut' | 'wrongPeriod' | 'missingFile' | 'wrongList'
  | 'ontoInput' | 'ontoReport' | 'noneOfPeriod' | 'withLink' | 'utf16' | 'twiceNamed' | 'templateOntoReport'
  | 'export' | 'exportRefused' | 'exportAgain' | 'exportEnding' | 'exportNoFolder' | 'exportPercent';
let runs: Readonly<Record<Name, Run>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-merge-'));
  const template = await ReportTemplate.of(PERIODS[2]);
  await mkdir(file('bc', 'xã'), { recursive: true });
  await mkdir(file('tốt'));
  await mkdir(file('hỏng'));
  const first = template.fill({ ...header(ORGANISATION), 'PL2.1.10.progress': number(80), 'PL2.1.10.finishedOn': number(dateOf(2026, 3, 30)) });
  const second = template.fill({ ...header('Đảng uỷ UBND tỉnh'), 'PL1.4.m9': number(13), 'PL1.4.reason': text(HOSTILE), 'PL2.1.10.progress': number(50) });
  const commune = template.fill({ ...header('Đảng ủy xã Ba Chẽ'), 'PL1.10.m9': number(70), 'PL1.10.source': text('Thuế, "cơ sở 2"\n- quý III') });
  await writeFile(file('bc', '1.xlsx'), first);
  await writeFile(file('bc', '2.xlsx'), second);
  await writeFile(file('bc', 'xã', '3.xlsx'), commune);
  await writeFile(file('bc', 'cắt.xlsx'), first.slice(0, 3000));
  await writeFile(file('bc', '~$1.xlsx'), 'khóa');
  await writeFile(file('bc', 'ghi chú.txt'), 'không phải báo cáo');
  await writeFile(file('tốt', '2.xlsx'), second);
  await writeFile(file('tốt', '3.xlsx'), commune);
  await writeFile(file('tốt', 'quý.xlsx'), template.fill({ ...header(ORGANISATION, 'Quý I'), 'PL1.3.q1': number(2) }));
  await writeFile(file('hỏng', 'x.xlsx'), 'không phải Excel');
  const percent = new XmlFile(template.fill({ ...header(PROVINCE), 'PL1.16.m9': number(0.025) }));
  percent.restyle(placeAt(template.places, 'PL1.16.m9'), { numberFormat: '0.0%' });
  await writeFile(file('phần trăm.xlsx'), percent.bytes());
  await writeFile(file('units.txt'), `${ORGANISATION}\n${PROVINCE}\nĐảng ủy xã Ba Chẽ\nĐảng ủy xã Cái Chiên\n`);
  await writeFile(file('assign.csv'), 'PL1.10;Đảng ủy xã Ba Chẽ\n');
  await writeFile(file('wrong.csv'), 'PL9.99;Đảng ủy xã Ba Chẽ\n');
  await mkdir(file('nối'));
  await writeFile(file('nối', '2.xlsx'), second);
  await symlink(file('không có.xlsx'), file('nối', 'x.xlsx'));
  await writeFile(file('units16.csv'), Buffer.from(`\uFEFFSTT,Đơn vị\r\n1,${PROVINCE}\r\n2,Đảng ủy xã Ba Chẽ\r\n`, 'utf16le'));
  await writeFile(file('có.xlsx'), 'đã có');
  await writeFile(file('có.csv'), 'đã có');
  const merge = (...args: readonly string[]) => ['consolidate', ...args];
  runs = await runAll<Name>({
    mixed: merge(file('bc'), '--out', file('bc', 'gộp.xlsx'), '--expected', file('units.txt')),
    settled: merge(file('tốt', '2.xlsx'), file('tốt', '3.xlsx'), '--out', file('settled.xlsx'), '--expected', file('units.txt'), '--assign', file('assign.csv'), '--json'),
    again: merge(file('tốt'), '--out', file('có.xlsx')),
    byPeriod: merge(file('tốt'), '--out', file('q1.xlsx'), '--period', 'quý i', '--json'),
    unusable: merge(file('hỏng'), '--out', file('none.xlsx')),
    noFiles: merge('--out', file('none.xlsx')),
    noOut: merge(file('tốt')),
    wrongPeriod: merge(file('tốt'), '--out', file('none.xlsx'), '--period', 'tháng 9'),
    missingFile: merge(file('không có.xlsx'), '--out', file('none.xlsx')),
    wrongList: merge(file('tốt'), '--out', file('none.xlsx'), '--assign', file('wrong.csv')),
    ontoInput: merge(file('tốt', '2.xlsx'), file('hỏng', 'x.xlsx'), '--out', file('hỏng', '..', 'hỏng', 'x.xlsx'), '--force'),
    ontoReport: merge(file('tốt'), '--out', file('tốt', '3.xlsx'), '--force'),
    noneOfPeriod: merge(file('tốt', '2.xlsx'), '--out', file('none.xlsx'), '--period', 'Cả năm'),
    withLink: merge(file('nối'), '--out', file('link.xlsx')),
    utf16: merge(file('tốt', '2.xlsx'), '--out', file('utf16.xlsx'), '--expected', file('units16.csv'), '--json'),
    twiceNamed: ['export', file('tốt', '2.xlsx'), file('tốt', '..', 'tốt'), '--out', file('twice.csv')],
    templateOntoReport: ['template', '--out', file('tốt', '2.xlsx')],
    export: ['export', file('tốt'), '--out', file('data.csv')],
    exportRefused: ['export', file('bc', '2.xlsx'), file('hỏng'), '--out', file('part.csv')],
    exportAgain: ['export', file('tốt'), '--out', file('có.csv')],
    exportEnding: ['export', file('tốt'), '--out', file('data.xlsx')],
    exportPercent: ['export', file('phần trăm.xlsx'), '--out', file('percent.csv')],
    exportNoFolder: ['export', file('tốt'), '--out', file('không có', 'data.csv')],
  });
}, 180_000);
afterAll(() => rm(folder, { recursive: true }));

test('differing values and a damaged file are open: said in sentences, and the good ones are merged', async () => {
  const { code, stdout, stderr } = runs.mixed;
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain('Kỳ 9 tháng, số liệu tính đến ngày 30/09/2026: gộp 3/4 tệp');
  expect(stdout).toMatch(/Tệp hỏng: 1 tệp\.\n- .*cắt\.xlsx: .+\./);
  expect(stdout).toContain('Chưa gửi báo cáo (1 đơn vị):\n- Đảng ủy xã Cái Chiên\n');
  expect(stdout).toMatch(/- PL2\.1\.10 .*cột Tiến độ \(%\): 80 \(Ban Tổ chức Tỉnh ủy; .*1\.xlsx, Phụ lục 2, ô J\d+\) \/ 50 \(Đảng ủy Ủy ban nhân dân tỉnh;/);
  expect(stdout).not.toMatch(/~\$|ghi chú/);
  // Entered are 2, 3 and 2; the results of last year that the template brings along are not.
  const counts = [...stdout.matchAll(/^- (Đưa vào bản tổng hợp|Ở bảng số liệu đơn vị|Trong bản cũ đã được thay|Khác với số đã lấy|Trong tệp không gộp): (\d+)$/gm)].map(([, , count]) => Number(count));
  expect(counts).toHaveLength(5);
  const total = Number(/Đã nhập (\d+) ô/.exec(stdout)?.[1]);
  expect([total, counts.reduce((sum, count) => sum + count, 0)]).toEqual([7, 7]);
  const merged = readSubmission(resolution, toGrid(readXlsx(await readFile(file('bc', 'gộp.xlsx')))));
  expect(merged?.targets?.find(({ row }) => row.id === 'PL1.4')?.cells).toMatchObject({ m9: { input: number(13) }, reason: { input: text(HOSTILE) } });
});

test('as data: files, rows with their origin, conflicts, who is missing; 0 when nothing is open', () => {
  const { code, stdout } = runs.settled;
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as Record<string, unknown[]>;
  expect(report).toMatchObject({ period: '9 tháng', evaluationDate: '2026-09-30', conflicts: [], missing: [ORGANISATION, 'Đảng ủy xã Cái Chiên'] });
  expect(report['files']).toEqual([
    { file: file('tốt', '2.xlsx'), unit: PROVINCE, period: '9 tháng', status: 'used', reason: '' },
    { file: file('tốt', '3.xlsx'), unit: 'Đảng ủy xã Ba Chẽ', period: '9 tháng', status: 'used', reason: '' },
  ]);
  expect(report['rows']).toContainEqual(
    { id: 'PL1.4', column: '9 tháng', value: 13, unit: PROVINCE, file: file('tốt', '2.xlsx'), sheet: 'Phụ lục 1', cell: expect.stringMatching(/^J\d+$/) as string },
  );
  // By assignment, not by lead.
  expect(report['rows']).toContainEqual(expect.objectContaining({ id: 'PL1.10', column: '9 tháng', value: 70, unit: 'Đảng ủy xã Ba Chẽ' }));
});

test('the period that is asked for goes before the most frequent one', () => {
  expect(runs.byPeriod.code).toBe(0);
  const { period, files, rows } = JSON.parse(runs.byPeriod.stdout) as { period: string; files: { status: string }[]; rows: { id: string; value: unknown }[] };
  expect([period, files.map(({ status }) => status)]).toEqual(['Quý I', ['otherPeriod', 'otherPeriod', 'used']]);
  expect(rows).toContainEqual(expect.objectContaining({ id: 'PL1.3', column: 'Quý I', value: 2 }));
});

test.each([
  ['again', /đã có: .*--force/],
  ['unusable', /^Không có tệp nào gộp được.*\n.*\n- .*x\.xlsx: /],
  ['noFiles', /^Cần ít nhất một tệp/],
  ['noOut', /^Thiếu --out/],
  ['wrongPeriod', /^--period là một trong: Quý I, 6 tháng, 9 tháng, Cả năm/],
  ['missingFile', /^Không mở được .*không có\.xlsx/],
  ['wrongList', /^Phân công trong .*wrong\.csv.*\n- .*PL9\.99/],
  ['exportAgain', /đã có: .*--force/],
  ['exportEnding', /đuôi \.csv/],
  ['exportNoFolder', /^Không ghi được /],
  ['ontoInput', /x\.xlsx vừa là tệp cần đọc vừa là tệp ghi ra/],
  ['ontoReport', /3\.xlsx là báo cáo của Đảng ủy xã Ba Chẽ/],
  ['noneOfPeriod', /^Không có tệp nào gộp được.*\nKhác kỳ báo cáo: 1 tệp/],
  ['templateOntoReport', /đã có: .*--force/],
] as const)('%s is said in a sentence', async (name, sentence) => {
  const { code, stdout, stderr } = runs[name];
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(await readFile(file('có.xlsx'), 'utf8') + (await readFile(file('có.csv'), 'utf8'))).toBe('đã cóđã có');
});

test('no report was written over', async () => {
  expect((await readFile(file('tốt', '2.xlsx'))).equals(await readFile(file('bc', '2.xlsx')))).toBe(true);
  expect((await readFile(file('tốt', '3.xlsx'))).equals(await readFile(file('bc', 'xã', '3.xlsx')))).toBe(true);
});

test('a file that cannot be opened is refused, and the good one beside it is merged', () => {
  const { code, stdout, stderr } = runs.withLink;
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('gộp 1/2 tệp');
  expect(stdout).toMatch(/Không mở được tệp: 1 tệp\.\n- .*x\.xlsx: .+\./);
});

test('a list may be numbered, divided by commas, and in UTF-16', () => {
  expect(JSON.parse(runs.utf16.stdout)).toMatchObject({ missing: ['Đảng ủy xã Ba Chẽ'] });
});

test('export: a file named in two ways counts once', () => {
  expect(runs.twiceNamed).toMatchObject({ code: 0, stdout: expect.stringMatching(/ của 3 tệp ra /) as string });
});

/** Fields of RFC 4180, read without the code under test. */
function parseCsv(content: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of content.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('export: a line for every filled entry, with a byte order mark', async () => {
  expect(runs.export).toMatchObject({ code: 0, stderr: '' });
  const content = await readFile(file('data.csv'), 'utf8');
  expect(content.startsWith('\uFEFFresolution,unit,period,row_id,column,value,verdict,file,cell,sheet,entry,kind\r\n')).toBe(true);
  const lines = parseCsv(content.slice(1));
  expect(lines.every((line) => line.length === 12)).toBe(true);
  const told = (rowId: string, entry: string) => lines.find((line) => line[3] === rowId && line[10] === entry);
  expect(told('PL1.4', 'm9')).toEqual([
    resolution.id, PROVINCE, '9 tháng', 'PL1.4', '9 tháng', '13', 'Đạt', file('tốt', '2.xlsx'), expect.stringMatching(/^J\d+$/), 'Phụ lục 1', 'm9', 'number',
  ]);
  expect(told('PL1.4', 'reason')).toEqual(expect.arrayContaining([`'${HOSTILE}`, 'text']));
  expect(told('PL1.10', 'source')).toEqual(expect.arrayContaining(['Thuế, "cơ sở 2"\n- quý III']));
  expect(told('PL2.1.10', 'progress')).toEqual(expect.arrayContaining(['50', 'Tiến độ (%)']));
});

test('export: what was typed with a % is exported as it was seen, and not judged as the number in the cell', async () => {
  expect(runs.exportPercent).toMatchObject({ code: 0, stderr: '' });
  const line = parseCsv((await readFile(file('percent.csv'), 'utf8')).slice(1)).find(([, , , rowId]) => rowId === 'PL1.16');
  expect(line).toMatchObject({ 5: '2,5 %', 6: 'Cần rà soát', 11: 'text' });
});

test('export: no field of a text begins as a formula', async () => {
  const lines = parseCsv((await readFile(file('part.csv'), 'utf8')).slice(1));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.flatMap((line) => line.filter((field, column) => !(column === 5 && line[11] === 'number') && /^[=+\-@\t\r]/.test(field)))).toEqual([]);
});

test('export: what could not be read is named, the rest is written', () => {
  expect(runs.exportRefused).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Bỏ qua .*x\.xlsx: /) as string });
});
