/** What both annexes have in common: rows that are read one after the other. */
import { nameOf, dashLines } from './numbering';
import type { AnnexTable } from './annexTables';
import type { PrintedCell } from './printedSheet';

/** What was found on the way to the rows. */
export interface LineRemarks {
  /** Sentences on what must be put right in the workbook. */
  readonly problems: string[];
  /** Sentences on what was read in a way that somebody should know. */
  readonly remarks: string[];
}

/** One row of an annex as it stands there. */
export interface AnnexRow<Column extends string> {
  readonly row: number;
  /** "Phụ lục 1, dòng 12". */
  readonly where: string;
  /** As printed; merged cells of these columns go for every row they cover. */
  readonly cells: Readonly<Record<Column, PrintedCell>>;
}

const OF_THEIR_ROW = new Set(['number', 'name']);

/** The rows of a table that hold something. Cells that cannot be taken as they stand are problems. */
export function annexRows<Column extends string>(
  { sheet, columns, rows }: AnnexTable<Column>,
  { problems }: LineRemarks,
): readonly AnnexRow<Column>[] {
  const keys = Object.keys(columns) as readonly string[] as readonly Column[];
  return rows.flatMap((row) => {
    const own = keys.map((key) => sheet.cell(row, columns[key]));
    problems.push(...own.flatMap(({ problem }) => problem ?? []));
    if (own.every(({ text, problem }) => text === '' && problem === undefined)) return [];
    const cells = Object.fromEntries(
      keys.map((key, index) => [key, OF_THEIR_ROW.has(key) ? own[index] : sheet.shown(row, columns[key])]),
    ) as Record<Column, PrintedCell>;
    return [{ row, where: `${sheet.name}, dòng ${row}`, cells }];
  });
}

/** Rows until the last that belongs to the table; what stands below it (signatures, notes) is told. */
export function withoutFoot<Column extends string>(
  rows: readonly AnnexRow<Column>[],
  belongs: (row: AnnexRow<Column>) => boolean,
  { remarks }: LineRemarks,
): readonly AnnexRow<Column>[] {
  const end = rows.map(belongs).lastIndexOf(true) + 1;
  for (const { where, cells } of rows.slice(end)) {
    const texts = Object.values<PrintedCell>(cells).map(({ text }) => text).filter((text) => text !== '');
    remarks.push(`${where}: bỏ qua “${[...new Set(texts)].join(' | ')}” ở dưới bảng.`);
  }
  return rows.slice(0, end);
}

/** The name in a cell, without its dash; undefined and a problem where there is none, or more than one. */
export function readName(cell: PrintedCell, what: string, { problems }: LineRemarks): ReturnType<typeof nameOf> | undefined {
  const read = nameOf(cell.text);
  if (read.name === '') {
    problems.push(`${cell.place}: dòng này không có tên ${what}: điền tên vào ô, hoặc xóa cả dòng.`);
    return undefined;
  }
  if (dashLines(cell.lines) > 1) {
    problems.push(`${cell.place}: một ô có nhiều gạch đầu dòng: tách mỗi gạch đầu dòng thành một dòng của bảng.`);
    return undefined;
  }
  return read;
}
