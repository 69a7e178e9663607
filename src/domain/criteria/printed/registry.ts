/** The printed form of every kind of criterion there is. */
import type { Criterion, CriterionKind } from '../criterion';
import { printedAboveBaseline } from './aboveBaseline';
import { plainTarget, type PrintedForm } from './printedForm';
import { printedRange } from './range';
import { printedAbove, printedAtLeast, printedAtMost, printedBelow, printedRank } from './thresholds';

type Registry = { readonly [K in CriterionKind]: PrintedForm<Extract<Criterion, { readonly kind: K }>> };

const registry: Registry = {
  gt: printedAbove,
  gte: printedAtLeast,
  lt: printedBelow,
  lte: printedAtMost,
  range: printedRange,
  gt_baseline: printedAboveBaseline,
  rank_lte: printedRank,
};

/**
 * Every criterion that a printed target can mean (seeds/README.md: "Decisions on Phụ lục 1"). One: it is plain. Several: somebody
 * must choose, the reading by Vietnamese custom ("1.234" is 1234) comes first. None: it is not understood.
 *
 * @param unit the row's unit, which may stand behind numbers
 */
export const readPrintedTarget = (text: string, unit?: string): readonly Criterion[] => {
  const words = plainTarget(text, unit);
  return Object.values(registry).flatMap((form: PrintedForm<Criterion>) => form.read(words));
};
