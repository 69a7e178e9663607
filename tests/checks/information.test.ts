/** period-unknown, evaluation-date-missing, header-missing. */
import { runChecks } from '../../src/checks/runChecks';
import { assess } from '../../src/domain/assessment';
import { empty, failure, number, text } from '../fixtures/submissions';
import { checksAt, resolution, saidBy } from './findings';

describe('period-unknown', () => {
  test('blank', () => {
    expect(saidBy('period-unknown', { header: { period: empty } })).toEqual([
      {
        cell: 'Thông tin!B5',
        rowId: undefined,
        problem: 'Ô Kỳ báo cáo còn trống nên chưa đánh giá được chỉ tiêu nào.',
        remedy: 'Chọn Kỳ báo cáo ở Thông tin: Quý I, 6 tháng, 9 tháng, Cả năm.',
      },
    ]);
  });

  test.each([
    [text('Quý II'), 'ô ghi “Quý II”'],
    [text('Quý I '), 'ô ghi “Quý I” kèm dấu cách thừa hoặc dấu tách rời khó thấy'],
    [text('Quý I'.normalize('NFD')), 'ô ghi “Quý I” kèm dấu cách thừa hoặc dấu tách rời khó thấy'],
    [text(' '), 'ô chỉ có dấu cách'],
    [number(1), 'ô ghi “1”'],
  ])('%j', (period, content) => {
    const [said] = saidBy('period-unknown', { header: { period } });
    expect(said?.problem).toBe(`Ô Kỳ báo cáo: ${content}, không phải một trong bốn kỳ nên chưa đánh giá được chỉ tiêu nào.`);
  });

  test('a period, capitals aside', () => {
    expect(saidBy('period-unknown', { header: { period: text('CẢ NĂM') } })).toEqual([]);
  });

  test('an error value is said once', () => {
    expect(checksAt(undefined, { header: { period: failure() } })).toEqual(['formula-error']);
  });
});

describe('evaluation-date-missing', () => {
  test.each([empty, text('')])('%j', (evaluationDate) => {
    expect(saidBy('evaluation-date-missing', { header: { evaluationDate } })).toEqual([
      {
        cell: 'Thông tin!B6',
        rowId: undefined,
        problem: 'Ô Số liệu tính đến ngày còn trống nên chưa đánh giá được nhiệm vụ nào.',
        remedy: 'Gõ ngày vào ô Số liệu tính đến ngày ở Thông tin, ví dụ 31/03/2026.',
      },
    ]);
  });

  test('a date that is wrong is another check', () => {
    expect(checksAt(undefined, { header: { evaluationDate: text(' ') } })).toEqual(['date-as-text']);
    expect(checksAt(undefined, { header: { evaluationDate: number(0) } })).toEqual(['date-too-early']);
  });

  test('without the sheet Thông tin both are said, without a cell', () => {
    const findings = runChecks(assess(resolution, { header: {}, missingHeaders: [], damage: [], seals: [] }));
    expect(findings.map(({ check, cell }) => [check.id, cell])).toEqual([
      ['period-unknown', undefined],
      ['evaluation-date-missing', undefined],
    ]);
  });
});

describe('header-missing', () => {
  test('names the sheet and the column', () => {
    const missingHeaders = [{ sheet: 'Phụ lục 2', caption: 'Ngày bắt đầu' }];
    expect(saidBy('header-missing', { missingHeaders })).toEqual([
      {
        cell: undefined,
        rowId: undefined,
        problem: 'Biểu Phụ lục 2 không có cột “Ngày bắt đầu” nên không đọc được cột này.',
        remedy: 'Gõ lại tiêu đề cột đúng là “Ngày bắt đầu”; nếu cả cột đã bị xóa thì chép số liệu sang biểu mẫu mới nạp.',
      },
    ]);
  });

  test('says nothing of a workbook of an older template, which never had the column', () => {
    const missingHeaders = [{ sheet: 'Phụ lục 2', caption: 'Ngày bắt đầu' }];
    expect(saidBy('header-missing', { missingHeaders, damage: [{ kind: 'template', sheet: 'Thông tin' }] })).toEqual([]);
  });
});
