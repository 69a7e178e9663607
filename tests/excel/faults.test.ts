/**
 * The fault matrix: the commands below, struck at every round trip by every error that Office.js documents, before, amid
 * and after Excel carried the request out. Afterwards the workbook is as before or complete, or the command said that it
 * is not; what was entered is there in every case.
 */
import { PERIODS } from '../../src/domain/period';
import type { Resolution } from '../../src/domain/resolution';
import { makeSeal, type Seal } from '../../src/domain/seal';
import { dateOf } from '../../src/domain/serialDate';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookFailure, type OpenWorkbook } from '../../src/excel/OpenWorkbook';
import type { FindingsReport } from '../../src/workbook/sheets/findingsSheet';
import { TEMPLATE_VERSION, templateLabel } from '../../src/workbook/template';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { resolution as whole } from '../engines/standardFile';
import { ERROR_CODES, injectFault, type Done, type ErrorCode, type Fault } from '../host/faults';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import type { CellDescription } from '../host/WorkbookDescription';

jest.setTimeout(900_000);

/** One group of each annex: what goes wrong does not depend on how many rows there are. */
const resolution: Resolution = {
  ...whole,
  targetGroups: whole.targetGroups.slice(1, 2),
  taskGroups: whole.taskGroups.slice(0, 1),
};

interface Command {
  readonly name: string;
  /** What the workbook holds before. */
  prepare(workbook: OpenWorkbook, host: HeadlessHost): Promise<void>;
  give(workbook: OpenWorkbook): Promise<unknown>;
  /** Cells that the command itself writes. */
  readonly writes?: readonly string[];
}

const REPORTED: readonly (readonly [string, string, string])[] = [
  ['Thông tin', 'B5', 'Ban Tổ chức Tỉnh ủy'],
  ['Phụ lục 1', 'H7', '12,6'],
  ['Phụ lục 1', 'I7', '12,9'],
];

async function enter({ person }: HeadlessHost): Promise<void> {
  for (const [sheet, cell, text] of REPORTED) await person.typeInto(sheet, cell, text);
}
const nothing = (): Promise<void> => Promise.resolve();
async function filled(workbook: OpenWorkbook, host: HeadlessHost): Promise<void> {
  await workbook.load([1, 2]);
  await enter(host);
  await workbook.read('everything');
}
async function withFindings(workbook: OpenWorkbook, host: HeadlessHost): Promise<void> {
  await filled(workbook, host);
  await workbook.writeFindings(FINDINGS);
  await workbook.read('everything');
}

const FINDINGS: FindingsReport = {
  madeAt: '30/09/2026 14:05',
  lines: [
    { severity: 'Lỗi', sheet: 'Phụ lục 1', address: 'J7', subject: '4. Tốc độ tăng GRDP', problem: 'Chưa có số liệu.', remedy: 'Nhập số liệu.' },
  ],
};

const COMMANDS: readonly Command[] = [
  { name: 'load', prepare: nothing, give: (workbook) => workbook.load([1, 2]) },
  {
    name: 'load the second annex',
    prepare: async (workbook, host) => {
      await workbook.load([1]);
      await enter(host);
    },
    give: (workbook) => workbook.load([2]),
  },
  { name: 'read', prepare: filled, give: (workbook) => workbook.read('everything') },
  {
    name: 'write a field of Thông tin',
    prepare: filled,
    give: (workbook) => workbook.writeHeader('evaluationDate', dateOf(2026, 9, 29)),
    writes: ['evaluationDate'],
  },
  {
    name: 'write entries',
    prepare: filled,
    give: (workbook) =>
      workbook.writeEntries([
        { sheet: 'Phụ lục 1', address: 'J7', input: { kind: 'number', number: 13 } },
        { sheet: 'Phụ lục 1', address: 'J8', input: { kind: 'number', number: 14 }, numberFormat: '0.000' },
      ]),
    writes: ['m9'],
  },
  {
    name: 'draw a merge',
    prepare: nothing,
    give: (workbook) =>
      workbook.drawConsolidation(
        workbookSpec({
          resolution, appendices: [1, 2], period: PERIODS[2], evaluationDate: dateOf(2026, 9, 30), sheetNames: STANDARD_SHEET_NAMES,
        }),
      ),
  },
  { name: 'seal', prepare: filled, give: async (workbook) => workbook.seal(await sealOf(workbook)) },
  { name: 'remove Rà soát', prepare: withFindings, give: (workbook) => workbook.removeFindings() },
];

async function sealOf(workbook: OpenWorkbook): Promise<Seal> {
  const submission = await workbook.read('contents');
  if (!submission) throw new Error('There is nothing to seal');
  return makeSeal({ submission, template: templateLabel(resolution, TEMPLATE_VERSION), at: 46_295.5 });
}

let base: HeadlessHost | undefined;
afterEach(() => {
  base?.dispose();
  base = undefined;
});

interface Looked {
  readonly whole: string;
  /** Without the set-up of the printed page, which some Excels refuse; the command says so then. */
  readonly unprinted: string;
}

