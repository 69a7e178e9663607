/** What the sheets of a merge have in common: a title, sentences, one table with its header, and how all that is printed. */
import { FONT_SIZE, footerText, MARGINS } from '../appendixLayout';
import { columnLetter } from '../../a1';
import { text } from '../cell';
import { coalesce } from '../coalesce';
import { BORDER, GROUP_FILL, HEADER_FILL, INK, type Colours } from '../palette';
import type { CellContent, RowSpec, SheetKey, SheetSpec, StyledRange } from '../../spec';
import { lineCount, rowHeight } from '../textHeight';
import { STANDARD_SHEET_NAMES } from '../../workbookPlan';
import type { Resolution } from '../../../domain/resolution';

export interface ListColumn {
  readonly caption: string;
  /** In characters. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A value with the number format it is shown in. */
export interface ListValue {
  readonly content: CellContent;
  readonly numberFormat: string;
}

export interface ListRow {
  readonly cells: readonly ListValue[];
  /** `group` heads the rows below it; a tone colours a row whose last word says what the colour means. */
  readonly look?: 'group' | Colours;
}

export interface List {
  readonly key: SheetKey;
  readonly tabColor: string;
  readonly title: string;
  /** Above the table, a line each; long ones are continued in the next line. */
  readonly sentences: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  /** What stands below the table, which is filtered without it. @param first and last row of the table on the sheet */
  readonly below?: (first: number, last: number) => readonly ListRow[];
  /** Columns that stay on the screen and on every page; 0 for none. */
  readonly fixedColumns?: number;
}

/** Untrusted text stays text: the format keeps Excel from reading it when the cell is edited. */
export const words = (content: string): ListValue => ({ content: content === '' ? null : text(content), numberFormat: '@' });
export const whole = (number: number | undefined): ListValue =>
  ({ content: number === undefined ? null : { kind: 'number', number }, numberFormat: '#,##0' });
export const day = (date: number | undefined): ListValue =>
  ({ content: date === undefined ? null : { kind: 'number', number: date }, numberFormat: 'dd/mm/yyyy' });

export const BLANK: ListRow = { cells: [] };

const TITLE_SIZE = 14;
/** Room below the captions for the buttons of the filter, in points. */
const FILTER_BUTTON = 16;
/** As many characters as fit a page at 8 points, the smallest size that is read with ease. */
const PAGE_WIDTH = 200;

/** Drawn as it is; nothing on the sheet is read again. It is not protected: who receives it sorts it and crosses lines off. */
export function listSheet(resolution: Resolution, list: List): SheetSpec {
  const { columns, rows, fixedColumns = 0 } = list;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const head = headRows(list, Math.min(width, PAGE_WIDTH));
  const header = head.length;
  const lastOfTable = header + Math.max(rows.length, 1);
  const body = [...(rows.length === 0 ? [BLANK] : rows), ...(list.below?.(header + 1, lastOfTable) ?? [])];
  const last = header + body.length;
  const lastLetter = columnLetter(columns.length);
  return {
    key: list.key,
    name: STANDARD_SHEET_NAMES[list.key],
    visibility: 'visible',
    tabColor: list.tabColor,
    columns: columns.map(({ width: characters }) => ({ width: characters })),
    rows: [...head, ...body.map((row) => drawnRow(columns, row))],
    styles: [
      { range: `A1:A${header - 1}`, style: { numberFormat: '@' } },
      { range: 'A1', style: { fontSize: TITLE_SIZE, bold: true, color: INK } },
      {
        range: `A${header}:${lastLetter}${header}`,
        style: {
          bold: true, horizontal: 'center', vertical: 'top', wrap: true, fill: HEADER_FILL, color: INK, borderColor: BORDER, numberFormat: '@',
        },
      },
      ...coalesce(body.flatMap((row, index) => rowStyles(columns, row, header + 1 + index))),
    ],
    validations: [],
    conditionalFormats: [],
    numbersAsText: [],
    freeze: { rows: header, columns: fixedColumns },
    autoFilter: `A${header}:${lastLetter}${lastOfTable}`,
    protected: false,
    print: {
      area: `A1:${lastLetter}${last}`,
      ...(width > PAGE_WIDTH ? { pagesWide: pagesFor(columns, fixedColumns) } : {}),
      ...(width > PAGE_WIDTH && fixedColumns > 0 ? { titleColumns: ['A', columnLetter(fixedColumns)] as const } : {}),
      titleRows: [header, header],
      footerLeft: footerText(resolution),
      margins: MARGINS,
    },
  };
}

function headRows({ title, sentences, columns }: List, pageWidth: number): readonly RowSpec[] {
  const captionLines = Math.max(...columns.map(({ caption, width }) => lineCount(caption, width, FONT_SIZE, true)));
  return [
    { height: rowHeight(1, TITLE_SIZE), cells: [text(title)] },
    ...sentences.flatMap((sentence) => broken(sentence, pageWidth)).map((line): RowSpec => ({ height: rowHeight(1, FONT_SIZE), cells: [text(line)] })),
    { height: rowHeight(captionLines, FONT_SIZE) + FILTER_BUTTON, cells: columns.map(({ caption }) => text(caption)) },
  ];
}

/** Cells are not merged, and a text that flows over its neighbours is not wrapped: lines are broken here. */
function broken(sentence: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && lineCount(longer, width, FONT_SIZE) === 1) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function drawnRow(columns: readonly ListColumn[], { cells, look }: ListRow): RowSpec {
  const lines = cells.map(({ content }, index) => {
    const { width = 1 } = columns[index] ?? {};
    return content?.kind === 'text' && look !== 'group' ? lineCount(content.text, width, FONT_SIZE) : 1;
  });
  return { height: rowHeight(Math.max(1, ...lines), FONT_SIZE), cells: cells.map(({ content }) => content) };
}

function rowStyles(columns: readonly ListColumn[], { cells, look }: ListRow, at: number): readonly StyledRange[] {
  if (cells.length === 0) return [];
  const range = `A${at}:${columnLetter(columns.length)}${at}`;
  const isGroup = look === 'group';
  const base: StyledRange = {
    range,
    style: {
      vertical: 'top', wrap: !isGroup, borderColor: BORDER,
      ...(isGroup ? { bold: true, fill: GROUP_FILL } : look),
    },
  };
  return [
    base,
    ...cells.map(({ numberFormat }, index): StyledRange => ({
      range: `${columnLetter(index + 1)}${at}`,
      style: { numberFormat, horizontal: isGroup ? 'left' : (columns[index]?.align ?? 'left') },
    })),
  ];
}

/** Each page repeats the fixed columns. */
function pagesFor(columns: readonly ListColumn[], fixed: number): number {
  const widths = columns.map(({ width }) => width);
  const repeated = widths.slice(0, fixed).reduce((sum, width) => sum + width, 0);
  let pages = 1;
  let used = repeated;
  for (const width of widths.slice(fixed)) {
    if (used + width > PAGE_WIDTH) {
      pages += 1;
      used = repeated;
    }
    used += width;
  }
  return pages;
}
