/** The rows of annex 2, each with its number. */
import { annexRows, readName, withoutFoot, type AnnexRow, type LineRemarks } from './annexLines';
import type { AnnexTable, TaskColumn } from './annexTables';
import { numberingOf, type Numbering } from './numbering';
import type { PrintedCell } from './printedSheet';

export interface TaskLine {
  readonly where: string;
  readonly tt: string;
  readonly sub: number | null;
  readonly mark?: string;
  readonly name: string;
  readonly dash: boolean;
  readonly lead: PrintedCell;
  readonly coop: PrintedCell;
  readonly deadline: PrintedCell;
  /** Rows stand below it. */
  readonly hasRows: boolean;
}

export interface TaskLineGroup {
  readonly no: string;
  readonly name: string;
  readonly lines: readonly TaskLine[];
}

interface OpenGroup {
  readonly no: string;
  readonly name: string;
  readonly lines: TaskLine[];
}

export function taskLines(table: AnnexTable<TaskColumn>, found: LineRemarks): readonly TaskLineGroup[] {
  const rows = withoutFoot(annexRows(table, found), belongs, found);
  const groups: OpenGroup[] = [];
  const places = new Map<string, string>();
  let group: OpenGroup | undefined;
  let task: { readonly tt: string; readonly part: number; rows: number } | undefined;

  for (const { where, cells } of rows) {
    const numbering = numberingOf(cells.number, [Number(group?.no), (task?.part ?? 0) + 1]);
    if (numbering.kind === 'whole' || numbering.kind === 'numeral') {
      const no = numbering.kind === 'whole' ? String(numbering.number) : numbering.no;
      if (cells.deadline.text !== '') {
        found.problems.push(`${where}: “${no}” là số của nhóm mà dòng này có thời hạn: nhiệm vụ đánh số theo nhóm (1.1, 1.2, …).`);
        continue;
      }
      if (places.has(no)) found.problems.push(`${where}: nhóm ${no} đã có ở ${places.get(no) ?? ''}: sửa số.`);
      places.set(no, where);
      const name = readName(numbering.name === '' ? cells.name : { ...cells.name, text: numbering.name }, 'nhóm nhiệm vụ', found);
      group = { no, name: name?.name ?? '', lines: [] };
      groups.push(group);
      task = undefined;
      continue;
    }
    if (!group) {
      found.problems.push(`${where}: chưa có dòng nhóm (1, 2, …) ở trên nhiệm vụ này: thêm dòng nhóm.`);
      continue;
    }
    const own = numbering.kind === 'dotted' && numbering.parts.length === 2 ? numbering.parts : undefined;
    if (own) {
      const tt = own.join('.');
      if (places.has(tt)) found.problems.push(`${where}: TT ${tt} đã có ở ${places.get(tt) ?? ''}: sửa số.`);
      else if (/^\d/.test(group.no) && String(own[0]) !== group.no) found.problems.push(`${where}: TT ${tt} đứng trong nhóm ${group.no}: sửa số, hoặc chuyển dòng về đúng nhóm.`);
      places.set(tt, where);
      const part = own[1] ?? 0;
      if (part !== (task?.part ?? 0) + 1) found.remarks.push(`${where}: TT ${tt} đứng sau ${task?.tt ?? `đầu nhóm ${group.no}`}: xem có sót dòng nào không.`);
      task = { tt, part, rows: 0 };
    } else if (!task || !isBelow(numbering, task.tt)) {
      found.problems.push(`${where}: chưa hiểu “${cells.number.text}” ở cột TT: viết số của nhóm (1), của nhiệm vụ (1.1), hoặc để trống, “-”, “(1)” ở các dòng thuộc nhiệm vụ trên.`);
      continue;
    }
    const name = readName(cells.name, 'nhiệm vụ', found);
    if (!name) continue;
    const below = numbering.kind === 'below' ? numbering : undefined;
    const dash = name.dash || below?.dash === true;
    const mark = below?.mark ?? name.mark;
    if (!own && numbering.kind === 'none' && !dash && mark === undefined && cells.deadline.text === '' && cells.lead.text === '') {
      found.problems.push(`${cells.name.place}: “${name.name}” không có số, cơ quan và thời hạn: nếu là phần tiếp của tên ở dòng trên thì gộp vào ô ấy.`);
      continue;
    }
    if (!own) task.rows += 1;
    if (numbering.kind === 'dotted' && !own && numbering.parts[2] !== task.rows) {
      found.remarks.push(`${where}: TT ${cells.number.text} là dòng thứ ${task.rows} dưới ${task.tt}: xem có sót dòng nào không.`);
    }
    group.lines.push({
      where,
      tt: task.tt,
      sub: own ? null : task.rows,
      ...(mark === undefined || own ? {} : { mark }),
      name: own && name.mark !== undefined ? `${name.mark} ${name.name}` : name.name,
      dash,
      lead: cells.lead,
      coop: cells.coop,
      deadline: cells.deadline,
      hasRows: false,
    });
  }
  for (const { no, name, lines } of groups) {
    if (lines.length === 0) found.problems.push(`Nhóm ${no} “${name}” không có nhiệm vụ nào: xóa dòng nhóm hoặc bổ sung nhiệm vụ.`);
  }
  return groups.map(({ no, name, lines }) => ({
    no,
    name,
    lines: lines.map((line) => ({ ...line, hasRows: line.sub === null && lines.some(({ tt, sub }) => tt === line.tt && sub !== null) })),
  }));
}

const belongs = ({ cells }: AnnexRow<TaskColumn>): boolean => {
  const { kind } = numberingOf(cells.number);
  return (kind !== 'none' && kind !== 'other') || (cells.name.text !== '' && (cells.deadline.text !== '' || cells.lead.text !== ''));
};

const isBelow = (numbering: Numbering, tt: string): boolean =>
  numbering.kind === 'none' || numbering.kind === 'below' ||
  (numbering.kind === 'dotted' && numbering.parts.length === 3 && numbering.parts.slice(0, 2).join('.') === tt);
