/** The merged workbook: what issue and design say must stand in it, as drawn and as LibreOffice opens it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { consolidate } from '../../src/consolidate/consolidate';
import { consolidatedWorkbook } from '../../src/consolidate/consolidatedWorkbook';
import { coverageReport, coverageSentences } from '../../src/consolidate/output/coverageReport';
import { shortNames } from '../../src/consolidate/output/shortNames';
import { conflictKey, originKey, type Decisions } from '../../src/consolidate/consolidation';
import { dateOf } from '../../src/domain/serialDate';
import { consolidationInVietnamese } from '../../src/locales/viConsolidation';
import { findDamage } from '../../src/workbook/damage/findDamage';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import type { SheetKey, WorkbookSpec } from '../../src/workbook/spec';
import { cellAt, readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { resolution } from '../engines/standardFile';
import { recalculate } from '../oracle/libreoffice';
import { gridOf, workbookOf } from '../workbook/gridOf';
import { letterOf, sheetOf, stylesOf } from '../workbook/specCells';
import { NINE_MONTHS, number, sent, text } from './received';

const ORGANISATION = 'Ban Tổ chức Tỉnh ủy';
const PROVINCE = 'Đảng ủy Ủy ban nhân dân tỉnh';
const WARD = 'Đảng ủy phường Hồng Gai';
const COMMUNE = 'Đảng ủy xã Ba Chẽ';
const SENDS_NOTHING = 'Đảng ủy đặc khu Vân Đồn';
const HOSTILE = "=cmd|' /C calc'!A0";
const FINISHED = dateOf(2026, 3, 30);
const END = dateOf(2026, 9, 30);

/** 11 values: 5 in the workbook, 2 of a collective row, 3 to compare, 1 that differs. */
const FILES = [
  sent({ file: 'bc/1.xlsx', unit: ORGANISATION, evaluationDate: END, sentOn: dateOf(2026, 10, 8), dueOn: dateOf(2026, 10, 5), values: { 'PL1.3/m9': 2.5, 'PL2.1.10/progress': 80, 'PL2.1.10/finishedOn': FINISHED } }),
  sent({ file: 'bc/2.xlsx', unit: 'Đảng ủy UBND tỉnh', evaluationDate: END, seal: { sealedAt: END, intact: true, changes: 0 }, values: { 'PL1.4/m9': 12.6, 'PL1.4/reason': HOSTILE, 'PL2.1.10/progress': 50 } }),
  sent({ file: 'bc/3.xlsx', unit: WARD, values: { 'PL1.4/m9': 9, 'PL1.10/m9': 70, 'PL2.3.2/finishedOn': FINISHED } }),
  sent({ file: 'bc/4.xlsx', unit: COMMUNE, oldTemplate: true, values: { 'PL1.10/m9': 30, 'PL2.3.2/progress': 40 } }),
  { file: 'bc/x/hỏng.xlsx', digest: 'x', content: { kind: 'refused', reason: 'damaged', detail: 'cut' } } as const,
];
const EXPECTED = [ORGANISATION, PROVINCE, WARD, COMMUNE, SENDS_NOTHING];

const merged = (decisions: Decisions = new Map()): WorkbookSpec =>
  consolidatedWorkbook(consolidate({ resolution, files: FILES, period: NINE_MONTHS, expected: EXPECTED, decisions }));

const book = merged();

/** The rows of a sheet as people read them, "" for empty cells. */
const rowsOf = (spec: WorkbookSpec, key: SheetKey): readonly (readonly (string | number)[])[] =>
  sheetOf(spec, key).rows.map(({ cells }) => cells.map((content) => {
    if (content === null) return '';
    if (content.kind === 'number') return content.number;
    return content.kind === 'text' ? content.text : content.kind === 'formula' ? content.formula : '?';
  }));

const rowsWith = (spec: WorkbookSpec, key: SheetKey, word: string | number) => rowsOf(spec, key).filter((cells) => cells.includes(word));

