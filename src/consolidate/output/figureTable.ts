/** The matrix of Số liệu đơn vị: figures of the reporting period, units by targets. */
import { targetRowsOf } from '../../domain/resolution';
import { formatNumber } from '../../domain/vietnameseNumber';
import type { ListValue } from '../../workbook/sheets/consolidation/listSheet';
import type { FigureColumn, FigureLine } from '../../workbook/sheets/consolidation/unitFiguresSheet';
import { figureFormat } from '../../workbook/sheets/targetsSheet';
import type { Consolidation, UnitFigure } from '../consolidation';
import { shownValue } from './shownValue';
import type { ShortNames } from './shortNames';

export interface FigureTable {
  readonly sentences: readonly string[];
  readonly columns: readonly FigureColumn[];
  readonly lines: readonly FigureLine[];
}

const sourceKey = ({ unit, file }: Pick<UnitFigure, 'unit' | 'file'>): string => JSON.stringify([unit, file]);

/** Targets of which no unit gives a figure have no column. */
export function figureTable({ resolution, period, figures, coverage }: Consolidation, names: ShortNames): FigureTable {
  const ofPeriod = figures.filter(({ entry }) => entry === period.key);
  const bySource = new Map<string, { readonly source: UnitFigure; readonly values: Map<string, ListValue> }>();
  for (const figure of ofPeriod) {
    const key = sourceKey(figure);
    const line = bySource.get(key) ?? { source: figure, values: new Map<string, ListValue>() };
    line.values.set(figure.rowId, shownValue(resolution, figure.rowId, figure.entry, figure.input));
    bySource.set(key, line);
  }
  const order = new Map(coverage.map(({ unit }, index) => [unit, index]));
  const sources = [...bySource.values()].sort((one, other) =>
    (order.get(one.source.unit) ?? 0) - (order.get(other.source.unit) ?? 0) || (one.source.file < other.source.file ? -1 : 1));
  const files = new Map<string, number>();
  for (const { source: { unit } } of sources) files.set(unit, (files.get(unit) ?? 0) + 1);
  const given = new Set(ofPeriod.map(({ rowId }) => rowId));
  // Two files of one unit would be counted twice.
  const mayAdd = files.size === sources.length;
  const rows = targetRowsOf(resolution).filter(({ id }) => given.has(id));
  return {
    sentences: sentences(ofPeriod.length, figures.length - ofPeriod.length, period.name),
    columns: rows.map((row) => ({
      rowId: row.id, name: row.name, unit: row.unit ?? row.unitHint ?? '', numberFormat: figureFormat(row), adds: mayAdd && row.unitValuesAdd === true,
    })),
    lines: sources.map(({ source: { unit, file }, values }) => ({
      unit: files.get(unit) === 1 ? unit : `${unit} (${names.file(file)})`,
      values: rows.map(({ id }) => values.get(id)),
    })),
  };
}

const sentences = (shown: number, others: number, period: string): readonly string[] => [
  `Số liệu kỳ ${period} do đơn vị không chủ trì gửi kèm: ${formatNumber(shown)} ô. Chỉ để so sánh giữa các đơn vị, không đánh giá theo mục tiêu của tỉnh.`,
  ...(others > 0 ? [`Ngoài bảng này các đơn vị còn gửi ${formatNumber(others)} ô khác (kỳ trước, nguồn số liệu, nguyên nhân…); xem trong tệp của đơn vị.`] : []),
  'Chỉ cộng những chỉ tiêu mà số của các đơn vị gộp lại thành số của tỉnh; tỷ lệ và thứ hạng thì không cộng.',
];
