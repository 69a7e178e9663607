/** Something was typed into a column between those of the template; nothing reads it. */
import type { Check } from '../check';
import { damagedCell, damageOfKind } from './damageAt';

export const columnUnknown: Check = {
  id: 'column-unknown',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Cột không thuộc biểu mẫu',
    problem: (detail) => `${damagedCell(detail)}: cột ${detail.found ? `“${detail.found}” ` : ''}không thuộc biểu mẫu nên số liệu trong cột không được tính.`,
    remedy: () => 'Chuyển số liệu vào đúng cột của biểu rồi xóa cột này; Sửa biểu mẫu sẽ chuyển phần còn lại sang trang “Phần giữ lại”.',
  },
  find: (assessment) => damageOfKind(assessment, 'columnUnknown'),
};
