/** What the pane asks the network for, and what its pages allow: its own files and Microsoft's client library, nothing else. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { PERIODS } from '../../src/domain/period';
import { generateReports } from '../consolidate/generator/generateReports';
import { BrowserSession, type Workbench } from './browser';

/** Run by the browser's own tools: the pages' policies take no script from outside. */
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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

test('the manual opens at the right place from the add-in\'s own address, asks for its files alone, and its card is one page of A4', async () => {
  const { page, pane } = workbench;
  const { origin } = new URL(page.url());
  const asked: string[] = [];
  page.context().on('request', (request) => {
    // A page that is only coming into being has no frame yet.
    if (request.isNavigationRequest() || request.frame().page() !== page) asked.push(request.url());
  });
  const [manual] = await Promise.all([page.waitForEvent('popup'), pane.getByRole('link', { name: 'Hướng dẫn' }).click()]);
  const heading = manual.getByRole('heading', { name: 'Nạp biểu' });
  await heading.waitFor();
  expect(manual.url()).toBe(`${origin}/huong-dan/nguoi-nhap.html#nap-bieu`);
  expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
  await manual.waitForLoadState();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !/^\/huong-dan\/(?:[\w-]+\.(?:html|css)|hinh\/[\w-]+\.png)$/.test(new URL(url).pathname) || !url.startsWith(origin))).toEqual([]);
  await expectReadable(manual);
  await expectOnePage(manual);
});

/** No violation that axe knows and nothing beyond the edge of a narrow window; in the dark as well. */
async function expectReadable(manual: Page): Promise<void> {
  await manual.setViewportSize({ width: 320, height: 800 });
  for (const name of ['nguoi-tong-hop', 'quan-tri', 'the-in', 'trien-khai', 'nguoi-nhap']) {
    await manual.goto(new URL(`${name}.html`, manual.url()).href);
    const beyond = await manual.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect({ name, beyond, violations: await violations(manual) }).toEqual({ name, beyond: 0, violations: [] });
  }
  await manual.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(manual)).toEqual([]);
}

async function violations(page: Page): Promise<readonly unknown[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(() => (window as unknown as { readonly axe: typeof axeCore }).axe.run(document));
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

async function expectOnePage(manual: Page): Promise<void> {
  await manual.goto(new URL('the-in.html', manual.url()).href);
  const file = join(tmpdir(), `the-in-${String(process.pid)}.pdf`);
  await manual.pdf({ path: file, preferCSSPageSize: true });
  const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  await rm(file);
  expect(/Pages:\s+(\d+)/.exec(told)?.[1]).toBe('1');
  expect(told).toMatch(/Page size:.*\(A4\)/);
}

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
