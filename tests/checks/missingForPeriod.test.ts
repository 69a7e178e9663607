import { assess } from '../../src/domain/assessment';
import { runChecks } from '../../src/checks/runChecks';
import { number, submissionOf, text } from '../fixtures/submissions';
import { resolution, saidBy } from './findings';

describe('missing-for-period', () => {
  test('names the period and the column', () => {
    const [said] = saidBy('missing-for-period', { header: { period: text('6 tháng') } });
    expect(said).toEqual({
      cell: 'Phụ lục 1!I9',
      rowId: 'PL1.3',
      problem: 'Chỉ tiêu 3: chưa có số liệu 6 tháng.',
      remedy: 'Nhập số ở cột 6 tháng, ví dụ 3; chưa có số chính thức thì nhập số ước và chọn “Ước” ở cột Loại số liệu.',
    });
  });

  test('annual rows are not due before Cả năm: 11 of 34', () => {
    expect(saidBy('missing-for-period', { header: { period: text('Quý I') } })).toHaveLength(23);
    expect(saidBy('missing-for-period', { header: { period: text('9 tháng') } })).toHaveLength(23);
    expect(saidBy('missing-for-period', { header: { period: text('Cả năm') } })).toHaveLength(34);
  });

  test('a figure, or something that should have been one, is not missing', () => {
    const said = saidBy('missing-for-period', {
      targets: { 'PL1.4': { q1: number(0) }, 'PL1.7': { q1: text('x') }, 'PL1.12': { q1: text('') }, 'PL1.10': { h1: number(5) } },
    });
    const rows = said.map(({ rowId }) => rowId);
    expect(rows).not.toContain('PL1.4');
    expect(rows).not.toContain('PL1.7');
    expect(rows).toContain('PL1.12');
    expect(rows).toContain('PL1.10');
  });

  test('a missing baseline does not make the figure missing', () => {
    expect(saidBy('missing-for-period', { targets: { 'PL1.6': { q1: number(5) } } }).map(({ rowId }) => rowId)).not.toContain('PL1.6');
  });

  test('without a period nothing is due, and rows of others never are', () => {
    expect(saidBy('missing-for-period', { header: { period: text('') } })).toEqual([]);
    const own = saidBy('missing-for-period', {
      header: { unit: text('Ban Tổ chức Tỉnh ủy'), scope: text('Chỉ đơn vị chủ trì') },
    });
    expect(own.map(({ rowId }) => rowId)).toEqual(['PL1.3']);
  });

  test('a column that is gone is said once, by header-missing', () => {
    const submission = submissionOf(resolution, { missingHeaders: [{ sheet: 'Phụ lục 1', caption: 'Quý I' }] });
    const targets = submission.targets?.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(Object.entries(cells).filter(([key]) => key !== 'q1')),
    }));
    const findings = runChecks(assess(resolution, { ...submission, ...(targets ? { targets } : {}) }));
    expect(findings.filter(({ check }) => check.id === 'missing-for-period')).toEqual([]);
    expect(findings.filter(({ check }) => check.id === 'header-missing')).toHaveLength(1);
  });

  test('a row that is not on the sheet is reported without a cell', () => {
    const submission = submissionOf(resolution, {});
    const targets = submission.targets?.map(({ row, cells }) => ({ row, cells: row.id === 'PL1.4' ? {} : cells }));
    const findings = runChecks(assess(resolution, { ...submission, ...(targets ? { targets } : {}) }));
    const [gone] = findings.filter(({ rowId }) => rowId === 'PL1.4');
    expect(gone?.check.id).toBe('missing-for-period');
    expect(gone?.cell).toBeUndefined();
  });
});
