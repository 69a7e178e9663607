/**
 * One meaning, three engines: TypeScript, the formulas in LibreOffice, and the formulas in the workbench's engine say the
 * same word for every row of many workbooks filled with everything that people leave in cells.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentSeed } from '../../seeds/current';
import { assess } from '../../src/domain/assessment';
import { PERIODS, periodEnd } from '../../src/domain/period';
import { readSeed } from '../../src/domain/seed';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { readSubmission } from '../../src/workbook/readSubmission';
import type { WorkbookGrid } from '../../src/workbook/sheetGrid';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import { recalculate } from '../oracle/libreoffice';
import { entryPlaces } from './entryPlaces';
import { fillInExcel, unprotectAll } from './fillInExcel';
import { fillTemplate, type Fillings } from './fillTemplate';
import { WorkbookGenerator, type EntryPlaces } from './generateFillings';
import { sheetVerdicts } from './sheetVerdicts';

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

interface Disagreement {
  readonly row: string;
  readonly ours: string | number;
  readonly engine: string | number | undefined;
}

/** Compares every word and number that an engine calculated with ours; the entries are read from the same workbook. */
function compare(workbook: WorkbookGrid): { readonly cases: number; readonly disagreements: readonly Disagreement[] } {
  const submission = readSubmission(resolution, workbook);
  if (!submission) throw new Error('Not a workbook of ours');
  const { rows = [], targets = [], tasks = [] } = assess(resolution, submission);
  const theirs = sheetVerdicts(workbook, [STANDARD_SHEET_NAMES.targets, STANDARD_SHEET_NAMES.tasks]);
  const words = [
    ...rows.map(({ row, verdict }) => ({ row: row.id, ours: verdict, engine: theirs.rows.get(row.id) })),
    ...tasks.map(({ task, verdict }) => ({ row: task.id, ours: verdict, engine: theirs.rows.get(task.id) })),
    ...targets.map(({ target, rows: [first], verdict }) => ({
      row: `chỉ tiêu ${target.stt}`,
      ours: verdict,
      engine: theirs.targets.get(first?.row.id ?? ''),
    })),
  ];
  const numbers = [
    ...rows.map(({ row, comparison }) => ({ row: row.id, ours: comparison, engine: theirs.numbers.get(row.id) })),
    ...tasks.map(({ task, days }) => ({ row: task.id, ours: days, engine: theirs.numbers.get(task.id) })),
  ];
  return {
    cases: rows.length + tasks.length,
    disagreements: [
      ...words.filter(({ ours, engine }) => ours !== engine),
      ...numbers.filter(({ ours, engine }) => !sameNumber(ours, engine)),
    ],
  };
}

const sameNumber = (ours: string | number, engine: string | number | undefined): boolean =>
  typeof ours === 'number'
    ? typeof engine === 'number' && Math.abs(ours - engine) <= 1e-9 * Math.max(1, Math.abs(ours))
    : ours === engine;

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
      files.map(async (_, index) => compare(toGrid(readXlsx(await readFile(join(folder, 'out', `${index}.xlsx`)))))),
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
      const result = compare(await Excel.run(readWorkbook));
      cases += result.cases;
      disagreements.push(...result.disagreements);
    }
    expect(disagreements).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(5000);
  }, 600_000);
});

