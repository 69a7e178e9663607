/** The fields of Thông tin, in order. Adding one is adding one object here. */
import type { HeaderEntry } from '../../domain/submission';
import type { ListKey } from './ledgerLayout';

export interface InfoField {
  readonly entry: HeaderEntry;
  readonly label: string;
  /** @param year of the resolution */
  readonly hint: (year: number) => string;
  readonly content: 'text' | 'date' | { readonly list: ListKey; readonly othersAllowed: boolean };
}

export const INFO_FIELDS: readonly InfoField[] = [
  {
    entry: 'unit',
    label: 'Đơn vị báo cáo',
    hint: () => 'Chọn trong danh sách; đơn vị không có trong danh sách thì gõ tên đầy đủ.',
    content: { list: 'units', othersAllowed: true },
  },
  {
    entry: 'scope',
    label: 'Phạm vi',
    hint: () => '“Chỉ đơn vị chủ trì”: chỉ đánh giá các dòng do đơn vị báo cáo chủ trì.',
    content: { list: 'scopes', othersAllowed: false },
  },
  {
    entry: 'period',
    label: 'Kỳ báo cáo',
    hint: () => 'Quý I, 6 tháng, 9 tháng hoặc Cả năm.',
    content: { list: 'periods', othersAllowed: false },
  },
  {
    entry: 'evaluationDate',
    label: 'Số liệu tính đến ngày',
    hint: (year) => `Nhiệm vụ được đánh giá đúng hạn hay quá hạn theo ngày này. Ví dụ: 31/03/${year}.`,
    content: 'date',
  },
  { entry: 'preparedBy', label: 'Người lập biểu', hint: () => 'Họ và tên.', content: 'text' },
  { entry: 'phone', label: 'Điện thoại', hint: () => 'Số điện thoại của người lập biểu, gõ cả số 0 đầu.', content: 'text' },
  { entry: 'approvedBy', label: 'Người duyệt', hint: () => 'Họ và tên thủ trưởng cơ quan.', content: 'text' },
  { entry: 'sentOn', label: 'Ngày gửi', hint: () => 'Ngày gửi biểu lên cấp trên.', content: 'date' },
  { entry: 'dueOn', label: 'Hạn gửi báo cáo', hint: () => 'Ngày cấp trên yêu cầu gửi.', content: 'date' },
];

/** The label of the cell with the template's id and version. */
export const TEMPLATE_LABEL = 'Mẫu biểu';

/** Columns of Thông tin: label, entry, hint, and (hidden) the field's key by which formulas find it. */
export const INFO_COLUMNS = { label: 'A', entry: 'B', hint: () => 'C', key: 'D' } as const;

/** The first field stands in this row; the others follow. */
export const FIRST_FIELD_ROW = 5;

/** The row of the template's id and version, below the fields. */
export const TEMPLATE_ROW = FIRST_FIELD_ROW + INFO_FIELDS.length;

/** The locked rows right above and below the fields. */
export const FIELD_ROWS = { above: FIRST_FIELD_ROW - 1, below: TEMPLATE_ROW } as const;
