/**
 * A target row that is due in the reporting period and has no figure. A row known only at year end is not due before
 * Cả năm. Overdue tasks nobody reported on are `task-not-reported`. A row whose column is gone is not reported here:
 * `header-missing` says so once.
 *
 * Details: the place, `period`, `example`.
 */
import type { AssessedRow } from '../domain/assessment';
import type { Period } from '../domain/period';
import type { Check } from './check';
import { rowsInScope, targetPlace } from './entryPlace';
import { exampleFor } from './numberCells';

const isUnreachable = ({ cells }: AssessedRow, period: Period): boolean =>
  cells[period.key] === undefined && Object.keys(cells).length > 0;

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
      .filter((assessed) => assessed.verdict === 'Chưa có số liệu' && !isUnreachable(assessed, period))
      .map(({ row, cells }) => {
        const cell = cells[period.key];
        return {
          ...(cell ? { cell: { sheet: cell.sheet, address: cell.address } } : {}),
          rowId: row.id,
          detail: { ...targetPlace(assessment, row, period.key), period: period.name, example: exampleFor(row) },
        };
      });
  },
};