test('the sheets stand between Tổng quan and the ledger, each with its name', () => {
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'Thông tin', 'Phụ lục 1', 'Phụ lục 2', 'Tổng quan',
    'Tình hình gửi báo cáo', 'Xuất xứ số liệu', 'Số liệu đơn vị', 'Tiến độ theo đơn vị', '_so_chi_tieu',
  ]);
  expect(book.names.filter(({ name }) => ['SCT_TinhHinhGui', 'SCT_XuatXu', 'SCT_SoLieuDonVi', 'SCT_TienDoDonVi'].includes(name))).toEqual([
    { name: 'SCT_TinhHinhGui', sheet: 'coverage', range: 'A1' },
    { name: 'SCT_XuatXu', sheet: 'origins', range: 'A1' },
    { name: 'SCT_SoLieuDonVi', sheet: 'unitFigures', range: 'A1' },
    { name: 'SCT_TienDoDonVi', sheet: 'unitProgress', range: 'A1' },
  ]);
});

test('read back it is a whole workbook of ours, filled, without a unit, for the period and the day of the merge', () => {
  const grid = gridOf(workbookOf(book, true));
  expect(findDamage(resolution, grid)).toEqual([]);
  const submission = readSubmission(resolution, grid);
  expect(submission?.header).toMatchObject({
    unit: { input: { kind: 'empty' } }, scope: { input: text('Toàn bộ') }, period: { input: text('9 tháng') }, evaluationDate: { input: number(END) },
  });
  const target = (id: string) => submission?.targets?.find(({ row }) => row.id === id)?.cells;
  const task = (id: string) => submission?.tasks?.find((each) => each.task.id === id)?.cells;
  expect(target('PL1.4')).toMatchObject({ m9: { input: number(12.6) }, reason: { input: text(HOSTILE) }, h1: { input: { kind: 'empty' } } });
  expect(target('PL1.10')?.m9?.input.kind).toBe('empty');
  expect(task('PL2.1.10')).toMatchObject({ progress: { input: number(80) }, finishedOn: { input: number(FINISHED) } });
});

test('every value tells its unit, file, sheet and cell; differing values stand one below the other', () => {
  expect(rowsWith(book, 'origins', 'PL1.4').map((cells) => cells.filter((_, column) => column !== 1))).toEqual([
    ['PL1.4', '9 tháng', 12.6, PROVINCE, '2.xlsx', 'Phụ lục 1', 'I6', 'Lấy vào sổ'],
    ['PL1.4', 'Nguyên nhân, giải pháp', HOSTILE, PROVINCE, '2.xlsx', 'Phụ lục 1', 'I7', 'Lấy vào sổ'],
  ]);
  const open = rowsWith(book, 'origins', 'Tiến độ (%)');
  expect(open.map((cells) => [cells[3], cells[4], cells[5], cells[8]])).toEqual([
    [80, ORGANISATION, '1.xlsx', 'Chưa chọn (lấy giá trị của đơn vị chủ trì thứ nhất)'],
    [50, PROVINCE, '2.xlsx', 'Chưa chọn (không lấy)'],
  ]);
});

test('what was decided is said, and stands in the workbook', () => {
  const origin = { file: 'bc/2.xlsx', sheet: 'Phụ lục 2', address: 'I8', unit: PROVINCE };
  const decided = merged(new Map([[conflictKey({ rowId: 'PL2.1.10', entry: 'progress' }), originKey(origin)]]));
  expect(rowsWith(decided, 'origins', 'Tiến độ (%)').map((cells) => [cells[3], cells[8]])).toEqual(
    expect.arrayContaining([[50, 'Đã chọn'], [80, 'Không chọn']]),
  );
  const submission = readSubmission(resolution, gridOf(workbookOf(decided)));
  expect(submission?.tasks?.find(({ task }) => task.id === 'PL2.1.10')?.cells.progress?.input).toEqual(number(50));
});

