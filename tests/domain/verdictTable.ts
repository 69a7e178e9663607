/**
 * Verdicts written by hand out of the design's rules, never out of the code: the expectation for every engine that
 * computes them. A case is one row of the resolution in force with what stands in its cells; what is not given is empty.
 */
import { dateOf } from '../../src/domain/serialDate';
import type { CellInput } from '../../src/domain/entry';
import type { HeaderEntry, TargetEntry, TaskEntry } from '../../src/domain/entries';
import type { TargetVerdict, TaskVerdict } from '../../src/domain/verdict';

type Given<Key extends string> = Readonly<Partial<Record<Key, CellInput>>>;
type JudgingField = Extract<HeaderEntry, 'unit' | 'scope' | 'period' | 'evaluationDate'>;

interface VerdictCase<Key extends string, Word extends string> {
  /** The row's id in the seed of 05-NQ/TU. */
  readonly id: string;
  /** What differs from: no unit, Toàn bộ, Quý I, 31/03/2026. */
  readonly header: Given<JudgingField>;
  readonly entries: Given<Key>;
  readonly expected: Word;
  /** The number of the rule that decides. */
  readonly rule: number;
  readonly why: string;
}

export type TargetCase = VerdictCase<TargetEntry, TargetVerdict>;
export type TaskCase = VerdictCase<TaskEntry, TaskVerdict>;

/** An error value in a cell. */
class ErrorValue {
  constructor(readonly error: string) {}
}
const NA = new ErrorValue('#N/A');
const DIV0 = new ErrorValue('#DIV/0!');
const NAME = new ErrorValue('#NAME?');

/** What is typed: numbers, text, TRUE/FALSE, an error value, or nothing. */
type Typed = number | string | boolean | ErrorValue | null;

function cell(typed: Typed): CellInput {
  if (typed === null) return { kind: 'empty' };
  if (typeof typed === 'number') return { kind: 'number', number: typed };
  if (typeof typed === 'string') return { kind: 'text', text: typed };
  if (typeof typed === 'boolean') return { kind: 'boolean', boolean: typed };
  return { kind: 'error', error: typed.error };
}

function cells<Key extends string>(typed: Readonly<Partial<Record<Key, Typed>>>): Given<Key> {
  const given: Partial<Record<Key, CellInput>> = {};
  for (const key of Object.keys(typed) as Key[]) given[key] = cell(typed[key] ?? null);
  return given;
}

/** "31/03/2026" as a cell holds it. */
function day(date: string): number {
  const [dayOfMonth = 0, month = 0, year = 0] = date.split('/').map(Number);
  return dateOf(year, month, dayOfMonth);
}

export const DEFAULT_HEADER: Readonly<Record<JudgingField, CellInput>> = {
  unit: cell(null),
  scope: cell('Toàn bộ'),
  period: cell('Quý I'),
  evaluationDate: cell(day('31/03/2026')),
};

type TypedHeader = Readonly<Partial<Record<JudgingField, Typed>>>;

// ---------------------------------------------------------------------------------------------------- targets

const COLUMN: Readonly<Record<string, TargetEntry>> = { 'Quý I': 'q1', '6 tháng': 'h1', '9 tháng': 'm9', 'Cả năm': 'year' };

type TargetLine = readonly [figure: Typed, expected: TargetVerdict, rule: number, why: string];

/** Cases of one row in one period; `more` are its other entries. */
const figures = (
  id: string,
  period: string,
  lines: readonly TargetLine[],
  more: Readonly<Partial<Record<TargetEntry, Typed>>> = {},
): readonly TargetCase[] =>
  lines.map(([figure, expected, rule, why]) => ({
    id,
    header: cells<JudgingField>({ period }),
    entries: cells<TargetEntry>({ ...more, [COLUMN[period] ?? 'q1']: figure }),
    expected,
    rule,
    why,
  }));

const target = (
  id: string,
  header: TypedHeader,
  entries: Readonly<Partial<Record<TargetEntry, Typed>>>,
  expected: TargetVerdict,
  rule: number,
  why: string,
): TargetCase => ({ id, header: cells(header), entries: cells(entries), expected, rule, why });

const PARTY_ORGANISATION = 'Ban Tổ chức Tỉnh ủy';
const GOVERNMENT = 'Đảng ủy Ủy ban nhân dân tỉnh';
const OWN = 'Chỉ đơn vị chủ trì';

