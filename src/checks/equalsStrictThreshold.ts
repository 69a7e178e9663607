/**
 * The figure of the period is the threshold itself where the resolution asks for more, or for less, than that. It is not
 * met, and often only the rounding is to blame.
 *
 * Details: the place, `typed` with its unit, `criterion` ("trên 12,5 %").
 */
import { BASELINE } from '../domain/criteria/criterion';
import { definitionOf } from '../domain/criteria/registry';
import { readNumber, type CellInput } from '../domain/entry';
import { evaluate } from '../domain/expression';
import type { TargetRow } from '../domain/resolution';
import { criterionWords } from '../domain/rowWording';
import { inputOf } from '../domain/submission';
import { NOT_MET } from '../domain/verdict';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check } from './check';
import { rowsInScope, targetCells } from './entryPlace';
import { unitOf } from './numberCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';

/** What the figure is compared with; where it is met at its threshold, its word says so. */
function thresholdsOf({ criterion }: TargetRow, baseline: CellInput): readonly unknown[] {
  const definition = definitionOf(criterion);
  return [definition.threshold(criterion), definition.upperThreshold?.(criterion)].flatMap((threshold) =>
    threshold ? [evaluate(threshold, { [BASELINE]: readNumber(baseline) })] : [],
  );
}

export const equalsStrictThreshold: Check = {
  id: 'equals-strict-threshold',
  severity: 'info',
  wording: {
    title: 'Bằng đúng mốc của Nghị quyết',
    problem: (detail) =>
      `${placeOf(detail)}: bằng đúng ${detail.typed ?? ''}; Nghị quyết ghi ${detail.criterion ?? ''} nên chưa được tính là đạt.`,
    remedy: () => 'Nếu số đã làm tròn thì gõ lại số đầy đủ; nếu đúng là bằng thì để nguyên.',
  },
  find: (assessment) => {
    const { period } = assessment;
    if (period === undefined) return [];
    return rowsInScope(assessment)
      .filter(({ verdict }) => [...NOT_MET, 'Đang thực hiện'].includes(verdict))
      .filter(({ row, cells, figure }) => typeof figure === 'number' && thresholdsOf(row, inputOf(cells.baseline)).includes(figure))
      .flatMap((assessed) => {
        const { row, figure } = assessed;
        const typed = `${typeof figure === 'number' ? formatNumber(figure) : figure}${unitOf(row)}`;
        return targetCells(assessment, assessed, [period.key]).map((cell) =>
          occurrenceAt(cell, { typed, criterion: criterionWords(row) }),
        );
      });
  },
};