/** An empty cell that differs from others in its font alone looks like them. */
const isSeen = ({ value, formula, style = {} }: CellDescription): boolean =>
  (value !== undefined && value !== '') || formula !== undefined || Object.keys(style).some((key) => key !== 'fontName' && key !== 'fontSize');

/** Everything but the ids that the host gives. */
async function look(host: HeadlessHost): Promise<Looked> {
  const { sheets, ...rest } = await host.describe();
  const description = {
    ...rest,
    sheets: sheets.map((sheet) => {
      const cells = sheet.cells.filter(isSeen);
      const last = Math.max(0, ...cells.map(({ address }) => Number(/\d+$/.exec(address)?.[0])));
      // An empty row below all others may keep a height.
      return { ...sheet, rows: sheet.rows.filter(({ index }) => index < last), cells: Object.fromEntries(cells.map((cell) => [cell.address, cell])) };
    }),
  };
  const without = (...keys: readonly string[]): string =>
    JSON.stringify(description, (key, value: unknown) => (keys.includes(key) ? undefined : value));
  return { whole: without('id'), unprinted: without('id', 'page') };
}

/** Where two workbooks differ, as paths: the first few. */
function differences(before: unknown, after: unknown, path = ''): readonly string[] {
  if (before === after) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return [`${path}: ${JSON.stringify(before)?.slice(0, 300)} -> ${JSON.stringify(after)?.slice(0, 300)}`];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], `${path}/${key}`)).slice(0, 5);
}

async function entriesOf(workbook: OpenWorkbook, writes: readonly string[]): Promise<readonly string[]> {
  const submission = await workbook.read('contents');
  if (!submission) return [];
  const rows = [
    ...Object.entries(submission.header).map(([entry, cell]) => ({ at: '', entry, cell })),
    ...[...(submission.targets ?? []).map(({ row, cells }) => ({ id: row.id, cells })), ...(submission.tasks ?? []).map(({ task, cells }) => ({ id: task.id, cells }))].flatMap(
      ({ id, cells }) => Object.entries(cells).map(([entry, cell]) => ({ at: id, entry, cell })),
    ),
  ];
  return rows
    .filter(({ entry, cell }) => cell.input.kind !== 'empty' && !writes.includes(entry))
    .map(({ at, entry, cell }) => `${at}.${entry}=${JSON.stringify(cell.input)}`)
    .sort();
}

interface Start {
  readonly host: HeadlessHost;
  readonly workbook: OpenWorkbook;
  readonly before: Looked;
  readonly entries: readonly string[];
}

async function start({ prepare, writes = [] }: Command): Promise<Start> {
  base?.dispose();
  const host = await createHeadlessHost();
  base = host;
  const workbook = createExcelWorkbook(resolution);
  await prepare(workbook, host);
  const before = await look(host);
  const entries = await entriesOf(workbook, writes);
  return { host, workbook, before, entries };
}

/** Every error before anything was done; amid and after the work one of them in turn, for what is left does not depend on its name. */
function strikes(nth: number): readonly (readonly [ErrorCode, Done])[] {
  const inTurn = (offset: number): ErrorCode => ERROR_CODES[(nth + offset) % ERROR_CODES.length] ?? 'GeneralException';
  return [...ERROR_CODES.map((code) => [code, 'nothing'] as const), [inTurn(0), 'half'], [inTurn(3), 'all']];
}

test.each(COMMANDS)('$name', async (command) => {
  let at = await start(command);
  const count = at.host.host.roundTrips;
  await command.give(at.workbook);
  const trips = at.host.host.roundTrips - count;
  const complete = await look(at.host);

  const neither: (readonly string[])[] = [];
  const tally = { asBefore: 0, complete: 0, unfinished: 0 };
  at = await start(command);
  for (let nth = 1; nth <= trips; nth += 1) {
    for (const [code, done] of strikes(nth)) {
        const fault: Fault = { code, done, when: nth };
        const label = JSON.stringify(fault);
        const takeAway = injectFault(at.host.host, fault);
        let failure: unknown;
        try {
          await command.give(at.workbook);
        } catch (error) {
          failure = error;
        }
        takeAway();
        if (failure !== undefined && !(failure instanceof WorkbookFailure)) throw new Error(label, { cause: failure });
        const after = await look(at.host);
        if (at.entries.length > 0) expect([label, await entriesOf(at.workbook, command.writes ?? [])]).toEqual([label, at.entries]);
        if (after.whole === at.before.whole) {
          tally.asBefore += 1;
          continue;
        }
      if (after.unprinted === complete.unprinted) tally.complete += 1;
      else {
        const reason = failure instanceof WorkbookFailure ? failure.reason : 'no failure';
        neither.push([label, reason, ...differences(JSON.parse(at.before.unprinted), JSON.parse(after.unprinted))]);
        tally.unfinished += 1;
      }
        at = await start(command);
    }
  }
  process.stdout.write(`${command.name}: ${String(trips)} round trips, ${JSON.stringify(tally)}\n`);
  // Unfinished is a state that the command itself told of.
  expect(neither.filter(([, reason]) => reason !== 'incomplete')).toEqual([]);
});
