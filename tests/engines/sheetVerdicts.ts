/** The words that stand on the sheets, by row id: what an engine calculated. */
import { readWord } from '../../src/domain/entry';
import type { SheetGrid, WorkbookGrid } from '../../src/workbook/reading/sheetGrid';

export interface SheetVerdicts {
  /** Row id → Đánh giá. */
  readonly rows: ReadonlyMap<string, string>;
  /** Row id of a target's first row → Đánh giá theo chỉ tiêu. */
  readonly targets: ReadonlyMap<string, string>;
  /** Row id → Số ngày or So với mục tiêu. */
  readonly numbers: ReadonlyMap<string, string | number>;
}

const ROW_ID = 'Mã dòng';
/** The header stands near the top, also after rows were inserted above it. */
const HEAD_ROWS = 40;

function columnOf(sheet: SheetGrid, headerRow: number, caption: string): number | undefined {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (readWord(sheet.at(headerRow, column)) === caption) return column;
  }
  return undefined;
}

function headerRowOf(sheet: SheetGrid): number {
  for (let row = 1; row <= HEAD_ROWS; row += 1) if (columnOf(sheet, row, ROW_ID)) return row;
  throw new Error(`${sheet.name} has lost its header`);
}

export function sheetVerdicts(workbook: WorkbookGrid, sheetNames: readonly string[]): SheetVerdicts {
  const rows = new Map<string, string>();
  const targets = new Map<string, string>();
  const numbers = new Map<string, string | number>();
  for (const sheet of workbook.sheets.filter(({ name }) => sheetNames.includes(name))) {
    const header = headerRowOf(sheet);
    const id = columnOf(sheet, header, ROW_ID);
    const verdict = columnOf(sheet, header, 'Đánh giá');
    const target = columnOf(sheet, header, 'Đánh giá theo chỉ tiêu');
    const computed = columnOf(sheet, header, 'So với mục tiêu') ?? columnOf(sheet, header, 'Số ngày');
    if (!id || !verdict || !computed) throw new Error(`${sheet.name} has lost its captions`);
    for (let row = header + 1; row <= sheet.rowCount; row += 1) {
      const rowId = readWord(sheet.at(row, id));
      const word = readWord(sheet.at(row, verdict));
      if (rowId === '' || word === '') continue;
      rows.set(rowId, word);
      const input = sheet.at(row, computed);
      numbers.set(rowId, input.kind === 'number' ? input.number : readWord(input));
      const whole = target ? readWord(sheet.at(row, target)) : '';
      if (whole !== '') targets.set(rowId, whole);
    }
  }
  return { rows, targets, numbers };
}
