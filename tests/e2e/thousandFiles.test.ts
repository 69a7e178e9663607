/** A thousand reports in the pane: a folder is dropped or chosen, the bar moves, stopping stops, and the pane answers meanwhile. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { PERIODS } from '../../src/domain/period';
import { generateReports } from '../consolidate/generator/generateReports';
import { BrowserSession, type Workbench } from './browser';
import { watchPane } from './watching';

jest.setTimeout(240_000);

const FILES = 1_000;
/** A pane that answers later than this feels stuck. */
const MOST_MILLISECONDS_STUCK = 400;
const MOST_MEGABYTES = 250;

let session: BrowserSession;
let workbench: Workbench;
let folder: string;
/** Some units send twice. */
const units = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'báo cáo-'));
  for await (const { file, unit, bytes } of generateReports(PERIODS[2], FILES)) {
    await writeFile(join(folder, file), bytes);
    units.add(unit);
  }
  await writeFile(join(folder, 'công văn.docx'), 'không phải sổ làm việc');
  await writeFile(join(folder, '~$0001.xlsx'), 'Excel để lại');
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  workbench = await session.open();
  workbench.page.setDefaultTimeout(150_000);
  await workbench.pressRibbon('ConsolidateReports');
});
afterEach(async () => {
  await workbench.close();
});

/** Drops what lies on the disk, as from the system's window of files. */
async function drop(target: Locator, path: string): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to drop on');
  const devtools = await workbench.page.context().newCDPSession(workbench.page);
  const at = { x: box.x + box.width / 2, y: box.y + 10 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
}

test('a folder of a thousand reports that is dropped becomes one merge, while the bar moves and the pane answers', async () => {
  const { pane } = workbench;
  const watched = await watchPane(pane);
  const start = performance.now();
  await drop(pane.getByText(/^Thả/), folder);
  await pane.getByText(`Đã gộp ${String(units.size)} tệp của ${String(units.size)} đơn vị.`).waitFor();
  const seconds = (performance.now() - start) / 1000;
  const { shown, longest } = await watched();
  const megabytes = (await pane.evaluate(() => (performance as unknown as { readonly memory: { readonly usedJSHeapSize: number } }).memory.usedJSHeapSize)) / 2 ** 20;
  process.stdout.write(
    `${String(FILES)} reports merged in the pane in ${seconds.toFixed(0)} s: ${String(shown.length)} values of the bar, ` +
      `busy ${longest.toFixed(0)} ms at most, ${megabytes.toFixed(0)} MB\n`,
  );
  expect(shown.length).toBeGreaterThan(100);
  expect(longest).toBeLessThan(MOST_MILLISECONDS_STUCK);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(workbench.problems).toEqual([]);
});

test('a chosen folder is stopped half-way, and nothing of it stays', async () => {
  const { pane } = workbench;
  await workbench.chooseFiles(pane.getByRole('button', { name: 'Chọn thư mục' }), folder);
  await pane.getByText(/1\d\d\/1000/).first().waitFor();
  await pane.getByRole('button', { name: 'Dừng đọc' }).click();
  const stopped = await pane.getByText(/^Đã dừng khi đọc được \d+\/1000 tệp\./).textContent();
  expect(Number(/\d+/.exec(stopped ?? '')?.[0])).toBeLessThan(FILES);
  expect(await pane.getByRole('table').count()).toBe(0);
});
