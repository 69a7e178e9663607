/**
 * A fraction where only whole numbers are counted (enterprises, ranks), in any period, last year or the baseline.
 *
 * Details: the place, `typed`, `grouped` where the dot may have been meant for thousands (2.501 read as 2,501),
 * else `lower` and `upper`, the whole numbers around it.
 */
import { roundTo } from '../domain/entry';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check, Detail } from './check';
import { cellsInTrouble, type NumberCell } from './numberCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { asTyped } from './typed';

function suggestion({ bounds }: NumberCell, number: number): Detail {
  const grouped = roundTo(number * 1000, 6);
  return number >= 1 && Number.isInteger(grouped) && grouped <= bounds.max
    ? { grouped: asTyped(grouped) }
    : { lower: asTyped(Math.floor(number)), upper: asTyped(Math.ceil(number)) };
}

export const notWhole: Check = {
  id: 'not-whole',
  severity: 'error',
  wording: {
    title: 'Phải là số nguyên',
    problem: (detail) => `${placeOf(detail)}: ${detail.typed ?? ''} không phải số nguyên.`,
    remedy: ({ typed = '', grouped, lower = '', upper = '' }) =>
      grouped === undefined
        ? `Gõ lại số nguyên, ví dụ ${lower} hoặc ${upper}.`
        : `Gõ lại là ${grouped}, không gõ dấu chấm hàng nghìn, nếu ý là ${grouped}; nếu ý là ${typed} thì gõ số đã làm tròn.`,
  },
  find: (assessment) =>
    cellsInTrouble(assessment, 'notWhole').map((cell) =>
      occurrenceAt(cell, { typed: formatNumber(cell.number), ...suggestion(cell, cell.number) }),
    ),
};
