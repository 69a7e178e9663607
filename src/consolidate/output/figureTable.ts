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
  const files = new Map<string, number>();
  for (const { unit } of sources) files.set(unit, (files.get(unit) ?? 0) + 1);
  const given = new Set(sources.flatMap(({ entries }) => entries.map(({ rowId }) => rowId)));
  // Two files of one unit would be counted twice.
  const mayAdd = files.size === sources.length;
  const rows = targetRowsOf(resolution).filter(({ id }) => given.has(id));
  const shown = countEntries(sources);
  return {
    sentences: sentences(shown, countEntries(figures) - shown, period.name),
    columns: rows.map((row) => ({
      rowId: row.id, name: row.name, unit: row.unit ?? row.unitHint ?? '', numberFormat: figureFormat(row), adds: mayAdd && row.unitValuesAdd === true,
    })),
    lines: sources.map(({ unit, file, entries }) => {
      const values = new Map(entries.map(({ rowId, entry, input }) => [rowId, shownValue(resolution, rowId, entry, input)]));
      return { unit: files.get(unit) === 1 ? unit : `${unit} (${names.file(file)})`, values: rows.map(({ id }) => values.get(id)) };
    }),
  };
}

const countEntries = (figures: readonly UnitFigures[]): number => figures.reduce((sum, { entries }) => sum + entries.length, 0);

const sentences = (shown: number, others: number, period: string): readonly string[] => [
  `Số liệu kỳ ${period} do đơn vị không chủ trì gửi kèm: ${formatNumber(shown)} ô. Chỉ để so sánh giữa các đơn vị, không đánh giá theo mục tiêu của tỉnh.`,
  ...(others > 0 ? [`Ngoài bảng này các đơn vị còn gửi ${formatNumber(others)} ô khác (kỳ trước, nguồn số liệu, nguyên nhân…); xem trong tệp của đơn vị.`] : []),
  'Chỉ cộng những chỉ tiêu mà số của các đơn vị gộp lại thành số của tỉnh; tỷ lệ và thứ hạng thì không cộng.',
];
