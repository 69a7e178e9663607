/** What the pane weighs, as it is published: bytes and not seconds, so that the answer is the same on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(process.cwd(), 'dist');
const KILOBYTE = 1000;
const MOST_AT_FIRST = 150 * KILOBYTE;
const MOST_OF_A_CHUNK = 320 * KILOBYTE;

interface Script {
  readonly file: string;
  readonly text: string;
  readonly bytes: number;
}

const scripts: readonly Script[] = readdirSync(DIST)
  .filter((file) => file.endsWith('.js'))
  .map((file) => {
    const content = readFileSync(join(DIST, file));
    return { file, text: content.toString('utf8'), bytes: gzipSync(content, { level: 9 }).length };
  });
const page = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
const initial = scripts.filter(({ file }) => page.includes(file));
const lazy = scripts.filter((script) => !initial.includes(script));
/** The Word library: its own name for the namespace of what it writes. */
const isWord = ({ text }: Script): boolean => text.includes('wordprocessingml.document.main+xml');

test('the pane starts with at most 150 KB, and every later part weighs at most 320 KB but the Word library', () => {
  expect(initial.length).toBeGreaterThan(0);
  expect(lazy.filter(isWord)).toHaveLength(1);
  const first = initial.reduce((sum, { bytes }) => sum + bytes, 0);
  const stated = lazy
    .filter(({ bytes }) => bytes > 10 * KILOBYTE)
    .map((script) => `${isWord(script) ? 'Word ' : ''}${(script.bytes / KILOBYTE).toFixed(0)}`);
  process.stdout.write(`KB after gzip: at first ${(first / KILOBYTE).toFixed(1)}; ${String(lazy.length)} later parts, over 10 KB: ${stated.join(', ')}\n`);
  expect(first).toBeLessThanOrEqual(MOST_AT_FIRST);
  for (const script of lazy) if (!isWord(script)) expect([script.file, Math.max(script.bytes, MOST_OF_A_CHUNK)]).toEqual([script.file, MOST_OF_A_CHUNK]);
});

test('the pane carries no writer of .xlsx and no polyfills', () => {
  for (const { file, text } of scripts) {
    const found = ['spreadsheetml.sheet.main+xml', 'core-js', '__core-js_shared__', 'regeneratorRuntime'].filter((mark) => text.includes(mark));
    expect([file, found]).toEqual([file, []]);
  }
});

test('no script is made of text and none stands in the page', () => {
  // What webpack asks for where there is no globalThis, which every browser has that runs the rest.
  const fallback = /return this\|\|new Function\("return this"\)\(\)/;
  for (const { file, text } of scripts) expect([file, /\beval\(|\bnew Function\(/.exec(text.replace(fallback, ''))?.[0]]).toEqual([file, undefined]);
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});
