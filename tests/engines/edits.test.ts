/**
 * What people do to a sheet besides typing leaves every verdict right: cutting and pasting, sorting, inserting and
 * deleting rows, filtering. Done in LibreOffice itself and in the workbench's engine; after each step the words on the
 * sheets are those that the domain gives for the entries read from the same sheets.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { OUR_PROTECTION, protectAs } from '../../src/excel/protection';
import { WorkbookReader } from '../../src/excel/readWorkbook';
import { cellAddress, positionOf } from '../../src/workbook/a1';
import { targetColumns, taskColumns } from '../../src/workbook/sheets/columns';
import type { WorkbookGrid } from '../../src/workbook/reading/sheetGrid';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import { compareVerdicts } from './compareVerdicts';
import type { Edit, EditStep } from './edit';
import { editInLibreOffice } from './editInLibreOffice';
import { fillInExcel, unprotectAll } from './fillInExcel';
import { fillTemplate } from './fillTemplate';
import { HAND_ENTRIES, HAND_WORDS, placed } from './handFilled';
import type { EntryPlaces } from './generateFillings';
import { sheetVerdicts } from './sheetVerdicts';
import { resolution, standardFile } from './standardFile';

const INFO = 'Thông tin';
const TARGETS = 'Phụ lục 1';
const TASKS = 'Phụ lục 2';

/** A step, how many rows are judged after it, and words worked out by hand. */
interface Expected extends EditStep {
  readonly cases: number;
  readonly words: Readonly<Record<string, string>>;
  /** Words of whole targets, by the id of their first row. */
  readonly targets?: Readonly<Record<string, string>>;
}

