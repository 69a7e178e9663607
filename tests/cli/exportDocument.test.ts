import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetKeys, taskKeys } from '../../src/domain/entries';

test('docs/export.md names the entries that are exported, sheet by sheet', () => {
  const document = readFileSync(join(process.cwd(), 'docs/export.md'), 'utf8');
  const row = document.split('\n').find((line) => line.startsWith('| `entry` |')) ?? '';
  const namesBefore = (sheet: string): readonly string[] =>
    [...(row.split(`(${sheet})`)[0]?.split(/\(Phụ lục \d\)/).at(-1) ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  expect(namesBefore('Phụ lục 1').filter((name) => name !== 'entry')).toEqual(targetKeys);
  expect(namesBefore('Phụ lục 2').filter((name) => name !== 'entry')).toEqual(taskKeys);
});
