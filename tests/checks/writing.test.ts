/** How entries are written: fonts, marks, spaces, formulas, formats. */
import { by, failure, number, on, shownAs, text, type GivenSubmission } from '../fixtures/submissions';
import { checksAt, findingsOf, fixesBy, saidBy } from './findings';

const reason = (input: ReturnType<typeof text> | ReturnType<typeof shownAs>): GivenSubmission => ({
  targets: { 'PL1.4': { q1: number(13), reason: input } },
});

describe('legacy-font', () => {
  test.each([
    ['.VnTime', 'ChËm gi¶i phãng mÆt b»ng', 'Chậm giải phóng mặt bằng', true],
    ['.VnArial', 'Côc Thèng kª', 'Cục Thống kê', true],
    ['.VnTimeH', 'NguyÔn V¨n Hïng', 'NGUYỄN VĂN HÙNG', true],
    ['VNI-Times', 'Chaäm giaûi phoùng maët baèng', 'Chậm giải phóng mặt bằng', true],
    ['VNI-Helve', 'Ñöôøng noái Vaân Ñoàn', 'Đường nối Vân Đồn', true],
    // No font tells, and it can be nothing else.
    ['Times New Roman', 'ChËm gi¶i phãng mÆt b»ng', 'Chậm giải phóng mặt bằng', false],
    ['Times New Roman', 'Chaäm giaûi phoùng maët baèng', 'Chậm giải phóng mặt bằng', false],
  ])('%s: “%s” is “%s”', (fontName, typed, reading, safe) => {
    const given = reason(shownAs(text(typed), { fontName }));
    expect(checksAt('PL1.4', given)).toEqual(['legacy-font']);
    expect(fixesBy('legacy-font', given)).toEqual([{ options: [reading], safe }]);
  });

  test.each([
    ['.VnTime', 'Chậm giải phóng mặt bằng'],
    ['.VnTime', 'So lieu'],
    ['.VnTime', 'Báo cáo'],
    ['Times New Roman', 'Dày 5 µm, nhiệt độ 30 °C'],
    ['Times New Roman', 'Là báo cáo, khá tốt'],
    ['Times New Roman', 'Café «Hòa Bình» ® 2026'],
    ['Times New Roman', '5 µm'],
  ])('%s: “%s” is no such text', (fontName, typed) => {
    expect(checksAt('PL1.4', reason(shownAs(text(typed), { fontName })))).toEqual([]);
  });

  test('a word of a list in such a font is said as that, and is an error', () => {
    const header = { period: shownAs(text('Quý I'.replace('ý', 'ý')), { fontName: 'Times New Roman' }) };
    expect(checksAt(undefined, { header })).toEqual([]);
    const legacy = { period: shownAs(text('C¶ n¨m'), { fontName: '.VnTime' }) };
    expect(checksAt(undefined, { header: legacy })).toEqual(['legacy-font']);
    expect(fixesBy('legacy-font', { header: legacy })).toEqual([{ options: ['Cả năm'], safe: true }]);
  });
});

describe('not-nfc and stray-spaces', () => {
  test.each([
    ['not-nfc', 'Chậm tiến độ'.normalize('NFD'), 'Chậm tiến độ', true],
    ['not-nfc', ` ${'Chậm  tiến độ'.normalize('NFD')}`, 'Chậm tiến độ', true],
    ['stray-spaces', ' Chậm', 'Chậm', true],
    ['stray-spaces', 'Chậm ', 'Chậm', true],
    ['stray-spaces', 'Chậm  tiến độ', 'Chậm tiến độ', true],
    ['stray-spaces', 'Chậm\u00a0tiến độ', 'Chậm tiến độ', true],
    ['stray-spaces', '- Chậm \n - Thiếu vốn', '- Chậm\n- Thiếu vốn', true],
    // Something is said until it is deleted: a verdict may hang on it.
    ['stray-spaces', '  ', '', false],
  ])('%s: %j becomes %j', (check, typed, better, safe) => {
    expect(checksAt('PL1.4', reason(text(typed)))).toEqual([check]);
    expect(fixesBy(check, reason(text(typed)))).toEqual([{ options: [better], safe }]);
  });

  test.each(['Chậm tiến độ', '- Chậm\n- Thiếu vốn', 'Công văn số 45/CV'])('%j is in order', (typed) => {
    expect(checksAt('PL1.4', reason(text(typed)))).toEqual([]);
  });
});

