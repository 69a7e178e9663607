/** Something was written into a row that the template does not have; nothing reads it. */
import type { Check } from '../check';
import { damagedPlace, damageOfKind } from './damageAt';

export const rowUnknown: Check = {
  id: 'row-unknown',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Dòng không thuộc biểu mẫu',
    problem: (detail) =>
      `${damagedPlace(detail)}: dòng này không thuộc biểu mẫu nên không được tính${detail.found === undefined || detail.found === '' ? '' : `, đang ghi “${detail.found}”`}.`,
    remedy: () => 'Chuyển nội dung vào đúng dòng của biểu; Sửa biểu mẫu sẽ chuyển phần còn lại sang trang “Phần giữ lại”.',
  },
  find: (assessment) => damageOfKind(assessment, 'rowUnknown'),
};
