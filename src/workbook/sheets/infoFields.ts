/** The fields of Thông tin, in order. What each is called is said in `src/domain/entries.ts`. */
import { HEADER_ENTRIES, type HeaderEntry } from '../../domain/entries';
import type { ListKey } from './ledgerLayout';

interface Field {
  readonly entry: HeaderEntry;
  /** @param year of the resolution */
  readonly hint: (year: number) => string;
  readonly content: 'text' | 'date' | { readonly list: ListKey; readonly othersAllowed: boolean };
}

export interface InfoField extends Field {
  readonly label: string;
}

const FIELDS: readonly Field[] = [
  {
    entry: 'unit',
    hint: () => 'Chọn trong danh sách; đơn vị không có trong danh sách thì gõ tên đầy đủ.',
    content: { list: 'units', othersAllowed: true },
  },
  {
    entry: 'scope',
    hint: () => '“Chỉ đơn vị chủ trì”: chỉ đánh giá các dòng do đơn vị báo cáo chủ trì.',
    content: { list: 'scopes', othersAllowed: false },
  },
  {
    entry: 'period',
    hint: () => 'Quý I, 6 tháng, 9 tháng hoặc Cả năm.',
    content: { list: 'periods', othersAllowed: false },
  },
  {
    entry: 'evaluationDate',
    hint: (year) => `Nhiệm vụ được đánh giá đúng hạn hay quá hạn theo ngày này. Ví dụ: 31/03/${year}.`,
    content: 'date',
  },
  { entry: 'preparedBy', hint: () => 'Họ và tên.', content: 'text' },
  { entry: 'phone', hint: () => 'Số điện thoại của người lập biểu, gõ cả số 0 đầu.', content: 'text' },
  { entry: 'approvedBy', hint: () => 'Họ và tên người ký duyệt báo cáo.', content: 'text' },
  { entry: 'sentOn', hint: () => 'Ngày gửi biểu lên cấp trên.', content: 'date' },
  { entry: 'dueOn', hint: () => 'Ngày cấp trên yêu cầu gửi.', content: 'date' },
];

export const INFO_FIELDS: readonly InfoField[] = FIELDS.map((field) => ({ ...field, label: HEADER_ENTRIES[field.entry].caption }));

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
