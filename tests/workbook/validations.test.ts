/** Data validation: within Excel's limits, on entry cells only, on every one that takes a number, a date or a choice. */
import { readSeed } from '../../src/domain/seed';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { titleText, promptText, errorText } from '../../src/workbook/sheets/validationText';
import { standardSpec } from '../engines/standardFile';
import { secondSeed } from '../fixtures/secondSeed';
import { addressesIn, sheetOf, unlockedIn } from './specCells';

const spec = standardSpec();
const workbooks: readonly (readonly [string, WorkbookSpec])[] = [
  ['05-NQ/TU', spec],
  ['the second resolution', standardSpec([1, 2], readSeed(secondSeed))],
];

describe.each(workbooks)('%s', (_, { sheets, names }) => {
  test('titles ≤ 32, prompts ≤ 255, errors ≤ 225 characters, and none is empty', () => {
    const beyond = sheets.flatMap(({ key, validations }) =>
      validations.filter(({ promptTitle, prompt, errorTitle, error }) =>
        [promptTitle, errorTitle].some(({ length }) => length < 1 || length > 32) ||
        prompt.length < 1 || prompt.length > 255 || error.length < 1 || error.length > 225,
      ).map(({ range }) => `${key} ${range}`));
    expect(beyond).toEqual([]);
  });

  test('only entry cells, none of them twice', () => {
    for (const sheet of sheets) {
      const unlocked = unlockedIn(sheet);
      const covered = sheet.validations.flatMap(({ range }) => addressesIn(range));
      expect(covered.filter((address) => !unlocked.has(address))).toEqual([]);
      expect(covered.length).toBe(new Set(covered).size);
    }
  });

  test('a list comes from a defined name over a range of the hidden sheet', () => {
    const defined = new Map(names.map(({ name, sheet }) => [name, sheet]));
    const sources = sheets.flatMap(({ validations }) => validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.source] : [])));
    expect(new Set(sources.map((source) => defined.get(source)))).toEqual(new Set(['ledger']));
  });

  test('numbers have a lower bound below the upper one', () => {
    const rules = sheets.flatMap(({ validations }) => validations.map(({ rule }) => rule));
    const ordered = rules.flatMap((rule) => (rule.kind === 'decimal' || rule.kind === 'wholeNumber' ? [rule.min < rule.max] : []));
    expect(new Set(ordered)).toEqual(new Set([true]));
  });
});

test('every number, date and choice is limited; free text is not', () => {
  const columns = { info: ['B5', 'B6', 'B7', 'B8', 'B12', 'B13'], targets: 'FGHIJKN', tasks: 'HIJLM' } as const;
  const covered = (key: 'info' | 'targets' | 'tasks'): readonly string[] =>
    sheetOf(spec, key).validations.flatMap(({ range }) => addressesIn(range)).sort();
  const limited = (key: 'targets' | 'tasks', last: number): readonly string[] =>
    [...unlockedIn(sheetOf(spec, key))]
      .filter((address) => columns[key].includes(address.charAt(0)) && Number(address.slice(1)) <= last).sort();
  expect(covered('info')).toEqual([...columns.info].sort());
  expect(covered('targets')).toEqual(limited('targets', 43));
  expect(covered('tasks')).toEqual(limited('tasks', 119));
});

test('Số giao of PL1.6 asks for the budget of the central government', () => {
  const [baseline] = sheetOf(spec, 'targets').validations.filter(({ range }) => range === 'G13');
  expect(baseline?.prompt).toContain('Dự toán Trung ương giao');
});

test('another unit may be typed after a question; another period may not', () => {
  const severities = sheetOf(spec, 'info').validations
    .filter(({ rule }) => rule.kind === 'list').map(({ range, rule, severity }) => [range, rule, severity]);
  expect(severities).toEqual([
    ['B5', { kind: 'list', source: 'SCT_DS_DonVi' }, 'warning'],
    ['B6', { kind: 'list', source: 'SCT_DS_PhamVi' }, 'stop'],
    ['B7', { kind: 'list', source: 'SCT_DS_KyBaoCao' }, 'stop'],
  ]);
});

test('texts are cut at whole sentences, the first one stays', () => {
  const long = 'a'.repeat(200);
  expect(promptText('Một.', '', 'Hai.')).toBe('Một. Hai.');
  expect(promptText(`${long}.`, `${long}.`)).toBe(`${long}.`);
  expect(promptText(`${long}.`, `${long}.`, 'Ba.')).toBe(`${long}. Ba.`);
  expect(errorText('b'.repeat(300))).toHaveLength(225);
  expect(titleText('c'.repeat(32))).toBe('c'.repeat(32));
  expect(titleText('c'.repeat(33))).toBe(`${'c'.repeat(31)}…`);
});
