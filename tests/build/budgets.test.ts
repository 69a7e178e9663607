/** What the pane weighs, as it is published: bytes and not seconds, so that the answer is the same on every machine. */
import { KILOBYTE, panePage, paneScripts } from './paneScripts';

const MOST_AT_FIRST = 150 * KILOBYTE;
const MOST_OF_A_PART = 320 * KILOBYTE;
/** The Word library, which is fetched when a report is made. */
const WORD = 'docx';

const scripts = paneScripts();
const page = panePage();

test('the pane starts within its budget, and every later part is named and light but the Word library', () => {
  const initial = scripts.filter((script) => script.initial);
  const later = scripts.filter((script) => !script.initial);
  expect(later.filter(({ name }) => name === undefined)).toEqual([]);
  expect(later.filter(({ name }) => name === WORD)).toHaveLength(1);
  const first = initial.reduce((sum, { bytes }) => sum + bytes, 0);
  const inKilobytes = (bytes: number): string => (bytes / KILOBYTE).toFixed(1);
  process.stdout.write(
    `KB after gzip: at first ${inKilobytes(first)}; ${String(later.length)} later parts: ` +
    `${later.map(({ name = '', bytes }) => `${name} ${inKilobytes(bytes)}`).join(', ')}\n`,
  );
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(MOST_AT_FIRST);
  expect(later.filter(({ name, bytes }) => name !== WORD && bytes > MOST_OF_A_PART)).toEqual([]);
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
