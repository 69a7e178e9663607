/** The sheet Phần giữ lại: what a repair found on our sheets and could not place, so that nothing is dropped. */
import { FONT_SIZE } from './appendixLayout';
import { columnLetter } from '../a1';
import { text } from './cell';
import { inputContent } from '../repair/inputContent';
import { BORDER, HEADER_FILL, INK } from './palette';
import type { SetAside } from '../repair/repairPlan';
import type { SheetGrid } from '../reading/sheetGrid';
import type { CellContent, SheetSpec } from '../spec';
import { rowHeight } from './textHeight';

const TITLE = 'PHẦN GIỮ LẠI KHI SỬA BIỂU MẪU';
const EXPLANATION =
  'Những nội dung này nằm ngoài các ô nhập nên được chuyển sang đây khi sửa biểu mẫu. Chép lại vào đúng ô nếu còn cần; xong có thể xóa trang này.';
const CAPTIONS = ['Trang tính', 'Ô', 'Nội dung'] as const;
const WIDTHS = [24, 10, 90] as const;
const HEADER_ROW = 3;

/**
 * @param before the sheet as it is, where there is one: what stands on it stays
 * @param lines what is added, if it does not stand there already: a repair that was cut off is given again
 */
export function keptSheet(name: string, before: SheetGrid | undefined, lines: readonly SetAside[]): SheetSpec {
  const head: readonly (readonly CellContent[])[] = [[text(TITLE)], [text(EXPLANATION)], CAPTIONS.map(text)];
  const cells = [
    ...(before && before.rowCount > 0 ? contentsOf(before) : head),
    ...lines.map(lineOf).filter((line) => !isOn(before, line)),
  ];
  const columns = Math.max(WIDTHS.length, ...cells.map((row) => row.length));
  return {
    key: 'kept',
    name,
    visibility: 'visible',
    tabColor: '7F7F7F',
    columns: Array.from({ length: columns }, (_, index) => ({ width: WIDTHS[index] ?? 14 })),
    rows: cells.map((row) => ({ height: rowHeight(1, FONT_SIZE), cells: row })),
    styles: [
      { range: 'A1', style: { bold: true, color: INK } },
      { range: 'A2', style: { italic: true } },
      { range: `A${HEADER_ROW}:C${HEADER_ROW}`, style: { bold: true, fill: HEADER_FILL, color: INK } },
      {
        range: `A${HEADER_ROW}:${columnLetter(columns)}${cells.length}`,
        style: { wrap: true, vertical: 'top', horizontal: 'left', borderColor: BORDER },
      },
      ...textRanges(cells),
    ],
    validations: [],
    conditionalFormats: [],
    numbersAsText: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    protected: false,
  };
}

const lineOf = ({ sheet, address, input }: SetAside): readonly CellContent[] => [text(sheet), text(address), inputContent(input)];

const isOn = (before: SheetGrid | undefined, line: readonly CellContent[]): boolean =>
  before !== undefined && contentsOf(before).some((found) => JSON.stringify(found.slice(0, CAPTIONS.length)) === JSON.stringify(line));

/** "01/02" and "-x" stay the texts they are. */
const textRanges = (cells: readonly (readonly CellContent[])[]): SheetSpec['styles'] =>
  cells.flatMap((row, index) => row.flatMap((content, column) =>
    content?.kind === 'text' ? [{ range: `${columnLetter(column + 1)}${index + 1}`, style: { numberFormat: '@' } }] : []));

const contentsOf = (sheet: SheetGrid): readonly (readonly CellContent[])[] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => inputContent(sheet.at(row + 1, column + 1))));
