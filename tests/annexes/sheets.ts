/** Small workbooks of annexes, row by row. */
import ExcelJS from 'exceljs';
import type { WorkbookGrid } from '../../src/workbook/reading/sheetGrid';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';

export type Cell = string | number | boolean | null;

export const TARGETS: readonly (readonly Cell[])[] = [
  ['PHỤ LỤC 1'],
  ['CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027'],
  ['(Kèm theo Nghị quyết số 09-NQ/TU ngày 10/12/2026 của Tỉnh ủy về nhiệm vụ năm 2027)'],
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Đơn vị chủ trì'],
  ['I', 'Về kinh tế'],
  [1, 'Tốc độ tăng GRDP', '%', '>11', 'Ban Kinh tế'],
  [2, 'Số khách', 'lượt', '≥ 900', 'Ban Kinh tế'],
];

export const TASKS: readonly (readonly Cell[])[] = [
  ['PHỤ LỤC 2'],
  ['CÁC NHIỆM VỤ NĂM 2027'],
  ['TT', 'Nhiệm vụ cụ thể', 'Chủ trì', 'Phối hợp', 'Thời hạn thực hiện'],
  [1, 'Về kinh tế'],
  ['1.1', 'Lập quy hoạch', 'Ban Kinh tế', 'Văn phòng', 'Tháng 3/2027'],
  ['1.2', 'Sửa quy hoạch', 'Ban Kinh tế', '', 'Quý III/2027'],
];

/** @param finish changes the sheets after the rows are in */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  finish: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<WorkbookGrid> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  finish(workbook);
  return toGrid(readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), { looks: true }));
}

/** A table with one row in another's place, counted from 1 as on the sheet. */
export const withRow = (rows: readonly (readonly Cell[])[], number: number, row: readonly Cell[]): readonly (readonly Cell[])[] =>
  rows.map((each, index) => (index + 1 === number ? row : each));
