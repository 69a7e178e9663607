/**
 * The period reported has its figure and an earlier one has none, for rows that are due every period. Once for each row,
 * at the first blank cell.
 *
 * Details: the place, `period` (reported), `missing` (the earlier ones).
 */
import { isBlankInput } from '../domain/entry';
import { inputOf } from '../domain/submission';
import type { Check } from './check';
import { columnIsGone, rowsInScope, targetAt } from './entryPlace';
import { periodsSoFar } from './figures';
import { occurrenceAt } from './occurrence';

export const earlierPeriodMissing: Check = {
  id: 'earlier-period-missing',
  severity: 'warning',
  wording: {
    title: 'Thiếu số liệu kỳ trước',
    problem: ({ target = '', period = '', missing = '' }) =>
      `Chỉ tiêu ${target}: đã có số liệu ${period} nhưng còn trống ${missing}.`,
    remedy: ({ missing = '' }) => `Nhập số đã báo cáo của kỳ trước vào cột ${missing}, để theo dõi được cả năm.`,
  },
  find: (assessment) => {
    const { period } = assessment;
    if (period === undefined) return [];
    const earlier = periodsSoFar(assessment).slice(0, -1);
    return rowsInScope(assessment)
      .filter(({ row, cells }) => row.measure !== 'annual' && !isBlankInput(inputOf(cells[period.key])))
      .flatMap((assessed) => {
        const { cells } = assessed;
        const missing = earlier.filter(
          ({ key }) => !columnIsGone(cells, cells[key]) && isBlankInput(inputOf(cells[key])),
        );
        const [first] = missing;
        if (first === undefined) return [];
        const detail = { period: period.name, missing: missing.map(({ name }) => name).join(', ') };
        return [occurrenceAt(targetAt(assessment, assessed, first.key), detail)];
      });
  },
};
