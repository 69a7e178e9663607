/** `new-resolution` and `compare-resolutions` by the worked example of docs/next-year.md. */
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgedTasksOf, targetRowsOf } from '../../src/domain/resolution';
import { readSeed, type Seed } from '../../src/domain/seed';
import { dateFromIso } from '../../src/domain/serialDate';
import { standardSpec } from '../engines/standardFile';
import { recalculate } from '../oracle/libreoffice';
import { errorsOf, PARTS } from '../seeds/schemaErrors';
import { sheetOf, textAt } from '../workbook/specCells';
import { runAll, runCli, type Run } from './runCli';

jest.setTimeout(120_000);

const ANNEXES = 'tests/fixtures/next-year/phu-luc-2027.xlsx';
const ANSWERS = 'tests/fixtures/next-year/tra-loi.json';
const LAST_YEAR = 'seeds/05-nq-tu-2026';
const FACTS = ['--number', '07-NQ/TU', '--year', '2027', '--previous', LAST_YEAR];

let folder: string;
let runs: Readonly<Record<'asked' | 'written' | 'recoded' | 'broken' | 'noJson', Run>>;
const at = (name: string): string => join(folder, name);
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
const seedIn = async (name: string): Promise<Seed> =>
  Object.fromEntries(await Promise.all(PARTS.map(async (part) => [part, await json(join(at(name), `${part}.json`))] as const))) as unknown as Seed;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-new-'));
  await copyFile(ANSWERS, at('answers.json'));
  await writeFile(at('list.json'), '{"PL1.1": "a"}');
  await recalculate([ANNEXES], at('libreoffice'));
  runs = await runAll({
    asked: ['new-resolution', ANNEXES, ...FACTS, '--out', at('asked')],
    written: ['new-resolution', ANNEXES, ...FACTS, '--out', at('written'), '--answers', at('answers.json')],
    recoded: ['new-resolution', join(at('libreoffice'), 'phu-luc-2027.xlsx'), ...FACTS, '--out', at('recoded'), '--answers', at('answers.json')],
    broken: ['new-resolution', ANNEXES, ...FACTS.map((fact) => (fact === '07-NQ/TU' ? '08-NQ/TU' : fact)), '--out', at('broken')],
    noJson: ['new-resolution', ANNEXES, ...FACTS, '--out', at('noJson'), '--answers', at('list.json')],
  });
});
afterAll(() => rm(folder, { recursive: true }));

describe('without a terminal', () => {
  test('open questions go to a file to be filled in, and no seed is written', async () => {
    expect(runs.asked.code).toBe(1);
    expect(runs.asked.stdout).toContain('Còn 5 câu chưa rõ, chưa ghi gì vào thư mục của nghị quyết.');
    const questions = (await json(`${at('asked')}-cau-hoi.json`)) as readonly { readonly id: string; readonly answer: string }[];
    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([
      ['PL1.1 mục tiêu', ''], ['PL1.5 mục tiêu', ''], ['PL1.5 cách tính', ''], ['tên: trung tâm xúc tiến đầu tư', ''], ['PL2.2.3 thời hạn', ''],
    ]);
    expect(await readdir(folder)).not.toContain('asked');
  });

  test('the filled-in file comes back with its answers kept and what they leave open', async () => {
    const file = `${at('asked')}-cau-hoi.json`;
    const questions = (await json(file)) as readonly { readonly id: string }[];
    const answers: Readonly<Record<string, string>> = { 'PL1.1 mục tiêu': 'b', 'PL1.5 mục tiêu': 'A', 'PL1.5 cách tính': 'z', 'tên: trung tâm xúc tiến đầu tư': 'a' };
    await writeFile(file, JSON.stringify(questions.map((question) => ({ ...question, answer: answers[question.id] ?? '' }))));
    const again = await runCli('new-resolution', ANNEXES, ...FACTS, '--out', at('asked'), '--answers', file);
    expect(again.code).toBe(1);
    const open = (await json(file)) as readonly { readonly id: string; readonly answer: string; readonly complaint?: string }[];
    expect(open.map(({ id, answer, complaint = '' }) => [id, answer, complaint])).toEqual([
      ['PL1.5 cách tính', 'z', 'Chưa hiểu câu trả lời “z”.'],
      ['PL1.5 so sánh', '', ''],
      ['PL1.5 giới hạn', '', ''],
      ['PL2.2.3 thời hạn', '', ''],
      ['PL1.1 mục tiêu', 'b', ''],
      ['PL1.5 mục tiêu', 'A', ''],
      ['tên: trung tâm xúc tiến đầu tư', 'a', ''],
    ]);
  });

  test('a file of questions that is there is not written over', async () => {
    const again = await runCli('new-resolution', ANNEXES, ...FACTS, '--out', at('asked'));
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('đã có: chọn tên khác, hoặc thêm --force');
  });

  test('what is broken is a sentence', () => {
    expect(runs.broken.code).toBe(2);
    expect(runs.broken.stderr).toContain('Phu luc 1: phụ lục ghi Nghị quyết số 07-NQ/TU, lệnh ghi số 08-NQ/TU: xem lại tệp hoặc --number.');
    expect(runs.noJson.code).toBe(2);
    expect(runs.noJson.stderr).toContain('không phải là tệp trả lời');
  });
});

