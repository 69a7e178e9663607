/** A row of the template is hidden otherwise than by a filter. */
import type { Check } from '../check';
import { damagedPlace, damageOfKind } from './damageAt';

export const hiddenRow: Check = {
  id: 'hidden-row',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Dòng bị ẩn',
    problem: (detail) => `${damagedPlace(detail)}: dòng bị ẩn nên người đọc và bản in không thấy.`,
    remedy: () => 'Cho hiện lại dòng, hoặc bấm Sửa biểu mẫu; số liệu đã nhập được giữ nguyên.',
  },
  find: (assessment) => damageOfKind(assessment, 'hiddenRow'),
};
