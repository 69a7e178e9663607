/** A column where something is to be entered stands there twice; only one of them is read. */
import type { Check } from '../check';
import { damagedCell, damageOfKind } from './damageAt';

export const columnDuplicated: Check = {
  id: 'column-duplicated',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Cột bị lặp lại',
    problem: (detail) => `${damagedCell(detail)}: có hai cột “${detail.column ?? ''}”; số liệu ở cột này không được tính.`,
    remedy: () => 'Chép số đúng sang cột kia rồi xóa cột này; Sửa biểu mẫu sẽ chuyển nội dung của nó sang trang “Phần giữ lại”.',
  },
  find: (assessment) => damageOfKind(assessment, 'columnDuplicated'),
};
