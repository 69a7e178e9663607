import fc from 'fast-check';
import { currentSeed } from '../../seeds/current';
import { EMPTY } from '../../src/domain/entry';
import { isIntact, makeSeal, type Seal } from '../../src/domain/seal';
import { readSeed } from '../../src/domain/seed';
import { dateOf } from '../../src/domain/serialDate';
import { columnNumber, positionOf } from '../../src/workbook/a1';
import { readSeals, SEAL_COLUMNS, sealBlock } from '../../src/workbook/sheets/sealBlock';
import type { WorkbookGrid } from '../../src/workbook/reading/sheetGrid';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { PERIODS } from '../../src/domain/period';
import { number, on, submissionOf, text } from '../fixtures/submissions';

const resolution = readSeed(currentSeed);
const template = '05-NQ-TU-2026, mẫu 1';
const day = dateOf(2026, 4, 5);
const EXCEL_CELL_LIMIT = 32_767;

type Values = readonly (readonly string[])[];

/** The ledger with these texts in it, the first of them in the given column. */
function ledgerWith(values: Values, firstColumn = positionOf(sealBlock([], resolution).range).column): WorkbookGrid {
  const at = (row: number, column: number) => {
    const content = values[row - 1]?.[column - firstColumn];
    return content === undefined || content === '' ? EMPTY : text(content);
  };
  const sheet = { name: '_so_chi_tieu', rowCount: values.length, columnCount: firstColumn + Math.max(0, ...values.map(({ length }) => length)), at, formulaAt: () => undefined };
  return { sheets: [sheet], names: new Map([['SCT_DS_DonVi', { sheet: '_so_chi_tieu', range: '$D$2:$D$60' }]]) };
}

const seals = async (): Promise<readonly Seal[]> => {
  const submission = submissionOf(resolution, {
    header: { unit: text('Sở Nội vụ') },
    targets: { 'PL1.4': { q1: number(12.3), reason: text('="x"\n\'y') } },
    tasks: { 'PL2.1.10': { startedOn: on('02/03/2026') } },
  });
  const first = await makeSeal({ submission, template, at: day + 0.25, waiver: { by: 'Ông A', reason: 'chờ số liệu' } });
  const correction = { place: 'PL1.4/q1', from: 'số:12.3', to: 'số:12.4', reason: 'số chính thức' };
  return [first, await makeSeal({ submission, template, at: day + 91.5, corrections: [correction] })];
};

test('the record comes back; only the newest seal keeps its entries', async () => {
  const [first, second] = await seals();
  const { values } = sealBlock([first!, second!], resolution);
  expect(readSeals(ledgerWith(values))).toEqual([{ ...first, entries: [] }, second]);
});

test('someone who looks at the hidden sheet sees what it is', async () => {
  const { values } = sealBlock(await seals(), resolution);
  expect(values.slice(0, 4)).toEqual([
    [
      'Chốt số liệu lúc', 'Đơn vị báo cáo', 'Kỳ báo cáo', 'Mẫu biểu', 'Mã đối chiếu (SHA-256)', 'Người cho phép chốt khi còn lỗi',
      'Lý do cho phép', '', 'Sửa khi chốt lúc', 'Ô đã sửa', 'Nội dung đã chốt trước đó', 'Nội dung mới', 'Lý do sửa', '',
      'Ô đã chốt', 'Nội dung đã chốt', 'Tên ô',
    ],
    [
      '"05/04/2026 06:00:00"', '"Sở Nội vụ"', '"Quý I"', '"05-NQ-TU-2026, mẫu 1"', expect.stringMatching(/^"[0-9a-f]{64}"$/),
      '"Ông A"', '"chờ số liệu"', '', '"05/07/2026 12:00:00"', '"PL1.4/q1"', '"số:12.3"', '"số:12.4"', '"số chính thức"', '',
      '"PL1.4/q1"', '"số:12.3"', '"Quý I"',
    ],
    [
      '"05/07/2026 12:00:00"', '"Sở Nội vụ"', '"Quý I"', '"05-NQ-TU-2026, mẫu 1"', expect.stringMatching(/^"[0-9a-f]{64}"$/),
      '', '', '', '', '', '', '', '', '', '"PL1.4/reason"', String.raw`"chữ:=\"x\"\n'y"`, '"Nguyên nhân, giải pháp"',
    ],
    [...Array<string>(14).fill(''), '"PL2.1.10/startedOn"', '"số:46083"', '"Ngày bắt đầu"'],
  ]);
});

test('the range has the shape of the values and stays within the columns of the record', async () => {
  const { range, values } = sealBlock(await seals(), resolution);
  const [from = '', to = ''] = range.split(':');
  const [first, last] = [positionOf(from), positionOf(to)];
  expect([last.row - first.row + 1, last.column - first.column + 1]).toEqual([values.length, values[0]?.length]);
  expect(new Set(values.map(({ length }) => length)).size).toBe(1);
  expect([first.row, first.column, last.column]).toEqual([1, ...SEAL_COLUMNS.split(':').map(columnNumber)]);
});

