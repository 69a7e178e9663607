/** Another resolution of another year is drawn by the same code, with no trace of the one in force. */
import { readSeed } from '../../src/domain/seed';
import { standardSpec } from '../engines/standardFile';
import { secondSeed } from '../fixtures/secondSeed';
import { contentAt, sheetOf, textAt, unlockedIn } from './specCells';

const spec = standardSpec([1, 2], readSeed(secondSeed));
const targets = sheetOf(spec, 'targets');
const tasks = sheetOf(spec, 'tasks');
const column = (sheet: typeof targets, letter: string): readonly (string | null)[] =>
  sheet.rows.slice(5).map((_, index) => textAt(sheet, `${letter}${index + 6}`)).filter((id) => id !== null);

test('its ids, in order', () => {
  expect(column(targets, 'S')).toEqual(['PL1.1', 'PL1.2', 'PL1.3', 'PL1.4.1', 'PL1.4.2', 'PL1.5.1', 'PL1.5.2']);
  expect(column(tasks, 'R')).toEqual([
    'PL2.1.1', 'PL2.1.2', 'PL2.1.3', 'PL2.2.1', 'PL2.2.1.1', 'PL2.2.1.2', 'PL2.2.2', 'PL2.2.3',
  ]);
});

test('its captions, titles and dates', () => {
  expect(textAt(targets, 'F5')).toBe('Thực hiện năm 2026');
  expect([textAt(targets, 'A1'), textAt(targets, 'A2'), textAt(tasks, 'A2')]).toEqual([
    'PHỤ LỤC 1', 'CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027', 'CÁC NHIỆM VỤ TRỌNG TÂM NĂM 2027',
  ]);
  // 31/03/2027 is day 46477; 28/02/2027 is day 46446.
  expect(contentAt(sheetOf(spec, 'info'), 'B8')).toEqual({ kind: 'number', number: 46477 });
  expect(contentAt(tasks, 'G7')).toEqual({ kind: 'number', number: 46446 });
  expect(textAt(sheetOf(spec, 'info'), 'B14')).toContain('18-NQ-TU-2027');
});

test('its entries: Số giao of PL1.2 only, none beside its heading 2.1', () => {
  expect([...unlockedIn(targets)].filter((address) => address.startsWith('G'))).toEqual(['G8']);
  expect(textAt(tasks, 'R11')).toBe('PL2.2.1');
  expect([...unlockedIn(tasks)].filter((address) => address.endsWith('11'))).toEqual([]);
  expect(contentAt(tasks, 'O11')).toBeNull();
  expect(contentAt(targets, 'F7')).toEqual({ kind: 'number', number: 3985.5 });
});

test.each(['05-NQ', '2025', 'Quảng Ninh', 'Vân Đồn', 'Hội đồng nhân dân tỉnh"', 'Tuyên giáo', 'PL1.6', 'PL2.3', 'trung ương giao'])(
  'nowhere says %s',
  (trace) => {
    expect(JSON.stringify(spec).toLowerCase()).not.toContain(trace.toLowerCase());
  },
);
