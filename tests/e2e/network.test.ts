/** What the pane asks the network for, and what its page allows: its own files and Microsoft's client library, nothing else. */
import type { Frame } from 'playwright-core';
import { PERIODS } from '../../src/domain/period';
import { generateReports } from '../consolidate/generator/generateReports';
import { BrowserSession, type Workbench } from './browser';

jest.setTimeout(120_000);

/** The pane's own files and the library. */
const ALLOWED = /^\/(?:office-js\/[\w./-]+\.(?:js|html|css)|taskpane\.(?:html|css)|[\w.-]+\.js)$/;

let session: BrowserSession;
let workbench: Workbench;

beforeAll(async () => {
  session = await BrowserSession.start();
}, 180_000);
afterAll(async () => {
  await session.close();
});
beforeEach(async () => {
  workbench = await session.open();
  workbench.page.setDefaultTimeout(30_000);
});
afterEach(async () => {
  await workbench.close();
});

/** The page around the add-in's frames is the workbench's. */
const isOfAddin = (frame: Frame): boolean => frame.parentFrame() !== null;

test('a whole working day asks for nothing but the files of the add-in', async () => {
  const { page } = workbench;
  const requests: URL[] = [];
  page.context().on('request', (request) => {
    if (/^(?:blob|data):/.test(request.url()) || !isOfAddin(request.frame())) return;
    requests.push(new URL(request.url()));
  });
  await workbench.reload();
  const { pane } = workbench;
  await workbench.pressRibbon('LoadBothAppendices');
  await workbench.setCell('Phụ lục 1', 'H11', '=HYPERLINK("http://nơi-khác.example/","x")');
  await workbench.setCell('Phụ lục 2', 'K16', '<img src="http://nơi-khác.example/a.png" onerror="alert(1)">');
  for (const button of ['RunCheck', 'RepairSheets', 'SealFigures', 'OpenNextPeriod', 'ShowOverview', 'DraftReport']) await workbench.pressRibbon(button);
  await Promise.all([page.waitForEvent('download'), pane.getByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' }).click()]);
  await workbench.pressRibbon('ConsolidateReports');
  for await (const { file, bytes } of generateReports(PERIODS[2], 2)) {
    const picked = { name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await workbench.chooseFiles(pane.getByRole('button', { name: /Chọn tệp|Thêm tệp/ }), picked);
    await pane.getByText(/^Đã gộp \d tệp/).waitFor();
  }
  const { host } = new URL(page.url());
  expect(requests.filter((url) => url.host !== host || !ALLOWED.test(url.pathname)).map(String)).toEqual([]);
  expect(requests.map(({ pathname }) => pathname)).toEqual(expect.arrayContaining(['/taskpane.html', '/office-js/office.js']));
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
