/** Words of lists spelt differently: unit-unknown, scope-unknown, and what is offered for periods and statuses. */
import { failure, number, on, text, type GivenSubmission } from '../fixtures/submissions';
import { checksAt, fixesBy, saidBy } from './findings';

const header = (entries: GivenSubmission['header'] = {}): GivenSubmission => ({ header: entries });
const own = text('Chỉ đơn vị chủ trì');

describe('unit-unknown', () => {
  test.each([
    ['Đảng ủy UBND tỉnh', 'Đảng ủy Ủy ban nhân dân tỉnh'],
    ['Đảng uỷ Công an tỉnh', 'Đảng ủy Công an tỉnh'],
    ['Ban  Tổ chức Tỉnh ủy ', 'Ban Tổ chức Tỉnh ủy'],
    ['Ban Tổ chức Tỉnh uỷ', 'Ban Tổ chức Tỉnh ủy'],
    ['Ban To chuc Tinh uy', 'Ban Tổ chức Tỉnh ủy'],
    ['Ban Tổ chức Tỉnh ủy'.normalize('NFD'), 'Ban Tổ chức Tỉnh ủy'],
  ])('“%s” is “%s”, and is said once', (typed, known) => {
    expect(checksAt(undefined, header({ unit: text(typed) }))).toEqual(['unit-unknown']);
    expect(fixesBy('unit-unknown', header({ unit: text(typed) }))).toEqual([{ options: [known], safe: true }]);
  });

  test.each([
    ['Ban Tổ chức Tỉnh ủy Quảng Ninh', 'Ban Tổ chức Tỉnh ủy'],
    ['Đảng ủy UBND tỉnh Quảng Ninh', 'Đảng ủy Ủy ban nhân dân tỉnh'],
    ['Đảng uỷ Uỷ ban nhân dân tỉnh Quảng Ninh', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  ])('“%s” may be “%s”: offered, never taken without asking', (typed, likely) => {
    const [said] = saidBy('unit-unknown', header({ unit: text(typed) }));
    expect(said?.problem).toBe(`Ô Đơn vị báo cáo: ô ghi “${typed}”, không có trong danh sách nên chưa nhận ra đơn vị; có phải là “${likely}”?`);
    expect(said?.remedy).toBe(`Nếu phải thì chọn “${likely}” trong danh sách; nếu là đơn vị khác thì giữ tên đã ghi và để Phạm vi là “Toàn bộ”.`);
    expect(fixesBy('unit-unknown', header({ unit: text(typed) }))).toEqual([{ options: [likely], safe: false }]);
  });

  test.each(['Ban Tổ chức Tỉnh ủy', 'BAN TỔ CHỨC TỈNH ỦY', 'Đảng ủy các xã, phường, đặc khu', 'Đảng ủy phường Hạ Long', ''])(
    '“%s” may report on everything',
    (unit) => {
      expect(saidBy('unit-unknown', header({ unit: text(unit) }))).toEqual([]);
    },
  );

  test('a unit that is unknown has no rows of its own', () => {
    const [said] = saidBy('unit-unknown', header({ unit: text('Đảng ủy phường Hạ Long'), scope: own }));
    expect(said?.problem).toBe(
      'Ô Đơn vị báo cáo: ô ghi “Đảng ủy phường Hạ Long”, không có trong danh sách nên phạm vi “Chỉ đơn vị chủ trì” không có tác dụng, mọi dòng đều bị tính.',
    );
    expect(saidBy('unit-unknown', header({ unit: text(''), scope: own }))).toHaveLength(1);
    expect(saidBy('unit-unknown', header({ unit: failure(), scope: own }))).toEqual([]);
    expect(saidBy('unit-unknown', header({ unit: text('Ban Tổ chức Tỉnh ủy'), scope: own }))).toEqual([]);
  });
});

describe('scope-unknown', () => {
  test.each([
    ['Chỉ đơn vị chủ trì ', ['Chỉ đơn vị chủ trì']],
    ['chi don vi chu tri', ['Chỉ đơn vị chủ trì']],
    ['Toàn  bộ', ['Toàn bộ']],
  ])('“%s” can only be %j', (scope, options) => {
    expect(fixesBy('scope-unknown', header({ scope: text(scope) }))).toEqual([{ options, safe: true }]);
  });

  test('what is no scope is said, without a guess', () => {
    const [said] = saidBy('scope-unknown', header({ scope: text('một phần') }));
    expect(said?.problem).toBe('Ô Phạm vi: ô ghi “một phần”, không có trong danh sách nên đang tính là “Toàn bộ”.');
    expect(fixesBy('scope-unknown', header({ scope: text('một phần') }))).toEqual([]);
  });

  test.each([text(''), text('TOÀN BỘ'), failure()])('%j is none of it', (scope) => {
    expect(saidBy('scope-unknown', header({ scope }))).toEqual([]);
  });
});

test.each([
  ['quy I', ['Quý I']],
  ['6  tháng', ['6 tháng']],
  ['Ca nam', ['Cả năm']],
  ['Quý II', undefined],
])('the period “%s”: %j', (period, options) => {
  expect(fixesBy('period-unknown', header({ period: text(period) }))).toEqual(options ? [{ options, safe: true }] : []);
});

test('a status spelt differently', () => {
  const tasks = { 'PL2.1.9': { status: text('Tam dung '), adjustingDocument: text('Công văn 45') } };
  expect(fixesBy('status-unknown', { tasks })).toEqual([{ options: ['Tạm dừng'], safe: true }]);
});

describe('evaluation-date-outside-period', () => {
  test.each([
    ['Quý I', '01/01/2026', 0],
    ['Quý I', '31/12/2025', 1],
    ['Quý I', '09/06/2026', 0],
    // From here on 6 tháng is the period to report.
    ['Quý I', '10/06/2026', 1],
    ['6 tháng', '31/03/2026', 1],
    ['6 tháng', '01/04/2026', 0],
    ['9 tháng', '30/06/2026', 1],
    ['9 tháng', '30/09/2026', 0],
    ['Cả năm', '30/09/2026', 1],
    ['Cả năm', '31/03/2027', 0],
    ['Cả năm', '01/04/2027', 1],
  ])('%s on %s: %i', (period, date, count) => {
    const given = header({ period: text(period), evaluationDate: on(date) });
    expect(saidBy('evaluation-date-outside-period', given)).toHaveLength(count);
  });

  test('day and month exchanged are offered', () => {
    const given = header({ period: text('6 tháng'), evaluationDate: on('07/01/2026') });
    expect(fixesBy('evaluation-date-outside-period', given)).toEqual([{ options: [46204], safe: false }]);
  });
});

describe('day-and-month-swapped', () => {
  const task = (entries: NonNullable<GivenSubmission['tasks']>[string]): GivenSubmission => ({ tasks: { 'PL2.1.9': entries } });

  test('offered, not done, and said instead of date-in-future', () => {
    const given = task({ finishedOn: on('02/12/2026') });
    const [said] = saidBy('day-and-month-swapped', given);
    expect(said?.problem).toBe(
      'Cột Ngày hoàn thành, nhiệm vụ 1.9: ngày 02/12/2026 muộn hơn “Số liệu tính đến ngày” (31/03/2026); có thể ngày với tháng bị đảo, đúng ra là 12/02/2026.',
    );
    expect(checksAt('PL2.1.9', given)).toEqual(['day-and-month-swapped']);
    expect(fixesBy('day-and-month-swapped', given)).toHaveLength(1);
  });

  test.each([
    ['the day is no month', { finishedOn: on('13/12/2026') }],
    ['the same day', { finishedOn: on('05/05/2026') }],
    ['still in the future', { finishedOn: on('04/12/2026') }],
    ['it is a few days after', { finishedOn: on('03/04/2026') }],
    ['before it began', { startedOn: on('10/02/2026'), finishedOn: on('02/05/2026') }],
  ])('not when %s', (_, entries) => {
    expect(checksAt('PL2.1.9', task(entries))).toEqual(['date-in-future']);
  });

  test('a date that is text offers what it reads as', () => {
    expect(fixesBy('date-as-text', task({ finishedOn: text('20-3-26') }))).toEqual([{ options: [46101], safe: true }]);
    expect(fixesBy('date-as-text', task({ finishedOn: text('2026-03-20') }))).toEqual([{ options: [46101], safe: true }]);
    expect(fixesBy('date-as-text', task({ finishedOn: text('03/02/2026') }))).toEqual([{ options: [46056, 46083], safe: false }]);
    // Right as a date, and after the evaluation date.
    expect(fixesBy('date-as-text', task({ finishedOn: text('20/4/2026') }))).toEqual([{ options: [46132], safe: false }]);
    expect(fixesBy('date-as-text', task({ finishedOn: number(46101) }))).toEqual([]);
  });
});
