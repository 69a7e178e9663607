/** A row of the template stands on the sheet more than once; only the first is read. */
import type { Check } from '../check';
import { damagedCell, damagedRow, damageOfKind } from './damageAt';

export const rowDuplicated: Check = {
  id: 'row-duplicated',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Dòng bị lặp lại',
    problem: (detail) => `${damagedCell(detail)}: dòng ${damagedRow(detail)} có nhiều lần; chỉ dòng ở trên được tính.`,
    remedy: () => 'Xóa dòng thừa, hoặc bấm Sửa biểu mẫu rồi chọn số đúng nếu hai dòng khác nhau.',
  },
  find: (assessment) => damageOfKind(assessment, 'rowDuplicated'),
};
