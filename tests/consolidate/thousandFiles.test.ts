/** A thousand reports by command, in a process that may keep no more than 150 MB: what is read of a file is all that stays. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERIODS } from '../../src/domain/period';
import { runCliWithin } from '../cli/runCli';
import { generateReports } from './generator/generateReports';

const FILES = 1_000;
const MOST_MEGABYTES = 150;

test('a thousand reports are merged within 150 MB', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thousand-'));
  let entered = 0;
  for await (const { file, bytes } of generateReports(PERIODS[2], FILES)) {
    await writeFile(join(folder, file), bytes);
    entered += 1;
  }
  const start = performance.now();
  const { code, stdout, stderr } = await runCliWithin(MOST_MEGABYTES, 'consolidate', folder, '--out', join(folder, 'gop.xlsx'), '--json');
  const seconds = (performance.now() - start) / 1000;
  await rm(folder, { recursive: true });
  expect([code, stderr]).toEqual([1, '']);
  const { accounting, files } = JSON.parse(stdout) as { readonly accounting: Readonly<Record<string, number>>; readonly files: readonly unknown[] };
  const { total, ...parts } = accounting;
  expect([files.length, entered]).toEqual([FILES, FILES]);
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(total);
  process.stdout.write(`${String(FILES)} reports with ${String(total)} values merged in ${seconds.toFixed(0)} s within ${String(MOST_MEGABYTES)} MB\n`);
}, 300_000);
