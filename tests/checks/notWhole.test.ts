import { number } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

describe('not-whole', () => {
  test('a dot that was meant for thousands', () => {
    expect(saidBy('not-whole', { targets: { 'PL1.10': { q1: number(2.501) } } })).toEqual([
      {
        cell: 'Phụ lục 1!H16',
        rowId: 'PL1.10',
        problem: 'Cột Quý I, chỉ tiêu 10: 2,501 không phải số nguyên.',
        remedy: 'Nếu muốn ghi 2501 thì gõ lại là 2501, không gõ dấu chấm hàng nghìn; nếu muốn ghi 2,501 thì gõ số đã làm tròn.',
      },
    ]);
  });

  test('otherwise the whole numbers around it', () => {
    const [said] = saidBy('not-whole', { targets: { 'PL1.18.1': { year: number(5.5) } } });
    expect(said?.remedy).toBe('Gõ lại số nguyên, ví dụ 5 hoặc 6.');
  });

  test('every period and last year; never a row that need not be whole', () => {
    const said = saidBy('not-whole', {
      targets: {
        'PL1.10': { lastYear: number(0.5), q1: number(0.5), h1: number(0.5), m9: number(0.5), year: number(0.5) },
        'PL1.17.1': { q1: number(62.5) },
      },
    });
    expect(said.map(({ rowId }) => rowId)).toEqual(Array.from({ length: 5 }, () => 'PL1.10'));
  });

  test('what rounds to a whole number is one', () => {
    expect(checksAt('PL1.10', { targets: { 'PL1.10': { q1: number(2501.0000001) } } })).toEqual([]);
  });
});
