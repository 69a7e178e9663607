/** The two annexes of a resolution typed into Excel as an office would: titles, merged and wrapped cells, numbers that Excel makes of "1.10". */
import ExcelJS from 'exceljs';
import type { Seed } from '../../src/domain/seed';

/** Long names are wrapped by hand here and there. */
const wrapped = (text: string): string => (text.length > 60 ? text.replace(/^(.{40,}?) /, '$1\n') : text);

/** A bare whole number is typed as a number. */
const typed = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

const SIGNED = ['', '', '', '', 'T/M TỈNH ỦY\nBÍ THƯ'];

/** Annex 2 stands first. */
export async function printedWorkbook({ targets, tasks }: Seed): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  taskSheet(workbook.addWorksheet('Danh mục NV'), tasks);
  targetSheet(workbook.addWorksheet('Chỉ tiêu'), targets);
  workbook.addWorksheet('Ghi chú').getCell('A1').value = 'Bản đánh máy từ Nghị quyết';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function titles(sheet: ExcelJS.Worksheet, annex: string, title: string, attachedTo: string): void {
  sheet.addRow(['TỈNH ỦY QUẢNG NINH', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM']);
  sheet.addRow([annex]);
  sheet.addRow([title]);
  sheet.addRow([attachedTo]);
  for (const row of [2, 3, 4]) sheet.mergeCells(row, 1, row, 5);
  sheet.addRow([]);
}

function targetSheet(sheet: ExcelJS.Worksheet, { title, attachedTo, groups }: Seed['targets']): void {
  titles(sheet, 'PHỤ LỤC 1', title, attachedTo);
  sheet.addRow(['STT', 'Chỉ tiêu', 'Đơn vị\ntính', 'Mục tiêu', 'Đơn vị chủ trì']);
  sheet.addRow(['(1)', '(2)', '(3)', '(4)', '(5)']);
  for (const { no, name, rows } of groups) {
    const group = sheet.addRow([no, name]);
    sheet.mergeCells(group.number, 2, group.number, 5);
    const first = group.number + 1;
    for (const row of rows) {
      const name = wrapped(`${row.dash ? '- ' : ''}${row.name}`);
      sheet.addRow([row.sub === null || row.sub === 1 ? row.stt : '', name, row.unit ?? '', typed(row.targetText), row.lead.join('; ')]);
    }
    // One cell beside all rows of a group, where one body leads them all.
    if (new Set(rows.map(({ lead }) => lead.join())).size === 1) sheet.mergeCells(first, 5, first + rows.length - 1, 5);
    rows.forEach((row, index) => {
      const below = rows.filter(({ stt }) => stt === row.stt).length;
      if (row.sub === 1) sheet.mergeCells(first + index, 1, first + index + below - 1, 1);
    });
  }
  sheet.addRow([]);
  sheet.addRow(SIGNED);
}

function taskSheet(sheet: ExcelJS.Worksheet, { title, attachedTo, groups }: Seed['tasks']): void {
  titles(sheet, 'PHỤ LỤC 2', title, attachedTo);
  sheet.addRow(['TT', 'NHIỆM VỤ CỤ THỂ', 'CƠ QUAN, TỔ CHỨC ĐẢNG', '', 'THỜI HẠN\nTHỰC HIỆN']);
  sheet.addRow(['', '', 'CHỦ TRÌ', 'PHỐI HỢP', '']);
  for (const column of [1, 2, 5]) sheet.mergeCells(6, column, 7, column);
  sheet.mergeCells(6, 3, 6, 4);
  for (const { no, name, tasks } of groups) {
    const group = sheet.addRow([Number(no), wrapped(name)]);
    sheet.mergeCells(group.number, 2, group.number, 5);
    let parent = group.number;
    for (const task of tasks) {
      const fromParent = task.dash === true && task.tt === '2.16';
      const lead = task.leadText ?? task.lead.join(',\n');
      const row = sheet.addRow([
        task.sub === null ? Number(task.tt) : (task.mark ?? ''),
        wrapped(`${task.dash ? '- ' : ''}${task.name}`),
        fromParent ? '' : lead,
        fromParent ? '' : task.coop.join(' và '),
        task.deadline?.text.replace('; ', ';\n') ?? '',
      ]);
      if (task.sub === null) {
        row.getCell(1).numFmt = task.tt.endsWith('0') ? '0.00' : '0.0';
        parent = row.number;
      }
      if (fromParent && task.sub === 3) for (const column of [3, 4]) sheet.mergeCells(parent, column, row.number, column);
    }
  }
  sheet.addRow([]);
  sheet.addRow(SIGNED);
}
