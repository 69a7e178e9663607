/**
 * Rows with the number and name of one row and the id of another: the visible columns were sorted without the hidden
 * ones. The sheet's own formulas judge such a row by the other's rule; we go by its name, which people see.
 */
import type { Check } from '../check';
import { damagedCell, damageOfKind } from './damageAt';

export const rowMisnumbered: Check = {
  id: 'row-misnumbered',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Dòng mang mã của dòng khác',
    problem: (detail) =>
      `${damagedCell(detail)}: tên dòng và cột ẩn “Mã dòng” không khớp nhau, thường do sắp xếp mà không chọn cả các cột ẩn; Đánh giá hiện trên biểu ở đây không đúng.`,
    remedy: () => 'Vừa sắp xếp thì bấm Hoàn tác của Excel; nếu không, bấm Sửa biểu mẫu: số liệu được lấy theo tên dòng.',
  },
  find: (assessment) => damageOfKind(assessment, 'rowMisnumbered'),
};
