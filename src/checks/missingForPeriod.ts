/**
 * A target row that is due in the reporting period and has no figure. A row known only at year end is not due before
 * Cả năm. Overdue tasks nobody reported on are `task-not-reported`. A row whose column is gone is not reported here
 * (`header-missing` says so once), nor a row that is not on the sheet (`row-missing`).
 *
 * Details: the place, `period`, `example`.
 */
import type { Check } from './check';
import { columnIsGone, rowsInScope, targetAt } from './entryPlace';
import { lostRows } from './lostRows';
import { exampleFor } from './numberCells';
import { occurrenceAt } from './occurrence';

export const missingForPeriod: Check = {
  id: 'missing-for-period',
  severity: 'warning',
  wording: {
    title: 'Chưa nhập số liệu của kỳ báo cáo',
    problem: ({ target = '', period = '' }) => `Chỉ tiêu ${target}: chưa có số liệu ${period}.`,
    remedy: ({ column = '', example = '' }) =>
      `Nhập số ở cột ${column}, ví dụ ${example}; chưa có số chính thức thì nhập số ước và chọn “Ước” ở cột Loại số liệu.`,
  },
  find: (assessment) => {
    const { period } = assessment;
    if (period === undefined) return [];
    return rowsInScope(assessment)
      .filter(({ verdict }) => verdict === 'Chưa có số liệu')
      .filter(({ row, cells }) => !columnIsGone(cells, cells[period.key]) && !lostRows(assessment).has(row.id))
      .map((assessed) =>
        occurrenceAt(targetAt(assessment, assessed, period.key), {
          period: period.name,
          example: exampleFor(assessed.row),
        }),
      );
  },
};
