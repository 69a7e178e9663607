/**
 * Every kind of mistake that we know of, put into filled workbooks by our own writer, by raw changes of the XML and by
 * LibreOffice, is found under its own id at its row; workbooks without a mistake give no Lỗi and no Cảnh báo.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/registry';
import { findingsIn, judge, spoken, type Judgement } from './judge';
import { makeCleanFiles } from './makeCleanFiles';
import { CorpusMaker, nameOf } from './makeFiles';
import { MEANINGS } from './meanings';
import { MISTAKES } from './mistakes/all';

const CLEAN = 100;
const LIMIT = 400_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

test('the corpus has every kind of mistake, in at least five variants, by every means', () => {
  const variants = new Map<string, number>();
  for (const { check } of MISTAKES) variants.set(check, (variants.get(check) ?? 0) + 1);
  expect([...variants.keys()].sort()).toEqual(Object.keys(MEANINGS).sort());
  expect(CHECKS.map(({ id }) => id).filter((id) => !variants.has(id))).toEqual([]);
  expect([...variants].filter(([, count]) => count < 5)).toEqual([]);
  expect(MISTAKES.length).toBeGreaterThanOrEqual(200);
  expect(new Set(MISTAKES.map(nameOf)).size).toBe(MISTAKES.length);
  expect(new Set(MISTAKES.map(({ edit }) => edit.by))).toEqual(new Set(['writer', 'xml', 'libreoffice']));
});

test('every mistake is found under its own id at its row, and nothing else is', async () => {
  const files = await new CorpusMaker(join(folder, 'mistakes')).make(MISTAKES);
  const judgements: Judgement[] = [];
  for (const file of files) judgements.push(await judge(file));
  const found = judgements.filter((judgement) => judgement.found);
  say(`corpus: ${Object.keys(MEANINGS).length} kinds of mistakes, ${files.length} variants, ${found.length} found`);
  expect(judgements.filter((judgement) => !judgement.found).map(({ file }) => file)).toEqual([]);
  expect(judgements.filter(({ stray }) => stray.length > 0)).toEqual([]);
}, LIMIT);

test('workbooks without a mistake give no Lỗi and no Cảnh báo', async () => {
  const files = await makeCleanFiles(CLEAN, join(folder, 'clean'));
  const said: string[] = [];
  for (const { name, bytes } of files) {
    const findings = (await findingsIn(bytes)).filter(({ check }) => check.severity !== 'info');
    said.push(...findings.map((finding) => `${name} | ${spoken(finding)}`));
  }
  say(`corpus: ${files.length} workbooks without a mistake, ${said.length} errors and warnings`);
  expect(said).toEqual([]);
  expect(files).toHaveLength(CLEAN);
}, LIMIT);
