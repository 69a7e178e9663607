import { no, number, text, yes } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

describe('number-as-text', () => {
  test('says what stands there and what it reads as', () => {
    expect(saidBy('number-as-text', { targets: { 'PL1.4': { q1: text('12,5 %') } } })).toEqual([
      {
        cell: 'Phụ lục 1!H10',
        rowId: 'PL1.4',
        problem: 'Cột Quý I, chỉ tiêu 4: ô ghi “12,5 %” dưới dạng chữ nên không tính được; đọc là 12,5.',
        remedy:
          'Xóa ô rồi gõ lại 12,5, chỉ gõ số. Nếu gõ lại vẫn báo lỗi thì đổi định dạng ô từ Text sang General rồi gõ lại.',
      },
    ]);
  });

  test('offers both readings of 1.234 and takes neither', () => {
    const [said] = saidBy('number-as-text', { targets: { 'PL1.10': { q1: text('1.234') } } });
    expect(said?.problem).toBe(
      'Cột Quý I, chỉ tiêu 10: ô ghi “1.234” dưới dạng chữ nên không tính được; có thể là 1234 hoặc 1,234.',
    );
    expect(said?.remedy).toContain('1234 hoặc 1,234');
  });

  test('a word: an example of the row, and where to explain', () => {
    const [said] = saidBy('number-as-text', { targets: { 'PL1.17.5': { q1: text('đạt') } } });
    expect(said?.problem).toBe('Cột Quý I, chỉ tiêu 17 (ý 5): ô ghi “đạt”, không phải số.');
    expect(said?.remedy).toBe(
      'Gõ số, ví dụ 96,6; chưa có số thì để trống ô và ghi lý do ở cột Nguyên nhân, giải pháp.',
    );
  });

  test('spaces cannot be seen, so they are named', () => {
    const [said] = saidBy('number-as-text', { targets: { 'PL1.4': { q1: text('  ') } } });
    expect(said?.problem).toBe('Cột Quý I, chỉ tiêu 4: ô chỉ có dấu cách, không phải số.');
    expect(said?.remedy).toBe('Xóa dấu cách để ô trống, hoặc gõ số, ví dụ 12,5.');
  });

  test('TRUE and FALSE', () => {
    const said = saidBy('number-as-text', { targets: { 'PL1.4': { q1: yes }, 'PL1.7': { q1: no } } });
    expect(said.map(({ problem }) => problem)).toEqual([
      'Cột Quý I, chỉ tiêu 4: ô ghi “TRUE”, không phải số.',
      'Cột Quý I, chỉ tiêu 7: ô ghi “FALSE”, không phải số.',
    ]);
  });

  test('covers all four periods, last year, the baseline and the progress of tasks', () => {
    const said = saidBy('number-as-text', {
      targets: {
        'PL1.6': {
          lastYear: text('85.050,5'), baseline: text('52.000,5'), q1: text('1,5'), h1: text('2,5'), m9: text('3,5'), year: text('4,5'),
        },
      },
      tasks: { 'PL2.1.9': { progress: text('50%') } },
    });
    expect(said.map(({ cell }) => cell)).toEqual([
      'Phụ lục 1!F12', 'Phụ lục 1!G12', 'Phụ lục 1!H12', 'Phụ lục 1!I12', 'Phụ lục 1!J12', 'Phụ lục 1!K12', 'Phụ lục 2!J15',
    ]);
    expect(said[0]?.problem).toBe('Cột Thực hiện năm 2025, chỉ tiêu 6: ô ghi “85.050,5” dưới dạng chữ nên không tính được; đọc là 85050,5.');
    expect(said[6]?.problem).toBe('Cột Tiến độ (%), nhiệm vụ 1.9: ô ghi “50%” dưới dạng chữ nên không tính được; đọc là 50.');
  });

  test('a task explains in its own column', () => {
    const [said] = saidBy('number-as-text', { tasks: { 'PL2.3.4.7': { progress: text('chưa rõ') } } });
    expect(said?.problem).toBe('Cột Tiến độ (%), nhiệm vụ 3.4(7): ô ghi “chưa rõ”, không phải số.');
    expect(said?.remedy).toContain('Khó khăn, vướng mắc; giải pháp, kiến nghị');
  });

  test('a long text is cut', () => {
    const [said] = saidBy('number-as-text', { targets: { 'PL1.4': { q1: text('a'.repeat(300)) } } });
    expect(said?.problem.length).toBeLessThan(140);
  });

  test('numbers, blanks and baselines that nobody needs are left alone', () => {
    expect(
      saidBy('number-as-text', { targets: { 'PL1.4': { q1: number(12.5), h1: text(''), baseline: text('x') } } }),
    ).toEqual([]);
  });

  test('is the only error of such a cell', () => {
    expect(checksAt('PL1.4', { targets: { 'PL1.4': { q1: text('125') } } })).toEqual(['number-as-text']);
  });
});