function stepsOn({ addresses }: EntryPlaces): readonly Expected[] {
  const at = (key: string): { sheet: string; address: string } => {
    const place = addresses.get(key);
    if (!place) throw new Error(`There is no entry ${key}`);
    return place;
  };
  const rowOf = (key: string): number => positionOf(at(key).address).row;
  const cut = (from: string, to: string): Edit => ({
    do: 'cutPaste', sheet: at(from).sheet, from: at(from).address, to: at(to).address,
  });
  const targets = targetColumns(resolution);
  const targetColumn = (key: (typeof targets)[number]['key']): number => targets.findIndex((column) => column.key === key);
  const taskColumn = (key: (typeof taskColumns)[number]['key']): number => taskColumns.findIndex((column) => column.key === key);
  // A row goes in above the header, and one row of each annex goes out again: the tables end where they ended.
  const firstRow = 7;
  const targetTable = `A${firstRow}:${cellAddress(targets.length, rowOf('PL1.24.h1'))}`;
  const taskTable = `A${firstRow}:${cellAddress(taskColumns.length, rowOf('PL2.6.5.progress'))}`;
  const header = `${firstRow - 1}`;
  return [
    { name: 'as filled in', edits: [], cases: 138, words: HAND_WORDS },
    {
      name: 'entries cut and pasted on others, on protected sheets',
      edits: [
        cut('PL1.4.h1', 'PL1.7.h1'),
        { do: 'cutPaste', sheet: TARGETS, from: `${at('PL1.12.q1').address}:${at('PL1.12.year').address}`, to: at('PL1.19.q1').address },
        cut('PL1.15.2.h1', 'PL1.15.2.m9'),
        cut('PL2.1.1.finishedOn', 'PL2.1.3.finishedOn'),
        cut('PL2.1.12.startedOn', 'PL2.1.12.finishedOn'),
      ],
      cases: 138,
      words: {
        'PL1.4': 'Chưa có số liệu',
        'PL1.7': 'Chưa đạt', // 13 where more than 14 is wanted
        'PL1.12': 'Chưa có số liệu',
        'PL1.19': 'Chưa đạt', // 13.2 where 93 is wanted
        'PL1.15.2': 'Chưa có số liệu',
        'PL2.1.1': 'Quá hạn, chưa báo cáo',
        'PL2.1.3': 'Hoàn thành đúng hạn',
        'PL2.1.12': 'Đã hoàn thành', // has a day to begin by and none to finish by
        'PL1.1': 'Vượt',
      },
    },
    {
      name: 'rows inserted above the header and between rows',
      edits: [
        { do: 'unprotect', sheet: TARGETS },
        { do: 'unprotect', sheet: TASKS },
        { do: 'unprotect', sheet: INFO },
        cut('header.period', 'header.preparedBy'),
        cut('header.preparedBy', 'header.period'),
        { do: 'insertRows', sheet: TARGETS, row: 2, count: 1 },
        { do: 'insertRows', sheet: TARGETS, row: rowOf('PL1.7.h1') + 1, count: 2 },
        { do: 'insertRows', sheet: TASKS, row: 2, count: 1 },
        { do: 'insertRows', sheet: TASKS, row: rowOf('PL2.3.1.progress') + 1, count: 3 },
        { do: 'insertRows', sheet: INFO, row: rowOf('header.period'), count: 1 },
      ],
      cases: 138,
      words: { 'PL1.1': 'Vượt', 'PL1.17.2': 'Chưa đạt', 'PL2.1.3': 'Hoàn thành đúng hạn', 'PL2.4.3': 'Đã hoàn thành' },
    },
    {
      name: 'rows deleted, two of ours among them',
      edits: [
        { do: 'deleteRows', sheet: TARGETS, row: rowOf('PL1.22.3.h1') + 3, count: 1 },
        { do: 'deleteRows', sheet: TARGETS, row: rowOf('PL1.7.h1') + 1, count: 2 },
        { do: 'deleteRows', sheet: TASKS, row: rowOf('PL2.4.1.progress') + 4, count: 1 },
        { do: 'deleteRows', sheet: TASKS, row: rowOf('PL2.3.1.progress') + 1, count: 3 },
      ],
      cases: 136,
      // A row of target 22 is gone, and with it the proof that the target is met.
      targets: { 'PL1.22.1': 'Chưa đủ số liệu', 'PL1.17.1': 'Chưa đạt' },
      words: { 'PL1.7': 'Chưa đạt', 'PL1.22.2': 'Vượt', 'PL2.3.9': 'Không ấn định thời hạn', 'PL2.4.3': 'Đã hoàn thành' },
    },
    {
      name: 'tables sorted by several columns',
      edits: [
        {
          do: 'sort', sheet: TARGETS, range: targetTable,
          by: [{ column: targetColumn('lead'), ascending: true }, { column: targetColumn('result'), ascending: false }],
        },
        {
          do: 'sort', sheet: TASKS, range: taskTable,
          by: [{ column: taskColumn('verdict'), ascending: true }, { column: taskColumn('name'), ascending: false }],
        },
      ],
      cases: 136,
      words: {
        'PL1.1': 'Vượt', 'PL1.3': 'Đang thực hiện', 'PL1.17.2': 'Chưa đạt', 'PL1.20': 'Đạt', 'PL1.24': 'Chưa đến kỳ đánh giá',
        'PL2.1.3': 'Hoàn thành đúng hạn', 'PL2.1.5': 'Cần rà soát', 'PL2.3.9': 'Không ấn định thời hạn', 'PL2.1.18': 'Trong hạn',
      },
    },
    {
      name: 'sorted once more, back to front, and an entry moved afterwards',
      edits: [
        {
          do: 'sort', sheet: TARGETS, range: targetTable,
          by: [{ column: targetColumn('verdict'), ascending: false }, { column: targetColumn('rowId'), ascending: false }],
        },
        { do: 'sort', sheet: TASKS, range: taskTable, by: [{ column: taskColumn('rowId'), ascending: false }] },
        {
          do: 'cutPaste', sheet: TARGETS, from: cellAddress(targetColumn('h1') + 1, 9), to: cellAddress(targetColumn('h1') + 1, 10),
        },
      ],
      cases: 136,
      words: { 'PL2.1.5': 'Cần rà soát', 'PL2.4.3': 'Đã hoàn thành' },
    },
    {
      name: 'filtered by a verdict',
      edits: [
        {
          do: 'filter', sheet: TARGETS, column: targetColumn('verdict'), word: 'Chưa đạt',
          range: `A${header}:${targetTable.split(':')[1] ?? ''}`,
        },
        {
          do: 'filter', sheet: TASKS, column: taskColumn('verdict'), word: 'Cần rà soát',
          range: `A${header}:${taskTable.split(':')[1] ?? ''}`,
        },
      ],
      cases: 136,
      words: { 'PL2.1.5': 'Cần rà soát', 'PL2.4.3': 'Đã hoàn thành' },
    },
  ];
}

