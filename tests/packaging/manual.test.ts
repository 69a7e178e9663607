/** The manual's Markdown pages: their pictures, links and anchors, and words that the product really shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { CHECKS } from '../../src/checks/registry';
import { MANUAL_PICTURES, SCENES } from '../e2e/pictures/scenes';

const FOLDER = 'docs/huong-dan';
const MOST_OF_A_PICTURE = 120_000;

const read = (path: string): string => readFileSync(path, 'utf8');
const namesIn = (folder: string, ending: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

const pages = namesIn(FOLDER, '.md').map((name) => join(FOLDER, name));
const markdown = pages.map(read).join('\n');
const taken = SCENES.filter(({ folder }) => folder === MANUAL_PICTURES).flatMap(({ pictures }) => pictures);

test('the pictures that the script takes, those that lie there and those that the pages show are the same', () => {
  const shown = [...new Set(all(markdown, /!\[[^\]]+\]\(hinh\/([^)]+)\.png\)/g))].sort();
  expect(namesIn(MANUAL_PICTURES, '.png').map((name) => name.slice(0, -'.png'.length))).toEqual([...taken].sort());
  expect(shown).toEqual([...taken].sort());
  const readme = SCENES.filter(({ folder }) => folder === 'docs/images').flatMap(({ pictures }) => pictures);
  expect(namesIn('docs/images', '.png')).toEqual(readme.map((name) => `${name}.png`).sort());
  for (const name of readme) expect(read('README.md')).toContain(`docs/images/${name}.png`);
});

test('every page is published', () => {
  for (const page of pages) expect(existsSync(join('dist', page.replace(/^docs\//, '').replace(/md$/, 'html')))).toBe(true);
});

test('every picture says in words what it shows, and none is heavy', () => {
  expect(all(markdown, /!\[([^\]]*)\]/g).filter((words) => words.length < 20)).toEqual([]);
  for (const name of taken) expect([name, readFileSync(join(MANUAL_PICTURES, `${name}.png`)).length < MOST_OF_A_PICTURE]).toEqual([name, true]);
});

/** As GitHub makes an anchor of a heading. */
const anchorsOf = (path: string): readonly string[] =>
  all(read(path), /^#{1,6} (.+)$/gm).map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N} _-]/gu, '').replaceAll(' ', '-'));

test('every link of a page leads to a file and a heading of the repository', () => {
  for (const page of pages) {
    for (const link of all(read(page), /(?<!!)\[[^\]]+\]\(([^)]+)\)/g)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      expect([page, link, anchor === undefined || anchorsOf(target).includes(anchor)]).toEqual([page, link, true]);
      expect(read(target).length).toBeGreaterThan(0);
    }
  }
});

/** Where the product's words stand: the pane, the ribbon, the sheets and the checks. */
const SOURCES = ['src/locales', 'src/workbook/sheets', 'src/domain', 'src/checks'];
const productWords = [
  read('manifest.xml'),
  ...SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => read(join(folder, name))),
  ),
].join('\n');

test('what stands in bold or in quotation marks is what the product shows', () => {
  const quoted = [...all(markdown, /\*\*([^*]+)\*\*/g), ...all(markdown, /“([^”]+)”/g)].map((words) => words.replace(/\s+/g, ' '));
  expect(quoted.length).toBeGreaterThan(100);
  // "…" stands for a number or a name that is filled in.
  const isShown = (words: string): boolean => words === 'đậm' || words.split(/…+/).every((part) => productWords.includes(part.trim()));
  expect([...new Set(quoted)].filter((words) => !isShown(words))).toEqual([]);
});

test('the ten mistakes are ten findings, under the names that the pane gives them', () => {
  const section = /## Mười lỗi hay gặp\n([\s\S]*?)\n## /.exec(read(join(FOLDER, 'nguoi-nhap.md')))?.[1] ?? '';
  const names = all(section, /^\| “([^”]+)” \|/gm);
  const titles = CHECKS.map(({ wording }) => wording.title);
  expect(names).toHaveLength(10);
  expect(names.filter((name) => !titles.includes(name))).toEqual([]);
});
