/** What LibreOffice makes of sealed workbooks and of the sheet Rà soát. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesSince, entriesOf, makeSeal, withCheckedSeal } from '../../src/domain/seal';
import { periodEnd, PERIODS } from '../../src/domain/period';
import type { Submission } from '../../src/domain/submission';
import { SHEET_NAMES } from '../../src/workbook/definedNames';
import { findingsSheet, type FindingLine } from '../../src/workbook/sheets/findingsSheet';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import type { RowSpec, WorkbookSpec } from '../../src/workbook/spec';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { cellAt, readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { fillTemplate, type Filling } from '../engines/fillTemplate';
import { resolution, standardSpec } from '../engines/standardFile';
import { failure, number, text, yes } from '../fixtures/submissions';
import { recalculate } from '../oracle/libreoffice';

jest.setTimeout(300_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function throughLibreOffice(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  await writeFile(join(folder, name), bytes);
  await recalculate([join(folder, name)], join(folder, 'out'));
  return readFile(join(folder, 'out', name));
}

function read(bytes: Uint8Array): Submission {
  const submission = readSubmission(resolution, toGrid(readXlsx(bytes)));
  if (!submission) throw new Error('It is no workbook of ours');
  return submission;
}

/** What programs write in different ways: line breaks, letters, digits, and values of every kind. */
const TROUBLESOME: readonly Filling[] = [
  number(12.5), number(0.1 + 0.2), number(1 / 3), number(-1e-7), number(85050), number(123456789012345), number(1.7976931e300),
  number(46112), number(46112.75), number(100 * 1.1), number(2 / 3), number(1e21), number(12345.678901234567),
  text('12,5'), text(' có dấu cách '), text('=1+1'), text("'nháy"), text('Đảng ủy'.normalize('NFD')), text('một\r\nhai\nba'), text('<&>"'),
  text('05/04/2026'), text('1.10'), text('TRUE'), text('\u00a0'), text('😀'), text('x'.repeat(3000)),
  yes, failure('#N/A'), failure('#DIV/0!'), { kind: 'formula', formula: '1/3' }, { kind: 'formula', formula: '0.1+0.2' },
  { kind: 'formula', formula: '""' }, { kind: 'formula', formula: '1>2' },
];

const drawnWith = (seals: Submission['seals']): WorkbookSpec =>
  workbookSpec({
    resolution, appendices: [1, 2], period: PERIODS[0], evaluationDate: periodEnd(PERIODS[0], resolution.year),
    sheetNames: STANDARD_SHEET_NAMES, seals,
  });

test('opening and saving a sealed workbook without a change is not taken for one', async () => {
  const template = await writeWorkbook(drawnWith([]));
  const blank = read(template);
  const cells = [
    ...Object.entries(blank.header).filter(([entry]) => entry !== 'scope' && entry !== 'period').map(([, cell]) => cell),
    ...[...(blank.targets ?? []), ...(blank.tasks ?? [])].flatMap((row) => Object.values(row.cells)),
  ];
  const fillings: Record<string, Record<string, Filling>> = {};
  cells.forEach(({ sheet, address }, index) => {
    const filling = TROUBLESOME[index % TROUBLESOME.length];
    if (filling) (fillings[sheet] ??= {})[address] = filling;
  });
  // Calculated once, because formulas have no values before.
  const filled = read(await throughLibreOffice('filled.xlsx', fillTemplate(template, fillings)));
  expect(entriesOf(filled).length).toBeGreaterThan(1000);

  const seal = await makeSeal({ submission: filled, template: 'mẫu', at: 46117.5, waiver: { by: "'A", reason: '=B\r\nC' } });
  const sealed = fillTemplate(await writeWorkbook(drawnWith([seal])), fillings);
  const saved = await withCheckedSeal(read(await throughLibreOffice('sealed.xlsx', sealed)));
  expect(saved.seals).toEqual([{ ...seal, intact: true }]);
  expect(changesSince(seal, saved)).toEqual([]);
});

/** Two rows of a sheet change places, as sorting would have it. */
function swapped(rows: readonly RowSpec[], one: string, other: string): readonly RowSpec[] {
  const at = (id: string): number => rows.findIndex(({ cells }) => cells.some((cell) => cell?.kind === 'text' && cell.text === id));
  const [first, second] = [at(one), at(other)];
  return rows.map((row, index) => (index === first ? rows[second] : index === second ? rows[first] : row) ?? row);
}

test('a link shows where its row stands now, also after the annex was sorted', async () => {
  const before = readSubmission(resolution, toGrid(readXlsx(await writeWorkbook(standardSpec()))));
  const cellOf = (id: string) => before?.targets?.find(({ row }) => row.id === id)?.cells.q1;
  const line = (rowId: string, severity: string): FindingLine => ({
    severity, sheet: 'Phụ lục 1', address: cellOf(rowId)?.address ?? '', rowId, subject: rowId, problem: '=1+1', remedy: 'Sửa.',
  });
  const lines = [
    line('PL1.1', 'Lỗi'), line('PL1.4', 'Cảnh báo'), { ...line('PL1.9.9', 'Lưu ý'), address: 'H99' },
    { severity: 'Lỗi', sheet: 'Thông tin', address: 'B7', subject: 'Kỳ báo cáo', problem: 'Trống.', remedy: 'Chọn kỳ.' },
    { ...line('PL2.1.10', 'Lỗi'), sheet: 'Phụ lục 2', address: 'I9' },
  ];
  const findings = findingsSheet({ madeAt: '23/11/2026 14:05', lines }, { resolution, sheetNames: STANDARD_SHEET_NAMES });
  const standard = standardSpec();
  const spec: WorkbookSpec = {
    ...standard,
    sheets: [...standard.sheets.map((sheet) => (sheet.key === 'targets' ? { ...sheet, rows: swapped(sheet.rows, 'PL1.1', 'PL1.4') } : sheet)), findings],
    names: [...standard.names, { name: SHEET_NAMES.findings, sheet: 'findings', range: 'A1' }],
  };
  const saved = readXlsx(await throughLibreOffice('findings.xlsx', await writeWorkbook(spec)));
  const sheet = saved.sheets.find(({ name }) => name === 'Rà soát');
  const shown = (row: number, column: number) => {
    const cell = sheet && cellAt(sheet, row, column);
    return cell?.kind === 'text' ? cell.text : cell?.kind;
  };
  const task = before?.tasks?.find((each) => each.task.id === 'PL2.1.10')?.cells.finishedOn?.address;
  expect([7, 8, 9, 10, 11].map((row) => shown(row, 4))).toEqual([
    cellOf('PL1.4')?.address, cellOf('PL1.1')?.address, 'H99', 'B7', task,
  ]);
  expect(shown(7, 6)).toBe('=1+1');
  expect(shown(2, 1)).toBe('Đơn vị báo cáo: …………   ·   Kỳ báo cáo: Quý I   ·   Số liệu tính đến ngày: 31/03/2026');
});
