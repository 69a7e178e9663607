/** Every command of the open workbook, and the workbooks that it is given on. */
import { PERIODS } from '../../src/domain/period';
import type { Resolution } from '../../src/domain/resolution';
import { makeSeal, type Seal } from '../../src/domain/seal';
import { dateOf } from '../../src/domain/serialDate';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { OpenWorkbook } from '../../src/excel/OpenWorkbook';
import type { FindingsReport } from '../../src/workbook/sheets/findingsSheet';
import { TEMPLATE_VERSION, templateLabel } from '../../src/workbook/template';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { resolution as whole } from '../engines/standardFile';
import type { HeadlessHost } from '../host/headless';

/** One row of each annex: what goes wrong does not depend on how many there are. */
export const resolution: Resolution = {
  ...whole,
  targetGroups: whole.targetGroups.slice(1, 2).map((group) => ({ ...group, rows: group.rows.slice(0, 1) })),
  taskGroups: whole.taskGroups.slice(0, 1).map((group) => ({ ...group, tasks: group.tasks.slice(0, 1) })),
  units: whole.units.slice(0, 3),
};

const FINDINGS: FindingsReport = {
  madeAt: '30/09/2026 14:05',
  lines: [
    { severity: 'Lỗi', sheet: 'Phụ lục 1', address: 'J7', subject: '4. Tốc độ tăng GRDP', problem: 'Chưa có số liệu.', remedy: 'Nhập số liệu.' },
  ],
};

/** What somebody entered: where it stands once the sheets are in order. */
const REPORTED: readonly (readonly [sheet: string, cell: string, text: string])[] = [
  ['Thông tin', 'B5', 'Ban Tổ chức Tỉnh ủy'],
  ['Phụ lục 1', 'H7', '12,6'],
  ['Phụ lục 1', 'I7', '12,9'],
  ['Phụ lục 1', 'Q7', '- vì 3/2026'],
];

/** The same as values; what stands beside a table may be moved to Phần giữ lại. */
export const ENTERED: readonly (readonly [sheet: string | undefined, value: string | number])[] = [
  ['Thông tin', 'Ban Tổ chức Tỉnh ủy'], ['Phụ lục 1', 12.6], ['Phụ lục 1', 12.9], ['Phụ lục 1', '- vì 3/2026'],
];

export type Start = 'empty' | 'oneAnnex' | 'filled' | 'withFindings' | 'damaged';

async function fill(appendices: readonly (1 | 2)[], { person }: HeadlessHost): Promise<OpenWorkbook> {
  const workbook = createExcelWorkbook(resolution);
  await workbook.load(appendices);
  for (const [sheet, cell, text] of REPORTED) await person.typeInto(sheet, cell, text);
  await workbook.read('everything');
  return workbook;
}

/** Each makes a workbook out of an empty one. */
export const MAKE: Readonly<Record<Start, (host: HeadlessHost) => Promise<unknown>>> = {
  empty: () => Promise.resolve(),
  oneAnnex: (host) => fill([1], host),
  filled: (host) => fill([1, 2], host),
  withFindings: async (host) => (await fill([1, 2], host)).writeFindings(FINDINGS),
  damaged: async (host) => {
    await fill([1, 2], host);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem('Phụ lục 1');
      sheet.protection.unprotect();
      sheet.getRange('O7').values = [['Đạt']];
      sheet.getRange('AB3').values = [['ghi chú riêng']];
      sheet.getRange().conditionalFormats.clearAll();
      names.getItem('SCT_DonVi').delete();
      await context.sync();
    });
    await host.person.insertRows('Phụ lục 1', 7, 2);
  },
};

export interface Command {
  readonly name: string;
  readonly start: Start;
  give(workbook: OpenWorkbook): Promise<unknown>;
  /** Brings it to its end where it was cut off. */
  finish?(workbook: OpenWorkbook): Promise<unknown>;
  /** Leads to what Gỡ bỏ leaves, where that is not the workbook as it was. */
  removedBy?(workbook: OpenWorkbook): Promise<unknown>;
  /** The add-in has read the workbook before. */
  readonly hasRead?: true;
  /** It writes entries: each cell has its new content or its old one, whatever happens. */
  readonly writesEntries?: true;
  /** Beyond {@link ENTERED}. */
  readonly entered?: readonly string[];
}

const merge = (): ReturnType<typeof workbookSpec> =>
  workbookSpec({
    resolution, appendices: [1, 2], period: PERIODS[2], evaluationDate: dateOf(2026, 9, 30), sheetNames: STANDARD_SHEET_NAMES,
  });