export const targetCases: readonly TargetCase[] = [
  // gt: PL1.4 above 12,5 %, growth, believed from −50 to 60.
  ...figures('PL1.4', 'Quý I', [
    [12.4, 'Chưa đạt', 7, 'below'],
    [12.499999, 'Chưa đạt', 7, 'a millionth below'],
    [12.4999999, 'Chưa đạt', 7, 'a ten-millionth below rounds to the threshold, which is not above it'],
    [12.5, 'Chưa đạt', 7, 'the threshold itself is not above it'],
    [12.500000000000002, 'Chưa đạt', 7, 'noise of the machine is the threshold'],
    [12.5000001, 'Chưa đạt', 7, 'a ten-millionth above rounds to the threshold'],
    [12.500001, 'Đạt', 6, 'a millionth above; gt knows no exceeding'],
    [12.6, 'Đạt', 6, 'above'],
    [60, 'Đạt', 6, 'the upper bound can be believed'],
    [60.0000001, 'Đạt', 6, 'rounds to the upper bound'],
    [60.000001, 'Cần rà soát', 4, 'a millionth above the upper bound'],
    [125, 'Cần rà soát', 4, '12,5 typed without its comma'],
    [-50, 'Chưa đạt', 7, 'the lower bound can be believed'],
    [-50.0000001, 'Chưa đạt', 7, 'rounds to the lower bound'],
    [-50.000001, 'Cần rà soát', 4, 'a millionth below the lower bound'],
    [0, 'Chưa đạt', 7, 'zero is a figure'],
    [0.91, 'Chưa đạt', 7, 'growth below 1 % is possible: the row is not bounded 0 to 100'],
    [1, 'Chưa đạt', 7, 'so is 1 %'],
  ]),
  // gt on a percentage bounded 0 to 100: PL1.17.5 above 96,6 as the body says.
  ...figures('PL1.17.5', 'Quý I', [
    [96.6, 'Chưa đạt', 7, 'the annex prints 96.6, the body "trên": the body rules'],
    [96.600001, 'Đạt', 6, 'above'],
    [0.966, 'Cần rà soát', 4, '0,966 typed for 96,6'],
    [1, 'Cần rà soát', 4, '1 is at most 1'],
    [1.000001, 'Chưa đạt', 7, 'above 1 is a percentage'],
    [966, 'Cần rà soát', 4, 'above 100'],
  ]),
  // gte: PL1.15.1 at least 88 %.
  ...figures('PL1.15.1', 'Quý I', [
    [87.9, 'Chưa đạt', 7, 'below'],
    [87.999999, 'Chưa đạt', 7, 'a millionth below'],
    [87.9999999, 'Đạt', 6, 'rounds to the threshold'],
    [88, 'Đạt', 6, 'the threshold itself'],
    [88.0000001, 'Đạt', 6, 'rounds to the threshold: not strictly above it'],
    [88.000001, 'Vượt', 6, 'strictly above'],
    [88.1, 'Vượt', 6, 'above'],
    [100, 'Vượt', 6, 'the upper bound'],
    [100.0000001, 'Vượt', 6, 'rounds to the upper bound'],
    [100.000001, 'Cần rà soát', 4, 'above the upper bound'],
    [0, 'Chưa đạt', 7, 'zero is neither blank nor a fraction'],
    [0.0000001, 'Chưa đạt', 7, 'rounds to zero'],
    [-0.0000001, 'Chưa đạt', 7, 'rounds to zero'],
    [-0.000001, 'Cần rà soát', 4, 'below the lower bound'],
    [0.000001, 'Cần rà soát', 4, 'above 0 and at most 1 on such a row'],
    [0.88, 'Cần rà soát', 4, '0,88 typed for 88'],
    [1, 'Cần rà soát', 4, '1 typed for 100'],
    [1.0000001, 'Cần rà soát', 4, 'rounds to 1'],
    [1.000001, 'Chưa đạt', 7, 'above 1'],
  ]),
  ...figures('PL1.22.1', 'Quý I', [
    [99.99, 'Chưa đạt', 7, 'below 100'],
    [100, 'Đạt', 6, 'all of it; more cannot be'],
    [1, 'Cần rà soát', 4, '100 % typed as 1'],
  ]),
  ...figures('PL1.17.1', 'Quý I', [
    [0.62, 'Chưa đạt', 7, 'no percentage: beds per 10.000 people'],
    [62, 'Đạt', 6, 'the threshold'],
    [62.5, 'Vượt', 6, 'a rate need not be whole'],
    [201, 'Cần rà soát', 4, 'above 200'],
  ]),
  // The three annual rows that the annex prints with ">" and the body with "từ … trở lên".
  ...figures('PL1.1', 'Cả năm', [[90, 'Đạt', 6, 'the body rules: at least 90'], [89.9, 'Chưa đạt', 7, 'below']]),
  ...figures('PL1.5', 'Cả năm', [
    [11800, 'Đạt', 6, 'the body rules: at least 11.800'],
    [11.8, 'Chưa đạt', 7, 'the dot read as a decimal point; USD, so no fraction'],
    [11799.999999, 'Chưa đạt', 7, 'a millionth below'],
    [11800.000001, 'Vượt', 6, 'a millionth above'],
    [100001, 'Cần rà soát', 4, 'above the upper bound'],
  ]),
  ...figures('PL1.11', 'Cả năm', [[40, 'Đạt', 6, 'at least 40'], [0.4, 'Cần rà soát', 4, '0,4 typed for 40']]),
  // PL1.9: a percentage, yet bounded −100 to 200, so that a fraction can be believed.
  ...figures('PL1.9', 'Cả năm', [[0.51, 'Chưa đạt', 7, 'not bounded 0 to 100'], [51, 'Đạt', 6, 'the threshold']]),
  // lt: PL1.16 below 2,05 %.
  ...figures('PL1.16', 'Quý I', [
    [2.04, 'Đạt', 6, 'below; lt knows no exceeding'],
    [2.049999, 'Đạt', 6, 'a millionth below'],
    [2.0499999, 'Chưa đạt', 7, 'rounds to the threshold'],
    [2.05, 'Chưa đạt', 7, 'the threshold itself is not below it'],
    [2.0500001, 'Chưa đạt', 7, 'rounds to the threshold'],
    [2.06, 'Chưa đạt', 7, 'above'],
    [0, 'Đạt', 6, 'none at all'],
    [0.5, 'Đạt', 6, 'a rate below 1 is possible where less is better'],
    [15, 'Chưa đạt', 7, 'the upper bound'],
    [15.000001, 'Cần rà soát', 4, 'above it'],
    [205, 'Cần rà soát', 4, '2,05 without its comma'],
    [-0.1, 'Cần rà soát', 4, 'below zero'],
  ]),
  // lte: PL1.20 no poor household left.
  ...figures('PL1.20', 'Cả năm', [
    [0, 'Đạt', 6, 'none left'],
    [0.0000001, 'Đạt', 6, 'rounds to none'],
    [-0.0000001, 'Đạt', 6, 'rounds to none'],
    [0.000001, 'Chưa đạt', 7, 'a millionth is some'],
    [0.3, 'Chưa đạt', 7, 'lte never takes a figure for a fraction'],
    [100, 'Chưa đạt', 7, 'the upper bound'],
    [101, 'Cần rà soát', 4, 'above it'],
  ]),
  ...figures('PL1.20', 'Quý I', [
    [0, 'Đạt', 6, 'an annual row with a figure is judged at once'],
    [0.3, 'Chưa đạt', 7, 'annual is not cumulative'],
  ]),
  // range: PL1.3 from 3 to 3,5 %, cumulative.
  ...figures('PL1.3', 'Quý I', [
    [2.9, 'Đang thực hiện', 7, 'still adding up'],
    [2.999999, 'Đang thực hiện', 7, 'a millionth below'],
    [2.9999999, 'Đạt', 6, 'rounds to the lower end'],
    [3, 'Đạt', 6, 'the lower end'],
    [3.2, 'Đạt', 6, 'inside'],
    [3.5, 'Đạt', 6, 'the upper end'],
    [3.5000001, 'Đạt', 6, 'rounds to the upper end'],
    [3.500001, 'Vượt', 6, 'above the upper end'],
    [10, 'Vượt', 6, 'the upper bound'],
    [10.1, 'Cần rà soát', 4, 'above it'],
    [0.5, 'Đang thực hiện', 7, 'a range from 3 is low enough for a real 0,5 %'],
    [0, 'Đang thực hiện', 7, 'nothing yet'],
  ]),
  ...figures('PL1.12', 'Quý I', [
    [12.4, 'Chưa đạt', 7, 'growth does not add up'],
    [12.5, 'Đạt', 6, 'the lower end'],
    [13, 'Đạt', 6, 'the upper end'],
    [13.1, 'Vượt', 6, 'above it'],
    [0.125, 'Chưa đạt', 7, 'bounded −50 to 60: could be real'],
  ]),
  // Whole numbers: PL1.10 more than 2.500 enterprises, cumulative.
  ...figures('PL1.10', '9 tháng', [
    [2500, 'Đang thực hiện', 7, 'not above'],
    [2501, 'Đạt', 6, 'above'],
    [2500.5, 'Cần rà soát', 4, 'not whole'],
    [2.501, 'Cần rà soát', 4, 'the dot read as a decimal point: not whole'],
    [2501.0000001, 'Đạt', 6, 'rounds to whole'],
    [100000, 'Đạt', 6, 'the upper bound'],
    [100001, 'Cần rà soát', 4, 'above it'],
    [1, 'Đang thực hiện', 7, 'one enterprise; no percentage'],
  ]),
  // rank_lte: PL1.18.1 among the first five of 34.
  ...figures('PL1.18.1', 'Cả năm', [
    [1, 'Đạt', 6, 'the best rank is met, not exceeded; 1 is no fraction here'],
    [5, 'Đạt', 6, 'the last rank that counts'],
    [5.0000001, 'Đạt', 6, 'rounds to 5'],
    [6, 'Chưa đạt', 7, 'the first that does not'],
    [34, 'Chưa đạt', 7, 'the last of all'],
    [35, 'Cần rà soát', 4, 'there is no such rank'],
    [0, 'Cần rà soát', 4, 'nor this'],
    [5.5, 'Cần rà soát', 4, 'a rank is whole'],
    [0.78, 'Cần rà soát', 4, 'the index typed for the rank'],
  ]),

  // Rule 5: the baseline of PL1.6.
  ...figures('PL1.6', '6 tháng', [
    [40000, 'Đang thực hiện', 7, 'cumulative, not above yet'],
    [52000, 'Đang thực hiện', 7, 'the baseline itself is not above it'],
    [52000.0000001, 'Đang thực hiện', 7, 'rounds to the baseline'],
    [52000.000001, 'Đạt', 6, 'above'],
    [1000001, 'Cần rà soát', 4, 'above the upper bound'],
    [null, 'Chưa có số liệu', 3, 'a baseline alone is no figure'],
  ], { baseline: 52000 }),
  ...figures('PL1.6', 'Cả năm', [[51999, 'Chưa đạt', 7, 'the year is over']], { baseline: 52000 }),
  ...figures('PL1.6', 'Quý I', [
    [20000, 'Chưa có số giao', 5, 'no baseline'],
    ['20000', 'Cần rà soát', 4, 'the figure comes before the baseline'],
    [null, 'Chưa có số liệu', 3, 'the blank figure comes before the blank baseline'],
  ]),
  ...([
    ['', 'Chưa có số giao', 'zero-length text is blank'],
    [' ', 'Cần rà soát', 'spaces are no number'],
    ['52.000', 'Cần rà soát', 'text'],
    [true, 'Cần rà soát', 'TRUE is no number'],
    [NA, 'Cần rà soát', 'an error value'],
    [0, 'Cần rà soát', 'nothing is above a baseline of 0'],
    [0.0000001, 'Cần rà soát', 'rounds to 0'],
    [-52000, 'Cần rà soát', 'below zero'],
    [1000000.5, 'Cần rà soát', 'above its bounds'],
    [1000000, 'Đang thực hiện', 'the upper bound of the baseline can be believed'],
    [0.000001, 'Đạt', 'above 0 is a baseline'],
  ] as const).map(([baseline, expected, why]) =>
    target('PL1.6', {}, { q1: 20000, baseline }, expected, expected === 'Đạt' ? 6 : expected === 'Đang thực hiện' ? 7 : 5, why),
  ),
  target('PL1.4', {}, { q1: 13, baseline: 'x' }, 'Đạt', 6, 'a baseline on any other row is ignored'),
  target('PL1.4', {}, { q1: 13, baseline: NA }, 'Đạt', 6, 'even an error value'),
  target('PL1.4', {}, { q1: 13, lastYear: NA }, 'Đạt', 6, 'last year judges nothing'),

  // Rule 3: blank.
  ...figures('PL1.4', 'Quý I', [
    [null, 'Chưa có số liệu', 3, 'blank'],
    ['', 'Chưa có số liệu', 3, 'zero-length text is blank'],
    [' ', 'Cần rà soát', 4, 'a space is not'],
  ]),
  ...figures('PL1.1', 'Quý I', [
    [null, 'Chưa đến kỳ đánh giá', 3, 'annual, before the year is over'],
    ['', 'Chưa đến kỳ đánh giá', 3, 'so is zero-length text'],
    [95, 'Vượt', 6, 'given early, it is judged'],
  ]),
  ...figures('PL1.1', '6 tháng', [[null, 'Chưa đến kỳ đánh giá', 3, 'annual']]),
  ...figures('PL1.1', '9 tháng', [[null, 'Chưa đến kỳ đánh giá', 3, 'annual']]),
  ...figures('PL1.1', 'Cả năm', [[null, 'Chưa có số liệu', 3, 'the year is over']]),
  ...figures('PL1.3', 'Quý I', [[null, 'Chưa có số liệu', 3, 'cumulative rows are due every period']]),
  target('PL1.4', { period: 'Quý I' }, { h1: 13, m9: 13, year: 13 }, 'Chưa có số liệu', 3, 'other periods do not count'),
  target('PL1.4', { period: '6 tháng' }, { q1: 13 }, 'Chưa có số liệu', 3, 'nor does an earlier one'),

  // Rule 4: what is no number.
  ...figures('PL1.15.1', 'Quý I', [
    ['88', 'Cần rà soát', 4, 'text that looks like a number'],
    ['88,5', 'Cần rà soát', 4, 'and with a comma'],
    ['đạt', 'Cần rà soát', 4, 'a word'],
    ['-', 'Cần rà soát', 4, 'a dash'],
    ['   ', 'Cần rà soát', 4, 'spaces'],
    ['\u00a0', 'Cần rà soát', 4, 'a space that does not break'],
    [true, 'Cần rà soát', 4, 'TRUE'],
    [false, 'Cần rà soát', 4, 'FALSE'],
    [NA, 'Cần rà soát', 4, '#N/A'],
    [DIV0, 'Cần rà soát', 4, '#DIV/0!'],
    [day('31/03/2026'), 'Cần rà soát', 4, 'a date is a number far above 100'],
  ]),

  // Rule 2: the period.
  ...([
    ['quý i', 'Đạt', 6, 'capitals aside'],
    ['QUÝ I', 'Đạt', 6, 'capitals aside'],
    ['Quý I ', 'Cần rà soát', 2, 'nothing else is folded: a space'],
    ['Quý 1', 'Cần rà soát', 2, 'another word'],
    ['Quý I'.normalize('NFD'), 'Cần rà soát', 2, 'marks apart from their letters are another text'],
    ['', 'Cần rà soát', 2, 'blank'],
    [null, 'Cần rà soát', 2, 'blank'],
    [1, 'Cần rà soát', 2, 'a number'],
    [true, 'Cần rà soát', 2, 'TRUE'],
    [NA, 'Cần rà soát', 2, 'an error value'],
  ] as const).map(([period, expected, rule, why]) => target('PL1.4', { period }, { q1: 13 }, expected, rule, why)),
  target('PL1.1', { period: 'Tháng 3' }, {}, 'Cần rà soát', 2, 'before the blank figure is looked at'),
  target('PL1.4', { period: 'CẢ NĂM' }, { year: 12 }, 'Chưa đạt', 7, 'the whole year in capitals'),
  target('PL1.4', { evaluationDate: null }, { q1: 13 }, 'Đạt', 6, 'targets do not depend on the evaluation date'),
  target('PL1.4', { evaluationDate: NA }, { q1: 13 }, 'Đạt', 6, 'not even on a broken one'),

  // Rule 7: measures and periods.
  ...(['Quý I', '6 tháng', '9 tháng'] as const).flatMap((period) => [
    ...figures('PL1.10', period, [[0, 'Đang thực hiện', 7, `cumulative in ${period}`]]),
    ...figures('PL1.4', period, [[0, 'Chưa đạt', 7, `growth in ${period}`]]),
    ...figures('PL1.7', period, [[0, 'Chưa đạt', 7, `point in time in ${period}`]]),
    ...figures('PL1.8', period, [[0, 'Chưa đạt', 7, `annual in ${period}`]]),
  ]),
  ...(['PL1.10', 'PL1.4', 'PL1.7', 'PL1.8'] as const).flatMap((id) => [
    ...figures(id, 'Cả năm', [[0, 'Chưa đạt', 7, 'no kind of figure']]),
    ...figures(id, 'Cả năm', [[0, 'Không đạt', 7, 'official at year end']], { figureKind: 'Chính thức' }),
  ]),
  ...([
    ['Ước', 'Chưa đạt', 'an estimate'],
    ['Sơ bộ', 'Chưa đạt', 'preliminary'],
    ['chính thức', 'Không đạt', 'capitals aside'],
    ['CHÍNH THỨC', 'Không đạt', 'capitals aside'],
    ['Chính thức ', 'Chưa đạt', 'nothing else is folded: a space'],
    ['', 'Chưa đạt', 'blank'],
    [' ', 'Chưa đạt', 'a space'],
    [3, 'Chưa đạt', 'a number'],
    [true, 'Chưa đạt', 'TRUE'],
    [NA, 'Chưa đạt', 'an error value'],
  ] as const).map(([figureKind, expected, why]) =>
    target('PL1.4', { period: 'Cả năm' }, { year: 12.5, figureKind }, expected, 7, why),
  ),
  ...figures('PL1.4', '9 tháng', [[12, 'Chưa đạt', 7, 'official before year end is not final']], { figureKind: 'Chính thức' }),
  ...figures('PL1.3', '9 tháng', [[2, 'Đang thực hiện', 7, 'official before year end is not final']], { figureKind: 'Chính thức' }),
  ...figures('PL1.4', 'Cả năm', [[13, 'Đạt', 6, 'official and met']], { figureKind: 'Chính thức' }),
  ...figures('PL1.3', 'Cả năm', [[4, 'Vượt', 6, 'official and exceeded']], { figureKind: 'Chính thức' }),

  // Rule 1: scope.
  ...([
    ['PL1.1', PARTY_ORGANISATION, OWN, { q1: 95 }, 'Vượt', 6, 'leads the row'],
    ['PL1.4', PARTY_ORGANISATION, OWN, { q1: 13 }, 'Không thuộc đơn vị', 1, 'leads others'],
    ['PL1.4', PARTY_ORGANISATION, 'Toàn bộ', { q1: 13 }, 'Đạt', 6, 'all rows are judged'],
    ['PL1.4', GOVERNMENT, OWN, { q1: 13 }, 'Đạt', 6, 'leads the row'],
    ['PL1.1', GOVERNMENT, OWN, { q1: NA }, 'Không thuộc đơn vị', 1, 'before the figure is looked at'],
    ['PL1.4', 'Đảng ủy Công an tỉnh', OWN, { q1: 13 }, 'Không thuộc đơn vị', 1, 'leads tasks only'],
    ['PL1.4', 'Đảng ủy phường Hồng Gai', OWN, { q1: 13 }, 'Đạt', 6, 'leads nothing: every row is its own to report on'],
    ['PL1.4', 'Ban Nội chính Tỉnh ủy', OWN, { q1: 13 }, 'Đạt', 6, 'cooperates only: no lead of the seed'],
    ['PL1.4', null, OWN, { q1: 13 }, 'Đạt', 6, 'no unit leads nothing'],
    ['PL1.4', NA, OWN, { q1: 13 }, 'Đạt', 6, 'an error value leads nothing'],
    ['PL1.1', GOVERNMENT.toUpperCase(), OWN, { q1: 95 }, 'Không thuộc đơn vị', 1, 'capitals aside it leads others'],
    ['PL1.1', `${GOVERNMENT} `, OWN, { q1: 95 }, 'Vượt', 6, 'with a space it is no lead: every row'],
    ['PL1.1', 'Đảng ủy UBND tỉnh', OWN, { q1: 95 }, 'Vượt', 6, 'an alias is not folded here: no lead, every row'],
    ['PL1.1', GOVERNMENT, 'chỉ đơn vị chủ trì', { q1: 95 }, 'Không thuộc đơn vị', 1, 'the scope, capitals aside'],
    ['PL1.1', GOVERNMENT, 'Chỉ đơn vị chủ trì ', { q1: 95 }, 'Vượt', 6, 'neither of the two words is Toàn bộ'],
    ['PL1.1', GOVERNMENT, '', { q1: 95 }, 'Vượt', 6, 'blank is Toàn bộ'],
    ['PL1.1', GOVERNMENT, NA, { q1: 95 }, 'Vượt', 6, 'an error value is Toàn bộ'],
    ['PL1.1', GOVERNMENT, 2, { q1: 95 }, 'Vượt', 6, 'a number is Toàn bộ'],
  ] as const).map(([id, unit, scope, entries, expected, rule, why]) =>
    target(id, { unit, scope }, entries, expected, rule, why),
  ),
  target('PL1.1', { unit: GOVERNMENT, scope: OWN, period: 'x' }, {}, 'Không thuộc đơn vị', 1, 'before the period is looked at'),
];

