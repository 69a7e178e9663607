/** A table of the report: the header row is repeated on every page, and no row is divided between two. */
import type { Table as WordTable, TableCell as WordCell, TableRow as WordRow } from 'docx';
import { TONE_COLOURS, type Colours } from '../workbook/sheets/palette';
import type { Table, TableCell, TableColumn } from './blocks';
import { linesOf, run, twips, type Docx } from './documentText';
import { PAPER, type ReportSettings } from './reportSettings';

const CAPTION_FILL = 'D9E2F3';
const GROUP_FILL = 'F2F2F2';

interface CellLook {
  readonly bold?: boolean;
  readonly align?: TableColumn['align'];
  readonly fill?: string;
  readonly color?: string;
  readonly keepNext?: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly width: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const textWidth = ({ margins }: ReportSettings): number => PAPER.width - margins.left - margins.right;

export function documentTable(docx: Docx, { columns, rows }: Table, settings: ReportSettings): WordTable {
  const widths = columns.map(({ width }) => twips((textWidth(settings) * width) / 100));
  const total = sum(widths);
  const cell = (text: string, look: CellLook): WordCell => wordCell(docx, text, look, settings);
  const header = wordRow(docx, columns.map(({ caption }, index) =>
    cell(caption, { bold: true, align: 'center', fill: CAPTION_FILL, keepNext: true, width: widths[index] ?? 0 })), true);
  const covered = columns.map(() => 0);
  return new docx.Table({
    width: { size: total, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { left: twips(1.2), right: twips(1.2), top: 30, bottom: 30 },
    rows: [
      header,
      ...rows.map((row) =>
        row.kind === 'group'
          ? wordRow(docx, [cell(row.text, { bold: true, fill: GROUP_FILL, keepNext: true, columnSpan: columns.length, width: total })])
          : wordRow(docx, placed(row.cells, covered).map(({ at, given }) => cell(given.text, {
            width: sum(widths.slice(at, at + (given.columnSpan ?? 1))),
            ...(given.columnSpan ? { columnSpan: given.columnSpan } : {}),
            ...(columns[at]?.align ? { align: columns[at].align } : {}),
            ...(given.rowSpan && given.rowSpan > 1 ? { rowSpan: given.rowSpan } : {}),
            ...toneLook(given),
          }))),
      ),
    ],
  });
}

/** Which column each given cell stands in, past those that a cell of a row above reaches down to. */
function placed(given: readonly TableCell[], covered: number[]): readonly { readonly at: number; readonly given: TableCell }[] {
  let at = 0;
  const cells = given.map((cell) => {
    for (let rows = covered[at] ?? 0; rows > 0; rows = covered[at] ?? 0) {
      covered[at] = rows - 1;
      at += 1;
    }
    const place = { at, given: cell };
    covered[at] = (cell.rowSpan ?? 1) - 1;
    at += cell.columnSpan ?? 1;
    return place;
  });
  for (; at < covered.length; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
  return cells;
}

function toneLook({ tone }: TableCell): Pick<CellLook, 'bold' | 'fill' | 'color'> {
  if (!tone) return {};
  const colours: Colours | undefined = tone === 'plain' ? undefined : TONE_COLOURS[tone];
  return { bold: true, ...colours };
}

const wordRow = (docx: Docx, children: readonly WordCell[], tableHeader = false): WordRow =>
  new docx.TableRow({ children, cantSplit: true, tableHeader });

function wordCell(docx: Docx, text: string, look: CellLook, { sizes }: ReportSettings): WordCell {
  const { bold = false, align, fill, color, keepNext = false, columnSpan, rowSpan, width } = look;
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    ...(fill ? { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill } } : {}),
    ...(columnSpan ? { columnSpan } : {}),
    ...(rowSpan ? { rowSpan } : {}),
    children: linesOf(text).map((each) => new docx.Paragraph({
      keepNext,
      alignment: align ?? 'left',
      spacing: { before: 0, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
      indent: { firstLine: 0 },
      children: [run(docx, each, { size: sizes.table, bold, ...(color ? { color } : {}) })],
    })),
  });
}

