/** What the pane asks the network for, and what its page allows: its own files and Microsoft's client library, nothing else. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERIODS } from '../../src/domain/period';
import { generateReports } from '../consolidate/generator/generateReports';
import { BrowserSession, type Workbench } from './browser';

jest.setTimeout(120_000);

/** The pane's own files and the library; the rest of the page belongs to the workbench. */
const ALLOWED = /^\/(?:office-js\/[\w./-]+\.(?:js|html)|taskpane\.(?:html|css)|[\w.-]+\.js)$/;

let session: BrowserSession;
let workbench: Workbench;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'network-'));
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

test('a whole working day asks for nothing but the files of the add-in', async () => {
  const { page } = workbench;
  const requests: URL[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:') && !request.url().startsWith('data:')) requests.push(new URL(request.url()));
  });
  await page.reload();
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  const { pane } = workbench;
  await workbench.pressRibbon('LoadBothAppendices');
  await workbench.setCell('Phụ lục 1', 'H11', '=HYPERLINK("http://nơi-khác.example/","x")');
  await workbench.setCell('Phụ lục 2', 'K16', '<img src="http://nơi-khác.example/a.png" onerror="alert(1)">');
  for (const button of ['RunCheck', 'RepairSheets', 'SealFigures', 'OpenNextPeriod', 'ShowOverview', 'DraftReport']) await workbench.pressRibbon(button);
  await Promise.all([page.waitForEvent('download'), pane.getByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' }).click()]);
  await workbench.pressRibbon('ConsolidateReports');
  for await (const { file, bytes } of generateReports(PERIODS[2], 2)) {
    await writeFile(join(folder, file), bytes);
    const [window] = await Promise.all([page.waitForEvent('filechooser'), pane.getByRole('button', { name: /Chọn tệp|Thêm tệp/ }).click()]);
    await window.setFiles(join(folder, file));
    await pane.getByText(/^Đã gộp \d tệp/).waitFor();
  }
  const own = new URL(page.url());
  const elsewhere = requests.filter(({ host }) => host !== own.host).map(String);
  expect(elsewhere).toEqual([]);
  const ofPane = requests.map(({ pathname }) => pathname).filter((path) => !/^\/(?:$|index|workbench|univer|manifest|assets\/)|\.(?:css|map)$/.test(path));
  expect(ofPane.filter((path) => !ALLOWED.test(path))).toEqual([]);
  expect(ofPane).toEqual(expect.arrayContaining(['/taskpane.html', '/office-js/office.js']));
  // A refusal of the page's policy is told on the console.
  expect(workbench.problems).toEqual([]);
  expect(await pane.locator('img[src*="example"]').count()).toBe(0);
});

test('the page refuses scripts within itself, scripts made of text, and connections elsewhere', async () => {
  const refused = await workbench.pane.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'window.ranInline = true';
    document.body.append(inline);
    const later = document.createElement('button');
    later.setAttribute('onclick', 'window.ranText = true');
    later.click();
    const connected = await fetch('https://example.com/').then(() => 'connected', () => 'refused');
    return { inline: 'ranInline' in window, ofText: 'ranText' in window, connected };
  });
  expect(refused).toEqual({ inline: false, ofText: false, connected: 'refused' });
});
