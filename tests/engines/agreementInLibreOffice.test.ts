/**
 * One meaning, two engines: TypeScript and the formulas in LibreOffice say the same word for every row of many filled
 * workbooks.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSeed } from '../../src/domain/seed';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { secondSeed } from '../fixtures/secondSeed';
import { recalculate } from '../oracle/libreoffice';
import { compareVerdicts } from './compareVerdicts';
import { CASES, filled, resolution, WORKBOOKS } from './filledWorkbooks';
import { fillTemplate } from './fillTemplate';

/** The made-up resolution has every kind of criterion, whatever the one in force has. */
test.each([
  ['in force', resolution, WORKBOOKS, CASES],
  ['made up', readSeed(secondSeed), 14, 180],
])('LibreOffice gives the same word for every row of the resolution %s', async (_, of, workbooks, atLeast) => {
  const folder = await mkdtemp(join(tmpdir(), 'agreement-'));
  try {
    const { template, fillings } = await filled(of, workbooks);
    const files = await Promise.all(
      fillings.map(async (filling, index) => {
        const file = join(folder, `${index}.xlsx`);
        await writeFile(file, fillTemplate(template, filling));
        return file;
      }),
    );
    await recalculate(files, join(folder, 'out'));
    const results = await Promise.all(
      files.map(async (__, index) => {
        const calculated = await readFile(join(folder, 'out', `${index}.xlsx`));
        return compareVerdicts(of, toGrid(readXlsx(calculated)));
      }),
    );
    expect(results.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    expect(results.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(atLeast);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 240_000);
