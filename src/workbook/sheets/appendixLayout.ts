/** What both annex sheets have in common: where the title, the header and the rows are, and how they look. */
import type { Resolution } from '../../domain/resolution';
import { dateToVietnamese } from '../../domain/serialDate';
import { columnLetter } from '../a1';
import { formula, text } from './cell';
import type { Column } from './columns';
import type { ColumnMap } from './columnMap';
import { contextCell } from './ledgerLayout';
import { BORDER, GROUP_FILL, HEADER_FILL, INK, TONE_COLOURS } from './palette';
import type { CellContent, ConditionalFormatSpec, RowSpec, StyledRange } from '../spec';
import { lineCount, rowHeight } from './textHeight';
import { TONES, type Tone, type Verdict } from '../../domain/verdict';
import { onSheet, type PlannedWorkbook, type WorkbookPlan } from '../workbookPlan';

export const FONT_NAME = 'Times New Roman';
export const FONT_SIZE = 11;
export const TITLE_ROW = 1;
/** Unit, period and date, directly above the header: both are repeated on every printed page. */
export const CONTEXT_ROW = 4;
export const HEADER_ROW = 5;
export const FIRST_DATA_ROW = 6;

const TITLE_SIZE = 14;
/** Room below the captions for the buttons of the AutoFilter, in points. */
const FILTER_BUTTON = 16;

/** A date inside a text, without TEXT(): its format letters depend on the machine's language. */
export const dateAsText = (cell: string): string =>
  `TEXT(DAY(${cell}),"00")&"/"&TEXT(MONTH(${cell}),"00")&"/"&YEAR(${cell})`;

/** "Đơn vị báo cáo: … · Kỳ báo cáo: … · Số liệu tính đến ngày: …". */
export function contextFormula(plan: Pick<WorkbookPlan, 'sheetNames'>): string {
  const cell = (key: Parameters<typeof contextCell>[0]): string => onSheet(plan, 'ledger', contextCell(key));
  const orDots = (value: string): string => `IF(${value}="","…………",${value})`;
  const date = cell('evaluationDate');
  return (
    `"Đơn vị báo cáo: "&${orDots(cell('unit'))}&"   ·   Kỳ báo cáo: "&${orDots(cell('periodName'))}` +
    `&"   ·   Số liệu tính đến ngày: "&IF(ISNUMBER(${date}),${dateAsText(date)},"…………")`
  );
}

/** {@link contextFormula} with what it gives while nothing is entered. */
export function contextLine(plan: PlannedWorkbook): CellContent {
  const result =
    `Đơn vị báo cáo: …………   ·   Kỳ báo cáo: ${plan.period.name}` +
    `   ·   Số liệu tính đến ngày: ${dateToVietnamese(plan.evaluationDate)}`;
  return formula(contextFormula(plan), result);
}

/** The title block, the context line and the header. */
export function headRows(
  plan: PlannedWorkbook,
  title: { readonly appendix: string; readonly title: string; readonly attachedTo: string },
  columns: readonly Column<string>[],
  helperInContextRow: CellContent,
): readonly RowSpec[] {
  const context = columns.map((column, index) =>
    index === 0 ? contextLine(plan) : column.key === 'rowId' ? helperInContextRow : null,
  );
  const lines = Math.max(...columns.filter(({ hidden }) => !hidden).map(({ caption, width }) =>
    lineCount(caption, width, FONT_SIZE, true)));
  return [
    { height: rowHeight(1, TITLE_SIZE), cells: [text(title.appendix)] },
    { height: rowHeight(1, TITLE_SIZE), cells: [text(title.title)] },
    { height: rowHeight(1, FONT_SIZE), cells: [text(title.attachedTo)] },
    { height: rowHeight(1, FONT_SIZE) + 4, cells: context },
    { height: rowHeight(lines, FONT_SIZE) + FILTER_BUTTON, cells: columns.map(({ caption }) => text(caption)) },
  ];
}

/** A column's cells in these rows, as few ranges as there are gaps: group and heading rows have no entries. */
export function entryRanges(letter: string, rows: Iterable<number>): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? `${letter}${first}` : `${letter}${first}:${letter}${last}`));
}

/** Height of a row from the texts printed in it. */
export function dataRowHeight<Key extends string>(
  map: ColumnMap<Key>,
  texts: Readonly<Partial<Record<Key, string>>>,
): number {
  const lines = map.columns.map(({ key, width }) => {
    const content = texts[key];
    return content === undefined ? 1 : lineCount(content, width, FONT_SIZE);
  });
  return rowHeight(Math.max(...lines), FONT_SIZE);
}

/** The last column that people see. */
export const lastShownLetter = <Key extends string>(map: ColumnMap<Key>): string =>
  map.letter((map.columns.filter(({ hidden }) => !hidden).at(-1) ?? map.columns[0])?.key as Key);