async function sealOf(workbook: OpenWorkbook): Promise<Seal> {
  const submission = await workbook.read('contents');
  if (!submission) throw new Error('There is nothing to seal');
  return makeSeal({ submission, template: templateLabel(resolution, TEMPLATE_VERSION), at: 46_295.5 });
}

const loadUnfinished = (workbook: OpenWorkbook): Promise<unknown> => workbook.load(workbook.unfinished?.appendices ?? []);

export const COMMANDS: readonly Command[] = [
  { name: 'load both annexes', start: 'empty', give: (workbook) => workbook.load([1, 2]), finish: loadUnfinished },
  { name: 'load one annex', start: 'empty', give: (workbook) => workbook.load([1]), finish: loadUnfinished },
  { name: 'load the second annex', start: 'oneAnnex', give: (workbook) => workbook.load([2]), finish: loadUnfinished },
  { name: 'read', start: 'filled', give: (workbook) => workbook.read('everything') },
  { name: 'go to a cell', start: 'filled', give: (workbook) => workbook.goTo('Phụ lục 1', 'H7') },
  { name: 'show Tổng quan', start: 'filled', give: (workbook) => workbook.showOverview() },
  {
    name: 'write a field of Thông tin',
    start: 'filled',
    give: (workbook) => workbook.writeHeader('preparedBy', 'Nguyễn Văn A'),
    hasRead: true,
    writesEntries: true,
  },
  {
    name: 'write entries',
    start: 'filled',
    give: (workbook) =>
      workbook.writeEntries([
        { sheet: 'Phụ lục 1', address: 'J7', input: { kind: 'number', number: 13 } },
        { sheet: 'Phụ lục 1', address: 'K7', input: { kind: 'number', number: 14 }, numberFormat: '0.000' },
        { sheet: 'Phụ lục 1', address: 'R7', input: { kind: 'text', text: 'Cục Thống kê' } },
      ]),
    hasRead: true,
    writesEntries: true,
  },
  {
    name: 'open the next period',
    start: 'filled',
    give: (workbook) =>
      workbook.writeEntries([
        { sheet: 'Thông tin', address: 'B7', input: { kind: 'text', text: 'Cả năm' } },
        { sheet: 'Thông tin', address: 'B8', input: { kind: 'number', number: dateOf(2026, 12, 31) } },
      ]),
    hasRead: true,
    writesEntries: true,
  },
  {
    name: 'undo a fix',
    start: 'filled',
    give: (workbook) =>
      workbook.writeEntries([
        { sheet: 'Phụ lục 1', address: 'K7', input: { kind: 'number', number: 14 }, formula: '=7*2' },
        { sheet: 'Phụ lục 1', address: 'J7', input: { kind: 'empty' } },
        { sheet: 'Phụ lục 1', address: 'R7', input: { kind: 'text', text: 'Cục Thống kê' } },
      ]),
    hasRead: true,
    writesEntries: true,
  },
  { name: 'plan a repair', start: 'damaged', give: (workbook) => workbook.planRepair(new Map()), entered: ['ghi chú riêng'] },
  {
    name: 'repair',
    start: 'damaged',
    give: (workbook) => workbook.repair(new Map()),
    finish: (workbook) => workbook.repair(new Map()),
    entered: ['ghi chú riêng'],
  },
  {
    name: 'write Rà soát',
    start: 'filled',
    hasRead: true,
    give: (workbook) => workbook.writeFindings(FINDINGS),
    finish: (workbook) => workbook.writeFindings(FINDINGS),
  },
  {
    name: 'write Rà soát again',
    start: 'withFindings',
    hasRead: true,
    give: (workbook) => workbook.writeFindings({ ...FINDINGS, madeAt: '01/10/2026 08:00' }),
    finish: (workbook) => workbook.writeFindings({ ...FINDINGS, madeAt: '01/10/2026 08:00' }),
    // What stood on it is out of date.
    removedBy: (workbook) => workbook.removeFindings(),
  },
  { name: 'remove Rà soát', start: 'withFindings', give: (workbook) => workbook.removeFindings() },
  {
    name: 'seal',
    start: 'filled',
    hasRead: true,
    give: async (workbook) => workbook.seal(await sealOf(workbook)),
    finish: (workbook) => workbook.clearUnfinished(),
  },
  { name: 'draw a merge', start: 'empty', give: (workbook) => workbook.drawConsolidation(merge()) },
];
