import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetRowsOf, tasksOf } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { currentSeed } from '../fixtures/seed05';
import { bestMatch, foldForSearch } from './approximateSearch';

const folder = join(__dirname, '../../seeds/05-nq-tu-2026/source');
const source = readFileSync(join(folder, 'nghi-quyet-05-nq-tu.txt'), 'utf8').normalize('NFC');
const between = (from: string, to?: string): string =>
  source.slice(source.indexOf(from), to === undefined ? undefined : source.indexOf(to));

// "/l vạn" is the reader's "/1 vạn".
const body = foldForSearch(between('2. Các chỉ tiêu chủ yếu', 'n- NHIÊM').replace(/\/l vạn/g, '/1 vạn'));
const annex1 = foldForSearch(between('PHỤ LỤC 1', 'PHỤ LỤC 2'));
const annex2 = foldForSearch(between('PHỤ LỤC 2'));

const resolution = readSeed(currentSeed);
const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** The reading keeps at least nine letters in ten, and every number. */
function expectInSource(text: string, part: string): void {
  const needle = foldForSearch(text);
  const { found, similarity } = bestMatch(needle, part);
  expect({ text, found, close: similarity >= 0.9 }).toEqual({ text, found, close: true });
  expect(numbersIn(found)).toEqual(numbersIn(needle));
}

describe('annex 1 says what the source says', () => {
  const rows = targetRowsOf(resolution).map((row) => [row.id, row] as const);

  test.each(rows)('%s: its name', (_, { name }) => {
    expectInSource(name, annex1);
  });

  test.each(rows)('%s: its target', (_, { targetText }) => {
    expectInSource(targetText, annex1);
  });

  test.each(rows)('%s: what the body says', (_, { bodyText }) => {
    expectInSource(bodyText ?? 'nothing was put in', body);
  });

  test.each(resolution.targetGroups.map(({ name }) => name))('group: %s', (name) => {
    expectInSource(name, annex1);
  });

  test('its titles', () => {
    expectInSource(resolution.targetsTitle, annex1);
    expectInSource(resolution.targetsAttachedTo, annex1);
  });
});

describe('annex 2 says what the source says', () => {
  const tasks = tasksOf(resolution).map((task) => [task.id, task] as const);

  test.each(tasks)('%s: its name', (_, { name }) => {
    expectInSource(name, annex2);
  });

  test.each(resolution.taskGroups.map(({ name }) => name))('group: %s', (name) => {
    expectInSource(name, annex2);
  });

  test('its titles', () => {
    expectInSource(resolution.tasksTitle, annex2);
    expectInSource(resolution.tasksAttachedTo, annex2);
  });
});

describe('the deadlines of annex 2, counted', () => {
  const printed = between('PHỤ LỤC 2').replace(/1212025 •,/g, '12/2025;').replace(/\s+/g, ' ');
  const texts = tasksOf(resolution).flatMap(({ deadline }) => deadline?.text ?? []);

  const count = (phrases: readonly string[]): Readonly<Record<string, number>> =>
    phrases.reduce<Record<string, number>>((counts, phrase) => {
      counts[phrase] = (counts[phrase] ?? 0) + 1;
      return counts;
    }, {});
  const found = (pattern: RegExp, name: (match: RegExpMatchArray) => string, where: readonly string[]) =>
    count(where.flatMap((text) => [...text.matchAll(pattern)].map(name)));

  test('months', () => {
    const month = /th[áả]ng f? ?(\d{1,2})\/(\d{4})/giu;
    const name = ([, number, year]: RegExpMatchArray): string => `${Number(number)}/${year ?? ''}`;
    expect(found(month, name, texts)).toEqual(found(month, name, [printed]));
  });

  test('quarters: the reader took I for 1, II for 11, III for 111 or ni, IV for rV', () => {
    const quarter = /quý \^? ?(I{1,3}|IV|1{1,3}|ni|rV)\/(\d{4})/giu;
    const asPrinted: Readonly<Record<string, string>> = { '1': 'I', '11': 'II', '111': 'III', NI: 'III', RV: 'IV' };
    const name = ([, number = '', year = '']: RegExpMatchArray): string => {
      const capitals = number.toUpperCase();
      return `${asPrinted[capitals] ?? capitals}/${year}`;
    };
    expect(found(quarter, name, texts)).toEqual(found(quarter, name, [printed]));
  });

  test('days', () => {
    const day = /(?:vốn bố trí )(\d{1,2}\/\d{1,2}\/\d{4})/g;
    expect(texts.filter((text) => /^\d/.test(text))).toEqual([...printed.matchAll(day)].map(([, date]) => date));
  });
});

test('the results of last year are those of the second source', () => {
  const results = readFileSync(join(folder, 'ket-qua-2025.txt'), 'utf8');
  expect(results).toContain('GRDP đạt 11,89%');
  expect(results).toContain('85.050 tỷ đồng');
  const given = targetRowsOf(resolution).flatMap(({ id, lastYear }) => (lastYear ? [[id, lastYear.value]] : []));
  expect(given).toEqual([
    ['PL1.4', 11.89],
    ['PL1.6', 85050],
  ]);
});
