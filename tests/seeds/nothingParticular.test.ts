import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { REAL_SEEDS } from './seeds';

const root = join(__dirname, '../..');
const CODE = new Set(['.ts', '.tsx', '.html', '.css', '.json']);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return CODE.has(extname(entry.name)) ? [path] : [];
  });

/** Code without its comments, which may give examples out of the resolution at hand. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:"'`])\/\/.*$/gm, '$1').replace(/<!--[\s\S]*?-->/g, '');

const files = filesBelow(join(root, 'src')).map((path) => ({
  name: relative(root, path),
  code: withoutComments(readFileSync(path, 'utf8').normalize('NFC')),
}));

const filesWith = (pattern: RegExp): readonly string[] =>
  files.filter(({ code }) => pattern.test(code)).map(({ name }) => name);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const literal = (text: string): RegExp => new RegExp(escaped(text.normalize('NFC')), 'iu');

/** A number of its own: not a part of another number, of a name or of a version. */
const numberLiteral = (number: number): RegExp =>
  new RegExp(`(?<![\\w.,#-])${escaped(String(number))}(?![\\w.]*\\d)`, 'u');

test('there is code to look at', () => {
  expect(files.length).toBeGreaterThan(20);
});

describe.each(REAL_SEEDS)('nothing particular to %s is in src/', (folder, { resolution, targets }) => {
  test('neither its number nor its id', () => {
    expect(filesWith(literal(resolution.number))).toEqual([]);
    expect(filesWith(literal(resolution.id))).toEqual([]);
    expect(filesWith(literal(folder))).toEqual([]);
  });

  test('neither its year nor those beside it', () => {
    for (const year of [resolution.year - 1, resolution.year, resolution.year + 1]) {
      expect(filesWith(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u'))).toEqual([]);
    }
  });

  test('not the province', () => {
    expect(filesWith(literal('Quảng Ninh'))).toEqual([]);
  });

  test.each(resolution.units.flatMap(({ name, aliases }) => [name, ...aliases]))('not the body %s', (name) => {
    expect(filesWith(literal(name))).toEqual([]);
  });

  test.each(targets.groups.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)))(
    'not the row %s by its name or id',
    (id, { name }) => {
      expect(filesWith(literal(name))).toEqual([]);
      expect(filesWith(new RegExp(`['"\`]${escaped(id)}['"\`]`, 'u'))).toEqual([]);
    },
  );
});

describe('nothing particular to 05-NQ/TU is in the rules', () => {
  test.each([12.5, 2.05, 96.6, 75.2, 95.5, 11800, 2500, 11.89, 85050])('not the figure %d in a rule', (figure) => {
    const inDomain = ({ name }: { readonly name: string }): boolean => /^src\/(domain|checks|consolidate|report)\//.test(name);
    expect(files.filter(inDomain).filter(({ code }) => numberLiteral(figure).test(code)).map(({ name }) => name)).toEqual([]);
  });

  test.each([34, 24, 75, 108, 104])('not the count %d of its rows', (count) => {
    const rules = ({ name }: { readonly name: string }): boolean => /^src\/(domain|checks|consolidate|report)\//.test(name);
    expect(files.filter(rules).filter(({ code }) => numberLiteral(count).test(code)).map(({ name }) => name)).toEqual([]);
  });
});
