/** A sheet of the template is gone, or cannot be made out any more. */
import type { Check } from '../check';
import { damageOfKind } from './damageAt';

export const sheetMissing: Check = {
  id: 'sheet-missing',
  severity: 'error',
  repairable: true,
  wording: {
    title: 'Thiếu trang của biểu mẫu',
    problem: ({ sheet = '' }) => `Không còn trang “${sheet}” của biểu mẫu nên không đọc được nội dung của trang này.`,
    remedy: () => 'Bấm Sửa biểu mẫu để thêm lại trang, rồi nhập lại phần bị mất; hoặc mở bản lưu trước đó.',
  },
  find: (assessment) => damageOfKind(assessment, 'sheetMissing'),
};
