/** Each kind of damage is found at its cell, told once, and nothing else is told. */
import type { Damage } from '../../src/domain/damage';
import { findDamage } from '../../src/workbook/damage/findDamage';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import type { SheetLooks } from '../../src/workbook/reading/sheetGrid';
import type { SheetKey } from '../../src/workbook/spec';
import { resolution, standardSpec } from '../engines/standardFile';
import { gridOf, insertColumn, reorder, setCell, sheetIn, sortRows, workbookOf, type Cell, type MutableWorkbook } from './gridOf';
import { addressesIn } from './specCells';

const spec = standardSpec();
const words = (text: string): Cell => ({ input: { kind: 'text', text } });
const figure = (number: number): Cell => ({ input: { kind: 'number', number } });

function damageAfter(change: (workbook: MutableWorkbook) => void, appendices: readonly (1 | 2)[] = [1, 2]): readonly Damage[] {
  const workbook = workbookOf(appendices.length === 2 ? spec : standardSpec(appendices), true);
  change(workbook);
  return findDamage(resolution, gridOf(workbook));
}

const withLooks = (workbook: MutableWorkbook, key: SheetKey, change: (looks: SheetLooks) => Partial<SheetLooks>): void => {
  const sheet = sheetIn(workbook, key);
  if (sheet.looks) sheet.looks = { ...sheet.looks, ...change(sheet.looks) };
};

const isIn = (range: string, row: number, column: number): boolean =>
  addressesIn(range).includes(`${String.fromCharCode(64 + column)}${row}`);

const looking = (key: SheetKey, range: string, look: Partial<ReturnType<SheetLooks['lookAt']>>) => (workbook: MutableWorkbook) =>
  withLooks(workbook, key, ({ lookAt }) => ({
    lookAt: (row, column) => ({ ...lookAt(row, column), ...(isIn(range, row, column) ? look : {}) }),
  }));