test('untrusted text is only ever text, in cells that stay text', () => {
  const sheet = sheetOf(book, 'origins');
  const styles = stylesOf(sheet);
  const places = sheet.rows.flatMap(({ cells }, row) => cells.flatMap((content, column) =>
    content?.kind === 'text' && content.text === HOSTILE ? [`${letterOf(column + 1)}${row + 1}`] : []));
  expect(places).toHaveLength(1);
  expect(places.map((place) => styles.get(place)?.numberFormat)).toEqual(['@']);
  for (const key of ['origins', 'coverage', 'unitProgress'] as const) {
    expect(sheetOf(book, key).rows.flatMap(({ cells }) => cells).filter((content) => content?.kind === 'formula')).toEqual([]);
  }
});

test('who has sent: late, sealed, from which version; who has not', () => {
  const own = (unit: string) => rowsWith(book, 'coverage', unit)[0]?.slice(1);
  expect(own(ORGANISATION)).toEqual([ORGANISATION, 'Đã gửi', '1.xlsx', 3, '', dateOf(2026, 10, 8), 'Chậm 3 ngày', 'Không áp dụng', 'Hiện hành', 1, 0, 0]);
  expect(own(PROVINCE)).toEqual([PROVINCE, 'Đã gửi', '2.xlsx', 3, expect.anything(), '', 'Chưa rõ', 'Đã chốt 30/09/2026', 'Hiện hành', 1, 0, 0]);
  expect(own(COMMUNE)?.[8]).toBe('Bản cũ');
  expect(own(SENDS_NOTHING)).toEqual([SENDS_NOTHING, 'Chưa gửi']);
  expect(rowsOf(book, 'coverage')[1]?.[0]).toBe(`4 đơn vị đã gửi báo cáo của kỳ. Chưa gửi (1): ${SENDS_NOTHING}.`);
});

test.each([
  ['with a list', [WARD, COMMUNE], 'Các đơn vị trong danh sách đã gửi đủ.'],
  ['without a list', [], 'Không có danh sách đơn vị phải gửi nên chưa biết đơn vị nào chưa gửi.'],
])('%s, nobody is known to be missing', (_, expected, said) => {
  const [sentence] = coverageSentences(consolidate({ resolution, files: FILES, period: NINE_MONTHS, expected }));
  expect(sentence).toBe(`4 đơn vị đã gửi báo cáo của kỳ. ${said}`);
});

test('every file has what became of it, and the counts of values add up', () => {
  expect(rowsWith(book, 'coverage', 'Tệp hỏng').map((cells) => [cells[3], cells[4]])).toEqual([['x/hỏng.xlsx', 0]]);
  expect(rowsWith(book, 'coverage', 'Đã gộp').map((cells) => cells[3])).toEqual(['1.xlsx', '2.xlsx', '3.xlsx', '4.xlsx']);
  const count = (label: string) => rowsWith(book, 'coverage', label)[0]?.[2];
  expect([
    'Đưa vào bản tổng hợp', 'Ở bảng số liệu đơn vị', 'Trong bản cũ đã được thay', 'Khác với số đã lấy', 'Trong tệp không gộp', 'Cộng',
  ].map(count)).toEqual([7, 3, 0, 1, 0, 11]);
  expect(rowsOf(book, 'coverage')[3]?.[0]).toBe(
    'Các tệp đọc được có 11 ô đã nhập, gồm: 7 ô đưa vào bản tổng hợp; 3 ô ở bảng số liệu đơn vị; 0 ô trong bản cũ đã được thay; 1 ô khác với số đã lấy; 0 ô trong tệp không gộp.',
  );
});

test('the pane counts the values in the same words', () => {
  const { accounting } = coverageReport(consolidate({ resolution, files: FILES, period: NINE_MONTHS }), shortNames([]));
  expect(accounting.map(({ label }) => label)).toEqual(Object.values(consolidationInVietnamese.parts));
});

