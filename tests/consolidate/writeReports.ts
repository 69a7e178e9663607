/**
 * Writes generated reports into a folder, for use by hand: `npx tsx tests/consolidate/writeReports.ts FOLDER [COUNT]`.
 * `don-vi.txt` is the list of expected units; the last of them has sent nothing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PERIODS } from '../../src/domain/period';
import { generateReports } from './generator/generateReports';
import { UNITS } from './generator/units';

const SENDS_NOTHING = 'Đảng ủy Than Quảng Ninh';

async function main([folder, count = String(UNITS.length)]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Usage: writeReports.ts FOLDER [COUNT]');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'don-vi.txt'), `${[...UNITS, SENDS_NOTHING].join('\n')}\n`);
  for await (const { file, bytes } of generateReports(PERIODS[2], Number(count))) await writeFile(join(folder, file), bytes);
}

void main(process.argv.slice(2));
