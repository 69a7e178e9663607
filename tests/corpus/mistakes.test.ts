/**
 * Every kind of mistake that we know of, put into filled workbooks by our own writer, by raw changes of the XML and by
 * LibreOffice, is found under its own id at its row.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/registry';
import { judge, type Judgement } from './judge';
import { CorpusMaker, nameOf } from './makeFiles';
import { MEANINGS } from './meanings';
import { MISTAKES } from './mistakes/all';

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
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    const files = await new CorpusMaker(folder).make(MISTAKES);
    const judgements: Judgement[] = [];
    for (const file of files) judgements.push(await judge(file));
    const found = judgements.filter((judgement) => judgement.found);
    process.stdout.write(`corpus: ${Object.keys(MEANINGS).length} kinds of mistakes, ${files.length} variants, ${found.length} found\n`);
    expect(judgements.filter((judgement) => !judgement.found).map(({ file }) => file)).toEqual([]);
    expect(judgements.filter(({ stray }) => stray.length > 0)).toEqual([]);
    expect(files).toHaveLength(MISTAKES.length);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 400_000);
