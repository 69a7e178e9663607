/** The printed target of a row, or the rule it is judged by, is not that of the resolution. */
import type { Check } from '../check';
import { REPAIR, damagedPlace, damageOfKind } from './damageAt';

export const criterionChanged: Check = {
  id: 'criterion-changed',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Mục tiêu của Nghị quyết bị sửa',
    problem: (detail) =>
      `${damagedPlace(detail)}: mục tiêu${detail.found === undefined ? ' bị sửa hoặc xóa' : ` bị sửa thành “${detail.found}”`}${detail.expected === undefined ? '' : `; Nghị quyết ghi “${detail.expected}”`}, nên đánh giá có thể sai.`,
    remedy: () => REPAIR,
  },
  find: (assessment) => damageOfKind(assessment, 'criterion'),
};
