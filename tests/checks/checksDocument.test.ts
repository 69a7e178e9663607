import { readFileSync } from 'node:fs';
import { checksDocument } from './checksDocument';

test('docs/checks.md is what the registry says', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksDocument());
});
