/** Finding the two annex tables in a workbook: by the words of their captions, wherever they stand. */
import { foldName } from '../domain/names';
import type { WorkbookGrid } from '../workbook/reading/sheetGrid';
import { PrintedSheet } from './printedSheet';

export type TargetColumn = 'number' | 'name' | 'unit' | 'target' | 'lead';
export type TaskColumn = 'number' | 'name' | 'lead' | 'coop' | 'deadline';

export interface AnnexTable<Column extends string> {
  readonly sheet: PrintedSheet;
  /** Column numbers, from 1. */
  readonly columns: Readonly<Record<Column, number>>;
  /** Where the caption begins; the title stands above, from {@link titleFrom} on. */
  readonly captionRow: number;
  readonly titleFrom: number;
  /** The rows below the caption, captions repeated on later pages left out. */
  readonly rows: readonly number[];
}

export interface AnnexTables {
  readonly targets: AnnexTable<TargetColumn>;
  readonly tasks: AnnexTable<TaskColumn>;
}

interface CaptionWords {
  /** As the annexes print it, for the user. */
  readonly caption: string;
  readonly words: RegExp;
}

interface TableKind<Column extends string> {
  /** In sentences for the user. */
  readonly called: string;
  readonly captions: Readonly<Record<Column, CaptionWords>>;
}

const NUMBER = /^(?:s?tt|số tt|số thứ tự)$/;
const LEAD = /chủ trì/;

const TARGETS: TableKind<TargetColumn> = {
  called: 'chỉ tiêu (Phụ lục 1)',
  captions: {
    number: { caption: 'STT', words: NUMBER },
    name: { caption: 'Chỉ tiêu', words: /chỉ tiêu/ },
    unit: { caption: 'Đơn vị tính', words: /đơn vị tính|^đvt$/ },
    target: { caption: 'Mục tiêu', words: /mục tiêu|kế hoạch|chỉ tiêu .*năm/ },
    lead: { caption: 'Đơn vị chủ trì', words: LEAD },
  },
};

const TASKS: TableKind<TaskColumn> = {
  called: 'nhiệm vụ (Phụ lục 2)',
  captions: {
    number: { caption: 'TT', words: NUMBER },
    name: { caption: 'Nhiệm vụ cụ thể', words: /nhiệm vụ/ },
    lead: { caption: 'Chủ trì', words: LEAD },
    coop: { caption: 'Phối hợp', words: /phối hợp/ },
    deadline: { caption: 'Thời hạn thực hiện', words: /thời hạn|thời gian/ },
  },
};

/** Fewer could be a sentence. */
const FEWEST_CAPTIONS = 3;

interface Caption {
  readonly kind: TableKind<string>;
  readonly sheet: PrintedSheet;
  readonly row: number;
  /** How many rows it takes: two where "Chủ trì" and "Phối hợp" stand below one common caption. */
  readonly depth: 1 | 2;
  /** By the key of the caption. */
  readonly columns: ReadonlyMap<string, number>;
}

/** @returns sentences on what is missing instead of the tables, when they cannot be told */
export function findAnnexTables(workbook: WorkbookGrid): AnnexTables | readonly string[] {
  const captions = workbook.sheets.flatMap((grid) => captionsOn(new PrintedSheet(grid)));
  const problems: string[] = [];
  const [targets, tasks] = [tableOf(TARGETS, captions, problems), tableOf(TASKS, captions, problems)];
  return targets && tasks && problems.length === 0 ? { targets, tasks } : problems;
}

function captionsOn(sheet: PrintedSheet): readonly Caption[] {
  const found: Caption[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const caption = captionAt(sheet, row);
    if (!caption) continue;
    found.push(caption);
    row += caption.depth - 1;
  }
  return found;
}

function captionAt(sheet: PrintedSheet, row: number): Caption | undefined {
  const oneRow = (column: number): string => foldName(sheet.cell(row, column).text);
  const bothRows = (column: number): string => foldName(`${oneRow(column)} ${sheet.cell(row + 1, column).text}`);
  const candidates = [TARGETS, TASKS].flatMap((kind: TableKind<string>) => {
    const plain: Caption = { kind, sheet, row, depth: 1, columns: matched(kind, sheet, oneRow) };
    // A row that has no caption of its own is a title above them.
    if (plain.columns.size < 2) return [plain];
    return [plain, { ...plain, depth: 2 as const, columns: matched(kind, sheet, bothRows) }];
  });
  const [best] = candidates.sort((first, second) => second.columns.size - first.columns.size || first.depth - second.depth);
  return best && best.columns.size >= FEWEST_CAPTIONS ? best : undefined;
}

/** The columns of a table by their key; each column is taken once, from the left. */
function matched({ captions }: TableKind<string>, sheet: PrintedSheet, captionOf: (column: number) => string): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const [key, { words }] of Object.entries(captions)) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (taken.has(column) || !words.test(captionOf(column))) continue;
      columns.set(key, column);
      taken.add(column);
      break;
    }
  }
  return columns;
}

function tableOf<Column extends string>(kind: TableKind<Column>, captions: readonly Caption[], problems: string[]): AnnexTable<Column> | undefined {
  const { called } = kind;
  const words = Object.entries<CaptionWords>(kind.captions);
  const own = captions.filter((caption) => caption.kind === kind);
  const [first] = own;
  if (!first) {
    problems.push(`Không thấy bảng ${called}: cần một bảng có dòng đầu là ${words.map(([, { caption }]) => caption).join(', ')}.`);
    return undefined;
  }
  const { sheet, row, columns } = first;
  for (const [key, { caption }] of words) {
    if (!columns.has(key)) problems.push(`${sheet.name}, dòng ${row}: bảng ${called} thiếu cột “${caption}”: thêm cột này, hoặc sửa tên cột cho đúng.`);
  }
  const elsewhere = own.find((caption) => caption.sheet !== sheet);
  if (elsewhere) {
    problems.push(`Có hai bảng ${called}, ở trang “${sheet.name}” và trang “${elsewhere.sheet.name}”: bỏ trang thừa.`);
  }
  const onSheet = captions.filter((caption) => caption.sheet === sheet);
  const above = onSheet.filter((caption) => caption.row < row).at(-1);
  return {
    sheet,
    columns: Object.fromEntries(columns) as Record<Column, number>,
    captionRow: row,
    titleFrom: above ? above.row + above.depth : 1,
    rows: rowsBelow(first, onSheet),
  };
}

/** Down to the other table or the end of the sheet. */
function rowsBelow(first: Caption, onSheet: readonly Caption[]): readonly number[] {
  const { sheet, kind, row: captionRow } = first;
  const end = onSheet.find((caption) => caption.kind !== kind && caption.row > captionRow)?.row ?? sheet.rowCount + 1;
  const repeated = new Set(onSheet.filter((caption) => caption.kind === kind).flatMap(({ row, depth }) => (depth === 2 ? [row, row + 1] : [row])));
  const rows: number[] = [];
  for (let row = captionRow; row < end; row += 1) {
    if (!repeated.has(row) && !numbersColumns(sheet, row)) rows.push(row);
  }
  return rows;
}

/** "(1) (2) (3)" or "A B 1 2 3" below a caption. */
function numbersColumns(sheet: PrintedSheet, row: number): boolean {
  const texts: string[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const { text } = sheet.cell(row, column);
    if (text !== '') texts.push(text);
  }
  return texts.length >= FEWEST_CAPTIONS && texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text));
}
