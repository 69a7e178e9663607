/** Entry cells have lost the limits of the template, mostly because something was pasted over them. */
import type { Check } from '../check';
import { REPAIR, damagedPlace, damageOfKind } from './damageAt';

export const validationLost: Check = {
  id: 'validation-lost',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Mất giới hạn nhập liệu',
    problem: (detail) => `${damagedPlace(detail)}: mất giới hạn và danh sách chọn của biểu mẫu nên gõ sai không được nhắc.`,
    remedy: () => REPAIR,
  },
  find: (assessment) => damageOfKind(assessment, 'rule'),
};