describe('the seed', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await seedIn('written');
  });

  test('is as the schemas describe, and the summary tells what is to be confirmed', () => {
    expect(runs.written).toMatchObject({ code: 0, stderr: '' });
    expect(runs.written.stdout).toContain('7 chỉ tiêu, 8 dòng; 5 nhiệm vụ, 7 dòng; 5 cơ quan. Đã trả lời 7 câu hỏi.');
    expect(runs.written.stdout).toContain('- cách tính, giới hạn, cách so sánh lấy theo 05-NQ/TU: PL1.1, PL1.2, PL1.3, PL1.4, PL1.6.1, PL1.6.2, PL1.7');
    for (const part of PARTS) expect(errorsOf(part, seed[part])).toEqual([]);
  });

  test('its criteria', () => {
    expect(targetRowsOf(readSeed(seed)).map(({ id, criterion }) => [id, criterion])).toEqual([
      ['PL1.1', { kind: 'gte', value: 91 }],
      ['PL1.2', { kind: 'range', low: 11, high: 11.5 }],
      ['PL1.3', { kind: 'gt_baseline', baseline: 'Dự toán Trung ương giao' }],
      ['PL1.4', { kind: 'gt', value: 2800 }],
      ['PL1.5', { kind: 'gte', value: 22000 }],
      ['PL1.6.1', { kind: 'gte', value: 89 }],
      ['PL1.6.2', { kind: 'gte', value: 45.5 }],
      ['PL1.7', { kind: 'lt', value: 2 }],
    ]);
  });

  test('its dates and leads', () => {
    const day = (iso: string): number => dateFromIso(iso);
    expect(judgedTasksOf(readSeed(seed)).map(({ id, lead, deadline }) => [id, lead.length, deadline?.startBy, deadline?.finishBy])).toEqual([
      ['PL2.1.1', 2, null, day('2027-01-31')],
      ['PL2.1.2', 1, day('2027-01-31'), null],
      ['PL2.2.1.1', 1, null, day('2027-06-30')],
      ['PL2.2.1.2', 1, null, day('2027-12-31')],
      ['PL2.2.2', 1, day('2027-03-31'), day('2029-12-31')],
      ['PL2.2.3', 2, null, day('2027-09-30')],
    ]);
    expect(readSeed(seed).units.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Ban Tổ chức Tỉnh ủy'], ['Đảng ủy Ủy ban nhân dân tỉnh', 'Đảng ủy UBND tỉnh'], ['Các cơ quan liên quan'],
      ['Các cơ quan, địa phương có liên quan'], ['Trung tâm Xúc tiến đầu tư'],
    ]);
  });

  test('draws the standard workbook', () => {
    const spec = standardSpec([1, 2], readSeed(seed));
    const ids = (sheet: ReturnType<typeof sheetOf>, letter: string): readonly (string | null)[] =>
      sheet.rows.map((_, index) => textAt(sheet, `${letter}${String(index + 1)}`)).filter((text) => text?.startsWith('PL'));
    expect(ids(sheetOf(spec, 'targets'), 'S')).toEqual(['PL1.1', 'PL1.2', 'PL1.3', 'PL1.4', 'PL1.5', 'PL1.6.1', 'PL1.6.2', 'PL1.7']);
    expect(ids(sheetOf(spec, 'tasks'), 'R')).toEqual(['PL2.1.1', 'PL2.1.2', 'PL2.2.1', 'PL2.2.1.1', 'PL2.2.1.2', 'PL2.2.2', 'PL2.2.3']);
    expect(textAt(sheetOf(spec, 'targets'), 'F5')).toBe('Thực hiện năm 2026');
    expect(textAt(sheetOf(spec, 'info'), 'B14')).toContain('07-NQ-TU-2027');
  });

  test('a workbook saved by LibreOffice gives the same', async () => {
    expect(runs.recoded).toMatchObject({ code: 0, stderr: '' });
    expect(await seedIn('recoded')).toEqual(seed);
  });

  test('is not written over unless asked to', async () => {
    const again = await runCli('new-resolution', ANNEXES, ...FACTS, '--out', at('written'), '--answers', at('answers.json'));
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('resolution.json đã có: chọn tên khác, hoặc thêm --force');
  });
});

describe('compare-resolutions', () => {
  test('added, dropped and changed rows, old → new', async () => {
    const { code, stdout } = await runCli('compare-resolutions', LAST_YEAR, at('written'));
    expect(code).toBe(0);
    expect(stdout).toContain('Phụ lục 1, chỉ tiêu: thêm 1 dòng, bỏ 27, thay đổi 7, giữ nguyên 0.\nThêm:\n- 5. Tổng số khách du lịch\n');
    expect(stdout).toContain('- 4. Phát triển doanh nghiệp\n    STT: 10 → 4\n    Mục tiêu: >2.500 → >2.800\n    Điều kiện đạt: trên 2.500 DN → trên 2.800 DN\n');
    expect(stdout).toContain('- 2.2. Cầu Bắc Luân 3.\n    TT: 3.4(4) → 2.2\n');
  });

  test('as data, and a folder that holds no resolution', async () => {
    const [data, nothing] = await Promise.all([
      runCli('compare-resolutions', LAST_YEAR, at('written'), '--json'),
      runCli('compare-resolutions', LAST_YEAR, at('libreoffice')),
    ]);
    expect(JSON.parse(data.stdout)).toMatchObject({ from: '05-NQ-TU-2026', to: '07-NQ-TU-2027', targets: { unchanged: 0 }, tasks: { added: [{ id: 'PL2.2.3' }] } });
    expect(nothing.code).toBe(2);
    expect(nothing.stderr).toContain('thư mục của một nghị quyết có resolution.json, targets.json và tasks.json.');
  });
});

test('the page about it shows what the commands print', async () => {
  const page = await readFile('docs/next-year.md', 'utf8');
  const shown = (stdout: string): string => stdout.replaceAll(at('asked'), 'seeds/07-nq-tu-2027').replaceAll(at('written'), 'seeds/07-nq-tu-2027').replace(/sang \S+\/$/m, 'sang ./07-nq-tu-2027/').trim();
  expect(page).toContain(shown(runs.asked.stdout));
  expect(page).toContain(shown(runs.written.stdout));
});
