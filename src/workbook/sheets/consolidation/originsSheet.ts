/** The sheet Xuất xứ số liệu: from whom and from which cell every value of a merged workbook comes. */
import { TONE_COLOURS } from '../palette';
import type { SheetSpec } from '../../spec';
import type { Resolution } from '../../../domain/resolution';
import { listSheet, words, type ListColumn, type ListRow, type ListValue } from './listSheet';

/** What became of a value: it stands in the workbook, or several differ and one of them was, or was not, chosen. */
export const ORIGIN_STATES = {
  used: 'Lấy vào sổ',
  chosen: 'Đã chọn',
  passedOver: 'Không chọn',
  byDefault: 'Chưa chọn (lấy giá trị của đơn vị chủ trì thứ nhất)',
  undecided: 'Chưa chọn (không lấy)',
} as const;

export interface OriginLine {
  readonly rowId: string;
  /** Number and name of the row. */
  readonly row: string;
  readonly caption: string;
  readonly value: ListValue;
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
  readonly state: keyof typeof ORIGIN_STATES;
}

const COLUMNS: readonly ListColumn[] = [
  { caption: 'Mã dòng', width: 12 },
  { caption: 'Chỉ tiêu, nhiệm vụ', width: 42 },
  { caption: 'Cột', width: 16 },
  { caption: 'Giá trị', width: 26 },
  { caption: 'Đơn vị', width: 28 },
  { caption: 'Tệp', width: 34 },
  { caption: 'Trang tính', width: 11 },
  { caption: 'Ô', width: 7, align: 'center' },
  { caption: 'Tình trạng', width: 20 },
];

/** Amber asks for a choice; the word says it too. */
const LOOKS: Readonly<Record<OriginLine['state'], ListRow['look']>> = {
  used: undefined,
  chosen: TONE_COLOURS.good,
  passedOver: TONE_COLOURS.muted,
  byDefault: TONE_COLOURS.watch,
  undecided: TONE_COLOURS.watch,
};

/** @param lines in the resolution's order, differing values of one cell one below the other */
export function originsSheet(resolution: Resolution, sentences: readonly string[], lines: readonly OriginLine[]): SheetSpec {
  return listSheet(resolution, {
    key: 'origins',
    tabColor: '7F7F7F',
    title: 'XUẤT XỨ SỐ LIỆU',
    sentences,
    columns: COLUMNS,
    rows: lines.map(({ rowId, row, caption, value, unit, file, sheet, address, state }): ListRow => {
      const look = LOOKS[state];
      return {
        cells: [
          words(rowId), words(row), words(caption), value, words(unit), words(file), words(sheet), words(address), words(ORIGIN_STATES[state]),
        ],
        ...(look ? { look } : {}),
      };
    }),
  });
}
