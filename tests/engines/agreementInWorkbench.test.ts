/**
 * One meaning, two engines: TypeScript and the formulas in the workbench's engine say the same word for every row of many
 * filled workbooks.
 */
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookReader } from '../../src/excel/readWorkbook';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import { compareVerdicts, type Disagreement } from './compareVerdicts';
import { CASES, filled, resolution, WORKBOOKS } from './filledWorkbooks';
import { fillInExcel, unprotectAll } from './fillInExcel';

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
  expect(cases).toBeGreaterThanOrEqual(CASES);
}, 600_000);
