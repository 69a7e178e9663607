import { number, text } from '../fixtures/submissions';
import { saidBy } from './findings';

describe('baseline-missing', () => {
  test('names the figure that is needed', () => {
    expect(saidBy('baseline-missing', { targets: { 'PL1.6': { q1: number(20000) } } })).toEqual([
      {
        cell: 'Phụ lục 1!G12',
        rowId: 'PL1.6',
        problem: 'Chỉ tiêu 6: chưa nhập số giao (Dự toán Trung ương giao) nên chưa đánh giá được.',
        remedy: 'Nhập số (tỷ đồng) ở cột Số giao, chỉ gõ số, ví dụ 85050.',
      },
    ]);
  });

  test('also before the first figure', () => {
    expect(saidBy('baseline-missing', {})).toHaveLength(1);
  });

  test('given, or wrong (another check), or not ours', () => {
    expect(saidBy('baseline-missing', { targets: { 'PL1.6': { baseline: number(52000) } } })).toEqual([]);
    expect(saidBy('baseline-missing', { targets: { 'PL1.6': { baseline: text(' ') } } })).toEqual([]);
    expect(
      saidBy('baseline-missing', { header: { unit: text('Ban Tổ chức Tỉnh ủy'), scope: text('Chỉ đơn vị chủ trì') } }),
    ).toEqual([]);
  });
});
