import { currentSeed } from '../../seeds/current';
import { readSeed } from '../../src/domain/seed';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';

const resolution = readSeed(currentSeed);
let headless: HeadlessHost;

beforeEach(async () => {
  headless = await createHeadlessHost();
}, 60_000);
afterEach(() => {
  headless.dispose();
});

test('both appendices are drawn in at most six round trips', async () => {
  const workbook = createExcelWorkbook(resolution);
  const before = headless.host.roundTrips;
  const result = await workbook.load([1, 2]).catch((e) => { let c=e; while(c){console.log(c.message, c.code, JSON.stringify(c.debugInfo)?.slice(0,600), c.errors?.map((x:any)=>[x.message,JSON.stringify(x.debugInfo)?.slice(0,500)])); c=c.cause;} throw e;});
  const trips = headless.host.roundTrips - before;
  console.log('trips', trips, result);
  expect(result.added).toEqual([1, 2]);
  const before2 = headless.host.roundTrips;
  const t=Date.now();
  const s = await workbook.read();
  console.log('read', headless.host.roundTrips - before2, Date.now()-t, s?.targets?.length, s?.missingHeaders);
  const d = await headless.describe();
  console.log(d.sheets.map((x) => [x.name, x.visibility]));
  expect(trips).toBeLessThanOrEqual(6);
}, 120_000);
