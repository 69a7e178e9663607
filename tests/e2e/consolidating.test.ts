/** Tổng hợp on Microsoft's real client: the reports of 63 units go in, the merged workbook stands on the screen. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { PERIODS } from '../../src/domain/period';
import { generateReports, type GeneratedReport } from '../consolidate/generator/generateReports';
import { BrowserSession, type Workbench } from './browser';
import { watchPane } from './watching';

jest.setTimeout(120_000);

const MERGED = ['Thông tin', 'Phụ lục 1', 'Phụ lục 2', 'Tổng quan', 'Xuất xứ số liệu', 'Tình hình gửi báo cáo', 'Số liệu đơn vị', 'Tiến độ theo đơn vị'];
/** "Fewer than ten clicks." */
const TOO_MANY_CLICKS = 10;

let session: BrowserSession;
let workbench: Workbench;
let folder: string;
let reports: readonly Pick<GeneratedReport, 'unit' | 'entries'>[];
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consolidating-'));
  const written: (Pick<GeneratedReport, 'unit' | 'entries'> & { readonly path: string })[] = [];
  for await (const { file, unit, entries, bytes } of generateReports(PERIODS[2])) {
    const path = join(folder, file);
    await writeFile(path, bytes);
    written.push({ unit, entries, path });
  }
  reports = written;
  files = written.map(({ path }) => path);
  session = await BrowserSession.start();
}, 180_000);
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  workbench = await session.open();
  workbench.page.setDefaultTimeout(30_000);
});
afterEach(async () => {
  await workbench.close();
});

test('63 reports become one workbook with fewer than ten clicks, while the progress moves', async () => {
  const { page, pane } = workbench;
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  await click(page.locator('#ConsolidateReports'));
  const watched = await watchPane(pane);
  clicks += 1;
  await workbench.chooseFiles(pane.getByRole('button', { name: 'Chọn tệp' }), files);
  await pane.getByText('Đã gộp 63 tệp của 63 đơn vị.').waitFor();
  expect((await watched()).shown.length).toBeGreaterThan(5);

  await click(pane.getByRole('button', { name: 'Lấy giá trị mặc định cho tất cả còn lại' }));
  await click(pane.getByRole('button', { name: 'Đưa vào sổ làm việc' }));
  await pane.getByText('Đã đưa bản tổng hợp từ 63 tệp vào sổ.').waitFor();
  expect(clicks).toBeLessThan(TOO_MANY_CLICKS);

  expect(await workbench.sheets()).toEqual(expect.arrayContaining(MERGED));
  expect((await workbench.selection()).sheet).toBe('Tổng quan');
  // Row 11 is target 4, which the province's own body leads; J is "9 tháng".
  const growth = reports.find(({ unit }) => unit === 'Đảng ủy Ủy ban nhân dân tỉnh')?.entries['PL1.4.m9'];
  expect(growth?.kind).toBe('number');
  expect((await workbench.getCell('Phụ lục 1', 'J11')).value).toBe(growth?.kind === 'number' ? growth.number : undefined);
  expect(workbench.problems).toEqual([]);
  expect(await workbench.missing()).toEqual([]);
});

test('stopping stops at once and merges nothing; then a single file is read', async () => {
  const { pane } = workbench;
  await workbench.pressRibbon('ConsolidateReports');
  // Often enough that there is time to stop.
  await workbench.chooseFiles(pane.getByRole('button', { name: 'Chọn tệp' }), Array.from({ length: 8 }, () => files).flat());
  await pane.getByRole('button', { name: 'Dừng đọc' }).click();
  const stopped = await pane.getByText(/^Đã dừng khi đọc được \d+\/504 tệp\./).textContent();
  expect(Number(/\d+/.exec(stopped ?? '')?.[0])).toBeLessThan(504);
  expect(await pane.getByRole('table').count()).toBe(0);

  await workbench.chooseFiles(pane.getByRole('button', { name: 'Chọn tệp' }), files.slice(0, 1));
  await pane.getByText('Đã gộp 1 tệp của 1 đơn vị.').waitFor();
});

test('a file that is none is told with its reason, and the good one beside it is merged', async () => {
  const { pane } = workbench;
  const broken = join(folder, 'hỏng.xlsx');
  await writeFile(broken, 'đây không phải tệp Excel');
  await workbench.pressRibbon('ConsolidateReports');
  await workbench.chooseFiles(pane.getByRole('button', { name: 'Chọn tệp' }), [broken, ...files.slice(0, 1)]);
  await pane.getByText('Đã gộp 1 tệp của 1 đơn vị.').waitFor();
  const refusal = pane.locator('details', { hasText: 'hỏng.xlsx' });
  await refusal.locator('summary').click();
  expect(await refusal.getByRole('listitem').innerText()).toMatch(/^hỏng\.xlsx: .+/);
});

test('the draft of the report is downloaded as a Word file', async () => {
  const { page, pane } = workbench;
  await workbench.pressRibbon('LoadBothAppendices');
  await workbench.pressRibbon('DraftReport');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Du-thao-bao-cao_05-NQ-TU_.*\.docx$/);
  expect(await download.failure()).toBeNull();
});

test('Tổng quan is one press away', async () => {
  await workbench.pressRibbon('LoadBothAppendices');
  await workbench.pressRibbon('ShowOverview');
  expect((await workbench.selection()).sheet).toBe('Tổng quan');
});