test('a text as long as a cell can hold goes on in the rows below, each short enough', async () => {
  const long = `${'\u0001'.repeat(20_000)}${'ế😀'.repeat(4_000)}'=`;
  const submission = submissionOf(resolution, { targets: { 'PL1.4': { reason: text(long) } } });
  const seal = await makeSeal({ submission, template, at: day, waiver: { by: 'A', reason: long } });
  const { values } = sealBlock([seal], resolution);
  expect(Math.max(...values.flat().map(({ length }) => length))).toBeLessThanOrEqual(EXCEL_CELL_LIMIT);
  const [read] = readSeals(ledgerWith(values));
  expect(read).toEqual(seal);
  expect(await isIntact(read!)).toBe(true);
});

test('the record is found where its columns were moved, and by the sheet name alone', async () => {
  const all = await seals();
  const moved = ledgerWith(sealBlock(all, resolution).values, 3);
  expect(readSeals({ ...moved, names: new Map() })).toEqual([{ ...all[0], entries: [] }, all[1]]);
});

test('a workbook without a ledger or without seals has none', () => {
  expect(readSeals({ sheets: [], names: new Map() })).toEqual([]);
  expect(readSeals(ledgerWith([]))).toEqual([]);
  expect(readSeals(ledgerWith(sealBlock([], resolution).values))).toEqual([]);
});

test('the workbook is drawn with the record it had', async () => {
  const all = await seals();
  const spec = workbookSpec({
    resolution, appendices: [1, 2], period: PERIODS[0], evaluationDate: day, sheetNames: STANDARD_SHEET_NAMES, seals: all,
  });
  const ledger = spec.sheets.find(({ key }) => key === 'ledger');
  const drawn = ledger?.rows.map(({ cells }) => cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')));
  expect(readSeals(ledgerWith(drawn ?? [], 1))).toEqual([{ ...all[0], entries: [] }, all[1]]);
  expect(ledger?.columns).toHaveLength(columnNumber(SEAL_COLUMNS.split(':')[1] ?? ''));
  const [first, last] = SEAL_COLUMNS.split(':');
  expect(ledger?.styles).toContainEqual({ range: `${first}1:${last}${ledger?.rows.length}`, style: { numberFormat: '@' } });
});

test.each<[string, (values: string[][]) => void]>([
  ['the moment is no moment', (values) => { values[1]![0] = '"31/02/2026 06:00:00"'; }],
  ['a text lost its quotation marks', (values) => { values[1]![1] = 'Sở Nội vụ'; }],
  ['the digest is gone', (values) => { values[1]![4] = ''; }],
  ['the unit was changed', (values) => { values[1]![1] = '"Sở Y tế"'; }],
  ['an entry was changed', (values) => { values[1]![15] = '"số:99"'; }],
  ['an entry was removed', (values) => { values[2]![14] = values[2]![15] = ''; }],
  ['the line of the seal was removed', (values) => { for (let column = 0; column < 7; column += 1) values[1]![column] = ''; }],
])('when %s there still is a seal, and it is broken', async (_, damage) => {
  const [seal] = await seals();
  const values = sealBlock([seal!], resolution).values.map((line) => [...line]);
  damage(values);
  const read = readSeals(ledgerWith(values));
  expect(read).toHaveLength(1);
  expect(await isIntact(read[0]!)).toBe(false);
});

test('damage to an older line leaves the newest seal as it is', async () => {
  const all = await seals();
  const values = sealBlock(all, resolution).values.map((line) => [...line]);
  values[1]![0] = '???';
  const read = readSeals(ledgerWith(values));
  expect(read.map(({ sealedAt, digest }) => [sealedAt, digest])).toEqual([[0, ''], [all[1]?.sealedAt, all[1]?.digest]]);
  expect(await isIntact(read[1]!)).toBe(true);
});

const sealText = fc.string({ unit: 'binary', maxLength: 12 });
const words = fc.oneof(sealText, fc.constantFrom("'", '=1+1', '12', '05/04/2026', ' ', '\r\n', '"', '\ud800', '_x000D_'));
const anySeal: fc.Arbitrary<Seal> = fc.record({
  sealedAt: fc.integer({ min: dateOf(2026, 1, 1) * 86400, max: dateOf(2099, 1, 1) * 86400 }).map((seconds) => seconds / 86400),
  unit: words, period: words, template: words, digest: words,
  entries: fc.array(fc.record({ place: words.filter((place) => place !== ''), value: words.filter((value) => value !== '') }), { maxLength: 6 }),
  corrections: fc.array(
    fc.record({ place: words.filter((place) => place !== ''), from: words, to: words, reason: words }), { maxLength: 3 }),
  waiver: fc.option(fc.record({ by: words.filter((by) => by !== ''), reason: words }), { nil: undefined }),
}).map(({ waiver, ...seal }) => (waiver ? { ...seal, waiver } : seal));

test('whatever was sealed comes back unchanged', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySeal, { maxLength: 4, selector: ({ sealedAt }) => sealedAt }), (all) => {
      const read = readSeals(ledgerWith(sealBlock(all, resolution).values));
      expect(read).toEqual(all.map((seal, index) => (index === all.length - 1 ? seal : { ...seal, entries: [] })));
    }),
  );
});

test('whatever stands on the ledger, reading it does not fail', () => {
  const cell = fc.oneof(words, fc.constantFrom('"05/04/2026 06:00:00"', '"PL1.4/q1"', '{}', '[1]', 'null', '"'));
  const [captions] = sealBlock([], resolution).values;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 17 }), { maxLength: 8 }), (lines) => {
      expect(Array.isArray(readSeals(ledgerWith([captions ?? [], ...lines])))).toBe(true);
    }),
  );
});
