/** The sheet Tiến độ theo đơn vị: what each unit reports of a row that many units lead together. */
import type { SheetSpec } from '../../spec';
import type { Resolution } from '../../../domain/resolution';
import { TONE_COLOURS } from '../palette';
import { listSheet, words, type ListColumn, type ListRow, type ListValue } from './listSheet';

export interface UnitProgress {
  readonly rowId: string;
  /** "41/54 đã hoàn thành". */
  readonly standing: string;
  readonly lines: readonly {
    readonly unit: string;
    readonly file: string;
    /** In words. */
    readonly state: string;
    readonly finished: boolean;
    /** One for each column; undefined where the unit entered nothing. */
    readonly values: readonly (ListValue | undefined)[];
  }[];
}

const NOTHING: ListValue = { content: null, numberFormat: 'General' };

/**
 * @param sentences name the rows, of which the table gives the ids
 * @param columns of the entries that at least one unit filled in
 */
export const unitProgressSheet = (
  resolution: Resolution,
  sentences: readonly string[],
  columns: readonly ListColumn[],
  rows: readonly UnitProgress[],
): SheetSpec =>
  listSheet(resolution, {
    key: 'unitProgress',
    tabColor: '2E75B6',
    title: 'TIẾN ĐỘ THEO ĐƠN VỊ',
    sentences,
    columns: [
      { caption: 'Mã dòng', width: 12 },
      { caption: 'Đơn vị', width: 34 },
      { caption: 'Kết quả', width: 17 },
      ...columns,
      { caption: 'Tệp', width: 34 },
    ],
    rows: rows.flatMap(({ rowId, standing, lines }): readonly ListRow[] => [
      { cells: [words(rowId), words(standing)], look: 'group' },
      ...lines.map(({ unit, file, state, finished, values }): ListRow => ({
        cells: [
          words(rowId), words(unit), words(state),
          ...values.map((value) => value ?? NOTHING), words(file),
        ],
        ...(finished ? { look: TONE_COLOURS.good } : {}),
      })),
    ]),
  });
