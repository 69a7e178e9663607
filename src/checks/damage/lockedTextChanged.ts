/** A printed text or number was changed or is gone. A caption that cannot be found any more is `header-missing`. */
import type { Check } from '../check';
import { REPAIR, damagedPlace, damageOfKind } from './damageAt';

export const lockedTextChanged: Check = {
  id: 'locked-text-changed',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Chữ in sẵn bị sửa',
    problem: (detail) => {
      const { expected, found = '' } = detail;
      if (expected === undefined) return `${damagedPlace(detail)}: chữ in sẵn bị sửa hoặc xóa.`;
      if (expected === '') return `${damagedPlace(detail)}: mẫu để trống chỗ này nhưng đang ghi “${found}”.`;
      if (found === '') return `${damagedPlace(detail)}: chữ in sẵn “${expected}” không còn.`;
      return `${damagedPlace(detail)}: chữ in sẵn bị sửa thành “${found}”; đúng mẫu là “${expected}”.`;
    },
    remedy: () => REPAIR,
  },
  find: (assessment) => {
    const { missingHeaders } = assessment.submission;
    return damageOfKind(assessment, 'lockedText').filter(
      ({ detail }) => !missingHeaders.some(({ sheet, caption }) => sheet === detail.sheet && caption === detail.expected),
    );
  },
};
