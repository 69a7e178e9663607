/** What every formula of the workbook must be: short enough, of Excel 2010, never volatile, safe against cut and paste. */
import { readSeed } from '../../src/domain/seed';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { resolution, standardSpec } from '../engines/standardFile';
import { secondSeed } from '../fixtures/secondSeed';
import {
  addressesIn, cellFormulas, formatFormulas, letterOf, literalsIn, sheetOf, textAt, unlockedIn, validationFormulas, withoutLiterals,
} from './specCells';

/** Functions that Excel 2010 and LibreOffice both have; none of them is volatile. ISBLANK is left out on purpose. */
const FUNCTIONS = new Set([
  'ABS', 'AND', 'CHOOSE', 'COLUMN', 'COUNT', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'DATE', 'DAY', 'EXACT', 'FIND', 'IF', 'IFERROR',
  'INDEX', 'INT', 'ISERROR', 'ISLOGICAL', 'ISNA', 'ISNUMBER', 'ISTEXT', 'LEFT', 'LEN', 'LOWER', 'MATCH', 'MAX', 'MID', 'MIN', 'MOD',
  'MONTH', 'N', 'NOT', 'OR', 'RIGHT', 'ROUND', 'ROW', 'SEARCH', 'SUBSTITUTE', 'SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'T', 'TEXT',
  'TRIM', 'UPPER', 'YEAR',
]);
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|INFO|CELL)\(/i;

const workbooks: readonly (readonly [string, WorkbookSpec])[] = [
  ['both annexes', standardSpec()],
  ['Phụ lục 1 alone', standardSpec([1])],
  ['Phụ lục 2 alone', standardSpec([2])],
  ['the second resolution', standardSpec([1, 2], readSeed(secondSeed))],
];

/** How deep parentheses stand in one another. */
function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of withoutLiterals(formula)) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return depth === 0 ? deepest : Number.NaN;
}

interface Reference {
  /** As its sheet is called; "" for the formula's own. */
  readonly sheet: string;
  /** The addresses it begins and ends with. */
  readonly ends: readonly string[];
}

/** The single cells and bounded ranges in a formula. */
function referencesIn(formula: string): readonly Reference[] {
  const pattern = /(?:'((?:[^']|'')+)'!)?(?<![A-Za-z0-9_.])\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?(?![A-Za-z0-9_(])/g;
  return [...withoutLiterals(formula).matchAll(pattern)].map(([, sheet = '', from = '', top = '', to, bottom]) => ({
    sheet,
    ends: to === undefined ? [`${from}${top}`] : [`${from}${top}`, `${to}${bottom ?? ''}`],
  }));
}

test('the reader of references finds what it should', () => {
  expect(referencesIn(`IF($A6="B7",INDEX($H:$H,ROW()),'Phụ lục 1'!$C$3:D9)+LOG10(2)`)).toEqual([
    { sheet: '', ends: ['A6'] },
    { sheet: 'Phụ lục 1', ends: ['C3', 'D9'] },
  ]);
});

