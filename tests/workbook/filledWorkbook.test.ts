/** A filled workbook shows readers that do not calculate what LibreOffice calculates, and its rows show what was put in. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERIODS, periodEnd } from '../../src/domain/period';
import { filledWorkbook } from '../../src/workbook/filledWorkbook';
import { STANDARD_SHEET_NAMES, type PlacedInput } from '../../src/workbook/workbookPlan';
import { cellAt, readXlsx, type XlsxContents } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { WorkbookGenerator } from '../engines/generateFillings';
import { resolution, standardFile, standardSpec } from '../engines/standardFile';
import { recalculate } from '../oracle/libreoffice';
import { sheetOf } from './specCells';

jest.setTimeout(300_000);

const LONG_REASON = 'Tiến độ giải phóng mặt bằng chậm; đã chỉ đạo các địa phương hoàn thành trong tháng tới, '.repeat(3);

const STANDARD = standardSpec();

const planFor = (period: (typeof PERIODS)[number]) =>
  ({ resolution, appendices: [1, 2] as const, period, evaluationDate: periodEnd(period, resolution.year), sheetNames: STANDARD_SHEET_NAMES });

/** What people leave in cells, by a fixed seed; the sheet Thông tin stays as drawn. TRUE&"" is "1" in LibreOffice alone. */
async function inputsOf(index: number): Promise<readonly PlacedInput[]> {
  const { places } = await standardFile();
  const fillings = new WorkbookGenerator(resolution, 700 + index).fill(places, index);
  return [...places.addresses].flatMap(([key, { sheet, address }]): readonly PlacedInput[] => {
    const filling = fillings[sheet]?.[address];
    const at = key.lastIndexOf('.');
    if (key.startsWith('header.') || !filling || filling.kind === 'formula' || filling.kind === 'boolean') return [];
    return [{ rowId: key.slice(0, at), entry: key.slice(at + 1) as PlacedInput['entry'], input: filling }];
  });
}

/** Every calculated cell that a person sees, `sheet!row/column` → value. */
function calculated({ sheets }: XlsxContents, of: XlsxContents): ReadonlyMap<string, string | number> {
  return new Map(of.sheets.filter(({ visibility }) => visibility === 'visible').flatMap((pattern) => {
    const sheet = sheets.find(({ name }) => name === pattern.name);
    if (!sheet) throw new Error(`There is no sheet ${pattern.name}`);
    const { columns } = STANDARD.sheets.find(({ name }) => name === pattern.name) ?? { columns: [] };
    return [...pattern.rows].flatMap(([row, cells]) => [...cells].flatMap(([column, { formula }]): readonly [string, string | number][] => {
      if (!formula || columns[column - 1]?.hidden) return [];
      const cell = cellAt(sheet, row, column);
      const value = cell.kind === 'text' ? cell.text : cell.kind === 'number' ? Number(cell.number.toFixed(9)) : cell.kind === 'empty' ? '' : cell.kind;
      return [[`${pattern.name}!${String(row)}/${String(column)}`, value]];
    }));
  }));
}

test('what formulas give as written is what LibreOffice calculates, for every period and whatever was entered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filled-'));
  try {
    const written = await Promise.all(PERIODS.map(async (period, index) => {
      const bytes = await writeWorkbook(filledWorkbook(planFor(period), await inputsOf(index)));
      await writeFile(join(folder, `${period.key}.xlsx`), bytes);
      return { name: `${period.key}.xlsx`, contents: readXlsx(bytes) };
    }));
    await recalculate(written.map(({ name }) => join(folder, name)), join(folder, 'out'));
    for (const { name, contents } of written) {
      const asWritten = calculated(contents, contents);
      expect(asWritten.size).toBeGreaterThan(600);
      expect(new Set(asWritten.values()).size).toBeGreaterThan(40);
      expect(asWritten).toEqual(calculated(readXlsx(await readFile(join(folder, 'out', name))), contents));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a long reason makes its row higher, and only its row', () => {
  const blank = sheetOf(STANDARD, 'targets');
  const filled = sheetOf(filledWorkbook(planFor(PERIODS[0]), [{ rowId: 'PL1.4', entry: 'reason', input: { kind: 'text', text: LONG_REASON } }]), 'targets');
  const changed = filled.rows.flatMap(({ height, cells }, index) =>
    (height === blank.rows[index]?.height ? [] : [{ id: cells.find((cell) => cell?.kind === 'text' && cell.text.startsWith('PL1.')), height }]));
  expect(changed.map(({ id }) => id)).toEqual([{ kind: 'text', text: 'PL1.4' }]);
  // Some 260 letters in a column of some 20 are at least 13 lines of 11 points.
  expect(changed[0]?.height).toBeGreaterThan(13 * 11);
});
