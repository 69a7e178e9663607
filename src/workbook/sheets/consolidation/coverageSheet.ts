/** The sheet Tình hình gửi báo cáo: which units have sent, what became of every file and of every value in them. */
import { text } from '../cell';
import { TONE_COLOURS } from '../palette';
import type { SheetSpec } from '../../spec';
import type { Resolution } from '../../../domain/resolution';
import type { SerialDate } from '../../../domain/serialDate';
import { BLANK, day, listSheet, whole, words, type ListColumn, type ListRow, type ListValue } from './listSheet';

export interface CoverageLine {
  readonly unit: string;
  /** Undefined for a unit that has sent nothing for the period. */
  readonly file?: string;
  /** Filled in it. */
  readonly entries: number;
  /** A sentence, or "". */
  readonly remark: string;
  readonly sentOn?: SerialDate;
  /** Each in words. */
  readonly timeliness: string;
  readonly seal: string;
  readonly template: string;
  readonly versions: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface FileLine {
  readonly file: string;
  readonly unit: string;
  readonly entries: number;
  /** In words. */
  readonly status: string;
  /** A sentence, or "". */
  readonly remark: string;
  /** Nothing of it is in the workbook, and somebody should see to it. */
  readonly refused: boolean;
}

export interface CoverageReport {
  readonly sentences: readonly string[];
  readonly units: readonly CoverageLine[];
  readonly files: readonly FileLine[];
  /** What became of the values that were entered, each in words with its count; the last is the total of the others. */
  readonly accounting: readonly { readonly label: string; readonly count: number }[];
}

/** The list of files stands under the same captions: they are repeated on every page. */
const COLUMNS: readonly ListColumn[] = [
  { caption: 'STT', width: 5, align: 'center' },
  { caption: 'Đơn vị', width: 28 },
  { caption: 'Tình trạng', width: 16 },
  { caption: 'Tệp', width: 34 },
  { caption: 'Số ô đã nhập', width: 8, align: 'center' },
  { caption: 'Ghi chú', width: 32 },
  { caption: 'Ngày gửi', width: 11, align: 'center' },
  { caption: 'So với hạn gửi', width: 13 },
  { caption: 'Chốt số liệu', width: 24 },
  { caption: 'Mẫu biểu', width: 10 },
  { caption: 'Số bản đã gửi', width: 7, align: 'center' },
  { caption: 'Lỗi', width: 5, align: 'center' },
  { caption: 'Cảnh báo', width: 7, align: 'center' },
];

const heading = (title: string): ListRow => ({ cells: [{ content: text(title), numberFormat: '@' }], look: 'group' });

export function coverageSheet(resolution: Resolution, { sentences, units, files, accounting }: CoverageReport): SheetSpec {
  return listSheet(resolution, {
    key: 'coverage',
    tabColor: '548235',
    title: 'TÌNH HÌNH GỬI BÁO CÁO',
    sentences,
    columns: COLUMNS,
    fixedColumns: 2,
    rows: units.map(unitRow),
    below: () => [
      BLANK,
      heading('TỪNG TỆP'),
      ...files.map(fileRow),
      BLANK,
      heading('SỐ Ô ĐÃ NHẬP TRONG CÁC TỆP'),
      ...accounting.map(({ label, count }): ListRow => ({ cells: [words(''), words(label), whole(count)] })),
    ],
  });
}

function unitRow(line: CoverageLine, index: number): ListRow {
  const { unit, file, entries, remark, sentOn, timeliness, seal, template, versions, errors, warnings } = line;
  const known: readonly ListValue[] = file === undefined
    ? [words('Chưa gửi')]
    : [
        words('Đã gửi'), words(file), whole(entries), words(remark), day(sentOn), words(timeliness), words(seal), words(template),
        whole(versions), whole(errors), whole(warnings),
      ];
  return {
    cells: [whole(index + 1), words(unit), ...known],
    ...(file === undefined ? { look: TONE_COLOURS.watch } : {}),
  };
}

const fileRow = ({ file, unit, entries, status, remark, refused }: FileLine, index: number): ListRow => ({
  cells: [whole(index + 1), words(unit), words(status), words(file), whole(entries), words(remark)],
  ...(refused ? { look: TONE_COLOURS.review } : {}),
});
