/** The rows of annex 1, each with its number. */
import { annexRows, readName, withoutFoot, type AnnexRow, type LineRemarks } from './annexLines';
import type { AnnexTable, TargetColumn } from './annexTables';
import { groupInName, numberingOf, type Numbering } from './numbering';
import type { PrintedCell } from './printedSheet';

export interface TargetLine {
  readonly where: string;
  readonly stt: number;
  /** The row's place within its target; null where the target is one row. */
  readonly sub: number | null;
  readonly name: string;
  readonly dash: boolean;
  readonly unit: PrintedCell;
  readonly target: PrintedCell;
  readonly lead: PrintedCell;
}

export interface TargetLineGroup {
  readonly no: string;
  readonly name: string;
  readonly lines: readonly TargetLine[];
}

/** A row of the table before the rows of its target are counted. */
type NumberedRow = Omit<TargetLine, 'sub'>;

export function targetLines(table: AnnexTable<TargetColumn>, found: LineRemarks): readonly TargetLineGroup[] {
  const rows = withoutFoot(annexRows(table, found), belongs, found);
  const groups: { readonly no: string; readonly name: string; readonly rows: NumberedRow[] }[] = [];
  /** Where each number stands. */
  const places = new Map<number, string>();
  let stt: number | undefined;

  for (const [index, row] of rows.entries()) {
    const { where, cells } = row;
    const numbering = numberingOf(cells.number);
    const group = groupOf(numbering, cells);
    if (group) {
      groups.push({ ...group, rows: [] });
      stt = undefined;
      continue;
    }
    if (numbering.kind === 'whole') {
      const before = places.get(numbering.number);
      if (before !== undefined) {
        found.problems.push(`${where}: STT ${numbering.number} đã có ở ${before}: nếu là các dòng của cùng một chỉ tiêu thì để trống STT từ dòng thứ hai, nếu không thì sửa số.`);
      }
      places.set(numbering.number, where);
      stt = numbering.number;
    } else if (stt === undefined || !isBelow(numbering, stt)) {
      found.problems.push(`${where}: chưa hiểu “${cells.number.text}” ở cột STT: viết số của chỉ tiêu, số La Mã của nhóm, hoặc để trống ở các dòng sau của cùng một chỉ tiêu.`);
      continue;
    }
    const name = readName(cells.name.text === '' && numbering.kind === 'whole' ? { ...cells.name, text: numbering.name } : cells.name, 'chỉ tiêu', found);
    if (!name) continue;
    if (cells.target.text === '') {
      const next = rows[index + 1];
      if (numbering.kind === 'whole' && next && isBelow(numberingOf(next.cells.number), numbering.number)) {
        found.remarks.push(`${where}: “${name.name}” không có mục tiêu riêng, chỉ là tiêu đề của các dòng dưới: không thành dòng của biểu.`);
      } else if (cells.target.problem === undefined) {
        found.problems.push(`${cells.target.place}: “${name.name}” không có mục tiêu: điền mục tiêu; nếu đây là phần tiếp của tên ở dòng trên thì gộp vào ô ấy.`);
      }
      continue;
    }
    const last = groups.at(-1);
    if (!last) {
      found.problems.push(`${where}: chưa có dòng nhóm (I, II, …) ở trên chỉ tiêu này: thêm dòng nhóm.`);
      continue;
    }
    last.rows.push({
      where,
      stt,
      name: name.name,
      dash: name.dash || (numbering.kind === 'below' && numbering.dash),
      unit: cells.unit,
      target: cells.target,
      lead: cells.lead,
    });
  }
  tellGaps([...places.keys()], found);
  for (const group of groups.filter((each) => each.rows.length === 0)) {
    found.problems.push(`Nhóm ${group.no} “${group.name}” không có chỉ tiêu nào: xóa dòng nhóm hoặc bổ sung chỉ tiêu.`);
  }
  return groups.map(({ no, name, rows: own }) => ({ no, name, lines: counted(own) }));
}

const belongs = ({ cells }: AnnexRow<TargetColumn>): boolean => {
  const { kind } = numberingOf(cells.number);
  return (kind !== 'none' && kind !== 'other') || (cells.name.text !== '' && cells.target.text !== '');
};

function groupOf(numbering: Numbering, { name, target }: AnnexRow<TargetColumn>['cells']): { no: string; name: string } | undefined {
  if (numbering.kind === 'numeral') return { no: numbering.no, name: numbering.name || name.text };
  return numbering.kind === 'none' && target.text === '' ? groupInName(name.text) : undefined;
}

const isBelow = (numbering: Numbering, stt: number): boolean =>
  numbering.kind === 'none' || numbering.kind === 'below' || (numbering.kind === 'dotted' && numbering.parts[0] === stt);

function counted(rows: readonly NumberedRow[]): readonly TargetLine[] {
  const soFar = new Map<number, number>();
  return rows.map((row) => {
    const place = (soFar.get(row.stt) ?? 0) + 1;
    soFar.set(row.stt, place);
    return { ...row, sub: rows.filter(({ stt }) => stt === row.stt).length === 1 ? null : place };
  });
}

function tellGaps(numbers: readonly number[], { remarks }: LineRemarks): void {
  const missing = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
  if (missing.length > 0) remarks.push(`Bảng chỉ tiêu không có STT ${missing.join(', ')}: xem có sót dòng nào không.`);
}
