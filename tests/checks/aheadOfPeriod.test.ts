import { number, text } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

describe('ahead-of-period', () => {
  test('a figure in a later column', () => {
    const [said] = saidBy('ahead-of-period', { targets: { 'PL1.4': { q1: number(13), h1: number(13.5) } } });
    expect(said).toEqual({
      cell: 'Phụ lục 1!I10',
      rowId: 'PL1.4',
      problem: 'Cột 6 tháng, chỉ tiêu 4: đã có số 13,5 trong khi đang báo cáo Quý I.',
      remedy: 'Nếu gõ nhầm cột thì chuyển số sang cột Quý I; nếu đang báo cáo 6 tháng thì đổi Kỳ báo cáo ở Thông tin.',
    });
  });

  test('earlier columns, last year and the baseline are not ahead', () => {
    expect(
      saidBy('ahead-of-period', {
        header: { period: text('9 tháng') },
        targets: { 'PL1.6': { lastYear: number(1), baseline: number(1), q1: number(1), h1: number(1), m9: number(1) } },
      }),
    ).toEqual([]);
    expect(saidBy('ahead-of-period', { header: { period: text('Cả năm') }, targets: { 'PL1.4': { year: number(1) } } })).toEqual([]);
  });

  test('a figure wrong in itself is reported as that, once, and blocks', () => {
    const given = { targets: { 'PL1.4': { q1: number(13), h1: text('13,5'), m9: number(130), year: text('') } } };
    expect(checksAt('PL1.4', given)).toEqual(['number-as-text', 'out-of-bounds']);
  });

  test('without a period nothing is ahead', () => {
    expect(saidBy('ahead-of-period', { header: { period: text('') }, targets: { 'PL1.4': { year: number(13) } } })).toEqual([]);
  });
});
