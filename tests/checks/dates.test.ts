/** date-in-future, date-too-early, date-too-late, finish-before-start. */
import { number, on, text, type GivenSubmission } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

const task = (entries: NonNullable<GivenSubmission['tasks']>[string]): GivenSubmission => ({ tasks: { 'PL2.1.9': entries } });

describe('date-in-future', () => {
  test('a start or finish after the evaluation date', () => {
    const said = saidBy('date-in-future', task({ startedOn: on('14/04/2026'), finishedOn: on('15/04/2026') }));
    expect(said.map(({ problem }) => problem)).toEqual([
      'Cột Ngày bắt đầu, nhiệm vụ 1.9: ngày 14/04/2026 muộn hơn “Số liệu tính đến ngày” (31/03/2026).',
      'Cột Ngày hoàn thành, nhiệm vụ 1.9: ngày 15/04/2026 muộn hơn “Số liệu tính đến ngày” (31/03/2026).',
    ]);
    expect(said[0]?.remedy).toBe('Gõ lại ngày không muộn hơn 31/03/2026; việc chưa xảy ra thì để trống cột Ngày bắt đầu; nếu “Số liệu tính đến ngày” đã cũ thì sửa ở trang Thông tin.');
  });

  test('the evaluation date itself, whatever the time, is not after it; a new deadline may be', () => {
    expect(checksAt('PL2.1.9', task({ startedOn: number(46112.9) }))).toEqual([]);
    expect(checksAt('PL2.1.9', task({ adjustedTo: on('31/12/2027'), adjustingDocument: text('Công văn 45') }))).toEqual([]);
  });

  test('without an evaluation date nothing is in the future', () => {
    expect(saidBy('date-in-future', { header: { evaluationDate: text('') }, ...task({ startedOn: on('01/04/2099') }) })).toEqual([]);
  });
});

describe('date-too-early', () => {
  test('the day before the earliest', () => {
    const [said] = saidBy('date-too-early', task({ finishedOn: on('31/12/2019') }));
    expect(said?.problem).toBe('Cột Ngày hoàn thành, nhiệm vụ 1.9: không thể là 31/12/2019; chỉ nhận ngày từ 01/01/2020.');
    expect(said?.remedy).toBe('Gõ lại đủ ngày/tháng/năm, ví dụ 31/03/2026; xem lại số năm.');
  });

  test('a year, or a number that is no date, in every date cell', () => {
    const said = saidBy('date-too-early', {
      header: { evaluationDate: number(2026), sentOn: number(3), dueOn: number(-1) },
      ...task({ startedOn: number(0), finishedOn: number(12.5), adjustedTo: number(2026), adjustingDocument: text('Công văn 45') }),
    });
    expect(said.map(({ problem }) => problem.replace(/; chỉ.*$/, ''))).toEqual([
      'Ô Số liệu tính đến ngày: không thể là 18/07/1905',
      'Ô Ngày gửi: không thể là 02/01/1900',
      'Ô Hạn gửi báo cáo: không thể là -1',
      'Cột Ngày bắt đầu, nhiệm vụ 1.9: không thể là 0',
      'Cột Ngày hoàn thành, nhiệm vụ 1.9: không thể là 11/01/1900',
      'Cột Thời hạn điều chỉnh, nhiệm vụ 1.9: không thể là 18/07/1905',
    ]);
  });

  test('the earliest day can be', () => {
    expect(checksAt('PL2.1.9', task({ finishedOn: on('01/01/2020') }))).toEqual([]);
  });
});

describe('date-too-late', () => {
  test('an evaluation date after 2100', () => {
    const [said] = saidBy('date-too-late', { header: { evaluationDate: on('01/01/2101') } });
    expect(said?.problem).toBe('Ô Số liệu tính đến ngày: không thể là 01/01/2101; chỉ nhận ngày đến 31/12/2100.');
    expect(said?.remedy).toContain('31/03/2026');
    expect(saidBy('date-too-late', { header: { evaluationDate: on('31/12/2100') } })).toEqual([]);
  });

  test('a day of sending after the year that follows the resolution\'s', () => {
    const said = saidBy('date-too-late', { header: { sentOn: on('01/04/2062'), dueOn: on('01/01/2028') } });
    expect(said.map(({ problem }) => problem)).toEqual([
      'Ô Ngày gửi: không thể là 01/04/2062; chỉ nhận ngày đến 31/12/2027.',
      'Ô Hạn gửi báo cáo: không thể là 01/01/2028; chỉ nhận ngày đến 31/12/2027.',
    ]);
    expect(saidBy('date-too-late', { header: { sentOn: on('31/12/2027'), dueOn: on('31/12/2027') } })).toEqual([]);
  });

  test('a number beyond all calendars', () => {
    const [said] = saidBy('date-too-late', task({ adjustedTo: number(9999999), adjustingDocument: text('Công văn 45') }));
    expect(said?.problem).toBe(
      'Cột Thời hạn điều chỉnh, nhiệm vụ 1.9: không thể là 9.999.999; chỉ nhận ngày đến 31/12/9999.',
    );
  });

  test('is said instead of date-in-future', () => {
    expect(checksAt('PL2.1.9', task({ startedOn: number(9999999) }))).toEqual(['date-too-late']);
  });
});

describe('finish-before-start', () => {
  test('names both dates', () => {
    expect(saidBy('finish-before-start', task({ startedOn: on('05/03/2026'), finishedOn: on('04/03/2026') }))).toEqual([
      {
        cell: 'Phụ lục 2!I15',
        rowId: 'PL2.1.9',
        problem: 'Nhiệm vụ 1.9: ngày hoàn thành 04/03/2026 trước ngày bắt đầu 05/03/2026.',
        remedy: 'Gõ lại ngày sai; hay gặp nhất là đảo ngày với tháng, ví dụ 05/03 gõ thành 03/05.',
      },
    ]);
  });

  test('the same day, at whatever time, is possible', () => {
    expect(checksAt('PL2.1.9', task({ startedOn: number(46112.9), finishedOn: number(46112.1) }))).toEqual([]);
  });

  test('a date wrong in itself is said once, as that', () => {
    expect(checksAt('PL2.1.9', task({ startedOn: on('05/03/2026'), finishedOn: on('05/03/1926') }))).toEqual(['date-too-early']);
    expect(checksAt('PL2.1.9', task({ startedOn: on('05/05/2026'), finishedOn: on('04/03/2026') }))).toEqual(['date-in-future']);
    expect(checksAt('PL2.1.9', task({ startedOn: text('5/3'), finishedOn: on('04/03/2026') }))).toEqual(['date-as-text']);
  });
});
