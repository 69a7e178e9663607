/** A computed cell has another formula than the template, or none. */
import type { Check } from '../check';
import { REPAIR, damagedPlace, damageOfKind } from './damageAt';

export const verdictFormulaChanged: Check = {
  id: 'verdict-formula-changed',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Công thức của biểu mẫu bị sửa',
    problem: (detail) => `${damagedPlace(detail)}: công thức của biểu mẫu bị sửa hoặc xóa nên kết quả hiện trên biểu có thể sai.`,
    remedy: () => REPAIR,
  },
  find: (assessment) => damageOfKind(assessment, 'formula'),
};
