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
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { asTyped } from './typed';

/** The number with its dot taken for a thousands dot, where that can be. */
function groupedOf({ bounds }: NumberCell, number: number): number | undefined {
  const grouped = roundTo(number * 1000, 6);
  return number >= 1 && Number.isInteger(grouped) && grouped <= bounds.max ? grouped : undefined;
}

const suggestion = (number: number, grouped: number | undefined): Detail =>
  grouped === undefined
    ? { lower: asTyped(Math.floor(number)), upper: asTyped(Math.ceil(number)) }
    : { grouped: asTyped(grouped) };

export const notWhole: Check = {
  id: 'not-whole',
  severity: 'error',
  wording: {
    title: 'Phải là số nguyên',
    problem: (detail) => `${placeOf(detail)}: ${detail.typed ?? ''} không phải số nguyên.`,
    remedy: ({ typed = '', grouped, lower = '', upper = '' }) =>
      grouped === undefined
        ? `Gõ lại số nguyên, ví dụ ${lower} hoặc ${upper}.`
        : `Nếu muốn ghi ${grouped} thì gõ lại là ${grouped}, không gõ dấu chấm hàng nghìn; nếu muốn ghi ${typed} thì gõ số đã làm tròn.`,
  },
  find: (assessment) =>
    cellsInTrouble(assessment, 'notWhole').map((cell) => {
      const grouped = groupedOf(cell, cell.number);
      return occurrenceAt(
        cell,
        { typed: formatNumber(cell.number), ...suggestion(cell.number, grouped) },
        fixOf(cell, grouped === undefined ? [] : [asNumber(grouped)], false),
      );
    }),
};