// ------------------------------------------------------------------------------------------------------ tasks

/** Finish by 31/03/2026. */
const FINISH = 'PL2.1.9';
/** Start by 31/03/2026, no finish. */
const START = 'PL2.1.20';
/** Start by 31/03/2026, finish by 31/12/2027. */
const BOTH = 'PL2.3.4.9';
/** No date; led by Ban Tuyên giáo và Dân vận Tỉnh ủy. */
const UNDATED = 'PL2.4.3';

type TypedTask = Readonly<Partial<Record<TaskEntry, Typed>>>;
type TaskLine = readonly [evaluated: Typed, entries: TypedTask, expected: TaskVerdict, rule: number, why: string];

/** Cases of one task; `evaluated` is a date such as "31/03/2026", or anything else as typed. */
const tasks = (id: string, lines: readonly TaskLine[]): readonly TaskCase[] =>
  lines.map(([evaluated, entries, expected, rule, why]) => ({
    id,
    header: cells<JudgingField>({ evaluationDate: asDay(evaluated) }),
    entries: cells<TaskEntry>({
      ...entries,
      ...('startedOn' in entries ? { startedOn: asDay(entries.startedOn) } : {}),
      ...('finishedOn' in entries ? { finishedOn: asDay(entries.finishedOn) } : {}),
      ...('adjustedTo' in entries ? { adjustedTo: asDay(entries.adjustedTo) } : {}),
    }),
    expected,
    rule,
    why,
  }));

