/** The rule that says when a target row is met, as the seed holds it, and what every kind of rule must be able to say. */
import type { Expression } from '../expression';

type ComparedWithValue = 'gt' | 'gte' | 'lt' | 'lte' | 'rank_lte';

export type Criterion =
  | { readonly [K in ComparedWithValue]: { readonly kind: K; readonly value: number } }[ComparedWithValue]
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** Above a figure that the resolution does not print: `baseline` names it, the user enters it. */
  | { readonly kind: 'gt_baseline'; readonly baseline: string };

/** What the resolution calls the figure that the user enters beside the target's own; undefined for a kind that needs none. */
export const baselineOf = (criterion: Criterion): string | undefined => ('baseline' in criterion ? criterion.baseline : undefined);

export type CriterionKind = Criterion['kind'];

/** The row's figure of the period, and the baseline where one is needed: the names a criterion's expressions use. */
export const FIGURE = 'figure';
export const BASELINE = 'baseline';

/** One kind of criterion. Adding a kind is adding one such object to the registry, and its shape to {@link Criterion}. */
export interface CriterionDefinition<C> {
  /** Holds while the target is met, {@link exceeded} included. Uses {@link FIGURE} and {@link BASELINE} only. */
  met(criterion: C): Expression;
  /** Holds while the target is met and exceeded ("Vượt"); absent where this kind knows no exceeding. */
  exceeded?(criterion: C): Expression;
  /** The figure is a place in a list, 1 the best: it has no unit and is not compared in numbers. */
  readonly isRank: boolean;
  /** What the figure is compared with, where the comparison is shown; the lower end of a range. Undefined for ranks. */
  threshold(criterion: C): Expression | undefined;
  /** The upper end, for a range. */
  upperThreshold?(criterion: C): Expression;
  /** Every number of the resolution in this criterion. */
  numbers(criterion: C): readonly number[];
  /** A percentage typed as a fraction (0,91) is told from a real one by a threshold of ten or more. */
  readonly catchesFractions: boolean;
  /**
   * "đạt khi …" without these two words, for the user.
   * @param unit with its leading space where it has one: " %", " USD", ""
   */
  describe(criterion: C, unit: string): string;
}
