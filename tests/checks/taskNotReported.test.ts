import { on, text, type GivenSubmission } from '../fixtures/submissions';
import { saidBy } from './findings';

const at = (day: string, tasks: GivenSubmission['tasks'] = {}): GivenSubmission => ({ header: { evaluationDate: on(day) }, tasks });
const of = (rowId: string, given: GivenSubmission) => saidBy('task-not-reported', given).find((said) => said.rowId === rowId);

describe('task-not-reported', () => {
  test('past the date to finish by', () => {
    expect(of('PL2.1.9', at('01/04/2026'))).toEqual({
      cell: 'Phụ lục 2!I15',
      rowId: 'PL2.1.9',
      problem: 'Nhiệm vụ 1.9: đã quá hạn hoàn thành 31/03/2026 mà chưa ghi kết quả.',
      remedy: 'Nếu đã làm thì ghi ngày ở cột Ngày hoàn thành; nếu chưa thì ghi Tiến độ (%) và Khó khăn, vướng mắc.',
    });
  });

  test('past the date to begin by', () => {
    const said = of('PL2.3.4.9', at('01/04/2026'));
    expect(said?.problem).toBe('Nhiệm vụ 3.4(9): đã quá hạn bắt đầu 31/03/2026 mà chưa ghi kết quả.');
    expect(said?.remedy).toContain('Ngày bắt đầu');
  });

  test('past both: the finish counts', () => {
    expect(of('PL2.3.4.9', at('01/01/2028'))?.problem).toContain('quá hạn hoàn thành 31/12/2027');
  });

  test('past an adjusted date', () => {
    const adjusted = { 'PL2.1.9': { adjustedTo: on('30/06/2026'), adjustingDocument: text('Công văn số 45') } };
    expect(of('PL2.1.9', at('30/06/2026', adjusted))).toBeUndefined();
    expect(of('PL2.1.9', at('01/07/2026', adjusted))?.problem).toContain('30/06/2026');
  });

  test('what is due today, or was reported on, or is late for another reason, is left alone', () => {
    expect(of('PL2.1.9', at('31/03/2026'))).toBeUndefined();
    expect(of('PL2.1.9', at('01/04/2026', { 'PL2.1.9': { difficulty: text('Chậm') } }))).toBeUndefined();
    expect(of('PL2.4.3', at('01/04/2026'))).toBeUndefined();
  });

  test('headings owe nothing', () => {
    const rows = saidBy('task-not-reported', at('31/12/2099')).map(({ rowId }) => rowId);
    expect(rows).not.toContain('PL2.2.16');
    // All but the three without a date.
    expect(rows).toHaveLength(101);
  });
});