let template: Uint8Array;
let places: EntryPlaces;
let steps: readonly Expected[];

beforeAll(async () => {
  ({ template, places } = await standardFile());
  steps = stepsOn(places);
}, 60_000);

/** Everything that is wrong after a step. */
function faults({ name, cases, words, targets = {} }: Expected, workbook: WorkbookGrid): readonly unknown[] {
  const compared = compareVerdicts(resolution, workbook);
  const shown = sheetVerdicts(workbook, [TARGETS, TASKS]);
  const wrong = (wanted: Readonly<Record<string, string>>, said: ReadonlyMap<string, string>): readonly unknown[] =>
    Object.entries(wanted)
      .filter(([id, word]) => said.get(id) !== word)
      .map(([id, word]) => ({ name, id, word, shown: said.get(id) }));
  return [
    ...(compared.cases === cases ? [] : [{ name, cases: compared.cases }]),
    ...compared.disagreements.map((disagreement) => ({ name, ...disagreement })),
    ...wrong(words, shown.rows),
    ...wrong(targets, shown.targets),
  ];
}

test('in LibreOffice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'edits-'));
  try {
    const file = join(folder, 'filled.xlsx');
    await writeFile(file, fillTemplate(template, placed(HAND_ENTRIES, places)));
    const saved = await editInLibreOffice(file, steps, join(folder, 'out'));
    const found = await Promise.all(
      steps.map(async (step, index) => faults(step, toGrid(readXlsx(await readFile(saved[index] ?? ''))))),
    );
    expect(found.flat()).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 300_000);

describe('in the workbench', () => {
  let headless: HeadlessHost;

  /** Univer complains to itself while rows come and go; what it then calculates is looked at here. */
  function silence(): void {
    const say = console.error;
    jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
      if (!String(said[0]).startsWith('Dependency tree not found')) say(...said);
    });
  }

  beforeAll(async () => {
    silence();
    headless = await createHeadlessHost();
    await createExcelWorkbook(resolution).load([1, 2]);
    await unprotectAll();
    await fillInExcel(placed(HAND_ENTRIES, places));
    await Excel.run(async (context) => {
      for (const name of [INFO, TARGETS, TASKS]) protectAs(context.workbook.worksheets.getItem(name), OUR_PROTECTION);
      await context.sync();
    });
  }, 120_000);
  afterAll(() => {
    headless.dispose();
    jest.restoreAllMocks();
  });

  async function carryOut(edit: Edit): Promise<void> {
    const { person } = headless;
    const { sheet } = edit;
    // One works on the sheet one sees; Univer moves the references of that one only when rows are deleted.
    person.select(sheet, 'A1');
    switch (edit.do) {
      case 'unprotect':
        return Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).protection.unprotect();
          await context.sync();
        });
      case 'cutPaste':
        return person.cutPaste({ sheet, range: edit.from }, { sheet, range: edit.to });
      case 'sort':
        return person.sortRange(sheet, edit.range, edit.by.map(({ column, ascending }) => ({ key: column, ascending })));
      case 'insertRows':
        return person.insertRows(sheet, edit.row, edit.count);
      case 'deleteRows':
        return person.deleteRows(sheet, edit.row, edit.count);
      case 'filter':
        return hideOthers(edit);
    }
  }

  /** What a filter leaves: the host's AutoFilter takes no criteria. */
  async function hideOthers({ sheet, range, column, word }: Extract<Edit, { do: 'filter' }>): Promise<void> {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = worksheet.getRange(range).load('values,rowIndex');
      await context.sync();
      table.values.forEach((cells, index) => {
        if (index === 0 || cells[column] === word) return;
        const row = table.rowIndex + index + 1;
        worksheet.getRange(`${row}:${row}`).rowHidden = true;
      });
      await context.sync();
    });
  }

  test('every step leaves every verdict right', async () => {
    const found: unknown[] = [];
    for (const step of steps) {
      for (const edit of step.edits) await carryOut(edit);
      await headless.host.settle();
      found.push(...faults(step, await Excel.run((context) => new WorkbookReader(resolution).read(context, 'contents'))));
    }
    expect(found).toEqual([]);
    expect(headless.host.missing).toEqual([]);
  }, 240_000);
});
