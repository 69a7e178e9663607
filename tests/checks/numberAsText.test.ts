import { by, no, number, text, yes } from '../fixtures/submissions';
import { checksAt, fixesBy, saidBy } from './findings';

describe('number-as-text', () => {
  test('says what stands there and what it reads as', () => {
    expect(saidBy('number-as-text', { targets: { 'PL1.4': { q1: text('12,5 %') } } })).toEqual([
      {
        cell: 'Phụ lục 1!H10',
        rowId: 'PL1.4',
        problem: 'Cột Quý I, chỉ tiêu 4: ô ghi “12,5 %” dưới dạng chữ nên không tính được; đọc là 12,5.',
        remedy:
          'Bấm Sửa trong ngăn. Không có ngăn thì xóa ô rồi gõ lại 12,5, chỉ gõ số; vẫn báo lỗi thì bỏ khóa trang (Xem lại → Bỏ bảo vệ trang tính), đổi định dạng ô từ Text sang General rồi gõ lại.',
      },
    ]);
  });

  test('what is more than a number is said', () => {
    const [said] = saidBy('number-as-text', { targets: { 'PL1.1': { year: text('khoảng 90') } } });
    expect(said?.problem).toBe('Cột Cả năm, chỉ tiêu 1: ô ghi “khoảng 90” dưới dạng chữ nên không tính được; đọc là 90.');
    expect(said?.remedy).toBe(
      'Ô này chỉ nhận số: gõ 90 nếu số đúng là 90; ý “khoảng” thì ghi ở cột Nguyên nhân, giải pháp.',
    );
  });

  test.each<[string, string, number | undefined, boolean]>([
    ['PL1.4', '12,5', 12.5, true],
    ['PL1.4', '12.5', 12.5, true],
    ['PL1.4', '12,5\u00a0%', 12.5, true],
    ['PL1.15.1', '91 %', 91, true],
    ['PL1.15.1', '９１,５', 91.5, true],
    ['PL1.15.1', 'đạt 91,2%', 91.2, true],
    ['PL1.4', '−3,5', -3.5, true],
    ['PL1.15.1', '≥ 90', 90, false],
    ['PL1.15.1', 'khoảng 90', 90, false],
    ['PL1.15.1', 'trên 90', 90, false],
    // Another unit than the row's, a number that cannot stand there, a percentage as a fraction: asked about.
    ['PL1.10', '2600 lao động', 2600, false],
    ['PL1.15.1', '912', 912, false],
    ['PL1.15.1', '0,91', 0.91, false],
    // With its unit 12 USD cannot be meant, but nobody decides that without asking.
    ['PL1.5', '12.000 USD', 12000, false],
    ['PL1.10', '1.234 DN', 1234, false],
    ['PL1.4', 'đạt', undefined, false],
  ])('%s: “%s” is %s, without asking: %s', (id, typed, reading, safe) => {
    const fixes = fixesBy('number-as-text', { targets: { [id]: { q1: text(typed) } } });
    expect(fixes).toEqual(reading === undefined ? [] : [{ options: [reading], safe }]);
  });

  test('a formula is not replaced without asking', () => {
    expect(fixesBy('number-as-text', { targets: { 'PL1.4': { q1: by('="12,5"', text('12,5')) } } })).toEqual([
      { options: [12.5], safe: false },
    ]);
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
