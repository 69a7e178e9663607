import type { Criterion } from '../../src/domain/criteria/criterion';
import { readPrintedTarget } from '../../src/domain/criteria/printed/registry';
import { CRITERION_KINDS } from '../../src/domain/criteria/registry';

const PLAIN: readonly (readonly [text: string, unit: string | undefined, criterion: Criterion])[] = [
  ['>90', '%', { kind: 'gt', value: 90 }],
  ['> 12,5', '%', { kind: 'gt', value: 12.5 }],
  ['Trên 12,5%', '%', { kind: 'gt', value: 12.5 }],
  ['Đạt trên 95,5 %', '%', { kind: 'gt', value: 95.5 }],
  ['≥ 90', '%', { kind: 'gte', value: 90 }],
  ['>=90', '%', { kind: 'gte', value: 90 }],
  ['từ 90% trở lên', '%', { kind: 'gte', value: 90 }],
  ['90 trở lên', undefined, { kind: 'gte', value: 90 }],
  ['Không dưới 90', undefined, { kind: 'gte', value: 90 }],
  ['51', '%', { kind: 'gte', value: 51 }],
  ['96.6', '%', { kind: 'gte', value: 96.6 }],
  ['đạt 62 giường', 'Giường', { kind: 'gte', value: 62 }],
  ['<2,05', '%', { kind: 'lt', value: 2.05 }],
  ['dưới 1', '%', { kind: 'lt', value: 1 }],
  ['thấp hơn 2,05%', '%', { kind: 'lt', value: 2.05 }],
  ['≤ 3', undefined, { kind: 'lte', value: 3 }],
  ['Không quá 3 vụ', 'vụ', { kind: 'lte', value: 3 }],
  ['từ 5 trở xuống', undefined, { kind: 'lte', value: 5 }],
  ['Không còn hộ nghèo', '%', { kind: 'lte', value: 0 }],
  ['không còn', undefined, { kind: 'lte', value: 0 }],
  ['3-3,5', '%', { kind: 'range', low: 3, high: 3.5 }],
  ['12,5 – 13', '%', { kind: 'range', low: 12.5, high: 13 }],
  ['từ 3\nđến 3,5%', '%', { kind: 'range', low: 3, high: 3.5 }],
  ['Vượt dự toán TW giao', undefined, { kind: 'gt_baseline', baseline: 'Dự toán Trung ương giao' }],
  ['vượt kế hoạch tỉnh giao.', undefined, { kind: 'gt_baseline', baseline: 'Kế hoạch tỉnh giao' }],
  ['ở nhóm 5 địa phương\nđứng đầu cả nước', undefined, { kind: 'rank_lte', value: 5 }],
  ['Thuộc nhóm 10 tỉnh dẫn đầu', undefined, { kind: 'rank_lte', value: 10 }],
];

test.each(PLAIN)('%s (%s)', (text, unit, criterion) => {
  expect(readPrintedTarget(text, unit)).toEqual([criterion]);
  expect(readPrintedTarget(text.normalize('NFD'), unit)).toEqual([criterion]);
});

test('every kind is printed here', () => {
  expect(new Set(PLAIN.map(([, , { kind }]) => kind))).toEqual(new Set(CRITERION_KINDS));
});

test.each<readonly [text: string, criteria: readonly Criterion[]]>([
  ['>11.800', [{ kind: 'gt', value: 11800 }, { kind: 'gt', value: 11.8 }]],
  ['22.000', [{ kind: 'gte', value: 22000 }, { kind: 'gte', value: 22 }]],
  ['0', [{ kind: 'gte', value: 0 }, { kind: 'lte', value: 0 }]],
])('%s has more than one reading', (text, criteria) => {
  expect(readPrintedTarget(text)).toEqual(criteria);
});

test.each([
  ['khoảng 90', '%'],
  ['90 hoặc thấp hơn', '%'],
  ['Tăng 10%', '%'],
  ['Giảm 0,5%', '%'],
  ['> 90%', 'vụ'],
  ['2,5 triệu', 'lượt'],
  ['Vượt 5% dự toán', undefined],
  ['5 - 3', undefined],
  ['Hoàn thành', undefined],
  ['', undefined],
])('%s (%s) is not understood', (text, unit) => {
  expect(readPrintedTarget(text, unit)).toEqual([]);
});
