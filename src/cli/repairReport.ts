/** What a repair did, or what it needs to know first, in sentences for people. */
import type { DamageKind } from '../domain/damage';
import { dateToVietnamese } from '../domain/serialDate';
import type { EntryCell } from '../domain/submission';
import { inputText } from '../domain/inputText';
import { sheetsOf, type Conflict, type OutsideFormula, type RepairPlan } from '../workbook/repair/repairPlan';
import { showsDate } from '../xlsx/dateStyles';
import type { Extra } from '../xlsx/extras';

export interface Repaired {
  readonly file: string;
  readonly out: string;
  readonly plan: RepairPlan;
  /** What was chosen where a row had several values. */
  readonly decisions: readonly { readonly conflict: Conflict; readonly kept: EntryCell }[];
  readonly otherSheets: readonly string[];
  readonly lost: readonly Extra[];
}

const DAMAGE: Readonly<Record<DamageKind, string>> = {
  lockedText: 'Nội dung in sẵn bị sửa hoặc bị xóa',
  criterion: 'Mục tiêu hoặc điều kiện đạt bị sửa',
  formula: 'Công thức bị sửa hoặc bị xóa',
  rowMissing: 'Dòng bị thiếu',
  rowDuplicated: 'Dòng bị lặp',
  rowUnknown: 'Dòng không có trong biểu mẫu',
  rowMisnumbered: 'Dòng mang mã của dòng khác',
  columnDuplicated: 'Cột bị lặp',
  columnUnknown: 'Cột không có trong biểu mẫu',
  sheetMissing: 'Trang bị thiếu',
  name: 'Tên ô của biểu mẫu bị mất hoặc chỉ sai chỗ',
  rule: 'Ô nhập mất giới hạn nhập',
  look: 'Ô sai định dạng hoặc mất màu',
  protection: 'Trang không còn được khóa',
  hiddenRow: 'Dòng bị ẩn',
  mergedCells: 'Ô bị gộp',
  template: 'Biểu mẫu bản cũ',
};

const EXTRAS: Readonly<Record<Extra, string>> = {
  chart: 'biểu đồ',
  picture: 'hình ảnh',
  note: 'ghi chú của ô',
  table: 'bảng (Table)',
  pivotTable: 'bảng tổng hợp (PivotTable)',
  macro: 'macro',
  externalLink: 'liên kết sang tệp khác',
  embeddedObject: 'đối tượng nhúng',
  formControl: 'nút, ô chọn',
  slicer: 'bộ lọc hình (Slicer)',
};

/** Longer lists are cut: after a sort, hundreds of values have moved. */
const LONGEST_LIST = 20;

export function repairSentences({ file, out, plan, decisions, otherSheets, lost }: Repaired): string {
  const { damage, kept, moved, setAside, outside, updatedFrom } = plan;
  const counts = new Map<DamageKind, number>();
  for (const { kind } of damage) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return text([
    `Tệp: ${file}`,
    `Đã ghi bản đã sửa ra ${out}. Tệp gốc còn nguyên.`,
    ...(damage.length === 0 ? ['Biểu mẫu không bị hỏng chỗ nào.'] : ['', 'Đã sửa:']),
    ...listed([...counts], ([kind, count]) => `${DAMAGE[kind]}: ${count}`),
    ...(updatedFrom === undefined ? [] : [`Đã cập nhật từ mẫu bản ${updatedFrom} lên bản hiện hành.`]),
    '',
    `Giữ nguyên ${kept} ô số liệu đã nhập.`,
    ...section('Đã chọn trong các giá trị khác nhau của cùng một dòng:', decisions, ({ conflict, kept: cell }) =>
      `dòng ${conflict.rowId}, cột ${conflict.caption}: giữ ${shown(cell)} (${place(cell)})`),
    ...section('Số liệu về lại đúng dòng:', moved, ({ rowId, from, to }) => `dòng ${rowId}: từ ô ${from} sang ô ${to}`),
    ...section('Nội dung không có chỗ trong biểu mẫu, để riêng ở trang “Phần giữ lại”:', setAside, ({ sheet, address, input }) =>
      `${place({ sheet, address })}: ${inputText(input)}`),
    ...outsideSections(outside),
    ...(otherSheets.length > 0 ? ['', `Các trang khác trong tệp được giữ: ${otherSheets.join(', ')}.`] : []),
    ...(lost.length > 0 ? ['', `Không mang sang bản sửa được: ${lost.map((extra) => EXTRAS[extra]).join(', ')}. Lấy lại từ tệp gốc nếu cần.`] : []),
  ]);
}

/** What follows its cells is done; what cannot, only its owner can put right. */
function outsideSections(outside: readonly OutsideFormula[]): readonly string[] {
  const left = outside.filter(({ after }) => after === undefined);
  const led = outside.flatMap((each) => (each.after === undefined ? [] : [{ ...each, after: each.after }]));
  return [
    ...section('Công thức trên trang khác đã được trỏ theo ô của biểu đã đổi chỗ:', led, ({ formula, after, ...cell }) =>
      `${place(cell)}: ${formula} → ${after}`),
    ...section(`Công thức trên ${sheetsNamed(left)} trỏ vào ô của biểu đã đổi chỗ: hãy xem lại.`, left, ({ formula, ...cell }) =>
      `${place(cell)}: ${formula}`),
  ];
}

const sheetsNamed = (formulas: readonly OutsideFormula[]): string =>
  `trang ${sheetsOf(formulas).map((sheet) => `“${sheet}”`).join(', ')}`;

export const conflictSentences = (file: string, conflicts: readonly Conflict[]): string =>
  text([
    `Tệp: ${file}`,
    'Chưa sửa: có dòng mang nhiều giá trị khác nhau, cần người chọn.',
    '',
    ...conflicts.map(({ rowId, caption, candidates }) =>
      `- Dòng ${rowId}, cột ${caption}: ${candidates.map((cell) => `${shown(cell)} (${place(cell)})`).join('; ')}`),
    '',
    'Mở tệp bằng Excel, xóa giá trị sai rồi chạy lại; hoặc thêm --keep first (giữ giá trị đứng trước) hay --keep last (giữ giá trị đứng sau).',
  ]);

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function section<Item>(title: string, items: readonly Item[], write: (item: Item) => string): readonly string[] {
  return items.length === 0 ? [] : ['', title, ...listed(items, write)];
}

function listed<Item>(items: readonly Item[], write: (item: Item) => string): readonly string[] {
  const lines = items.slice(0, LONGEST_LIST).map((item) => `- ${write(item)}`);
  return items.length > lines.length ? [...lines, `- … và ${items.length - lines.length} chỗ khác`] : lines;
}

const place = ({ sheet, address }: Pick<EntryCell, 'sheet' | 'address'>): string => `${sheet}, ô ${address}`;

/** A date is a number until its format says otherwise. */
const shown = ({ input, look }: EntryCell): string =>
  input.kind === 'number' && look && showsDate(look.numberFormat) ? dateToVietnamese(input.number) : inputText(input);
