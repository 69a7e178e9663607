/** Every kind of criterion there is. */
import { aboveBaseline } from './aboveBaseline';
import type { Criterion, CriterionDefinition, CriterionKind } from './criterion';
import { range } from './range';
import { above, atLeast, atMost, below, rankedWithin } from './thresholds';

type Registry = { readonly [K in CriterionKind]: CriterionDefinition<Extract<Criterion, { readonly kind: K }>> };

const registry: Registry = {
  gt: above,
  gte: atLeast,
  lt: below,
  lte: atMost,
  range,
  gt_baseline: aboveBaseline,
  rank_lte: rankedWithin,
};

export const CRITERION_KINDS = Object.keys(registry) as readonly CriterionKind[];

/** What the kind of this criterion knows; call its functions with the same criterion. */
export const definitionOf = (criterion: Criterion): CriterionDefinition<Criterion> =>
  registry[criterion.kind];
