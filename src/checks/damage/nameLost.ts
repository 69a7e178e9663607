/** A defined name is gone or points elsewhere. Such names are not shown: nobody typed them. */
import type { Check } from '../check';
import { REPAIR, damagedPlace, damageOfKind } from './damageAt';

export const nameLost: Check = {
  id: 'name-lost',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Mất tên vùng của biểu mẫu',
    problem: (detail) => `${damagedPlace(detail)}: tên vùng của biểu mẫu bị mất hoặc chỉ sai chỗ nên nơi nhận có thể không đọc được biểu.`,
    remedy: () => REPAIR,
  },
  find: (assessment) => damageOfKind(assessment, 'name'),
};
