/** The matrix of Số liệu đơn vị: figures of the reporting period, units by targets. */
import { targetRowsOf } from '../../domain/resolution';
import { formatNumber } from '../../domain/vietnameseNumber';
import type { FigureColumn, FigureLine } from '../../workbook/sheets/consolidation/unitFiguresSheet';
import { figureFormat } from '../../workbook/sheets/targetsSheet';
import type { Consolidation, UnitFigures } from '../consolidation';
import { shownValue } from './shownValue';
import type { ShortNames } from './shortNames';

export interface FigureTable {
  readonly sentences: readonly string[];
  readonly columns: readonly FigureColumn[];
  readonly lines: readonly FigureLine[];
}

/** Targets of which no unit gives a figure have no column. */
export function figureTable({ resolution, period, figures, coverage }: Consolidation, names: ShortNames): FigureTable {
  const order = new Map(coverage.map(({ unit }, index) => [unit, index]));
  // Those of one unit stay in the order of their files.
  const sources = figures
    .map(({ unit, file, entries }) => ({ unit, file, entries: entries.filter(({ entry }) => entry === period.key) }))
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => (order.get(one.unit) ?? 0) - (order.get(other.unit) ?? 0));
  const lines = sources.map(({ unit, file, entries }) => ({
    unit, file,
    values: new Map(entries.map(({ rowId, entry, input }) => [rowId, shownValue(resolution, rowId, entry, input)])),
  }));
  const given = new Set(lines.flatMap(({ values }) => [...values.keys()]));
  const rows = targetRowsOf(resolution).filter(({ id }) => given.has(id));
  /** Added up, they would count a unit twice. */
  const isGivenTwice = (id: string): boolean => {
    const units = lines.filter(({ values }) => values.has(id)).map(({ unit }) => unit);
    return new Set(units).size < units.length;
  };
  const notAdded = rows.filter((row) => row.unitValuesAdd === true && isGivenTwice(row.id));
  const filesOf = new Map<string, number>();
  for (const { unit } of lines) filesOf.set(unit, (filesOf.get(unit) ?? 0) + 1);
  const shown = countEntries(sources);
  return {
    sentences: sentences(shown, countEntries(figures) - shown, period.name, notAdded.length > 0),
    columns: rows.map((row) => ({
      rowId: row.id, name: row.name, unit: row.unit ?? row.unitHint ?? '', numberFormat: figureFormat(row),
      adds: row.unitValuesAdd === true && !notAdded.includes(row),
    })),
    lines: lines.map(({ unit, file, values }) => ({
      unit: filesOf.get(unit) === 1 ? unit : `${unit} (${names.file(file)})`,
      values: rows.map(({ id }) => values.get(id)),
    })),
  };
}

const countEntries = (figures: readonly UnitFigures[]): number => figures.reduce((sum, { entries }) => sum + entries.length, 0);

const sentences = (shown: number, others: number, period: string, sentTwice: boolean): readonly string[] => [
  `Số liệu kỳ ${period} do đơn vị không chủ trì gửi kèm: ${formatNumber(shown)} ô. Chỉ để so sánh giữa các đơn vị, không đánh giá theo mục tiêu của tỉnh.`,
  ...(others > 0 ? [`Ngoài bảng này các đơn vị còn gửi ${formatNumber(others)} ô khác (kỳ trước, nguồn số liệu, nguyên nhân…); xem trong tệp của đơn vị.`] : []),
  'Chỉ cộng những chỉ tiêu mà số của các đơn vị gộp lại thành số của tỉnh; tỷ lệ và thứ hạng thì không cộng.',
  ...(sentTwice ? ['Cột có đơn vị gửi hai bản khác nhau, chưa rõ bản nào mới hơn, thì chưa cộng: hãy hỏi lại đơn vị rồi tổng hợp lại.'] : []),
];
