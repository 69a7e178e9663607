/**
 * The verdict rules a second time, straight from the prose of the design (§4), in plain ifs. It shares nothing with
 * `src/domain`, not even a helper, so that a slip in one of the two shows as a disagreement.
 */

/** What a cell holds. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string };

export interface Header {
  readonly unit: Cell;
  readonly scope: Cell;
  readonly period: Cell;
  readonly evaluationDate: Cell;
}

export interface SeedRow {
  readonly unit: string | null;
  readonly lead: readonly string[];
  readonly measure: string;
  readonly bounds: { readonly min: number; readonly max: number; readonly integer?: boolean };
  readonly baselineBounds?: { readonly min: number; readonly max: number; readonly integer?: boolean };
  readonly criterion: {
    readonly kind: string;
    readonly value?: number;
    readonly low?: number;
    readonly high?: number;
  };
}

export interface SeedTask {
  readonly lead: readonly string[];
  readonly deadline?: { readonly startBy: string | null; readonly finishBy: string | null };
}

/** What scope needs to know of the resolution. */
export interface Bodies {
  /** The leads of all rows of both annexes, as printed. */
  readonly printedLeads: readonly string[];
  /** Another spelling → the one name. */
  readonly oneName: Readonly<Record<string, string>>;
  /** yyyy-mm-dd */
  readonly earliestDate: string;
}

const isZeroLength = (cell: Cell): boolean => cell.kind === 'empty' || (cell.kind === 'text' && cell.text.length === 0);

const sixDecimals = (number: number): number => Math.round(number * 1_000_000) / 1_000_000;

/** Days since 30/12/1899. */
const daysOf = (iso: string): number =>
  Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);

const LAST_DAY_OF_ALL = daysOf('9999-12-31');

const sameText = (cell: Cell, word: string): boolean =>
  cell.kind === 'text' && cell.text.toLocaleLowerCase('vi') === word.toLocaleLowerCase('vi');

function belongsToOthers(header: Header, lead: readonly string[], bodies: Bodies): boolean {
  if (!sameText(header.scope, 'Chỉ đơn vị chủ trì')) return false;
  const named = (name: string): string => bodies.oneName[name] ?? name;
  const isALead = bodies.printedLeads.some((name) => sameText(header.unit, named(name)));
  if (!isALead) return false;
  return !lead.some((name) => sameText(header.unit, named(name)));
}

export interface TargetInput {
  readonly figures: Readonly<Record<'q1' | 'h1' | 'm9' | 'year', Cell>>;
  readonly baseline: Cell;
  readonly figureKind: Cell;
}

export function targetVerdict(row: SeedRow, input: TargetInput, header: Header, bodies: Bodies): string {
  // 1
  if (belongsToOthers(header, row.lead, bodies)) return 'Không thuộc đơn vị';

  // 2
  let entry: Cell;
  let wholeYear = false;
  if (sameText(header.period, 'Quý I')) entry = input.figures.q1;
  else if (sameText(header.period, '6 tháng')) entry = input.figures.h1;
  else if (sameText(header.period, '9 tháng')) entry = input.figures.m9;
  else if (sameText(header.period, 'Cả năm')) {
    entry = input.figures.year;
    wholeYear = true;
  } else return 'Cần rà soát';

  // 3
  if (isZeroLength(entry)) {
    if (row.measure === 'annual' && !wholeYear) return 'Chưa đến kỳ đánh giá';
    return 'Chưa có số liệu';
  }

  // 4
  if (entry.kind !== 'number') return 'Cần rà soát';
  const v = sixDecimals(entry.number);
  if (v < row.bounds.min) return 'Cần rà soát';
  if (v > row.bounds.max) return 'Cần rà soát';
  if (row.bounds.integer && v !== Math.floor(v)) return 'Cần rà soát';
  const { kind, value = NaN, low = NaN, high = NaN } = row.criterion;
  if (v > 0 && v <= 1 && row.unit === '%' && row.bounds.min === 0 && row.bounds.max === 100) {
    if ((kind === 'gt' || kind === 'gte') && value >= 10) return 'Cần rà soát';
    if (kind === 'range' && low >= 10) return 'Cần rà soát';
  }

  // 5
  let baseline = NaN;
  if (kind === 'gt_baseline') {
    if (isZeroLength(input.baseline)) return 'Chưa có số giao';
    if (input.baseline.kind !== 'number') return 'Cần rà soát';
    baseline = sixDecimals(input.baseline.number);
    if (baseline <= 0) return 'Cần rà soát';
    if (row.baselineBounds) {
      if (baseline < row.baselineBounds.min) return 'Cần rà soát';
      if (baseline > row.baselineBounds.max) return 'Cần rà soát';
      if (row.baselineBounds.integer && baseline !== Math.floor(baseline)) return 'Cần rà soát';
    }
  }

  // 6
  if (kind === 'gt' && v > value) return 'Đạt';
  if (kind === 'gte' && v > value) return 'Vượt';
  if (kind === 'gte' && v === value) return 'Đạt';
  if (kind === 'lt' && v < value) return 'Đạt';
  if (kind === 'lte' && v <= value) return 'Đạt';
  if (kind === 'rank_lte' && v <= value) return 'Đạt';
  if (kind === 'range' && v > high) return 'Vượt';
  if (kind === 'range' && v >= low) return 'Đạt';
  if (kind === 'gt_baseline' && v > baseline) return 'Đạt';

  // 7
  if (row.measure === 'cumulative' && !wholeYear) return 'Đang thực hiện';
  if (wholeYear && sameText(input.figureKind, 'Chính thức')) return 'Không đạt';
  return 'Chưa đạt';
}

