/** Cells of the table were merged: only the first keeps its content, and rows can no longer be sorted or filtered. */
import type { Check } from '../check';
import { damagedPlace, damageOfKind } from './damageAt';

export const mergedCells: Check = {
  id: 'merged-cells',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Ô bị gộp',
    problem: (detail) => `${damagedPlace(detail)}: bị gộp thành một nên chỉ còn nội dung của ô đầu, không lọc và sắp xếp được.`,
    remedy: () => 'Bấm Sửa biểu mẫu để bỏ gộp, rồi nhập lại ô nào bị mất số liệu.',
  },
  find: (assessment) => damageOfKind(assessment, 'mergedCells'),
};
