/** A sheet as its print would show it: the text of cells, merged ones as wide as they look. */
import { dateToVietnamese, partsOf } from '../domain/serialDate';
import { formatNumber } from '../domain/vietnameseNumber';
import { cellAddress, positionOf, type CellPosition } from '../workbook/a1';
import { formatKind } from '../workbook/damage/numberFormatKind';
import type { SheetGrid } from '../workbook/reading/sheetGrid';

export interface PrintedCell {
  /** "Phụ lục 1, ô B12". */
  readonly place: string;
  /** On one line, with single spaces; "" for an empty cell. */
  readonly text: string;
  /** The same with its line breaks. */
  readonly lines: string;
  /** The cell holds this number (points of a percentage), and {@link text} shows it as a Vietnamese Excel would. */
  readonly number?: number;
  /** Why the cell cannot be taken as it stands, and what to do; a sentence. */
  readonly problem?: string;
}

/** Fonts of the time before Unicode; their letters are other ones. */
const LEGACY_FONT = /^(?:\.vn|vni)/i;

export class PrintedSheet {
  readonly #merges: readonly { readonly from: CellPosition; readonly to: CellPosition }[];

  constructor(private readonly grid: SheetGrid) {
    this.#merges = (grid.looks?.merges ?? []).map((range) => {
      const [first = '', last = first] = range.split(':');
      return { from: positionOf(first), to: positionOf(last) };
    });
  }

  get name(): string {
    return this.grid.name;
  }

  get rowCount(): number {
    return this.grid.rowCount;
  }

  get columnCount(): number {
    return this.grid.columnCount;
  }

  /** What stands in the cell itself. */
  cell(row: number, column: number): PrintedCell {
    const place = `${this.name}, ô ${cellAddress(column, row)}`;
    const input = this.grid.at(row, column);
    const look = this.grid.looks?.lookAt(row, column);
    switch (input.kind) {
      case 'empty':
        return { place, text: '', lines: '' };
      case 'text': {
        const shown = { place, ...textOf(input.text) };
        return LEGACY_FONT.test(look?.fontName ?? '') && /[^\p{ASCII}]/u.test(shown.text)
          ? { ...shown, problem: `${place}: chữ viết bằng phông cũ ${look?.fontName ?? ''}, không phải Unicode: chuyển cả tệp sang Unicode (Times New Roman) rồi chạy lại.` }
          : shown;
      }
      case 'number':
        return { place, ...numberOf(place, input.number, look?.numberFormat ?? 'General') };
      case 'boolean':
      case 'error':
        return { place, text: '', lines: '', problem: `${place}: ô chứa lỗi hoặc TRUE/FALSE, không phải chữ hay số: gõ lại như bản in.` };
    }
  }

  /** What is printed there: a cell merged with those above it shows what stands in the uppermost. */
  shown(row: number, column: number): PrintedCell {
    const merge = this.#merges.find(({ from, to }) => from.column === column && from.row < row && row <= to.row);
    return this.cell(merge ? merge.from.row : row, column);
  }
}

function textOf(text: string): Pick<PrintedCell, 'text' | 'lines'> {
  const lines = text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  return { lines, text: lines.replace(/\n/g, ' ') };
}

const one = (text: string): Pick<PrintedCell, 'text' | 'lines'> => ({ text, lines: text });

/** Excel turns "3-5" and "30/6" into dates as they are typed; what was printed is then anybody's guess. */
function numberOf(place: string, number: number, format: string): Omit<PrintedCell, 'place'> {
  const kind = formatKind(format);
  if (kind === 'percent') {
    const points = Number((number * 100).toFixed(6));
    return { ...one(`${formatNumber(points)}%`), number: points };
  }
  if (!kind.startsWith('date')) return { ...one(formatNumber(number)), number };
  if (/^date (?:dmy|mdy|ymd)$/.test(kind)) return one(dateToVietnamese(number));
  const { month, year } = partsOf(number);
  if (kind === 'date my') return one(`Tháng ${month}/${year}`);
  return { ...one(''), problem: `${place}: Excel đã đổi nội dung gõ vào thành một ngày: định dạng ô là Văn bản (Text) rồi gõ lại như bản in.` };
}
