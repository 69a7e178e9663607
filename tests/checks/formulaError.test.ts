import { failure } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

describe('formula-error', () => {
  test('names the error and where it is', () => {
    expect(saidBy('formula-error', { targets: { 'PL1.4': { q1: failure('#REF!') } } })).toEqual([
      {
        cell: 'Phụ lục 1!H10',
        rowId: 'PL1.4',
        problem: 'Cột Quý I, chỉ tiêu 4: ô hiện lỗi #REF!.',
        remedy: 'Sửa công thức trong ô, hoặc xóa công thức rồi gõ thẳng số.',
      },
    ]);
  });

  test('a dash before words makes a formula', () => {
    const [said] = saidBy('formula-error', { tasks: { 'PL2.1.9': { difficulty: failure('#NAME?') } } });
    expect(said?.problem).toBe('Cột Khó khăn, vướng mắc; giải pháp, kiến nghị, nhiệm vụ 1.9: ô hiện lỗi #NAME?.');
    expect(said?.remedy).toContain("dấu nháy đơn (')");
  });

  test('every entry but dates, once each', () => {
    const targets = { lastYear: failure(), baseline: failure(), q1: failure(), h1: failure(), m9: failure(), year: failure(), figureKind: failure(), reason: failure(), source: failure() };
    expect(checksAt('PL1.6', { targets: { 'PL1.6': targets } })).toEqual(Array.from({ length: 9 }, () => 'formula-error'));
    const task = { progress: failure(), product: failure(), status: failure(), adjustingDocument: failure(), difficulty: failure() };
    expect(checksAt('PL2.1.9', { tasks: { 'PL2.1.9': task } })).toEqual(Array.from({ length: 5 }, () => 'formula-error'));
    const header = { unit: failure(), scope: failure(), period: failure(), preparedBy: failure(), phone: failure(), approvedBy: failure() };
    expect(checksAt(undefined, { header })).toEqual(Array.from({ length: 6 }, () => 'formula-error'));
  });

  test('a date is another check', () => {
    expect(checksAt('PL2.1.9', { tasks: { 'PL2.1.9': { startedOn: failure(), finishedOn: failure() } } })).toEqual([
      'date-as-text', 'date-as-text',
    ]);
  });
});
