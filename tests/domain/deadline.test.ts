import { isPlainDeadline, parseDeadline, readMilestones } from '../../src/domain/deadline';
import { dateFromIso } from '../../src/domain/serialDate';

const date = (iso: string | null): number | null => (iso === null ? null : dateFromIso(iso));

describe('reading a printed deadline', () => {
  test.each<readonly [text: string, startBy: string | null, finishBy: string | null]>([
    ['Tháng 3/2026', null, '2026-03-31'],
    ['Tháng 01/2026', null, '2026-01-31'],
    ['tháng 2/2028', null, '2028-02-29'],
    ['Quý I/2026', null, '2026-03-31'],
    ['Quý II/2026', null, '2026-06-30'],
    ['Quý III/2026', null, '2026-09-30'],
    ['Quý IV/2026', null, '2026-12-31'],
    ['Trong Quý I/2026', null, '2026-03-31'],
    ['Năm 2026', null, '2026-12-31'],
    ['30/6/2026', null, '2026-06-30'],
    ['31/12/2026', null, '2026-12-31'],
    ['Khởi công tháng 12/2025', '2025-12-31', null],
    ['Khởi công Quý III/2026', '2026-09-30', null],
    ['Triển khai trong Quý III/2026', '2026-09-30', null],
    ['Từ tháng 01/2026', '2026-01-31', null],
    ['Từ tháng 3 năm 2026', '2026-03-31', null],
    ['Giai đoạn 1: Tháng 6/2026', null, '2026-06-30'],
    ['Khởi công tháng 12/2025; hoàn thành năm 2028', '2025-12-31', '2028-12-31'],
    ['Khởi công quý IV/2026; hoàn thành năm 2030', '2026-12-31', '2030-12-31'],
    ['Khởi công Quý I/2026; Hoàn thành giai đoạn 1 năm 2028', '2026-03-31', '2028-12-31'],
    ['Khởi công tháng 12/2025; hoàn thành ngoài năm 2040', '2025-12-31', null],
    ['Tháng  3/2026'.replace('  ', '\n'), null, '2026-03-31'],
  ])('%s', (text, startBy, finishBy) => {
    expect(parseDeadline(text)).toEqual({ text, startBy: date(startBy), finishBy: date(finishBy), undated: null });
  });

  test.each([
    'Theo tiến độ của Trung ương',
    'Có chương trình riêng',
    'Sau khi Nghị quyết được ban hành',
    'Hoàn thành ngoài năm 2040',
    'Thường xuyên',
  ])('%s sets no date', (text) => {
    expect(parseDeadline(text)).toEqual({ text, startBy: null, finishBy: null, undated: text });
  });

  test('decomposed text reads alike', () => {
    expect(parseDeadline('Khởi công quý I/2026'.normalize('NFD')).startBy).toBe(dateFromIso('2026-03-31'));
  });

  test.each(['31/6/2026', 'Tháng 13/2026', 'Khởi công tháng 0/2026'])('%s does not exist and is refused', (text) => {
    expect(() => parseDeadline(text)).toThrow(RangeError);
  });
});

describe('the parts of a deadline', () => {
  test('what each is for, the words before it, its time', () => {
    expect(readMilestones('Khởi công Quý I/2026; Hoàn thành giai đoạn 1 năm 2028')).toEqual([
      { what: 'start', label: 'Khởi công', period: '2026-Q1', by: dateFromIso('2026-03-31') },
      { what: 'phase', label: 'Hoàn thành giai đoạn 1', period: '2028', by: dateFromIso('2028-12-31') },
    ]);
    expect(readMilestones('Từ tháng 3 năm 2026; hoàn thành ngoài năm 2040')).toEqual([
      { what: 'begin_from', label: 'Từ', period: '2026-03', by: dateFromIso('2026-03-31') },
      { what: 'complete', label: 'hoàn thành', period: '>2040', by: undefined },
    ]);
    expect(readMilestones('30/6/2026')).toEqual([{ what: 'complete', label: '', period: '2026-06-30', by: dateFromIso('2026-06-30') }]);
  });

  test.each(['Trong Quý I/2026', 'Giai đoạn 1: Tháng 6/2026', 'Triển khai trong Quý III/2026', 'Trước ngày 30/6/2026', 'Từ tháng 01/2026'])(
    '%s is plain',
    (text) => {
      expect(isPlainDeadline(text)).toBe(true);
    },
  );

  test.each([
    'Quý I và Quý III/2026', 'Từ tháng 3 đến tháng 6/2026', 'Khởi công tháng 3/2026; hoàn thành sau hai năm', 'Thường xuyên',
    'Tháng 3-6/2026', 'Quý 1/2026', 'Sau tháng 3/2026',
  ])('%s is not', (text) => {
    expect(isPlainDeadline(text)).toBe(false);
  });
});
