/** A browser on the workbench, for tests: the page, the add-in's frame, and `window.workbench` by name. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type FileChooser, type Frame, type Locator, type Page } from 'playwright-core';
import type { SeenCell } from '../host/person/Person';
import type { Typed } from '../workbench/automation';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium of this machine; `CHROMIUM_PATH` names another. */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'], ...CANDIDATES].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('Chromium was not found; CHROMIUM_PATH can name it');
  return found;
}

export interface WorkbenchOptions {
  /** Another page for the pane, such as `test-addin/index.html`. */
  readonly addin?: string;
  /** Highest ExcelApi on offer. */
  readonly api?: string;
  readonly theme?: 'dark';
  /** Another address at which {@link BrowserSession.url} is shown. */
  readonly through?: string;
  /** The time that page and pane are told, in Vietnam; that of this machine otherwise. */
  readonly now?: Date;
  /** Dots for each pixel of the page. */
  readonly dots?: number;
  readonly width?: number;
  readonly height?: number;
}

interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** The server in a process of its own: it is an ES module, which Jest would have to rewrite. */
async function startServer(): Promise<Server> {
  const script = join(process.cwd(), 'tests/workbench/serve.mjs');
  const server = spawn(process.execPath, [script], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`The workbench's server ended with code ${String(code)}`));
    });
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\S+/.exec(text);
      if (address) resolve(address[0]);
    });
  });
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          resolve();
        });
        server.kill();
      }),
  };
}

/** One server and one browser for a test file; each test opens a workbench of its own. */
export class BrowserSession {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<BrowserSession> {
    const server = await startServer();
    const browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
    return new BrowserSession(server, browser);
  }

  /** Of the workbench. */
  get url(): string {
    return this.server.url;
  }

  async open({ addin, api, theme, now, dots = 1, through = this.url, width = 1400, height = 860 }: WorkbenchOptions = {}): Promise<Workbench> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: dots,
      ignoreHTTPSErrors: true,
      locale: 'vi-VN',
      ...(now && { timezoneId: 'Asia/Ho_Chi_Minh' }),
    });
    const page = await context.newPage();
    if (now) await page.clock.setFixedTime(now);
    const workbench = new Workbench(page);
    const query = new URLSearchParams({ ...(addin && { addin }), ...(api && { api }), ...(theme && { theme }) });
    await page.goto(`${through}?${query.toString()}`);
    await workbench.ready();
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** The workbench on the screen, as `window.workbench` offers it, and the two parts a test looks at. */
export class Workbench {
  /** What went wrong on the page or in the pane; a test can demand that it stays empty. */
  readonly problems: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** The add-in's own page. */
  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.parentFrame() === this.page.mainFrame());
    if (!frame) throw new Error('The pane has no page');
    return frame;
  }

  /** Waits until the add-in answers. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => 'workbench' in window);
    await this.page.evaluate(() => window.workbench.ready);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Chooses files as a person does: one click opens the system's window, in which they are picked. */
  async chooseFiles(button: Locator, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
    const [window] = await Promise.all([this.page.waitForEvent('filechooser'), button.click()]);
    await window.setFiles(files);
  }

  pressRibbon(controlId: string): Promise<void> {
    return this.page.evaluate((id) => window.workbench.pressRibbon(id), controlId);
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  setCell(sheet: string, a1: string, input: string): Promise<Typed> {
    return this.page.evaluate(([name, cell, text]) => window.workbench.setCell(name, cell, text), [sheet, a1, input] as const);
  }

  getCell(sheet: string, a1: string): Promise<SeenCell> {
    return this.page.evaluate(([name, cell]) => window.workbench.getCell(name, cell), [sheet, a1] as const);
  }

  select(sheet: string, a1: string): Promise<void> {
    return this.page.evaluate(([name, cell]) => window.workbench.select(name, cell), [sheet, a1] as const);
  }

  selection(): Promise<{ sheet: string; range: string }> {
    return this.page.evaluate(() => window.workbench.selection());
  }

  /** Waits until that cell is selected on that sheet: going there is an answer of its own, after the click. */
  async waitForSelection(sheet: string, range: string): Promise<void> {
    const end = Date.now() + 10_000;
    for (;;) {
      const selected = await this.selection();
      if (selected.sheet === sheet && selected.range === range) return;
      if (Date.now() > end) throw new Error(`Selected is ${selected.sheet} ${selected.range}, not ${sheet} ${range}`);
      await this.page.waitForTimeout(50);
    }
  }

  roundTrips(): Promise<number> {
    return this.page.evaluate(() => window.workbench.roundTrips());
  }

  missing(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench.missing());
  }

  async downloadXlsx(): Promise<Buffer> {
    return Buffer.from(await this.page.evaluate(() => window.workbench.downloadXlsx()), 'base64');
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
