import { number } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

describe('percent-as-fraction', () => {
  test('0,91 for 91', () => {
    expect(saidBy('percent-as-fraction', { targets: { 'PL1.15.1': { q1: number(0.91) } } })).toEqual([
      {
        cell: 'Phụ lục 1!H21',
        rowId: 'PL1.15.1',
        problem: 'Cột Quý I, chỉ tiêu 15 (ý 1): 0,91 quá nhỏ so với mục tiêu; cột này ghi theo phần trăm, 91 % gõ là 91.',
        remedy: 'Nếu muốn ghi 91 % thì gõ lại là 91.',
      },
    ]);
  });

  test('1 for 100, in every period and last year', () => {
    const said = saidBy('percent-as-fraction', {
      targets: { 'PL1.22.1': { lastYear: number(1), q1: number(1), h1: number(1), m9: number(1), year: number(1) } },
    });
    expect(said).toHaveLength(5);
    expect(said[0]?.remedy).toBe('Nếu muốn ghi 100 % thì gõ lại là 100.');
  });

  test('the figure is not spoilt by the arithmetic of the machine', () => {
    const [said] = saidBy('percent-as-fraction', { targets: { 'PL1.17.5': { q1: number(0.966) } } });
    expect(said?.remedy).toBe('Nếu muốn ghi 96,6 % thì gõ lại là 96,6.');
  });

  test.each([
    ['PL1.4', 0.91, 'growth may be small'],
    ['PL1.16', 0.91, 'less is better'],
    ['PL1.3', 0.91, 'a low threshold'],
    ['PL1.9', 0.51, 'not bounded 0 to 100'],
    ['PL1.17.1', 0.62, 'no percentage'],
    ['PL1.15.1', 0, 'zero'],
    ['PL1.15.1', 1.01, 'above 1'],
  ])('%s %d is none: %s', (id, figure) => {
    expect(checksAt(id, { targets: { [id]: { q1: number(figure) } } })).toEqual([]);
  });
});