export function targetOf(rows: readonly string[]): string {
  const [only = ''] = rows;
  if (rows.length === 1) return only;
  for (const word of ['Không thuộc đơn vị', 'Không đạt', 'Chưa đạt', 'Cần rà soát']) {
    if (rows.includes(word)) return word;
  }
  const isMissing = (word: string): boolean =>
    word === 'Chưa có số liệu' || word === 'Chưa có số giao' || word === 'Chưa đến kỳ đánh giá';
  if (rows.every(isMissing)) return rows.every((word) => word === only) ? only : 'Chưa có số liệu';
  if (rows.some(isMissing)) return 'Chưa đủ số liệu';
  if (rows.includes('Đang thực hiện')) return 'Đang thực hiện';
  if (rows.every((word) => word === 'Vượt')) return 'Vượt';
  return 'Đạt';
}

export interface TaskInput {
  readonly startedOn: Cell;
  readonly finishedOn: Cell;
  readonly progress: Cell;
  readonly product: Cell;
  readonly status: Cell;
  readonly adjustedTo: Cell;
  readonly adjustingDocument: Cell;
  readonly difficulty: Cell;
}

export function taskVerdict(
  task: SeedTask,
  input: TaskInput,
  header: Header,
  bodies: Bodies,
): { readonly verdict: string; readonly days: number | '' } {
  const only = (verdict: string): { readonly verdict: string; readonly days: '' } => ({ verdict, days: '' });

  // 1
  if (belongsToOthers(header, task.lead, bodies)) return only('Không thuộc đơn vị');

  // 2
  const review = only('Cần rà soát');
  const earliest = daysOf(bodies.earliestDate);
  if (header.evaluationDate.kind !== 'number') return review;
  const E = Math.floor(header.evaluationDate.number);
  if (E < earliest || E > daysOf('2100-12-31')) return review;

  let s: number | undefined;
  if (!isZeroLength(input.startedOn)) {
    if (input.startedOn.kind !== 'number') return review;
    s = Math.floor(input.startedOn.number);
    if (s < earliest || s > LAST_DAY_OF_ALL) return review;
  }
  let f: number | undefined;
  if (!isZeroLength(input.finishedOn)) {
    if (input.finishedOn.kind !== 'number') return review;
    f = Math.floor(input.finishedOn.number);
    if (f < earliest || f > LAST_DAY_OF_ALL) return review;
  }
  let adjusted: number | undefined;
  if (!isZeroLength(input.adjustedTo)) {
    if (input.adjustedTo.kind !== 'number') return review;
    adjusted = Math.floor(input.adjustedTo.number);
    if (adjusted < earliest || adjusted > LAST_DAY_OF_ALL) return review;
  }
  if (s !== undefined && s > E) return review;
  if (f !== undefined && f > E) return review;
  if (f !== undefined && s !== undefined && f < s) return review;
  const statusGiven = !isZeroLength(input.status);
  if (statusGiven) {
    const known = ['Tạm dừng', 'Không tiếp tục', 'Chuyển năm sau'].some((word) => sameText(input.status, word));
    if (!known) return review;
  }
  if ((statusGiven || adjusted !== undefined) && isZeroLength(input.adjustingDocument)) return review;

  const { startBy = null, finishBy = null } = task.deadline ?? {};
  const S = startBy === null ? undefined : daysOf(startBy);
  const F = adjusted ?? (finishBy === null ? undefined : daysOf(finishBy));

  // 3
  if (f !== undefined) {
    if (F === undefined) return only('Đã hoàn thành');
    return { verdict: f <= F ? 'Hoàn thành đúng hạn' : 'Hoàn thành quá hạn', days: F - f };
  }

  const next = S !== undefined && s === undefined ? S : F;
  const open = (verdict: string): { readonly verdict: string; readonly days: number | '' } => ({
    verdict,
    days: next === undefined ? '' : next - E,
  });

  // 4
  if (statusGiven) return open('Đã điều chỉnh');

  // 5
  const silent =
    isZeroLength(input.startedOn) &&
    isZeroLength(input.progress) &&
    isZeroLength(input.product) &&
    isZeroLength(input.difficulty);
  if (F !== undefined && E > F) return open(silent ? 'Quá hạn, chưa báo cáo' : 'Quá hạn chưa hoàn thành');

  // 6
  if (S !== undefined && s !== undefined) {
    if (F !== undefined && F - E <= 15) return open('Sắp đến hạn');
    return open(s <= S ? 'Đã bắt đầu đúng hạn' : 'Đã bắt đầu, chậm hạn');
  }

  // 7
  if (S !== undefined && s === undefined && E > S) {
    return open(silent ? 'Quá hạn, chưa báo cáo' : 'Quá hạn chưa bắt đầu');
  }

  // 8
  const ahead: number[] = [];
  if (F !== undefined && F >= E) ahead.push(F);
  if (S !== undefined && s === undefined && S >= E) ahead.push(S);
  if (ahead.length > 0) return open(Math.min(...ahead) - E <= 15 ? 'Sắp đến hạn' : 'Trong hạn');

  // 9
  const underWay = input.progress.kind === 'number' && sixDecimals(input.progress.number) > 0;
  return open(s !== undefined || underWay ? 'Đang thực hiện' : 'Không ấn định thời hạn');
}