describe('formulas', () => {
  const figure = (formula: string, value = number(13)): GivenSubmission => ({ targets: { 'PL1.4': { q1: by(formula, value) } } });

  test.each(['=12+1', '=SUM(Bang[Cot])+Sheet2!A1', '="[x]"&Sheet2!A1', "='Sheet 2'!A1"])('%s stays in the workbook', (formula) => {
    expect(checksAt('PL1.4', figure(formula))).toEqual(['formula-in-entry-cell']);
    expect(fixesBy('formula-in-entry-cell', figure(formula))).toEqual([{ options: [13], safe: false }]);
  });

  test.each([
    ['=[Bao cao.xlsx]Sheet1!A1'.replace(' ', '_'), 'Bao_cao.xlsx'],
    ["='[Bao cao.xlsx]Quý I'!$A$1", 'Bao cao.xlsx'],
    ["='C:\\So lieu\\[Bao cao.xlsx]Sheet1'!A1*2", 'Bao cao.xlsx'],
    ["='file:///home/vp/Bao cao.ods'#$Sheet1.A1", 'Bao cao.ods'],
    ["=SUM('C:\\Bao cao.xlsx'!Tong)", 'Bao cao.xlsx'],
    ['=1+[2]Sheet1!A1', ''],
  ])('%s leaves it for %j', (formula, file) => {
    const given = figure(formula);
    expect(checksAt('PL1.4', given)).toEqual(['external-link']);
    const [found] = findingsOf(given).filter(({ check }) => check.id === 'external-link');
    expect(found?.detail.file).toBe(file);
  });

  test('one that fails is an error; where it leads is said besides', () => {
    expect(checksAt('PL1.4', figure('=1/0', failure('#DIV/0!')))).toEqual(['formula-error']);
    expect(checksAt('PL1.4', figure("='[B.xlsx]S'!A1", failure('#REF!')))).toEqual(['formula-error', 'external-link']);
  });

  test('dates are shown as dates', () => {
    const [said] = saidBy('formula-in-entry-cell', { tasks: { 'PL2.1.9': { finishedOn: by('=DATE(2026,3,20)', on('20/03/2026')) } } });
    expect(said?.problem).toContain('“20/03/2026”');
  });
});

describe('percent-format', () => {
  const shown = (stored: number, numberFormat = '0.0%') => shownAs(number(stored), { numberFormat });

  test.each([
    ['PL1.3', 0.032, 3.2, true],
    ['PL1.15.1', 0.91, 91, true],
    ['PL1.22.1', 1, 100, true],
    ['PL1.4', 0.125, 12.5, true],
    ['PL1.16', 0.0203, 2.03, true],
    ['PL1.9', 1.2, 120, false],
    // Cannot be meant either, so nobody decides that without asking.
    ['PL1.16', 0.2, 20, false],
    ['PL1.15.1', 1.05, 105, false],
  ])('%s: %d is seen as %d %', (id, stored, seen, safe) => {
    const given = { targets: { [id]: { q1: shown(stored) } } };
    expect(findingsOf(given).filter(({ rowId, entry }) => rowId === id && entry === 'q1').map(({ check }) => check.id)).toContain('percent-format');
    expect(fixesBy('percent-format', given)).toEqual([{ options: [seen], safe }]);
  });

  test('progress', () => {
    expect(fixesBy('percent-format', { tasks: { 'PL2.1.9': { progress: shown(0.5, '0%') } } })).toEqual([{ options: [50], safe: true }]);
    expect(fixesBy('percent-format', { tasks: { 'PL2.1.9': { progress: shown(1.05, '0%') } } })).toEqual([{ options: [105], safe: false }]);
  });

  test.each([
    ['PL1.15.1', shown(91)],
    ['PL1.15.1', shown(0)],
    ['PL1.15.1', shown(91, '0.0"%"')],
    ['PL1.16', shown(2.03)],
    ['PL1.17.1', shown(0.62)],
    ['PL1.5', shown(0.5)],
  ])('%s: %j is only a look', (id, q1) => {
    expect(saidBy('percent-format', { targets: { [id]: { q1 } } })).toEqual([]);
  });

  test('is said instead of what else the number would be', () => {
    expect(checksAt('PL1.15.1', { targets: { 'PL1.15.1': { q1: shown(0.91) } } })).toEqual(['percent-format']);
  });
});

describe('ambiguous-number', () => {
  test.each([
    ['PL1.10', '1.234', [1234, 1.234]],
    ['PL1.4', '1,234', [1234, 1.234]],
    ['PL1.6', '85.050', [85050, 85.05]],
    ['PL1.15.1', 'khoảng 1.234', [1234, 1.234]],
  ])('%s: “%s” offers %j', (id, typed, options) => {
    const given = { targets: { [id]: { q1: text(typed) } } };
    expect(fixesBy('ambiguous-number', given)).toEqual([{ options, safe: false }]);
    expect(saidBy('number-as-text', given)).toEqual([]);
  });

  test('says both', () => {
    const [said] = saidBy('ambiguous-number', { targets: { 'PL1.10': { q1: text('1.234') } } });
    expect(said?.problem).toBe(
      'Cột Quý I, chỉ tiêu 10: ô ghi “1.234” dưới dạng chữ; có thể là 1234 (có ngăn hàng nghìn) hoặc 1,234 (có phần lẻ).',
    );
    expect(said?.remedy).toBe('Xóa ô rồi gõ lại 1234 hoặc 1,234, tùy số nào đúng; không gõ dấu ngăn hàng nghìn.');
  });
});
