/**
 * A caption of the standard sheet that this sheet has not, so that its column cannot be read. No cell can be shown;
 * `sheet` says where. In a workbook of another version of the template that is no mistake: `template-outdated` says how to
 * get the column.
 *
 * Details: `sheet`, `caption`.
 */
import type { Check } from './check';

export const headerMissing: Check = {
  id: 'header-missing',
  severity: 'error',
  wording: {
    title: 'Thiếu cột của biểu mẫu',
    problem: ({ sheet = '', caption = '' }) => `Biểu ${sheet} không có cột “${caption}” nên không đọc được cột này.`,
    remedy: ({ caption = '' }) =>
      `Gõ lại tiêu đề cột đúng là “${caption}”; nếu cả cột đã bị xóa thì chép số liệu sang biểu mẫu mới nạp.`,
  },
  find: ({ submission: { missingHeaders, damage } }) =>
    damage.some(({ kind }) => kind === 'template') ? [] : missingHeaders.map(({ sheet, caption }) => ({ detail: { sheet, caption } })),
};
