import { number, text } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

describe('out-of-bounds', () => {
  test('says what can be and offers the comma that was lost', () => {
    expect(saidBy('out-of-bounds', { targets: { 'PL1.4': { q1: number(125) } } })).toEqual([
      {
        cell: 'Phụ lục 1!H10',
        rowId: 'PL1.4',
        problem: 'Cột Quý I, chỉ tiêu 4: không thể là 125; chỉ nhận số từ -50 đến 60 %.',
        remedy: 'Nếu muốn ghi 12,5 % thì gõ lại là 12,5; xem lại dấu phẩy thập phân.',
      },
    ]);
  });

  test('9100 for 91', () => {
    const [said] = saidBy('out-of-bounds', { targets: { 'PL1.15.1': { q1: number(9100) } } });
    expect(said?.remedy).toBe('Nếu muốn ghi 91 % thì gõ lại là 91; xem lại dấu phẩy thập phân.');
  });

  test('a minus that cannot be', () => {
    const [said] = saidBy('out-of-bounds', { targets: { 'PL1.10': { q1: number(-1200) } } });
    expect(said?.problem).toBe('Cột Quý I, chỉ tiêu 10: không thể là -1.200; chỉ nhận số từ 0 đến 100.000 DN.');
    expect(said?.remedy).toBe('Gõ lại là 1200 nếu dấu trừ là gõ nhầm.');
  });

  test('where nothing near it fits, an example', () => {
    const [said] = saidBy('out-of-bounds', { targets: { 'PL1.18.1': { year: number(0) } } });
    expect(said?.problem).toBe('Cột Cả năm, chỉ tiêu 18 (ý 1): không thể là 0; chỉ nhận số từ 1 đến 34.');
    expect(said?.remedy).toBe('Gõ lại số đúng, ví dụ 5.');
  });

  test('all four periods whatever is reported, last year, and progress', () => {
    const said = saidBy('out-of-bounds', {
      targets: { 'PL1.16': { lastYear: number(16), q1: number(16), h1: number(16), m9: number(16), year: number(16) } },
      tasks: { 'PL2.1.9': { progress: number(101) }, 'PL2.1.10': { progress: number(-1) }, 'PL2.1.11': { progress: number(100) } },
    });
    expect(said.map(({ cell }) => cell)).toEqual([
      'Phụ lục 1!F23', 'Phụ lục 1!H23', 'Phụ lục 1!I23', 'Phụ lục 1!J23', 'Phụ lục 1!K23', 'Phụ lục 2!J15', 'Phụ lục 2!J16',
    ]);
    expect(said[5]?.problem).toBe('Cột Tiến độ (%), nhiệm vụ 1.9: không thể là 101; chỉ nhận số từ 0 đến 100 %.');
  });

  test.each([
    [0, 'không thể là 0'],
    [-52000, 'không thể là -52.000'],
    [1000001, 'không thể là 1.000.001'],
  ])('a baseline of %d', (baseline, impossible) => {
    const [said] = saidBy('out-of-bounds', { targets: { 'PL1.6': { q1: number(1), baseline: number(baseline) } } });
    expect(said?.problem).toBe(
      `Cột Số giao, chỉ tiêu 6: ${impossible}; chỉ nhận số lớn hơn 0 và không quá 1.000.000 tỷ đồng.`,
    );
  });

  test('a baseline nobody needs may be anything', () => {
    expect(saidBy('out-of-bounds', { targets: { 'PL1.4': { baseline: number(-1) } } })).toEqual([]);
  });

  test('the bounds themselves, and what rounds to them, can be', () => {
    expect(
      saidBy('out-of-bounds', { targets: { 'PL1.15.1': { q1: number(0), h1: number(100), m9: number(100.0000001) } } }),
    ).toEqual([]);
  });

  test('what is out of bounds is not also reported as not whole', () => {
    expect(checksAt('PL1.10', { targets: { 'PL1.10': { q1: number(-0.5) } } })).toEqual(['out-of-bounds']);
  });

  test('rows of others are left alone', () => {
    expect(
      saidBy('out-of-bounds', {
        header: { unit: text('Ban Tổ chức Tỉnh ủy'), scope: text('Chỉ đơn vị chủ trì') },
        targets: { 'PL1.4': { q1: number(125) } },
        tasks: { 'PL2.1.1': { progress: number(101) } },
      }),
    ).toEqual([]);
  });
});
