/**
 * One meaning, three engines: TypeScript, the formulas in LibreOffice, and the formulas in the workbench's engine say the
 * same word for every row of many workbooks filled with everything that people leave in cells.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentSeed } from '../../seeds/current';
import type { Resolution } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookReader } from '../../src/excel/readWorkbook';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { secondSeed } from '../fixtures/secondSeed';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import { recalculate } from '../oracle/libreoffice';
import { compareVerdicts, type Disagreement } from './compareVerdicts';
import { entryPlaces } from './entryPlaces';
import { fillInExcel, unprotectAll } from './fillInExcel';
import { fillTemplate, type Fillings } from './fillTemplate';
import { WorkbookGenerator } from './generateFillings';
import { standardSpec } from './standardFile';

const WORKBOOKS = 42;
const SEED = 20260331;

const resolution = readSeed(currentSeed);

interface Filled {
  readonly template: Uint8Array;
  readonly fillings: readonly Fillings[];
}

async function filled(of: Resolution, workbooks: number): Promise<Filled> {
  const template = await writeWorkbook(standardSpec([1, 2], of));
  const places = entryPlaces(of, toGrid(readXlsx(template)));
  const generator = new WorkbookGenerator(of, SEED);
  return { template, fillings: Array.from({ length: workbooks }, (_, index) => generator.fill(places, index)) };
}

/** The made-up resolution has every kind of criterion, whatever the one in force has. */
test.each([
  ['in force', resolution, WORKBOOKS, 5000],
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

describe('in the workbench', () => {
  let headless: HeadlessHost;

  beforeAll(async () => {
    headless = await createHeadlessHost();
    await createExcelWorkbook(resolution).load([1, 2]);
    await unprotectAll();
  }, 120_000);
  afterAll(() => {
    headless.dispose();
  });

  test('the engine gives the same word for every row', async () => {
    let cases = 0;
    const disagreements: Disagreement[] = [];
    const { fillings } = await filled(resolution, WORKBOOKS);
    for (const filling of fillings) {
      await fillInExcel(filling);
      await headless.person.recalculate();
      const result = compareVerdicts(resolution, await Excel.run((context) => new WorkbookReader(resolution).read(context, 'contents')));
      cases += result.cases;
      disagreements.push(...result.disagreements);
    }
    expect(disagreements).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(5000);
  }, 600_000);
});

