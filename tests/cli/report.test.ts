/** `report`: the draft in Word, out of one workbook. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fillTemplate } from '../engines/fillTemplate';
import { HAND_ENTRIES, placed } from '../engines/handFilled';
import { standardFile } from '../engines/standardFile';
import { runAll, runCli, type Run } from './runCli';

let folder: string;
let runs: Readonly<Record<'party' | 'state' | 'clean' | 'wrong' | 'noOut' | 'wrongEnding' | 'wrongLayout' | 'notOurs' | 'noFolder', Run>>;
const text = (content: string) => ({ kind: 'text', text: content }) as const;
const number = (content: number) => ({ kind: 'number', number: content }) as const;
const file = (name: string): string => join(folder, name);

async function wordsOf(name: string): Promise<string> {
  const part = unzipSync(await readFile(file(name)))['word/document.xml'] ?? new Uint8Array();
  return [...strFromU8(part).matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(' ');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-report-'));
  const { template, places } = await standardFile();
  await writeFile(file('filled.xlsx'), fillTemplate(template, placed(HAND_ENTRIES, places)));
  const clean = { 'header.unit': text('Văn phòng Tỉnh ủy'), 'PL1.4.q1': number(12.6), 'PL1.4.source': text('Sở Tài chính'), 'PL1.4.figureKind': text('Chính thức') };
  await writeFile(file('clean.xlsx'), fillTemplate(template, placed(clean, places)));
  await writeFile(file('wrong.xlsx'), fillTemplate(template, placed({ ...clean, 'PL1.16.q1': text('đạt'), 'PL1.14.q1': number(0.91) }, places)));
  await writeFile(file('text.xlsx'), 'không phải Excel');
  const filled = file('filled.xlsx');
  runs = await runAll({
    party: ['report', filled, '--out', file('party.docx')],
    clean: ['report', file('clean.xlsx'), '--out', file('clean.docx')],
    wrong: ['report', file('wrong.xlsx'), '--out', file('wrong.docx')],
    state: ['report', filled, '--out', file('state.docx'), '--layout', 'state'],
    noOut: ['report', filled],
    wrongEnding: ['report', filled, '--out', file('report.pdf')],
    wrongLayout: ['report', filled, '--out', file('none.docx'), '--layout', 'toString'],
    notOurs: ['report', file('text.xlsx'), '--out', file('none.docx')],
    noFolder: ['report', filled, '--out', file('none/report.docx')],
  });
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test.each([['party', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']] as const)('%s', async (layout, motto) => {
  expect(runs[layout]).toMatchObject({ code: 0, stdout: expect.stringContaining(file(`${layout}.docx`)) as unknown });
  const words = await wordsOf(`${layout}.docx`);
  expect(words).toContain(motto);
  expect(words).toContain('6 tháng đầu năm 2026');
  expect(words).toContain('chưa tuyển được bác sĩ');
});

test('how many errors the check finds is said beside a draft that was written all the same', async () => {
  expect(runs.clean).toMatchObject({ code: 0, stderr: '' });
  expect(runs.wrong).toEqual({
    code: 0,
    stdout: expect.stringContaining(file('wrong.docx')) as unknown,
    stderr: `Rà soát thấy 2 lỗi trong ${file('wrong.xlsx')} nên dự thảo có thể có số liệu sai: chạy lệnh check với tệp này, sửa các lỗi được nêu rồi lập lại dự thảo.\n`,
  });
  expect(await wordsOf('wrong.docx')).toContain('BÁO CÁO');
});

test.each([
  ['noOut', /^Thiếu --out/],
  ['wrongEnding', /đuôi \.docx/],
  ['wrongLayout', /^--layout là party .* hoặc state/],
  ['notOurs', /không phải là tệp Excel \.xlsx/],
  ['noFolder', /^Không ghi được /],
] as const)('%s is said in a sentence', (name, sentence) => {
  const { code, stdout, stderr } = runs[name];
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
});

test('a draft somebody has worked on is not overwritten unless asked', async () => {
  await writeFile(file('kept.docx'), 'đã sửa tay');
  const refused = await runCli('report', file('filled.xlsx'), '--out', file('kept.docx'));
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/đã có: .*--force/) as unknown });
  expect(await readFile(file('kept.docx'), 'utf8')).toBe('đã sửa tay');
  expect(await runCli('report', file('filled.xlsx'), '--out', file('kept.docx'), '--force')).toMatchObject({ code: 0 });
  expect(await wordsOf('kept.docx')).toContain('BÁO CÁO');
}, 60_000);
