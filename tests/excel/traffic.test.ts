/** How often the add-in asks Excel and how much each time: Excel on the web takes and gives no more than 5 MB at once. */
import { consolidate } from '../../src/consolidate/consolidate';
import { consolidatedWorkbook } from '../../src/consolidate/consolidatedWorkbook';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { manyReceived, NINE_MONTHS } from '../consolidate/generator/manyReceived';
import { resolution } from '../engines/standardFile';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import { recordTraffic, type Traffic, type Trip } from '../host/traffic';

jest.setTimeout(120_000);

const LIMIT = 5_000_000;
const FILES = 200;

let headless: HeadlessHost;
let traffic: Traffic;

beforeEach(async () => {
  headless = await createHeadlessHost({ apiSet: '1.15', calculates: false });
  traffic = recordTraffic(headless.host);
});
afterEach(() => {
  headless.dispose();
});

const most = (trips: readonly Trip[]): number => Math.max(...trips.flatMap(({ request, answer }) => [request, answer]));
const told = (name: string, trips: readonly Trip[]): string =>
  `${name} ${String(trips.length)} (${trips.map(({ request, answer }) => `${(request / 1e3).toFixed(0)}/${(answer / 1e3).toFixed(0)}`).join(' ')})`;

test('loading takes at most six round trips, a check one, a fix one to look and one to write, and each is far below the limit', async () => {
  const workbook = createExcelWorkbook(resolution);
  await workbook.load([1, 2]);
  const load = traffic.take();
  await workbook.read('everything');
  traffic.take();
  await workbook.read('everything');
  const check = traffic.take();
  // The pane looks first whether its cells still hold what the fix was offered for.
  await workbook.read('contents');
  const look = traffic.take();
  await workbook.writeEntries([{ sheet: 'Phụ lục 1', address: 'H11', input: { kind: 'number', number: 12.5 } }]);
  const fix = traffic.take();
  await workbook.repair(new Map());
  const repair = traffic.take();

  process.stdout.write(`Round trips (KB asked/answered): ${told('load', load)}, ${told('check', check)}, ${told('look before a fix', look)}, ${told('fix', fix)}, ${told('repair', repair)}\n`);
  expect(load.length).toBeLessThanOrEqual(6);
  expect(check).toHaveLength(1);
  expect(look).toHaveLength(1);
  expect(fix).toHaveLength(1);
  expect(most([...load, ...check, ...look, ...fix, ...repair])).toBeLessThan(LIMIT / 2);
});

test(`drawing a merge of ${String(FILES)} reports takes at most six round trips, far below the limit`, async () => {
  const files = await manyReceived(FILES);
  const spec = consolidatedWorkbook(consolidate({ resolution, files, period: NINE_MONTHS }));
  await createExcelWorkbook(resolution).drawConsolidation(spec);
  const merge = traffic.take();

  process.stdout.write(`Round trips (KB asked/answered): ${told(`a merge of ${String(FILES)}`, merge)}\n`);
  expect(merge.length).toBeLessThanOrEqual(6);
  expect(most(merge)).toBeLessThan(LIMIT / 2);
});