describe('is none:', () => {
  test.each<[string, (workbook: MutableWorkbook) => void]>([
    ['as drawn', () => undefined],
    ['filled in', (workbook) => {
      setCell(sheetIn(workbook, 'targets'), 6, 7, figure(12.6));
      setCell(sheetIn(workbook, 'targets'), 6, 16, words('- do mưa lũ'));
      setCell(sheetIn(workbook, 'info'), 4, 1, words('Văn phòng Tỉnh ủy'));
      setCell(sheetIn(workbook, 'tasks'), 118, 12, words('Hạ Long, ngày 31 tháng 3 năm 2026'));
    }],
    ['sorted', (workbook) => {
      sortRows(sheetIn(workbook, 'targets'), 5, Array.from({ length: 38 }, (_, index) => 42 - index));
      sortRows(sheetIn(workbook, 'tasks'), 5, [7, 6, 5]);
    }],
    ['formulas spelled as LibreOffice and others do', (workbook) => {
      for (const sheet of workbook.sheets) {
        sheet.rows = sheet.rows.map((cells) => cells.map((cell) => cell?.formula === undefined ? cell : {
          ...cell,
          formula: cell.formula
            .replace(/'_so_chi_tieu'!/g, '_so_chi_tieu!')
            .replace(/\b(TRUE|FALSE)\b/g, '$1()')
            .replace(/\$H:\$H/g, '$H$1:$H$1048576')
            .replace(/^=IF\(/, '= if( '),
        }));
      }
    }],
    ['what Excel makes of General when a figure with dots is typed', looking('targets', 'H7:K7', { numberFormat: '#,##0.00' })],
    ['a figure shown as a percentage, which has a check of its own', (workbook) => {
      looking('targets', 'H7', { numberFormat: '0.00%' })(workbook);
      setCell(sheetIn(workbook, 'targets'), 6, 7, figure(0.032));
    }],
  ])('%s', (_, change) => {
    expect(damageAfter(change)).toEqual([]);
  });
});

/** PL1.1 stands in row 7 of Phụ lục 1, below the first group; PL2.1.1 in row 7 of Phụ lục 2. */
describe('is found:', () => {
  test.each<[string, (workbook: MutableWorkbook) => void, readonly Partial<Damage>[]]>([
    ['a printed text', (workbook) => setCell(sheetIn(workbook, 'targets'), 6, 1, words('Tên khác')),
      [{ kind: 'lockedText', sheet: 'Phụ lục 1', address: 'B7', rowId: 'PL1.1', caption: 'Chỉ tiêu', found: 'Tên khác' }]],
    ['a printed target', (workbook) => setCell(sheetIn(workbook, 'targets'), 6, 3, words('> 1')),
      [{ kind: 'criterion', address: 'D7', rowId: 'PL1.1', caption: 'Mục tiêu', found: '> 1' }]],
    ['a verdict typed over', (workbook) => setCell(sheetIn(workbook, 'targets'), 6, 14, words('Đạt')),
      [{ kind: 'formula', address: 'O7', rowId: 'PL1.1', caption: 'Đánh giá', found: 'Đạt' }]],
    ['a formula changed', (workbook) => setCell(sheetIn(workbook, 'tasks'), 6, 14, { ...words('Trong hạn'), formula: '="Trong hạn"' }),
      [{ kind: 'formula', address: 'O7', rowId: 'PL2.1.1' }]],
    ['a formula of another row', (workbook) => {
      const sheet = sheetIn(workbook, 'targets');
      setCell(sheet, 6, 14, sheet.rows[7]?.[14]);
    }, [{ kind: 'formula', address: 'O7', rowId: 'PL1.1' }]],
    ['a row deleted', (workbook) => {
      const sheet = sheetIn(workbook, 'tasks');
      reorder(sheet, 6, Array.from({ length: sheet.rows.length - 7 }, (_, index) => index + 7));
      sheet.rows.pop();
    }, [{ kind: 'rowMissing', sheet: 'Phụ lục 2', rowId: 'PL2.1.1' }]],
    ['a row copied', (workbook) => {
      const sheet = sheetIn(workbook, 'targets');
      reorder(sheet, 7, [6, ...Array.from({ length: sheet.rows.length - 7 }, (_, index) => index + 7)]);
    }, [{ kind: 'rowDuplicated', address: 'A8', rowId: 'PL1.1' }]],
    ['a foreign row', (workbook) => {
      const sheet = sheetIn(workbook, 'targets');
      reorder(sheet, 7, [999, ...Array.from({ length: sheet.rows.length - 7 }, (_, index) => index + 7)]);
      setCell(sheet, 7, 1, words('Chỉ tiêu riêng của đơn vị'));
    }, [{ kind: 'rowUnknown', address: 'B8', found: 'Chỉ tiêu riêng của đơn vị' }]],
    ['a figure where none belongs', (workbook) => setCell(sheetIn(workbook, 'targets'), 6, 6, figure(5)),
      [{ kind: 'lockedText', address: 'G7', rowId: 'PL1.1', caption: 'Số giao', expected: '', found: '5' }]],
    ['a sheet deleted', ({ sheets }) => void sheets.splice(sheets.findIndex(({ key }) => key === 'overview'), 1),
      [{ kind: 'sheetMissing', sheet: 'Tổng quan' }]],
    ['an annex deleted that the ledger knows', ({ sheets }) => void sheets.splice(sheets.findIndex(({ key }) => key === 'tasks'), 1),
      [{ kind: 'sheetMissing', sheet: 'Phụ lục 2' }]],
    ['a name deleted', ({ names }) => void names.delete('SCT_KyBaoCao'),
      [{ kind: 'name', sheet: 'Thông tin', address: 'B7', expected: 'SCT_KyBaoCao' }]],
    ['a name that went along with a cut cell', ({ names }) => void names.set('SCT_DonVi', { sheet: 'Thông tin', range: 'B30' }),
      [{ kind: 'name', address: 'B5', expected: 'SCT_DonVi', found: 'Thông tin!B30' }]],
    ['an older template', (workbook) => setCell(sheetIn(workbook, 'info'), 13, 1, words('05-NQ-TU-2026, mẫu 0')),
      [{ kind: 'template', sheet: 'Thông tin', address: 'B14', found: '05-NQ-TU-2026, mẫu 0' }]],
    ['protection off', (workbook) => withLooks(workbook, 'targets', () => ({ protected: false })),
      [{ kind: 'protection', sheet: 'Phụ lục 1' }]],
    ['a hidden row', (workbook) => withLooks(workbook, 'tasks', () => ({ hiddenRows: [7] })),
      [{ kind: 'hiddenRow', address: 'A7', rowId: 'PL2.1.1' }]],
    ['merged cells', (workbook) => withLooks(workbook, 'targets', () => ({ merges: ['H7:I7'] })),
      [{ kind: 'mergedCells', address: 'H7:I7', rowId: 'PL1.1' }]],
    ['limits gone from a run of cells', (workbook) => withLooks(workbook, 'targets', ({ ruleAt }) => ({
      ruleAt: (row, column) => (isIn('H7:H9', row, column) ? undefined : ruleAt(row, column)),
    })), [{ kind: 'rule', address: 'H7:H9', rowId: 'PL1.1', caption: 'Quý I' }]],
    ['all limits gone', (workbook) => withLooks(workbook, 'targets', () => ({ ruleAt: () => undefined })),
      [{ kind: 'rule', sheet: 'Phụ lục 1' }]],
    ['dates with the month first', looking('tasks', 'I7:I8', { numberFormat: 'm/d/yyyy' }),
      [{ kind: 'look', address: 'I7:I8', rowId: 'PL2.1.1', caption: 'Ngày hoàn thành' }]],
    ['an entry cell that is locked', looking('targets', 'Q7', { locked: true }),
      [{ kind: 'look', address: 'Q7', rowId: 'PL1.1' }]],
    ['a verdict that may be typed over', looking('targets', 'O7', { locked: false }),
      [{ kind: 'look', address: 'O7', rowId: 'PL1.1' }]],
    ['colours gone', (workbook) => withLooks(workbook, 'targets', ({ conditionalFormats }) => ({
      conditionalFormats: conditionalFormats.filter(({ ranges }) => !ranges[0]?.startsWith('O')),
    })), [{ kind: 'look', sheet: 'Phụ lục 1', address: 'O6:P43' }]],
  ])('%s', (_, change, expected) => {
    const found = damageAfter(change);
    expect(found).toHaveLength(expected.length);
    expected.forEach((each, index) => expect(found[index]).toMatchObject(each));
  });
});

test('a column that was inserted is none, for the formulas that look one further', () => {
  const workbook = workbookOf(spec);
  insertColumn(workbook, 'targets', 3, () => undefined);
  expect(findDamage(resolution, gridOf(workbook))).toEqual([]);
});

test('a workbook with one annex misses nothing of the other', () => {
  expect(damageAfter(() => undefined, [2])).toEqual([]);
});

describe('entries are read', () => {
  const q1 = (change: (workbook: MutableWorkbook) => void) => {
    const workbook = workbookOf(spec);
    setCell(sheetIn(workbook, 'targets'), 6, 7, figure(8));
    change(workbook);
    const submission = readSubmission(resolution, gridOf(workbook));
    return { q1: submission?.targets?.find(({ row }) => row.id === 'PL1.1')?.cells.q1, missing: submission?.missingHeaders };
  };
  test.each<[string, (workbook: MutableWorkbook) => void]>([
    ['under a caption that was changed', (workbook) => setCell(sheetIn(workbook, 'targets'), 4, 7, words('Quý 1'))],
    ['without the caption of the ids', (workbook) => setCell(sheetIn(workbook, 'targets'), 4, 18, undefined)],
    ['without any caption', (workbook) => void sheetIn(workbook, 'targets').rows.splice(4, 1, [])],
    ['beside an id with spaces and in lower case', (workbook) => setCell(sheetIn(workbook, 'targets'), 6, 18, words(' pl1.1 '))],
    ['beside an id that was erased', (workbook) => setCell(sheetIn(workbook, 'targets'), 6, 18, undefined)],
  ])('%s', (_, change) => {
    expect(q1(change)).toEqual({ q1: { input: { kind: 'number', number: 8 }, sheet: 'Phụ lục 1', address: 'H7' }, missing: [] });
  });

  test('but not of a column that was deleted', () => {
    const { q1: cell, missing } = q1((workbook) => {
      for (const cells of sheetIn(workbook, 'targets').rows) cells.splice(7, 1);
    });
    expect(cell).toBeUndefined();
    expect(missing).toEqual([{ sheet: 'Phụ lục 1', caption: 'Quý I' }]);
  });
});
