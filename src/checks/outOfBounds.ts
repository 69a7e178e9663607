/**
 * A number that cannot be: outside the row's bounds in any of the four periods or last year, a baseline outside its
 * bounds or not above 0, a progress outside 0 to 100. A wrong number in an earlier or a later period blocks as well:
 * it will be read with the others one day.
 *
 * Details: the place, `typed`, `min` and `max` where they exist, `positive` ("1") where it must be above 0, `unit` (with
 * its leading space), `shifted` (a reading with the decimal comma elsewhere) or `unsigned` where that would fit, `example`.
 */
import { roundTo } from '../domain/entry';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check, Detail } from './check';
import { cellsInTrouble, troubleWith, type NumberCell } from './numberCells';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { asTyped } from './typed';

const FORGOTTEN_DECIMALS = [1, 2, 3];

/** 121 for 12,1: a comma lost on a machine set to decimal points. −12 for 12: a dash taken for a minus. */
const suggestion = (cell: NumberCell, number: number): number | undefined =>
  (number < 0 ? [-number] : FORGOTTEN_DECIMALS.map((decimals) => roundTo(number / 10 ** decimals, 6))).find(
    (likely) => likely !== 0 && troubleWith(cell, likely) === undefined,
  );

function suggested(number: number, likely: number | undefined): Detail {
  if (likely === undefined) return {};
  return number < 0 ? { unsigned: asTyped(likely) } : { shifted: asTyped(likely) };
}

const limitsOf = ({ bounds, positive }: NumberCell): Detail => ({
  ...(Number.isFinite(bounds.max) ? { max: formatNumber(bounds.max) } : {}),
  ...(positive && !(bounds.min > 0) ? { positive: '1' } : { min: formatNumber(bounds.min) }),
});

const limits = ({ min = '', max, positive, unit = '' }: Detail): string =>
  positive === undefined
    ? `từ ${min} đến ${max ?? ''}${unit}`
    : `lớn hơn 0${max === undefined ? '' : ` và không quá ${max}${unit}`}`;

export const outOfBounds: Check = {
  id: 'out-of-bounds',
  severity: 'error',
  wording: {
    title: 'Số ngoài khoảng có thể có',
    problem: (detail) => `${placeOf(detail)}: không thể là ${detail.typed ?? ''}; chỉ nhận số ${limits(detail)}.`,
    remedy: ({ shifted, unsigned, unit = '', example = '' }) => {
      if (shifted !== undefined) return `Nếu muốn ghi ${shifted}${unit} thì gõ lại là ${shifted}; xem lại dấu phẩy thập phân.`;
      if (unsigned !== undefined) return `Gõ lại là ${unsigned} nếu dấu trừ là gõ nhầm.`;
      return `Gõ lại số đúng, ví dụ ${example}.`;
    },
  },
  find: (assessment) =>
    cellsInTrouble(assessment, 'outOfBounds').map((cell) => {
      const likely = suggestion(cell, cell.number);
      return occurrenceAt(
        cell,
        {
          typed: formatNumber(cell.number),
          unit: cell.unit,
          example: cell.example,
          ...limitsOf(cell),
          ...suggested(cell.number, likely),
        },
        fixOf(cell, likely === undefined ? [] : [asNumber(likely)], false),
      );
    }),
};