test('figures of units stand side by side; only what may be added is added', () => {
  const rows = rowsOf(book, 'unitFigures');
  const at = rows.findIndex((cells) => cells[0] === 'Đơn vị');
  expect(rows[at]).toEqual(['Đơn vị', expect.stringMatching(/^PL1\.4\n.*\(%\)$/s), expect.stringMatching(/^PL1\.10\n/)]);
  const [first, last] = [at + 2, at + 3];
  expect(rows.slice(at + 1)).toEqual([
    [WARD, 9, 70],
    [COMMUNE, '', 30],
    ['Cộng', '– không cộng', `=SUM(C${first}:C${last})`],
  ]);
});

test('a row of many leads is listed unit by unit', () => {
  const rows = rowsOf(book, 'unitProgress');
  const at = rows.findIndex((cells) => cells[0] === 'Mã dòng');
  expect(rows[at]).toEqual(['Mã dòng', 'Đơn vị', 'Kết quả', 'Ngày hoàn thành', 'Tiến độ (%)', 'Tệp']);
  expect(rows[at + 1]).toEqual(['PL2.3.2', '1/3 đã hoàn thành']);
  expect(rows.slice(at + 2)).toEqual(expect.arrayContaining([
    ['PL2.3.2', WARD, 'Đã hoàn thành', FINISHED, '', '3.xlsx'],
    ['PL2.3.2', COMMUNE, 'Chưa hoàn thành', '', 40, '4.xlsx'],
  ]));
});

describe('in the annex a row of many leads', () => {
  const withUnits = (...values: readonly Readonly<Record<string, number>>[]): WorkbookSpec =>
    consolidatedWorkbook(consolidate({
      resolution,
      files: [WARD, COMMUNE].map((unit, index) => sent({ file: `${unit}.xlsx`, unit, evaluationDate: END, values: values[index] ?? {} })),
      period: NINE_MONTHS,
    }));
  const entriesOf = (spec: WorkbookSpec) => readSubmission(resolution, gridOf(workbookOf(spec)))?.tasks?.find(({ task }) => task.id === 'PL2.3.2')?.cells;

  test('has the standing, and the last day once all have finished', () => {
    const spec = withUnits({ 'PL2.3.2/finishedOn': FINISHED }, { 'PL2.3.2/finishedOn': FINISHED + 9 });
    expect(entriesOf(spec)).toMatchObject({
      product: { input: text('2/2 đã hoàn thành; xem trang “Tiến độ theo đơn vị”.') }, finishedOn: { input: number(FINISHED + 9) },
    });
    expect(rowsWith(spec, 'origins', 'PL2.3.2').map(([id, , caption, , unit]) => [id, caption, unit])).toEqual([
      ['PL2.3.2', 'Ngày hoàn thành', '2 đơn vị'], ['PL2.3.2', 'Sản phẩm, kết quả', '2 đơn vị'],
    ]);
  });

  test('has no day while one of them has not, and nothing where nobody has reported', () => {
    expect(entriesOf(withUnits({ 'PL2.3.2/finishedOn': FINISHED }, { 'PL2.3.2/progress': 40 }))).toMatchObject({
      product: { input: text('1/2 đã hoàn thành; xem trang “Tiến độ theo đơn vị”.') }, finishedOn: { input: { kind: 'empty' } },
    });
    expect(entriesOf(withUnits())).toMatchObject({ product: { input: { kind: 'empty' } } });
  });
});

test('a column in which a unit stands twice is not added, and the sheet says why', () => {
  const spec = consolidatedWorkbook(consolidate({
    resolution,
    files: [
      sent({ file: '1.xlsx', unit: WARD, values: { 'PL1.10/m9': 70, 'PL1.4/m9': 1 } }),
      sent({ file: '2.xlsx', unit: WARD, values: { 'PL1.10/m9': 71 } }),
      sent({ file: '3.xlsx', unit: COMMUNE, values: { 'PL1.10/m9': 30 } }),
    ],
    period: NINE_MONTHS,
  }));
  const cells = rowsOf(spec, 'unitFigures').flat();
  expect(cells.filter((cell) => String(cell).includes('SUM('))).toEqual([]);
  expect(cells.filter((cell) => String(cell).startsWith('Cột có đơn vị gửi hai bản'))).toHaveLength(1);
});

