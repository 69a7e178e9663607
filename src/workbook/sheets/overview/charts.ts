/** The charts beside the lists, one below the other down to the end of the printed page. */
import type { ChartSpec } from '../../spec';
import { FONT_NAME, FONT_SIZE } from '../appendixLayout';
import { CHARTS_BEGIN, LAST, LAST_PRINTED_ROW } from './page';
import { STATE_LOOK, TARGET_CLASSES, TASK_CLASSES, type VerdictClass } from './verdictClasses';

/** The tables that charts are drawn over; absent with their appendix. */
export interface ChartTables {
  readonly rowsByGroupAndLead?: string;
  readonly rowsByPeriod?: string;
  readonly tasksByState?: string;
  readonly tasksByLead?: string;
}

/** By which each chart is found again, over which table. */
const NAMES: Readonly<Record<keyof ChartTables, string>> = {
  rowsByGroupAndLead: 'SCT_BieuDo_Nhom',
  rowsByPeriod: 'SCT_BieuDo_Ky',
  tasksByState: 'SCT_BieuDo_TinhTrang',
  tasksByLead: 'SCT_BieuDo_ChuTri',
};

/** Every chart that the sheet may hold, whichever appendices are there. */
export const CHART_NAMES: readonly string[] = Object.values(NAMES);

type Chart = Omit<ChartSpec, 'place' | 'fontName' | 'fontSize'>;

/** @param firstRow where the first chart begins */
export function charts(tables: ChartTables, firstRow: number): readonly ChartSpec[] {
  const wanted = wantedCharts(tables);
  const heights = wanted.map(height);
  const whole = heights.reduce((sum, each) => sum + each, 0);
  const rows = LAST_PRINTED_ROW - firstRow + 1;
  const edge = (index: number): number =>
    firstRow + Math.round((heights.slice(0, index).reduce((sum, each) => sum + each, 0) / whole) * rows);
  return wanted.map((chart, index) => ({
    ...chart,
    place: `${CHARTS_BEGIN}${edge(index)}:${LAST}${edge(index + 1) - 1}`,
    fontName: FONT_NAME,
    fontSize: FONT_SIZE,
  }));
}

function wantedCharts({ rowsByGroupAndLead, rowsByPeriod, tasksByState, tasksByLead }: ChartTables): readonly Chart[] {
  const chart = (source: string | undefined, rest: Omit<Chart, 'source'>): readonly Chart[] => (source ? [{ ...rest, source }] : []);
  return [
    ...chart(rowsByGroupAndLead, {
      name: NAMES.rowsByGroupAndLead,
      kind: 'sharesBar',
      title: 'Chỉ tiêu thành phần theo nhóm, chủ trì',
      series: looksOf(TARGET_CLASSES),
      description: 'Thanh xếp chồng: số chỉ tiêu thành phần theo đánh giá, của từng nhóm và từng đơn vị chủ trì.',
    }),
    ...chart(rowsByPeriod, {
      name: NAMES.rowsByPeriod,
      kind: 'stackedColumn',
      title: 'Chỉ tiêu thành phần qua các kỳ',
      series: looksOf(TARGET_CLASSES),
      description: 'Cột xếp chồng: số chỉ tiêu thành phần theo đánh giá, của từng kỳ đến kỳ báo cáo.',
    }),
    ...chart(tasksByState, {
      name: NAMES.tasksByState,
      kind: 'bar',
      title: 'Nhiệm vụ theo tình trạng',
      series: [STATE_LOOK],
      description: 'Thanh ngang: số nhiệm vụ theo tình trạng thực hiện.',
    }),
    ...chart(tasksByLead, {
      name: NAMES.tasksByLead,
      kind: 'sharesBar',
      title: 'Nhiệm vụ theo đơn vị chủ trì',
      series: looksOf(TASK_CLASSES),
      description: 'Thanh xếp chồng: số nhiệm vụ theo tình trạng, của từng đơn vị chủ trì.',
    }),
  ];
}

const looksOf = (classes: readonly VerdictClass[]): ChartSpec['series'] => classes.map(({ look }) => look);

/** What a chart needs in height, in points: title, legend of two lines, a bar with its name, columns with theirs. */
const HEIGHTS = { title: 26, legend: 36, bar: 17, columns: 96 } as const;

function height({ kind, source, series }: Chart): number {
  const [first = 0, last = 0] = [...source.matchAll(/\d+/g)].map(Number);
  if (kind === 'stackedColumn') return HEIGHTS.title + HEIGHTS.columns;
  return HEIGHTS.title + (last - first) * HEIGHTS.bar + (series.length > 1 ? HEIGHTS.legend : 0);
}