/** The table with its header and its hidden columns: what is sorted must take the ids of rows along. */
export const tableRange = <Key extends string>(map: ColumnMap<Key>, lastRow: number): string =>
  `A${HEADER_ROW}:${columnLetter(map.columns.length)}${lastRow}`;

const ALIGNMENT = {
  printed: 'left', text: 'left', number: 'right', date: 'center', choice: 'center', computed: 'center',
} as const;

/** The look of everything down to the last data row. Entry cells are unlocked by the caller, row by row where rows differ. */
export function tableStyles<Key extends string>(map: ColumnMap<Key>, lastRow: number): readonly StyledRange[] {
  const last = lastShownLetter(map);
  const inColumn = (key: Key): string => `${map.letter(key)}${FIRST_DATA_ROW}:${map.letter(key)}${lastRow}`;
  return [
    { range: `A${TITLE_ROW}:A2`, style: { fontSize: TITLE_SIZE, bold: true, color: INK } },
    { range: 'A3', style: { italic: true } },
    { range: `A${CONTEXT_ROW}`, style: { bold: true, vertical: 'center' } },
    {
      range: `A${FIRST_DATA_ROW}:${last}${lastRow}`,
      style: { vertical: 'center', wrap: true, borderColor: BORDER },
    },
    {
      range: `A${HEADER_ROW}:${last}${HEADER_ROW}`,
      style: {
        bold: true, horizontal: 'center', vertical: 'top', wrap: true, fill: HEADER_FILL, color: INK, borderColor: BORDER,
      },
    },
    ...map.columns
      .filter(({ hidden }) => !hidden)
      .map(({ key, content }) => ({ range: inColumn(key), style: { horizontal: ALIGNMENT[content] } })),
  ];
}

/** A group's row: its name in bold across the table. */
export const groupStyle = <Key extends string>(map: ColumnMap<Key>, row: number): StyledRange => ({
  range: `A${row}:${lastShownLetter(map)}${row}`,
  style: { bold: true, fill: GROUP_FILL },
});

/** A formula that holds while a cell has one of the words of a tone. */
export const hasTone = (cell: string, words: readonly Verdict[], tone: Tone): string | undefined => {
  const own = words.filter((word) => TONES[word] === tone);
  return own.length === 0 ? undefined : `OR(${own.map((word) => `${cell}="${word}"`).join(',')})`;
};

/**
 * The colours of verdicts on a range.
 * @param condition what else must hold ("" for nothing)
 */
export function toneFormats(
  range: string,
  verdictCell: string,
  words: readonly Verdict[],
  condition = '',
): readonly ConditionalFormatSpec[] {
  const tones = Object.keys(TONE_COLOURS) as (keyof typeof TONE_COLOURS)[];
  return tones.flatMap((tone) => {
    const rule = hasTone(verdictCell, words, tone);
    if (!rule) return [];
    return [{ range, formula: condition ? `AND(${condition},${rule})` : rule, ...TONE_COLOURS[tone] }];
  });
}

/** Place and date, and who signs: below the table, left free for ink. */
export function signatureRows<Key extends string>(
  plan: PlannedWorkbook,
  map: ColumnMap<Key>,
  columns: { readonly left: Key; readonly right: Key },
  fields: { readonly preparedBy: string; readonly approvedBy: string },
): readonly RowSpec[] {
  const cells = (left: CellContent, right: CellContent): readonly CellContent[] =>
    map.columns.map(({ key }) => (key === columns.left ? left : key === columns.right ? right : null));
  const height = rowHeight(1, FONT_SIZE);
  const signer = (field: string): CellContent => formula(`IF(ISERROR(${field}),"",${field}&"")`, '');
  return [
    { height, cells: [] },
    { height, cells: cells(null, text(`……………, ngày …… tháng …… năm ${plan.resolution.year}`)) },
    { height, cells: cells(text('NGƯỜI LẬP BIỂU'), text('THỦ TRƯỞNG CƠ QUAN')) },
    { height: height * 3, cells: [] },
    { height, cells: cells(signer(fields.preparedBy), signer(fields.approvedBy)) },
  ];
}

/** The rows of {@link signatureRows}: place and date are italic and may be edited, the rest is bold. */
export function signatureStyles<Key extends string>(
  map: ColumnMap<Key>,
  columns: { readonly left: Key; readonly right: Key },
  lastDataRow: number,
): readonly StyledRange[] {
  const first = lastDataRow + 2;
  const cell = (key: Key, row: number): string => `${map.letter(key)}${row}`;
  return [
    { range: cell(columns.right, first), style: { italic: true, unlocked: true, numberFormat: '@' } },
    ...[columns.left, columns.right].flatMap((key) => [
      { range: cell(key, first + 1), style: { bold: true } },
      { range: cell(key, first + 3), style: { bold: true } },
    ]),
  ];
}

/** In points; narrow, so that eighteen columns stay legible on A4. */
export const MARGINS = { top: 34, bottom: 34, left: 20, right: 20 } as const;

export const footerText = (resolution: Resolution): string => `Nghị quyết số ${resolution.number} – năm ${resolution.year}`;
