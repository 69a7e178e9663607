/**
 * One meaning, three engines: TypeScript, the formulas in LibreOffice, and the formulas in the workbench's engine say the
 * same word for every row of many workbooks filled with everything that people leave in cells.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentSeed } from '../../seeds/current';
import { PERIODS, periodEnd } from '../../src/domain/period';
import { readSeed } from '../../src/domain/seed';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookReader } from '../../src/excel/readWorkbook';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import { recalculate } from '../oracle/libreoffice';
import { compareVerdicts, type Disagreement } from './compareVerdicts';
import { entryPlaces } from './entryPlaces';
import { fillInExcel, unprotectAll } from './fillInExcel';
import { fillTemplate, type Fillings } from './fillTemplate';
import { WorkbookGenerator, type EntryPlaces } from './generateFillings';

const WORKBOOKS = 42;
const SEED = 20260331;

const resolution = readSeed(currentSeed);
let template: Uint8Array;
let places: EntryPlaces;
let fillings: readonly Fillings[];

beforeAll(async () => {
  const spec = workbookSpec({
    resolution,
    appendices: [1, 2],
    period: PERIODS[0],
    evaluationDate: periodEnd(PERIODS[0], resolution.year),
    sheetNames: STANDARD_SHEET_NAMES,
  });
  template = await writeWorkbook(spec);
  places = entryPlaces(resolution, toGrid(readXlsx(template)));
  const generator = new WorkbookGenerator(resolution, SEED);
  fillings = Array.from({ length: WORKBOOKS }, (_, index) => generator.fill(places, index));
});

test('LibreOffice gives the same word for every row', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'agreement-'));
  try {
    const files = await Promise.all(
      fillings.map(async (filling, index) => {
        const file = join(folder, `${index}.xlsx`);
        await writeFile(file, fillTemplate(template, filling));
        return file;
      }),
    );
    await recalculate(files, join(folder, 'out'));
    const results = await Promise.all(
      files.map(async (_, index) => {
        const calculated = await readFile(join(folder, 'out', `${index}.xlsx`));
        return compareVerdicts(resolution, toGrid(readXlsx(calculated)));
      }),
    );
    expect(results.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    expect(results.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(5000);
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