test.each(['coverage', 'origins', 'unitFigures', 'unitProgress'] as const)('%s: header repeated and frozen, filtered, nothing merged or locked', (key) => {
  const { freeze, print, autoFilter, protected: locked, rows } = sheetOf(book, key);
  const header = freeze?.rows ?? 0;
  expect([print?.titleRows, autoFilter?.startsWith(`A${header}:`), locked]).toEqual([[header, header], true, false]);
  expect(rows[header - 1]?.cells.every((content) => content?.kind === 'text')).toBe(true);
});

test('63 units by all targets are printed on pages that can be read, with the units on each', () => {
  const rows = resolution.targetGroups.flatMap((group) => group.rows);
  const values = Object.fromEntries(rows.map(({ id }) => [`${id}/m9`, 12.5]));
  const files = Array.from({ length: 63 }, (_, index) => sent({ file: `${index}.xlsx`, unit: `Đảng ủy xã số ${index}`, values }));
  const { columns, print, freeze } = sheetOf(consolidatedWorkbook(consolidate({ resolution, files, period: NINE_MONTHS })), 'unitFigures');
  expect([columns.length, freeze?.columns, print?.titleColumns]).toEqual([35, 1, ['A', 'A']]);
  // 8 points on paper that is 802 points wide between the margins, where 11 points take 5.25 a character.
  const widest = columns.reduce((sum, { width }) => sum + width, 0) / (print?.pagesWide ?? 1);
  expect(widest * 5.25 * (8 / 11)).toBeLessThan(802);
});

test('nothing to compare and nobody in common leave empty tables, not broken ones', async () => {
  const one = consolidatedWorkbook(consolidate({ resolution, files: [sent({ file: '1.xlsx', unit: PROVINCE })], period: NINE_MONTHS }));
  expect(rowsOf(one, 'unitFigures').at(-1)).toEqual([]);
  expect((await writeWorkbook(one)).length).toBeGreaterThan(0);
});

describe('through LibreOffice', () => {
  let folder: string;
  let opened: ReturnType<typeof readXlsx>;
  let written: Uint8Array;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'merged-'));
    written = await writeWorkbook(book);
    await writeFile(join(folder, 'merged.xlsx'), written);
    await recalculate([join(folder, 'merged.xlsx')], join(folder, 'out'));
    opened = readXlsx(await readFile(join(folder, 'out', 'merged.xlsx')));
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true }));

  const cellsOf = (name: string): readonly unknown[] => {
    const sheet = opened.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return Array.from({ length: 60 }, (_, row) => Array.from({ length: 20 }, (__, column) => {
      const cell = cellAt(sheet, row + 1, column + 1);
      return cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.number : '';
    }));
  };

  test('the verdicts are those of the merged values', () => {
    // PL1.4 is met above 12,5 %.
    expect(cellsOf('Phụ lục 1')).toContainEqual(expect.arrayContaining([12.6, 'Đạt', HOSTILE, 'PL1.4']));
    expect(readSubmission(resolution, toGrid(opened))?.targets?.find(({ row }) => row.id === 'PL1.4')?.cells.m9?.input).toMatchObject(number(12.6));
  });

  test('sums are right, hostile text is text', () => {
    expect(cellsOf('Số liệu đơn vị')).toContainEqual(expect.arrayContaining(['Cộng', '– không cộng', 100]));
    expect(cellsOf('Xuất xứ số liệu')).toContainEqual(expect.arrayContaining(['PL1.4', HOSTILE]));
  });

  test('no formula of the file has the hostile text in it', () => {
    const parts = Object.entries(unzipSync(written)).filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(parts.flatMap(([, part]) => [...strFromU8(part).matchAll(/<f>[^<]*cmd\|/g)])).toEqual([]);
  });
});