/** "31/03/2026" is typed as a date; to type it as text, begin it with an apostrophe as one would in a cell. */
function asDay(typed: Typed | undefined): Typed {
  if (typeof typed !== 'string') return typed ?? null;
  if (typed.startsWith("'")) return typed.slice(1);
  return /^\d{2}\/\d{2}\/\d{4}$/.test(typed) ? day(typed) : typed;
}

const DOCUMENT = 'Công văn số 45 ngày 15/02/2026';
const LATE_IN_MARCH = day('31/03/2026') + 0.999;

export const taskCases: readonly TaskCase[] = [
  // A date to finish by: 31/03/2026.
  ...tasks(FINISH, [
    ['15/03/2026', {}, 'Trong hạn', 8, '16 days before'],
    ['16/03/2026', {}, 'Sắp đến hạn', 8, '15 days before'],
    ['30/03/2026', {}, 'Sắp đến hạn', 8, 'the day before'],
    ['31/03/2026', {}, 'Sắp đến hạn', 8, 'the day itself is not past'],
    [LATE_IN_MARCH, {}, 'Sắp đến hạn', 8, 'whatever the time of day'],
    ['01/04/2026', {}, 'Quá hạn, chưa báo cáo', 5, 'the day after, nothing reported'],
    [day('01/04/2026') + 0.5, {}, 'Quá hạn, chưa báo cáo', 5, 'the day after at noon'],
    ['01/01/2026', {}, 'Trong hạn', 8, 'long before'],
    ['31/12/2100', {}, 'Quá hạn, chưa báo cáo', 5, 'the last evaluation date'],
    ['01/04/2026', { startedOn: '01/03/2026' }, 'Quá hạn chưa hoàn thành', 5, 'a start was reported'],
    ['01/04/2026', { progress: 50 }, 'Quá hạn chưa hoàn thành', 5, 'progress was reported'],
    ['01/04/2026', { progress: 0 }, 'Quá hạn chưa hoàn thành', 5, 'zero is not blank'],
    ['01/04/2026', { progress: ' ' }, 'Quá hạn chưa hoàn thành', 5, 'a space is not blank'],
    ['01/04/2026', { progress: '' }, 'Quá hạn, chưa báo cáo', 5, 'zero-length text is'],
    ['01/04/2026', { progress: NA }, 'Quá hạn chưa hoàn thành', 5, 'an error value is something'],
    ['01/04/2026', { product: 'Dự thảo' }, 'Quá hạn chưa hoàn thành', 5, 'a product was reported'],
    ['01/04/2026', { product: '' }, 'Quá hạn, chưa báo cáo', 5, 'zero-length text is blank'],
    ['01/04/2026', { difficulty: 'Thiếu vốn' }, 'Quá hạn chưa hoàn thành', 5, 'a difficulty was reported'],
    ['01/04/2026', { difficulty: ' ' }, 'Quá hạn chưa hoàn thành', 5, 'a space is not zero-length'],
    ['01/04/2026', { difficulty: NAME }, 'Quá hạn chưa hoàn thành', 5, 'an error value is something'],
    ['01/04/2026', { adjustingDocument: DOCUMENT }, 'Quá hạn, chưa báo cáo', 5, 'a document alone is no report'],
    ['15/03/2026', { startedOn: '01/03/2026' }, 'Trong hạn', 8, 'begun, 16 days before; no start was set'],
    ['16/03/2026', { startedOn: '01/03/2026' }, 'Sắp đến hạn', 8, 'begun, 15 days before'],
    ['16/03/2026', { progress: 99 }, 'Sắp đến hạn', 8, 'nearly done is not done'],
    ['16/03/2026', { progress: 100 }, 'Sắp đến hạn', 8, 'only a date of finishing finishes'],
  ]),
  // Finished.
  ...tasks(FINISH, [
    ['31/03/2026', { finishedOn: '15/03/2026' }, 'Hoàn thành đúng hạn', 3, 'before'],
    ['31/03/2026', { finishedOn: '31/03/2026' }, 'Hoàn thành đúng hạn', 3, 'on the day'],
    ['31/03/2026', { finishedOn: LATE_IN_MARCH }, 'Hoàn thành đúng hạn', 3, 'late that evening, evaluated that day'],
    ['01/04/2026', { finishedOn: '01/04/2026' }, 'Hoàn thành quá hạn', 3, 'the day after'],
    ['30/06/2026', { finishedOn: '30/06/2026' }, 'Hoàn thành quá hạn', 3, 'long after'],
    ['30/06/2026', { finishedOn: '30/03/2026' }, 'Hoàn thành đúng hạn', 3, 'evaluated later'],
    ['31/03/2026', { startedOn: '01/03/2026', finishedOn: '01/03/2026' }, 'Hoàn thành đúng hạn', 3, 'begun and finished in a day'],
    [
      '31/03/2026',
      { startedOn: day('01/03/2026') + 0.9, finishedOn: day('01/03/2026') + 0.1 },
      'Hoàn thành đúng hạn', 3, 'times of day do not count',
    ],
    ['31/03/2026', { finishedOn: '15/03/2026', progress: 'xong' }, 'Hoàn thành đúng hạn', 3, 'progress judges nothing here'],
  ]),
  // Rule 2: the evaluation date.
  ...tasks(FINISH, [
    [null, {}, 'Cần rà soát', 2, 'blank'],
    ['', {}, 'Cần rà soát', 2, 'zero-length text is blank'],
    [' ', {}, 'Cần rà soát', 2, 'a space'],
    ["'31/03/2026", {}, 'Cần rà soát', 2, 'text'],
    [true, {}, 'Cần rà soát', 2, 'TRUE'],
    [NA, {}, 'Cần rà soát', 2, 'an error value'],
    [0, {}, 'Cần rà soát', 2, 'zero is no date'],
    [2026, {}, 'Cần rà soát', 2, 'a year is a day of 1905'],
    ['31/12/2019', {}, 'Cần rà soát', 2, 'the day before the earliest'],
    [day('31/12/2019') + 0.999, {}, 'Cần rà soát', 2, 'late on that day'],
    ['01/01/2020', {}, 'Trong hạn', 8, 'the earliest day'],
    ['01/01/2101', {}, 'Cần rà soát', 2, 'the day after the last'],
    [day('31/12/2100') + 0.5, {}, 'Quá hạn, chưa báo cáo', 5, 'the last day at noon'],
    [null, { finishedOn: '15/03/2026' }, 'Cần rà soát', 2, 'even for what is finished'],
    [null, { status: 'Tạm dừng', adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'even for what is put off'],
  ]),
  // Rule 2: dates entered.
  ...(['startedOn', 'finishedOn'] as const).flatMap((key) =>
    tasks(FINISH, [
      ['31/03/2026', { [key]: "'15/03/2026" }, 'Cần rà soát', 2, `${key}: text`],
      ['31/03/2026', { [key]: 'đã xong' }, 'Cần rà soát', 2, `${key}: words`],
      ['31/03/2026', { [key]: ' ' }, 'Cần rà soát', 2, `${key}: a space`],
      ['31/03/2026', { [key]: true }, 'Cần rà soát', 2, `${key}: TRUE`],
      ['31/03/2026', { [key]: false }, 'Cần rà soát', 2, `${key}: FALSE`],
      ['31/03/2026', { [key]: NA }, 'Cần rà soát', 2, `${key}: an error value`],
      ['31/03/2026', { [key]: 0 }, 'Cần rà soát', 2, `${key}: zero`],
      ['31/03/2026', { [key]: -1 }, 'Cần rà soát', 2, `${key}: below zero`],
      ['31/03/2026', { [key]: '31/12/2019' }, 'Cần rà soát', 2, `${key}: the day before the earliest`],
      ['31/03/2026', { [key]: '01/04/2026' }, 'Cần rà soát', 2, `${key}: the day after the evaluation date`],
      ['31/03/2026', { [key]: day('01/04/2026') + 0.01 }, 'Cần rà soát', 2, `${key}: just after midnight`],
      ['31/03/2026', { [key]: 9999999 }, 'Cần rà soát', 2, `${key}: a day beyond all calendars`],
    ]),
  ),
  ...tasks(FINISH, [
    ['31/03/2026', { startedOn: '' }, 'Sắp đến hạn', 8, 'zero-length text is no start'],
    ['31/03/2026', { finishedOn: '' }, 'Sắp đến hạn', 8, 'nor a finish'],
    ['31/03/2026', { startedOn: '01/01/2020' }, 'Sắp đến hạn', 8, 'the earliest day can be believed'],
    ['31/03/2026', { finishedOn: '01/01/2020' }, 'Hoàn thành đúng hạn', 3, 'and for a finish'],
    ['31/03/2026', { startedOn: '31/03/2026' }, 'Sắp đến hạn', 8, 'begun on the evaluation date'],
    ['31/03/2026', { startedOn: LATE_IN_MARCH }, 'Sắp đến hạn', 8, 'late that day is not after it'],
    ['31/03/2026', { startedOn: '15/03/2026', finishedOn: '14/03/2026' }, 'Cần rà soát', 2, 'finished the day before it began'],
    ['31/03/2026', { startedOn: '15/03/2026', finishedOn: '15/03/2026' }, 'Hoàn thành đúng hạn', 3, 'the same day is possible'],
    ['31/03/2026', { startedOn: '16/03/2026', finishedOn: '15/03/2026', progress: 100 }, 'Cần rà soát', 2, 'whatever the progress'],
  ]),
  // Rule 2: adjustment and its document.
  ...tasks(FINISH, [
    ['31/03/2026', { adjustedTo: "'30/06/2026", adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'adjusted to text'],
    ['31/03/2026', { adjustedTo: true, adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'adjusted to TRUE'],
    ['31/03/2026', { adjustedTo: NA, adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'adjusted to an error value'],
    ['31/03/2026', { adjustedTo: ' ', adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'adjusted to a space'],
    ['31/03/2026', { adjustedTo: '31/12/2019', adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'adjusted to before the earliest'],
    ['31/03/2026', { adjustedTo: '30/06/2026' }, 'Cần rà soát', 2, 'adjusted without a document'],
    ['31/03/2026', { adjustedTo: '30/06/2026', adjustingDocument: '' }, 'Cần rà soát', 2, 'zero-length text is no document'],
    ['31/03/2026', { adjustedTo: '30/06/2026', adjustingDocument: ' ' }, 'Trong hạn', 8, 'for free text only zero length is blank'],
    ['31/03/2026', { adjustedTo: '30/06/2026', adjustingDocument: 45 }, 'Trong hạn', 8, 'a number names a document'],
    ['31/03/2026', { adjustedTo: '', adjustingDocument: '' }, 'Sắp đến hạn', 8, 'zero-length text adjusts nothing'],
    ['31/03/2026', { status: 'Tạm dừng' }, 'Cần rà soát', 2, 'a status without a document'],
    ['31/03/2026', { status: 'Đang làm', adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'no such status'],
    ['31/03/2026', { status: 'Tạm dừng ', adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'nothing is folded: a space'],
    ['31/03/2026', { status: ' ', adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'a space is no status'],
    ['31/03/2026', { status: 1, adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'a number is none'],
    ['31/03/2026', { status: true, adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'nor is TRUE'],
    ['31/03/2026', { status: NA, adjustingDocument: DOCUMENT }, 'Cần rà soát', 2, 'nor an error value'],
    ['31/03/2026', { status: '' }, 'Sắp đến hạn', 8, 'zero-length text is blank'],
    ['31/03/2026', { finishedOn: '15/03/2026', status: 'Tạm dừng' }, 'Cần rà soát', 2, 'before the finish is looked at'],
  ]),
  // Rule 4, and rule 3 before it.
  ...tasks(FINISH, [
    ['30/06/2026', { status: 'Tạm dừng', adjustingDocument: DOCUMENT }, 'Đã điều chỉnh', 4, 'put off: not overdue'],
    ['30/06/2026', { status: 'Không tiếp tục', adjustingDocument: DOCUMENT }, 'Đã điều chỉnh', 4, 'given up'],
    ['30/06/2026', { status: 'Chuyển năm sau', adjustingDocument: DOCUMENT }, 'Đã điều chỉnh', 4, 'moved to next year'],
    ['30/06/2026', { status: 'TẠM DỪNG', adjustingDocument: DOCUMENT }, 'Đã điều chỉnh', 4, 'capitals aside'],
    ['30/06/2026', { status: 'chuyển năm sau', adjustingDocument: DOCUMENT }, 'Đã điều chỉnh', 4, 'capitals aside'],
    ['15/03/2026', { status: 'Tạm dừng', adjustingDocument: DOCUMENT, progress: 10 }, 'Đã điều chỉnh', 4, 'in time as well'],
    ['30/06/2026', { status: 'Tạm dừng', adjustingDocument: NA }, 'Đã điều chỉnh', 4, 'an error value is something'],
    [
      '30/06/2026',
      { status: 'Tạm dừng', adjustingDocument: DOCUMENT, finishedOn: '15/03/2026' },
      'Hoàn thành đúng hạn', 3, 'what is finished is finished',
    ],
  ]),
  // Another date to finish by: 30/06/2026 instead of 31/03/2026.
  ...([
    ['15/03/2026', {}, 'Trong hạn', 8, 'the printed date no longer counts: 16 days before it'],
    ['31/03/2026', {}, 'Trong hạn', 8, 'nor on the day itself'],
    ['01/04/2026', {}, 'Trong hạn', 8, 'nor after it'],
    ['14/06/2026', {}, 'Trong hạn', 8, '16 days before the new date'],
    ['15/06/2026', {}, 'Sắp đến hạn', 8, '15 days before it'],
    ['30/06/2026', {}, 'Sắp đến hạn', 8, 'on the day'],
    ['01/07/2026', {}, 'Quá hạn, chưa báo cáo', 5, 'past it'],
    ['01/07/2026', { progress: 80 }, 'Quá hạn chưa hoàn thành', 5, 'past it, reported'],
    ['01/07/2026', { finishedOn: '30/06/2026' }, 'Hoàn thành đúng hạn', 3, 'finished on the new date'],
    ['01/07/2026', { finishedOn: '01/07/2026' }, 'Hoàn thành quá hạn', 3, 'finished after it'],
  ] as const).flatMap((line) => {
    const [evaluated, entries, expected, rule, why] = line;
    const adjusted = { ...entries, adjustedTo: '30/06/2026', adjustingDocument: DOCUMENT };
    return tasks(FINISH, [[evaluated, adjusted, expected, rule, `adjusted: ${why}`]]);
  }),
  ...tasks(FINISH, [
    [
      '01/03/2026', { adjustedTo: '28/02/2026', adjustingDocument: DOCUMENT },
      'Quá hạn, chưa báo cáo', 5, 'adjusted to an earlier date',
    ],
    [
      '31/03/2026', { adjustedTo: day('30/03/2026') + 0.9, adjustingDocument: DOCUMENT, finishedOn: '31/03/2026' },
      'Hoàn thành quá hạn', 3, 'the time of the adjusted date does not count',
    ],
    [
      '31/03/2026', { adjustedTo: '30/06/2101', adjustingDocument: DOCUMENT },
      'Trong hạn', 8, 'only the evaluation date ends with 2100',
    ],
  ]),
  // A date to start by: 31/03/2026, no finish.
  ...tasks(START, [
    ['15/03/2026', {}, 'Trong hạn', 8, '16 days before'],
    ['16/03/2026', {}, 'Sắp đến hạn', 8, '15 days before'],
    ['30/03/2026', {}, 'Sắp đến hạn', 8, 'the day before'],
    ['31/03/2026', {}, 'Sắp đến hạn', 8, 'the day itself'],
    [LATE_IN_MARCH, {}, 'Sắp đến hạn', 8, 'that evening'],
    ['01/04/2026', {}, 'Quá hạn, chưa báo cáo', 7, 'the day after, nothing reported'],
    ['01/04/2026', { progress: 0 }, 'Quá hạn chưa bắt đầu', 7, 'zero is a report'],
    ['01/04/2026', { progress: 5 }, 'Quá hạn chưa bắt đầu', 7, 'progress without a start date'],
    ['01/04/2026', { product: 'Dự thảo' }, 'Quá hạn chưa bắt đầu', 7, 'a product'],
    ['01/04/2026', { difficulty: 'Chậm mặt bằng' }, 'Quá hạn chưa bắt đầu', 7, 'a difficulty'],
    ['01/04/2026', { difficulty: '' }, 'Quá hạn, chưa báo cáo', 7, 'zero-length text is blank'],
    ['15/03/2026', { startedOn: '01/03/2026' }, 'Đã bắt đầu đúng hạn', 6, 'begun early'],
    ['31/03/2026', { startedOn: '31/03/2026' }, 'Đã bắt đầu đúng hạn', 6, 'begun on the day'],
    ['31/03/2026', { startedOn: LATE_IN_MARCH }, 'Đã bắt đầu đúng hạn', 6, 'begun that evening'],
    ['01/04/2026', { startedOn: '31/03/2026' }, 'Đã bắt đầu đúng hạn', 6, 'evaluated the day after'],
    ['01/04/2026', { startedOn: '01/04/2026' }, 'Đã bắt đầu, chậm hạn', 6, 'begun the day after'],
    ['31/12/2026', { startedOn: '01/09/2026' }, 'Đã bắt đầu, chậm hạn', 6, 'begun long after'],
    ['31/12/2026', { startedOn: '01/03/2026', progress: 100 }, 'Đã bắt đầu đúng hạn', 6, 'no finish is set: never overdue'],
    ['30/06/2026', { finishedOn: '30/06/2026' }, 'Đã hoàn thành', 3, 'finished, and no date to finish by'],
    ['30/06/2026', { startedOn: '01/04/2026', finishedOn: '30/06/2026' }, 'Đã hoàn thành', 3, 'a late start no longer matters'],
    ['30/06/2026', { status: 'Tạm dừng', adjustingDocument: DOCUMENT }, 'Đã điều chỉnh', 4, 'put off before it began'],
  ]),
  // The same, with a date to finish by that an adjustment adds: 30/06/2026.
  ...([
    ['15/03/2026', {}, 'Trong hạn', 8, 'the start is 16 days away'],
    ['16/03/2026', {}, 'Sắp đến hạn', 8, 'the start is the nearest, 15 days away'],
    ['01/04/2026', {}, 'Quá hạn, chưa báo cáo', 7, 'the start is past; adjusting moves the finish'],
    ['14/06/2026', { startedOn: '01/03/2026' }, 'Đã bắt đầu đúng hạn', 6, '16 days before the finish'],
    ['15/06/2026', { startedOn: '01/03/2026' }, 'Sắp đến hạn', 6, '15 days before the finish'],
    ['01/07/2026', { startedOn: '01/03/2026' }, 'Quá hạn chưa hoàn thành', 5, 'past the finish'],
    ['01/07/2026', {}, 'Quá hạn, chưa báo cáo', 5, 'past both, nothing reported'],
    ['01/07/2026', { finishedOn: '01/07/2026' }, 'Hoàn thành quá hạn', 3, 'finished late'],
    ['01/07/2026', { finishedOn: '30/06/2026' }, 'Hoàn thành đúng hạn', 3, 'finished in time'],
  ] as const).flatMap((line) => {
    const [evaluated, entries, expected, rule, why] = line;
    const adjusted = { ...entries, adjustedTo: '30/06/2026', adjustingDocument: DOCUMENT };
    return tasks(START, [[evaluated, adjusted, expected, rule, `a finish was added: ${why}`]]);
  }),
  // Start by 31/03/2026 and finish by 31/12/2027.
  ...tasks(BOTH, [
    ['15/03/2026', {}, 'Trong hạn', 8, '16 days before the start'],
    ['16/03/2026', {}, 'Sắp đến hạn', 8, '15 days before it'],
    ['31/03/2026', {}, 'Sắp đến hạn', 8, 'on the day'],
    ['01/04/2026', {}, 'Quá hạn, chưa báo cáo', 7, 'past the start, nothing reported'],
    ['01/04/2026', { progress: 3 }, 'Quá hạn chưa bắt đầu', 7, 'reported, not begun'],
    ['01/04/2026', { startedOn: '15/03/2026' }, 'Đã bắt đầu đúng hạn', 6, 'begun in time'],
    ['15/04/2026', { startedOn: '15/04/2026' }, 'Đã bắt đầu, chậm hạn', 6, 'begun late'],
    ['15/12/2027', { startedOn: '15/03/2026' }, 'Đã bắt đầu đúng hạn', 6, '16 days before the finish'],
    ['16/12/2027', { startedOn: '15/03/2026' }, 'Sắp đến hạn', 6, '15 days before it'],
    ['30/12/2027', { startedOn: '15/04/2026' }, 'Sắp đến hạn', 6, 'the finish comes before a late start'],
    ['31/12/2027', { startedOn: '15/03/2026' }, 'Sắp đến hạn', 6, 'on the day'],
    ['01/01/2028', { startedOn: '15/03/2026' }, 'Quá hạn chưa hoàn thành', 5, 'past the finish'],
    ['01/01/2028', {}, 'Quá hạn, chưa báo cáo', 5, 'past both, nothing reported'],
    ['01/01/2028', { progress: 40 }, 'Quá hạn chưa hoàn thành', 5, 'past both: the finish counts'],
    ['16/12/2027', { progress: 40 }, 'Quá hạn chưa bắt đầu', 7, 'past the start counts before near the finish'],
    ['31/12/2027', { finishedOn: '31/12/2027' }, 'Hoàn thành đúng hạn', 3, 'finished on the day'],
    ['01/01/2028', { finishedOn: '01/01/2028' }, 'Hoàn thành quá hạn', 3, 'finished the day after'],
    ['30/06/2027', { startedOn: '15/04/2026', finishedOn: '30/06/2027' }, 'Hoàn thành đúng hạn', 3, 'begun late, finished in time'],
    [
      '01/04/2026', { adjustedTo: '31/12/2028', adjustingDocument: DOCUMENT },
      'Quá hạn, chưa báo cáo', 7, 'a later finish does not move the start',
    ],
    [
      '01/04/2026', { adjustedTo: '31/03/2026', adjustingDocument: DOCUMENT, startedOn: '15/03/2026' },
      'Quá hạn chưa hoàn thành', 5, 'adjusted to an earlier finish',
    ],
    [
      '10/03/2026', { adjustedTo: '20/03/2026', adjustingDocument: DOCUMENT },
      'Sắp đến hạn', 8, 'the nearer of finish and start counts',
    ],
  ]),
  // A start that was due before the year: 31/12/2025.
  ...tasks('PL2.3.4.11', [
    ['31/12/2025', {}, 'Sắp đến hạn', 8, 'on the day'],
    ['01/01/2026', {}, 'Quá hạn, chưa báo cáo', 7, 'the day after'],
    ['31/03/2026', { startedOn: '19/12/2025' }, 'Đã bắt đầu đúng hạn', 6, 'begun last year'],
    ['31/03/2026', { startedOn: '02/01/2026' }, 'Đã bắt đầu, chậm hạn', 6, 'begun this year'],
  ]),
  // "hoàn thành ngoài năm 2040" is no date to finish by.
  ...tasks('PL2.3.4.14', [
    ['31/12/2045', { startedOn: '19/12/2025' }, 'Đã bắt đầu đúng hạn', 6, 'never overdue'],
    ['31/12/2045', { finishedOn: '31/12/2045' }, 'Đã hoàn thành', 3, 'finished, no date to compare with'],
  ]),
  // No date at all.
  ...tasks(UNDATED, [
    ['31/03/2026', {}, 'Không ấn định thời hạn', 9, 'nothing reported'],
    ['31/03/2026', { progress: 0 }, 'Không ấn định thời hạn', 9, 'zero is not above 0'],
    ['31/03/2026', { progress: 0.0000001 }, 'Không ấn định thời hạn', 9, 'rounds to 0'],
    ['31/03/2026', { progress: 0.000001 }, 'Đang thực hiện', 9, 'above 0'],
    ['31/03/2026', { progress: 50 }, 'Đang thực hiện', 9, 'under way'],
    ['31/03/2026', { progress: -5 }, 'Không ấn định thời hạn', 9, 'below 0 is not above 0'],
    ['31/03/2026', { progress: 150 }, 'Đang thực hiện', 9, 'a progress beyond 100 is another matter'],
    ['31/03/2026', { progress: '50' }, 'Không ấn định thời hạn', 9, 'text is no number above 0'],
    ['31/03/2026', { progress: true }, 'Không ấn định thời hạn', 9, 'nor is TRUE'],
    ['31/03/2026', { progress: NA }, 'Không ấn định thời hạn', 9, 'nor an error value'],
    ['31/03/2026', { product: 'Dự thảo' }, 'Không ấn định thời hạn', 9, 'a product alone says neither start nor progress'],
    ['31/03/2026', { startedOn: '01/03/2026' }, 'Đang thực hiện', 9, 'begun'],
    ['31/03/2026', { finishedOn: '01/03/2026' }, 'Đã hoàn thành', 3, 'finished'],
    ['31/03/2026', { startedOn: '01/04/2026' }, 'Cần rà soát', 2, 'begun after the evaluation date'],
    ['31/03/2026', { status: 'Tạm dừng', adjustingDocument: DOCUMENT }, 'Đã điều chỉnh', 4, 'put off'],
    ['31/03/2026', { adjustedTo: '15/04/2026', adjustingDocument: DOCUMENT }, 'Sắp đến hạn', 8, 'a date was set, 15 days away'],
    ['31/03/2026', { adjustedTo: '16/04/2026', adjustingDocument: DOCUMENT }, 'Trong hạn', 8, '16 days away'],
    ['31/03/2026', { adjustedTo: '30/03/2026', adjustingDocument: DOCUMENT }, 'Quá hạn, chưa báo cáo', 5, 'it is past'],
    [
      '31/03/2026', { adjustedTo: '31/03/2026', adjustingDocument: DOCUMENT, finishedOn: '31/03/2026' },
      'Hoàn thành đúng hạn', 3, 'finished by the date that was set',
    ],
  ]),
  // Rule 1: scope.
  ...([
    [FINISH, PARTY_ORGANISATION, OWN, 'Sắp đến hạn', 8, 'leads it'],
    [FINISH, GOVERNMENT, OWN, 'Không thuộc đơn vị', 1, 'leads others'],
    [FINISH, GOVERNMENT, 'Toàn bộ', 'Sắp đến hạn', 8, 'all tasks are judged'],
    ['PL2.1.10', GOVERNMENT, OWN, 'Quá hạn, chưa báo cáo', 5, 'leads it under the other spelling of its name'],
    ['PL2.1.10', PARTY_ORGANISATION, OWN, 'Quá hạn, chưa báo cáo', 5, 'leads it together with another'],
    ['PL2.1.10', 'Văn phòng Tỉnh ủy', OWN, 'Không thuộc đơn vị', 1, 'leads others'],
    ['PL2.1.22', 'Đảng ủy Hội đồng nhân dân tỉnh', OWN, 'Sắp đến hạn', 8, 'printed as HĐND'],
    [FINISH, 'Đảng ủy UBND tỉnh', OWN, 'Sắp đến hạn', 8, 'an alias as the unit is not folded: no lead, every task'],
    ['PL2.3.2', 'Đảng ủy các xã, phường, đặc khu', OWN, 'Trong hạn', 8, 'a body of many, commas in its name'],
    ['PL2.3.4.2', GOVERNMENT, OWN, 'Không thuộc đơn vị', 1, 'cooperates; nobody leads'],
    ['PL2.3.4.2', GOVERNMENT, 'Toàn bộ', 'Không ấn định thời hạn', 9, 'nobody leads; all are judged'],
    ['PL2.3.9', PARTY_ORGANISATION, OWN, 'Không thuộc đơn vị', 1, 'nobody leads'],
    ['PL2.3.9', 'Đảng ủy phường Hồng Gai', OWN, 'Không ấn định thời hạn', 9, 'a unit that leads nothing sees all'],
    [UNDATED, 'ban tuyên giáo và dân vận tỉnh ủy', OWN, 'Không ấn định thời hạn', 9, 'capitals aside it leads it'],
  ] as const).map(([id, unit, scope, expected, rule, why]): TaskCase => ({
    id, header: cells({ unit, scope }), entries: {}, expected, rule, why,
  })),
  {
    id: FINISH,
    header: cells({ unit: GOVERNMENT, scope: OWN, evaluationDate: null }),
    entries: {},
    expected: 'Không thuộc đơn vị',
    rule: 1,
    why: 'before the evaluation date is looked at',
  },
  {
    id: FINISH,
    header: cells({ period: null }),
    entries: {},
    expected: 'Sắp đến hạn',
    rule: 8,
    why: 'tasks do not depend on the period',
  },
];

// ----------------------------------------------------------------------------------------------------- rollup

/** The words of a target's rows, and the word of the target. */
export const rollupCases: readonly (readonly [rows: readonly TargetVerdict[], expected: TargetVerdict, why: string])[] = [
  [['Đạt'], 'Đạt', 'one row: its own word'],
  [['Vượt'], 'Vượt', 'one row'],
  [['Đang thực hiện'], 'Đang thực hiện', 'one row'],
  [['Chưa đến kỳ đánh giá'], 'Chưa đến kỳ đánh giá', 'one row'],
  [['Chưa có số giao'], 'Chưa có số giao', 'one row'],
  [['Không thuộc đơn vị'], 'Không thuộc đơn vị', 'one row'],
  [['Vượt', 'Vượt'], 'Vượt', 'all exceeded'],
  [['Vượt', 'Đạt'], 'Đạt', 'not all exceeded'],
  [['Đạt', 'Đạt', 'Đạt', 'Đạt', 'Đạt'], 'Đạt', 'all met'],
  [['Vượt', 'Vượt', 'Vượt', 'Vượt', 'Đạt'], 'Đạt', 'one only met'],
  [['Đạt', 'Đang thực hiện'], 'Đang thực hiện', 'one under way'],
  [['Vượt', 'Đang thực hiện', 'Vượt'], 'Đang thực hiện', 'one under way'],
  [['Không đạt', 'Chưa đạt'], 'Không đạt', 'Không đạt comes first'],
  [['Chưa đạt', 'Không đạt'], 'Không đạt', 'whatever the order of the rows'],
  [['Chưa đạt', 'Cần rà soát'], 'Chưa đạt', 'Chưa đạt before Cần rà soát'],
  [['Không đạt', 'Cần rà soát'], 'Không đạt', 'Không đạt before Cần rà soát'],
  [['Cần rà soát', 'Đạt'], 'Cần rà soát', 'before what is met'],
  [['Cần rà soát', 'Chưa có số liệu'], 'Cần rà soát', 'before what is missing'],
  [['Chưa đạt', 'Chưa có số liệu'], 'Chưa đạt', 'one row not met settles it'],
  [['Chưa đạt', 'Vượt'], 'Chưa đạt', 'one row not met'],
  [['Chưa đạt', 'Đang thực hiện'], 'Chưa đạt', 'one row not met'],
  [['Không thuộc đơn vị', 'Không thuộc đơn vị'], 'Không thuộc đơn vị', 'none is ours'],
  [['Không thuộc đơn vị', 'Không đạt'], 'Không thuộc đơn vị', 'before all others'],
  [['Đạt', 'Không thuộc đơn vị'], 'Không thuộc đơn vị', 'before what is met'],
  [['Chưa có số liệu', 'Chưa có số liệu'], 'Chưa có số liệu', 'all missing alike'],
  [['Chưa đến kỳ đánh giá', 'Chưa đến kỳ đánh giá'], 'Chưa đến kỳ đánh giá', 'all missing alike'],
  [['Chưa có số giao', 'Chưa có số giao'], 'Chưa có số giao', 'all missing alike'],
  [['Chưa có số liệu', 'Chưa đến kỳ đánh giá'], 'Chưa có số liệu', 'all missing, differently'],
  [['Chưa có số giao', 'Chưa đến kỳ đánh giá'], 'Chưa có số liệu', 'all missing, differently'],
  [['Chưa có số liệu', 'Đạt'], 'Chưa đủ số liệu', 'some missing'],
  [['Vượt', 'Chưa đến kỳ đánh giá'], 'Chưa đủ số liệu', 'some missing'],
  [['Đang thực hiện', 'Chưa có số giao'], 'Chưa đủ số liệu', 'missing before under way'],
  [['Đạt', 'Đạt', 'Chưa có số liệu', 'Vượt', 'Đang thực hiện'], 'Chưa đủ số liệu', 'some missing'],
];
