/** A row of the template is not on the sheet. */
import type { Check } from '../check';
import { damagedRow, damageOfKind } from './damageAt';

export const rowMissing: Check = {
  id: 'row-missing',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Thiếu dòng của biểu mẫu',
    problem: (detail) => `Biểu ${detail.sheet ?? ''}: không còn dòng ${damagedRow(detail)} nên không có số liệu của dòng này.`,
    remedy: () => 'Bấm Sửa biểu mẫu để thêm lại dòng, rồi nhập số liệu của dòng đó.',
  },
  find: (assessment) => damageOfKind(assessment, 'rowMissing'),
};
