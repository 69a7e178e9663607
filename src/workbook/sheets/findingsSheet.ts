/** The sheet Rà soát: the findings for those who have no add-in. */
import { textLiteral } from '../../domain/expression';
import { contextFormula, FONT_SIZE, footerText } from './appendixLayout';
import { positionOf, columnLetter, sheetPrefix } from '../a1';
import { formula, number, text } from './cell';
import { columnMap } from './columnMap';
import { targetColumns, taskColumns } from './columns';
import { BORDER, HEADER_FILL, INK, TONE_COLOURS, type Colours } from './palette';
import type { CellContent, RowSpec, SheetSpec } from '../spec';
import { lineCount, rowHeight } from './textHeight';
import type { WorkbookPlan } from '../workbookPlan';

/** One finding, already in words. */
export interface FindingLine {
  /** Lỗi, Cảnh báo or Lưu ý. */
  readonly severity: string;
  /** The sheet's name as it is now. */
  readonly sheet: string;
  readonly address?: string;
  /** With it the link finds the row wherever it was sorted to. */
  readonly rowId?: string;
  /** Number and name of the row, or the field's label. */
  readonly subject: string;
  readonly problem: string;
  readonly remedy: string;
}

export interface FindingsReport {
  /** "23/11/2026 14:05". */
  readonly madeAt: string;
  readonly lines: readonly FindingLine[];
}

const LINK_CAPTION = 'Đến ô';

type SheetPlan = Pick<WorkbookPlan, 'resolution' | 'sheetNames'>;

interface FindingColumn {
  readonly caption: string;
  /** In characters; together a page's width, so that print is as large as on the screen. */
  readonly width: number;
  readonly centred?: true;
  /** Absent where no text stands, but a number or a link. */
  readonly words?: (line: FindingLine) => string;
  readonly cell: (plan: SheetPlan, line: FindingLine, index: number) => CellContent;
}

const worded = (caption: string, width: number, words: (line: FindingLine) => string): FindingColumn =>
  ({ caption, width, words, cell: (_, line) => text(words(line)) });

const COLUMNS: readonly FindingColumn[] = [
  { caption: 'STT', width: 5, centred: true, cell: (_plan, _line, index) => number(index + 1) },
  { ...worded('Mức độ', 10, ({ severity }) => severity), centred: true },
  worded('Trang tính', 11, ({ sheet }) => sheet),
  { caption: LINK_CAPTION, width: 8, centred: true, cell: link },
  worded('Dòng', 30, ({ subject }) => subject),
  worded('Vấn đề', 41, ({ problem }) => problem),
  worded('Cách sửa', 41, ({ remedy }) => remedy),
];

/** Colours by the word, which every coloured cell shows; info is the quietest. */
const SEVERITY_COLOURS: readonly (Colours & { readonly word: string; readonly counted: string })[] = [
  { word: 'Lỗi', counted: 'lỗi', ...TONE_COLOURS.bad },
  { word: 'Cảnh báo', counted: 'cảnh báo', ...TONE_COLOURS.watch },
  { word: 'Lưu ý', counted: 'lưu ý', ...TONE_COLOURS.muted },
];

const TITLE_SIZE = 14;
const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_LETTER = columnLetter(COLUMNS.length);
const LINK_COLOUR = '0563C1';
const MARGINS = { top: 34, bottom: 34, left: 24, right: 24 } as const;

