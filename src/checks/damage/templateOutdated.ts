/** The workbook was made from another version of the template. */
import type { Check } from '../check';
import { damagedPlace, damageOfKind } from './damageAt';

export const templateOutdated: Check = {
  id: 'template-outdated',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Biểu mẫu bản cũ',
    problem: (detail) => `${damagedPlace(detail)}: tệp được lập theo một bản khác của biểu mẫu, có thể thiếu những gì mẫu hiện nay có.`,
    remedy: () => 'Bấm Cập nhật mẫu mới; số liệu đã nhập được giữ nguyên.',
  },
  find: (assessment) => damageOfKind(assessment, 'template'),
};
