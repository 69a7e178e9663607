/** The checklist for real Excel can be filled in: every step has its number, what to do, what must be seen, and empty cells. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = readFileSync(join(process.cwd(), 'docs/checklist-excel.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| [A-Z]\d+[ ★]*\|/.test(line));
const cellsOf = (row: string): readonly string[] => row.split('|').slice(1, -1).map((cell) => cell.trim());
const numberOf = (row: string): string => /[A-Z]\d+/.exec(row)?.[0] ?? '';

test('every step is numbered once, in order, and has cells for four Excels and a note', () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const [, work, seen, ...toFillIn] = cellsOf(row);
    expect([numberOf(row), work === '' || seen === '', toFillIn.length]).toEqual([numberOf(row), false, 5]);
    // "–" where the step does not concern that Excel.
    expect(toFillIn.filter((cell) => cell !== '' && cell !== '–')).toEqual([]);
  }
  const byArea = new Map<string, number[]>();
  for (const number of rows.map(numberOf)) byArea.set(number[0] ?? '', [...(byArea.get(number[0] ?? '') ?? []), Number(number.slice(1))]);
  for (const numbers of byArea.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('what the code believes of Excel names steps that there are', () => {
  const steps = new Set(rows.map(numberOf));
  const beliefs = text.slice(text.indexOf('| Tin rằng |')).split('\n').filter((line) => /^\| [^T-]/.test(line));
  expect(beliefs.length).toBeGreaterThan(0);
  for (const belief of beliefs) {
    const named = cellsOf(belief)[1]?.match(/[A-Z]\d+/g) ?? [];
    expect([belief, named.length > 0, named.filter((step) => !steps.has(step))]).toEqual([belief, true, []]);
  }
});
