/**
 * What the pane weighs and how soon it can be used, against the least page of React and Fluent UI: both built alike, both in the
 * workbench's frame with office.js, loaded anew in turn.
 *
 * Interactive: from the start of the frame's navigation until the first enabled button of the page has been painted and takes
 * the focus. Read, of the pane alone: until it has read the workbook and offers to load an appendix.
 */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { webpack, type Configuration } from 'webpack';
import { KILOBYTE, paneScripts } from '../build/paneScripts';
import { BrowserSession, type Workbench } from '../e2e/browser';
import { figure, saveResult, say, sayTable } from './results';
import { median } from './rounds';

const ROUNDS = 9;
const WARM_UP = 2;
/** How many times slower than this machine's the processor is made. */
const SLOWER = [1, 4];
const MINIMAL = 'minimal/taskpane.html';
const MINIMAL_FOLDER = join(process.cwd(), '.cache/workbench/minimal');
/** The workbench's server has it there. */
const OFFICE_JS_URL = '/office-js/office.js';

declare global {
  interface Window {
    /** By `firstButton.js`: milliseconds since the navigation began. */
    interactiveAfter?: number;
    readAfter?: number;
  }
}

/** With all settings of the add-in but its first file. */
async function buildMinimal(): Promise<void> {
  const before = process.env['OFFICE_JS_URL'];
  process.env['OFFICE_JS_URL'] = OFFICE_JS_URL;
  const configure = createRequire(__filename)('../../webpack.config.js') as (env: object, argv: { mode: string }) => Configuration[];
  const [addin] = configure({}, { mode: 'production' });
  if (before === undefined) delete process.env['OFFICE_JS_URL'];
  else process.env['OFFICE_JS_URL'] = before;
  const compiler = webpack({
    ...addin,
    name: 'minimal',
    entry: { taskpane: './tests/bench/minimalPage/index.tsx' },
    output: { ...addin?.output, path: MINIMAL_FOLDER },
    // The list of parts is that of the add-in.
    plugins: addin?.plugins?.filter((plugin) => plugin?.constructor.name !== 'PartsList') ?? [],
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      compiler.close(() => undefined);
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

const minimalBytes = (): number =>
  readdirSync(MINIMAL_FOLDER)
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(MINIMAL_FOLDER, file)), { level: 9 }).length, 0);

type Moment = 'interactiveAfter' | 'readAfter';

/** Loads the frame's page anew; gives when it got there. */
async function timeOfLoading({ pane }: Workbench, until: Moment): Promise<{ readonly interactive: number; readonly read: number | undefined }> {
  await pane.evaluate(() => {
    document.documentElement.dataset['old'] = '';
    location.reload();
  });
  await waitFor(pane, until);
  return pane.evaluate(() => ({ interactive: window.interactiveAfter ?? Number.NaN, read: window.readAfter }));
}

const waitFor = (pane: Frame, until: Moment): Promise<unknown> =>
  pane.waitForFunction(
    (moment) => !('old' in document.documentElement.dataset) && window.interactiveAfter !== undefined && window[moment] !== undefined,
    until,
    { timeout: 60_000 },
  );

interface Times {
  readonly ours: number;
  readonly oursRead: number;
  readonly minimal: number;
}

async function timesAt(rate: number, ours: Workbench, minimal: Workbench): Promise<Times> {
  for (const { page } of [ours, minimal]) {
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
  }
  const taken: { ours: number[]; oursRead: number[]; minimal: number[] } = { ours: [], oursRead: [], minimal: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const own = await timeOfLoading(ours, 'readAfter');
    const least = await timeOfLoading(minimal, 'interactiveAfter');
    if (round < 0) continue;
    taken.ours.push(own.interactive);
    taken.oursRead.push(own.read ?? Number.NaN);
    taken.minimal.push(least.interactive);
  }
  return { ours: median(taken.ours), oursRead: median(taken.oursRead), minimal: median(taken.minimal) };
}

export async function benchPane(): Promise<void> {
  const session = await BrowserSession.start();
  await buildMinimal();
  const speeds: (Times & { readonly slower: number })[] = [];
  try {
    const [ours, minimal] = [await session.open(), await session.open({ addin: MINIMAL })];
    for (const { page } of [ours, minimal]) await page.addInitScript({ path: join(process.cwd(), 'tests/bench/firstButton.js') });
    for (const slower of SLOWER) speeds.push({ slower, ...(await timesAt(slower, ours, minimal)) });
  } finally {
    await session.close();
  }

  const scripts = paneScripts();
  const initial = scripts.filter((script) => script.initial).reduce((sum, { bytes }) => sum + bytes, 0);
  const later = scripts.filter((script) => !script.initial).map(({ name = '', bytes }) => ({ name, bytes }));
  const least = minimalBytes();
  await saveResult('pane', {
    bytes: { initial, minimal: least, ratio: initial / least, later },
    milliseconds: speeds.map((times) => ({ ...times, ratio: times.ours / times.minimal, readRatio: times.oursRead / times.minimal })),
  });
  const inKilobytes = (bytes: number): string => figure(bytes / KILOBYTE);
  say(`Later parts, KB after gzip: ${later.map(({ name, bytes }) => `${name} ${inKilobytes(bytes)}`).join(', ')}`);
  sayTable([
    ['The pane against the least page', 'pane', 'least', 'ratio'],
    ['first script, KB after gzip', inKilobytes(initial), inKilobytes(least), figure(initial / least)],
    ...speeds.flatMap(({ slower, ours, oursRead, minimal }) => [
      [`interactive, processor ${String(slower)} times slower, ms`, figure(ours), figure(minimal), figure(ours / minimal)],
      ['  and the workbook read, ms', figure(oursRead), '', figure(oursRead / minimal)],
    ]),
  ]);
}
