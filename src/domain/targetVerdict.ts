/** The verdict of a target row, first rule that applies (design: "Verdict of a target row"). */
import { BASELINE, baselineOf, FIGURE, type Criterion } from './criteria/criterion';
import { definitionOf } from './criteria/registry';
import {
  all, any, choose, constant, divide, eq, evaluate, gt, isBlank, isUnreadable, le, lt, minus, not, value, whole,
  type Case, type Expression, type Scalar,
} from './expression';
import { WHOLE_YEAR } from './period';
import type { Bounds, TargetRow } from './resolution';
import type { TargetVerdict } from './verdict';

/**
 * What the rule looks at. `period` is its place among the four, 0 for none; `figure` and `baseline` are entries as
 * read (`readNumber`); `inScope` and `official` are 1 or 0.
 */
export interface TargetFacts {
  readonly inScope: number;
  readonly period: number;
  readonly figure: Scalar;
  readonly baseline: Scalar;
  readonly official: number;
}

const IN_SCOPE = 'inScope';
const PERIOD = 'period';
const OFFICIAL = 'official';

const verdict = (word: TargetVerdict): Expression => constant(word);
const figure = value(FIGURE);
const baseline = value(BASELINE);
const isWholeYear = eq(value(PERIOD), constant(WHOLE_YEAR));

/** The rows' parts that decide a verdict; a test resolution needs no more. */
export type JudgedRow = Pick<TargetRow, 'criterion' | 'bounds' | 'baselineBounds' | 'measure' | 'unit'>;

const outside = (what: Expression, { min, max, integer }: Bounds): Expression =>
  any(
    lt(what, constant(min)),
    gt(what, constant(max)),
    ...(integer ? [not(whole(what))] : []),
  );

/** A criterion with a threshold this high is never met by a fraction, so a fraction is a percentage typed wrongly. */
const FRACTION_THRESHOLD = 10;

/** True for rows where 0,91 can only be meant as 91 %. */
export function catchesFractions({ unit, bounds, criterion }: Pick<JudgedRow, 'unit' | 'bounds' | 'criterion'>): boolean {
  const definition = definitionOf(criterion);
  const [lowest = 0] = definition.numbers(criterion);
  return (
    unit === '%' && bounds.min === 0 && bounds.max === 100 && definition.catchesFractions && lowest >= FRACTION_THRESHOLD
  );
}

const looksLikeFraction = all(gt(figure, constant(0)), le(figure, constant(1)));

const figureNeedsReview = (row: JudgedRow): Expression =>
  any(
    isUnreadable(figure),
    outside(figure, row.bounds),
    ...(catchesFractions(row) ? [looksLikeFraction] : []),
  );

export const needsBaseline = (criterion: Criterion): boolean => baselineOf(criterion) !== undefined;

const baselineCases = (row: JudgedRow): readonly Case[] =>
  needsBaseline(row.criterion)
    ? [
        { when: isBlank(baseline), then: verdict('Chưa có số giao') },
        {
          when: any(
            isUnreadable(baseline),
            le(baseline, constant(0)),
            ...(row.baselineBounds ? [outside(baseline, row.baselineBounds)] : []),
          ),
          then: verdict('Cần rà soát'),
        },
      ]
    : [];

/** The rule of one row, over the names of {@link TargetFacts}. */
export function targetVerdictRule(row: JudgedRow): Expression {
  const { met, exceeded } = definitionOf(row.criterion);
  const missing: Expression =
    row.measure === 'annual'
      ? choose([{ when: isWholeYear, then: verdict('Chưa có số liệu') }], verdict('Chưa đến kỳ đánh giá'))
      : verdict('Chưa có số liệu');
  const notMet: Expression = choose(
    [
      {
        when: isWholeYear,
        then: choose([{ when: eq(value(OFFICIAL), constant(1)), then: verdict('Không đạt') }], verdict('Chưa đạt')),
      },
    ],
    verdict(row.measure === 'cumulative' ? 'Đang thực hiện' : 'Chưa đạt'),
  );
  return choose(
    [
      { when: eq(value(IN_SCOPE), constant(0)), then: verdict('Không thuộc đơn vị') },
      { when: eq(value(PERIOD), constant(0)), then: verdict('Cần rà soát') },
      { when: isBlank(figure), then: missing },
      { when: figureNeedsReview(row), then: verdict('Cần rà soát') },
      ...baselineCases(row),
      ...(exceeded ? [{ when: exceeded(row.criterion), then: verdict('Vượt') }] : []),
      { when: met(row.criterion), then: verdict('Đạt') },
    ],
    notMet,
  );
}

export const judgeTarget = (row: JudgedRow, facts: TargetFacts): TargetVerdict =>
  evaluate(targetVerdictRule(row), { ...facts }) as TargetVerdict;

const VERDICT = 'verdict';
const NOT_COMPARABLE: readonly TargetVerdict[] = [
  'Cần rà soát', 'Chưa có số liệu', 'Chưa có số giao', 'Chưa đến kỳ đánh giá', 'Không thuộc đơn vị',
];

/**
 * "So với mục tiêu" over `verdict`, `figure` and `baseline`: the share of the threshold (1 is the whole of it), or the
 * difference in the row's unit, 0 inside a range; "" where nothing is compared.
 */
export function comparisonRule({ criterion, compareAs }: Pick<TargetRow, 'criterion' | 'compareAs'>): Expression {
  const { threshold, upperThreshold } = definitionOf(criterion);
  const low = threshold(criterion);
  if (compareAs === 'none' || !low) return constant('');
  const unknown = any(...NOT_COMPARABLE.map((word) => eq(value(VERDICT), verdict(word))));
  const high = upperThreshold?.(criterion);
  const compared =
    compareAs === 'percentOfTarget'
      ? divide(figure, low)
      : high
        ? choose(
            [
              { when: lt(figure, low), then: minus(figure, low) },
              { when: gt(figure, high), then: minus(figure, high) },
            ],
            constant(0),
          )
        : minus(figure, low);
  return choose([{ when: unknown, then: constant('') }], compared);
}

export const compareWithTarget = (
  row: Pick<TargetRow, 'criterion' | 'compareAs'>,
  facts: Pick<TargetFacts, 'figure' | 'baseline'> & { readonly verdict: TargetVerdict },
): Scalar => evaluate(comparisonRule(row), { ...facts }) as Scalar;