/** Drawn as it is; nothing on the sheet is read again. It is not protected: receivers sort it, cross lines off and delete it. */
export function findingsSheet({ madeAt, lines }: FindingsReport, plan: SheetPlan): SheetSpec {
  const rows: readonly RowSpec[] = [
    { height: rowHeight(1, TITLE_SIZE), cells: [text('RÀ SOÁT BIỂU')] },
    { height: rowHeight(1, FONT_SIZE), cells: [formula(contextFormula(plan))] },
    { height: rowHeight(1, FONT_SIZE), cells: [text(`Lập lúc ${madeAt}; sửa sau đó thì không còn đúng.`)] },
    { height: rowHeight(1, FONT_SIZE), cells: [text(summary(lines))] },
    { height: rowHeight(1, FONT_SIZE), cells: [text(`Bấm vào ô ở cột “${LINK_CAPTION}” để đến chỗ cần xem. Sửa hết các lỗi trước khi gửi; cảnh báo và lưu ý thì xem lại.`)] },
    { height: rowHeight(1, FONT_SIZE) + 4, cells: COLUMNS.map(({ caption }) => text(caption)) },
    ...lines.map((line, index): RowSpec => ({
      height: rowHeight(Math.max(...COLUMNS.map(({ words, width }) => (words ? lineCount(words(line), width, FONT_SIZE) : 1))), FONT_SIZE),
      cells: COLUMNS.map(({ cell }) => cell(plan, line, index)),
    })),
  ];
  const last = Math.max(rows.length, FIRST_ROW);
  const inColumn = (caption: string): string => {
    const letter = columnLetter(COLUMNS.findIndex((column) => column.caption === caption) + 1);
    return `${letter}${FIRST_ROW}:${letter}${last}`;
  };
  const severities = inColumn('Mức độ');
  return {
    key: 'findings',
    name: plan.sheetNames.findings,
    visibility: 'visible',
    tabColor: 'C00000',
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows,
    styles: [
      { range: 'A1', style: { fontSize: TITLE_SIZE, bold: true, color: INK } },
      { range: 'A3:A4', style: { bold: true, numberFormat: '@' } },
      { range: 'A5', style: { italic: true } },
      {
        range: `A${HEADER_ROW}:${LAST_LETTER}${HEADER_ROW}`,
        style: { bold: true, horizontal: 'center', vertical: 'center', wrap: true, fill: HEADER_FILL, color: INK, borderColor: BORDER },
      },
      { range: `A${FIRST_ROW}:${LAST_LETTER}${last}`, style: { vertical: 'top', wrap: true, borderColor: BORDER } },
      ...COLUMNS.filter(({ centred }) => centred).map(({ caption }) => ({ range: inColumn(caption), style: { horizontal: 'center' as const } })),
      // What users typed is quoted in these texts: one that begins with "=" must stay text.
      ...COLUMNS.filter(({ words }) => words).map(({ caption }) => ({ range: inColumn(caption), style: { numberFormat: '@' } })),
      { range: severities, style: { bold: true } },
      { range: inColumn(LINK_CAPTION), style: { color: LINK_COLOUR } },
    ],
    validations: [],
    conditionalFormats: SEVERITY_COLOURS.map(({ word, fill, color }) => ({
      range: severities,
      formula: `${severities.split(':')[0] ?? ''}=${textLiteral(word)}`,
      fill,
      color,
    })),
    numbersAsText: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    autoFilter: `A${HEADER_ROW}:${LAST_LETTER}${last}`,
    protected: false,
    print: {
      area: `A1:${LAST_LETTER}${last}`,
      titleRows: [HEADER_ROW, HEADER_ROW],
      footerLeft: footerText(plan.resolution),
      margins: MARGINS,
    },
  };
}

/** "2 lỗi · 1 cảnh báo · 0 lưu ý". */
function summary(lines: readonly FindingLine[]): string {
  if (lines.length === 0) return 'Không có lỗi, cảnh báo hay lưu ý nào.';
  return SEVERITY_COLOURS.map(({ word, counted }) =>
    `${lines.filter(({ severity }) => severity === word).length} ${counted}`).join(' · ');
}

/**
 * Goes to the cell where the row stands now, and shows its address: the row is found by its id, so that sorting the
 * annex, or this very sheet, breaks nothing. Where the ids cannot be found it goes to where the cell was.
 */
function link(plan: SheetPlan, { sheet, address, rowId }: FindingLine): CellContent {
  if (address === undefined) return null;
  const place = `#${sheetPrefix(sheet)}`;
  const there = `HYPERLINK(${textLiteral(place + address)},${textLiteral(address)})`;
  const ids = idColumn(plan, sheet);
  if (rowId === undefined || ids === undefined) return formula(there, address);
  const letter = columnLetter(positionOf(address).column);
  const row = `MATCH(${textLiteral(rowId)},${sheetPrefix(sheet)}${ids},0)`;
  const found = `HYPERLINK(${textLiteral(place + letter)}&${row},${textLiteral(letter)}&${row})`;
  return formula(`IFERROR(${found},${there})`, address);
}

/** `$S:$S`, the ids of the rows of an annex sheet; undefined for other sheets. */
function idColumn({ resolution, sheetNames }: SheetPlan, sheet: string): string | undefined {
  switch (sheet) {
    case sheetNames.targets:
      return columnMap(targetColumns(resolution)).whole('rowId');
    case sheetNames.tasks:
      return columnMap(taskColumns).whole('rowId');
    default:
      return undefined;
  }
}
