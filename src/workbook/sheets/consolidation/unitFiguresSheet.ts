/** The sheet Số liệu đơn vị: figures of units that do not answer for the province's, side by side and without a verdict. */
import { FONT_SIZE } from '../appendixLayout';
import { columnLetter } from '../../a1';
import { formula } from '../cell';
import { GROUP_FILL, INK } from '../palette';
import type { SheetSpec } from '../../spec';
import { lineCount } from '../textHeight';
import type { Resolution } from '../../../domain/resolution';
import { listSheet, words, type ListColumn, type ListRow, type ListValue } from './listSheet';

export interface FigureColumn {
  readonly rowId: string;
  readonly name: string;
  /** Of measure; "" for none. */
  readonly unit: string;
  readonly numberFormat: string;
  /** The figures of units make up that of the province when added. */
  readonly adds: boolean;
}

export interface FigureLine {
  readonly unit: string;
  /** One for each column; undefined where the unit gives none. */
  readonly values: readonly (ListValue | undefined)[];
}

const UNIT_WIDTH = 34;
/** In characters: as narrow as the figures allow, wider where a long name would make the header too high. */
const FIGURE_WIDTHS = [10, 14, 18, 24] as const;
const HIGHEST_CAPTION = 7;
const NOTHING: ListValue = { content: null, numberFormat: 'General' };
const NOT_ADDED = '– không cộng';
const SUM_LOOK = { fill: GROUP_FILL, color: INK };

export const unitFiguresSheet = (
  resolution: Resolution,
  sentences: readonly string[],
  columns: readonly FigureColumn[],
  lines: readonly FigureLine[],
): SheetSpec =>
  listSheet(resolution, {
    key: 'unitFigures',
    tabColor: 'BF8F00',
    title: 'SỐ LIỆU ĐƠN VỊ',
    sentences,
    columns: [
      { caption: 'Đơn vị', width: UNIT_WIDTH },
      ...columns.map(listColumn),
    ],
    fixedColumns: 1,
    rows: lines.map(({ unit, values }): ListRow => ({ cells: [words(unit), ...values.map((value) => value ?? NOTHING)] })),
    below: (first, last) => (lines.length === 0 ? [] : [{ cells: [words('Cộng'), ...sums(columns, lines, first, last)], look: SUM_LOOK }]),
  });

function listColumn({ rowId, name, unit }: FigureColumn): ListColumn {
  const caption = `${rowId}\n${name}${unit ? ` (${unit})` : ''}`;
  const width = FIGURE_WIDTHS.find((each) => lineCount(caption, each, FONT_SIZE, true) <= HIGHEST_CAPTION) ?? FIGURE_WIDTHS[3];
  return { caption, width, align: 'right' };
}

/** Formulas, so that they stay right when a figure is corrected. */
const sums = (columns: readonly FigureColumn[], lines: readonly FigureLine[], first: number, last: number): readonly ListValue[] =>
  columns.map(({ adds, numberFormat }, index) => {
    if (!adds) return words(NOT_ADDED);
    const letter = columnLetter(index + 2);
    const numbers = lines.map(({ values }) => values[index]?.content).map((content) => (content?.kind === 'number' ? content.number : 0));
    return { content: formula(`SUM(${letter}${first}:${letter}${last})`, numbers.reduce((sum, number) => sum + number, 0)), numberFormat };
  });