describe.each(workbooks)('%s', (_, spec) => {
  const inCells = cellFormulas(spec);
  const all = [...inCells, ...formatFormulas(spec), ...validationFormulas(spec)];

  test('has formulas', () => {
    expect(inCells.length).toBeGreaterThan(50);
  });

  test('uses functions of Excel 2010 only, none of them volatile', () => {
    const strange = all.flatMap(({ place, formula }) => {
      const body = withoutLiterals(formula);
      const unknown = [...body.matchAll(/([A-Za-z_][\w.]*)\(/g)].map(([, name = '']) => name).filter((name) => !FUNCTIONS.has(name));
      return unknown.length > 0 || VOLATILE.test(body) ? [[place, ...unknown]] : [];
    });
    expect(strange).toEqual([]);
  });

  test('stays below 8192 characters and 64 levels; texts in it below 256', () => {
    const beyond = all.filter(
      ({ formula }) =>
        formula.length >= 8191 || !(depthOf(formula) <= 64) || literalsIn(formula).some((literal) => literal.length > 255),
    );
    expect(beyond.map(({ place }) => place)).toEqual([]);
  });

  test('a limit on what may be typed is a formula of at most 255 characters', () => {
    expect(validationFormulas(spec).filter(({ formula }) => formula.length > 255).map(({ place }) => place)).toEqual([]);
  });

  test('formulas in cells begin with "=" and are calculated in the language of no machine', () => {
    const starts = spec.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell?.kind === 'formula' && !/^=[^=]/.test(cell.formula));
    expect(starts).toEqual([]);
    // TEXT(…,"dd/mm") means something else where d is J or T.
    const dated = all.filter(({ formula }) => formula.includes('TEXT(') && literalsIn(formula).some((literal) => /^[dmyhs/.:-]*[dmyhs][dmyhs/.:-]*$/i.test(literal)));
    expect(dated.map(({ place }) => place)).toEqual([]);
  });

  test('no reference is, begins or ends with an entry cell: cut and paste would move it', () => {
    const unlocked = new Map(spec.sheets.map((sheet) => [sheet.name, unlockedIn(sheet)]));
    const unsafe = inCells.flatMap(({ sheet, place, formula }) =>
      referencesIn(formula)
        .filter(({ sheet: other, ends }) => ends.some((address) => unlocked.get(other === '' ? sheet.name : other)?.has(address)))
        .map(({ ends }) => [place, ...ends]));
    expect(unsafe).toEqual([]);
  });

  test('an annex row reads its entries as INDEX of the whole column at ROW()', () => {
    const badly = inCells
      .filter(({ sheet }) => sheet.key === 'targets' || sheet.key === 'tasks')
      .flatMap(({ sheet, place, formula }) => {
        const idColumn = sheet.key === 'targets' ? 'S' : 'R';
        const entries = new Set([...unlockedIn(sheet)]
          .filter((address) => textAt(sheet, address.replace(/^[A-Z]+/, idColumn)) !== null)
          .map((address) => address.replace(/\d+$/, '')));
        // One column, or the four periods and the number of the reporting one, a locked cell of the ledger.
        const rest = withoutLiterals(formula).replace(/INDEX\(\$[A-Z]+:\$[A-Z]+,ROW\(\)(?:,'_so_chi_tieu'!\$B\$7)?\)/g, '');
        const whole = [...rest.matchAll(/(?<!!)\$?([A-Z]{1,2}):\$?([A-Z]{1,2})(?![A-Z0-9])/g)].map(([, column = '']) => column);
        return whole.some((column) => entries.has(column)) ? [place] : [];
      });
    expect(badly).toEqual([]);
  });

  test('every sheet that a formula names is in the workbook, and every name is defined', () => {
    const sheets = new Set(spec.sheets.map(({ name }) => name));
    const names = new Set(spec.names.map(({ name }) => name));
    const lost = all.flatMap(({ place, formula }) => [
      ...[...withoutLiterals(formula).matchAll(/'((?:[^']|'')+)'!/g)].flatMap(([, name = '']) => (sheets.has(name) ? [] : [[place, name]])),
      ...[...withoutLiterals(formula).matchAll(/SCT_\w+/g)].flatMap(([name]) => (names.has(name) ? [] : [[place, name]])),
    ]);
    expect(lost).toEqual([]);
  });
});

test('sorting is safe: a row formula of an annex refers to its own row, to the head, or to whole columns', () => {
  const spec = standardSpec();
  const astray = (['targets', 'tasks'] as const).flatMap((key) => {
    const sheet = sheetOf(spec, key);
    const idColumn = key === 'targets' ? 'S' : 'R';
    return cellFormulas(spec)
      .filter(({ sheet: found, place }) => found === sheet && textAt(sheet, place.replace(/^.*!\D+/, idColumn)) !== null)
      .flatMap(({ place, formula }) =>
        referencesIn(formula)
          .filter(({ sheet: other, ends }) => other === '' && ends.some((end) => {
            const row = Number(end.replace(/^\D+/, ''));
            return row > 5 && row !== Number(place.replace(/^.*!\D+/, ''));
          }))
          .map(({ ends }) => [place, ...ends]));
  });
  expect(astray).toEqual([]);
});

test('a workbook of one annex says nothing of the other', () => {
  expect(standardSpec([1]).sheets.map(({ key }) => key)).toEqual(['info', 'targets', 'overview', 'ledger']);
  expect(standardSpec([2]).sheets.map(({ key }) => key)).toEqual(['info', 'tasks', 'overview', 'ledger']);
  expect(standardSpec([2]).names.some(({ name }) => name === 'SCT_PhuLuc1')).toBe(false);
});

test('the same call gives the same workbook', () => {
  expect(JSON.stringify(standardSpec())).toBe(JSON.stringify(standardSpec([1, 2], resolution)));
});

test('the helper that walks ranges walks them', () => {
  expect(addressesIn('Y2:AA3')).toEqual(['Y2', 'Z2', 'AA2', 'Y3', 'Z3', 'AA3']);
  expect(letterOf(27)).toBe('AA');
});
