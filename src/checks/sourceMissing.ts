/**
 * The period has its figure, and nobody says where it is from.
 *
 * Details: the place, `period`.
 */
import { isBlankInput } from '../domain/entry';
import { inputOf } from '../domain/submission';
import type { Check } from './check';
import { rowsInScope, targetCells } from './entryPlace';
import { occurrenceAt } from './occurrence';

export const sourceMissing: Check = {
  id: 'source-missing',
  severity: 'info',
  wording: {
    title: 'Chưa ghi nguồn số liệu',
    problem: ({ target = '', period = '' }) => `Chỉ tiêu ${target}: đã có số liệu ${period} nhưng chưa ghi lấy từ đâu.`,
    remedy: ({ column = '' }) => `Ghi cơ quan cung cấp số và tên báo cáo ở cột ${column}.`,
  },
  find: (assessment) => {
    const { period } = assessment;
    if (period === undefined) return [];
    return rowsInScope(assessment)
      .filter(({ cells }) => !isBlankInput(inputOf(cells[period.key])))
      .flatMap((assessed) => targetCells(assessment, assessed, ['source']))
      .filter(({ cell }) => isBlankInput(cell.input))
      .map((cell) => occurrenceAt(cell, { period: period.name }));
  },
};
