/** Annexes as offices type them: what the eye reads without trouble is read. */
import type ExcelJS from 'exceljs';
import { draftSeed, type Draft } from '../../src/annexes/draftSeed';
import type { Answer, Question } from '../../src/annexes/inquiry';
import type { SeedTargetRow, SeedTask } from '../../src/domain/seed';
import { currentSeed } from '../fixtures/seed05';
import { TARGETS, TASKS, workbookOf, type Cell } from './sheets';

type Drafted = Extract<Draft, { readonly kind: 'drafted' }>;

/** The first reading of everything; what has none is typed. */
function answer({ id, readings }: Question): Answer {
  if (readings.length > 0) return { answer: 'a' };
  return { answer: id.endsWith('giới hạn') ? '1 - 63 số nguyên' : id.endsWith('đơn vị tính') ? 'thứ hạng' : 'Tỉnh ủy Sông Lam' };
}

async function drafted(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, finish?: (workbook: ExcelJS.Workbook) => void): Promise<Drafted> {
  const workbook = await workbookOf(sheets, finish);
  const answers = new Map<string, Answer>();
  for (;;) {
    const draft = draftSeed({ workbook, facts: { number: '09-NQ/TU', year: 2027, issuedOn: 46366, subject: 'về nhiệm vụ năm 2027' }, answers });
    if (draft.kind === 'drafted') return draft;
    if (draft.kind === 'broken') throw new Error(draft.problems.join('\n'));
    for (const question of draft.questions) answers.set(question.id, answer(question));
  }
}

const rowsOf = ({ seed }: Drafted): readonly SeedTargetRow[] => seed.targets.groups.flatMap(({ rows }) => rows);
const tasksOf = ({ seed }: Drafted): readonly SeedTask[] => seed.tasks.groups.flatMap(({ tasks }) => tasks);

test('both tables on one sheet, captions of several rows and again on the next page', async () => {
  const draft = await drafted({
    Phụlục: [
      ...TARGETS,
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Đơn vị chủ trì'],
      [3, 'Tỷ lệ nghèo', '%', 'dưới 2', 'Ban Kinh tế'],
      ['BẢNG NHIỆM VỤ'],
      ...TASKS,
    ],
  });
  expect(rowsOf(draft).map(({ id }) => id)).toEqual(['PL1.1', 'PL1.2', 'PL1.3']);
  expect(tasksOf(draft).map(({ id }) => id)).toEqual(['PL2.1.1', 'PL2.1.2']);
  expect([draft.seed.targets.title, draft.seed.tasks.title]).toEqual(['CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027', 'CÁC NHIỆM VỤ NĂM 2027']);
  // Annex 2 prints no line in brackets: it is made of what is known.
  expect(draft.seed.tasks.attachedTo).toBe('(Kèm theo Nghị quyết số 09-NQ/TU ngày 10/12/2026 của Tỉnh ủy Sông Lam về nhiệm vụ năm 2027)');
});

test('numbering: groups in one cell, rows below a target by dash, letter, decimal and nothing, a heading that is no row', async () => {
  const draft = await drafted({
    Hai: TASKS,
    Một: [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu năm 2027', 'Đơn vị chủ trì'],
      ['I. Về kinh tế'],
      [1, 'Tỷ lệ lao động qua đào tạo', '%', 88, 'Ban Kinh tế'],
      ['', 'Trong đó: có bằng cấp', '%', 44, 'Ban Kinh tế'],
      ['', 'II. Về y tế'],
      [2, 'Y tế'],
      ['-', 'Số bác sĩ', 'người', 18, 'Ban Kinh tế'],
      ['b)', '- Số giường', 'giường', 62, 'Ban Kinh tế'],
      ['2.3', 'Chỉ số sức khỏe', '', 'nhóm 3 tỉnh đứng đầu', 'Ban Kinh tế'],
    ],
  });
  expect(draft.seed.targets.groups.map(({ no, name }) => [no, name])).toEqual([['I', 'Về kinh tế'], ['II', 'Về y tế']]);
  expect(rowsOf(draft).map(({ id, name, dash = false, partOf = '' }) => [id, name, dash, partOf])).toEqual([
    ['PL1.1.1', 'Tỷ lệ lao động qua đào tạo', false, ''],
    ['PL1.1.2', 'Trong đó: có bằng cấp', false, 'PL1.1.1'],
    ['PL1.2.1', 'Số bác sĩ', true, ''],
    ['PL1.2.2', 'Số giường', true, ''],
    ['PL1.2.3', 'Chỉ số sức khỏe', false, ''],
  ]);
  expect(rowsOf(draft)[4]).toMatchObject({ unit: null, unitHint: 'thứ hạng', criterion: { kind: 'rank_lte', value: 3 }, bounds: { min: 1, max: 63, integer: true }, compareAs: 'none' });
  expect(draft.remarks).toEqual(['Một, dòng 6: “Y tế” không có mục tiêu riêng, chỉ là tiêu đề của các dòng dưới: không thành dòng của biểu.']);
});

test('numbers in cells: percentages, decimals and dates show as printed', async () => {
  const draft = await drafted(
    {
      Một: [...TARGETS.slice(0, 5), [1, 'Tỷ lệ', '%', 0.965, 'Ban Kinh tế'], [2, 'Số khách', 'lượt', 22000, 'Ban Kinh tế'], [3, 'Chỉ số', 'điểm', 96.6, 'Ban Kinh tế']],
      Hai: [...TASKS.slice(0, 4), [1.1, 'Lập quy hoạch', 'Ban Kinh tế', '', 46568], [1.2, 'Sửa quy hoạch', 'Ban Kinh tế', '', 46447]],
    },
    (workbook) => {
      workbook.getWorksheet('Một')!.getCell('D6').numFmt = '0.0%';
      workbook.getWorksheet('Hai')!.getCell('E5').numFmt = 'dd/mm/yyyy';
      workbook.getWorksheet('Hai')!.getCell('E6').numFmt = 'mm/yyyy';
    },
  );
  // 22000 in a cell is one number, whatever its dots would say.
  expect(rowsOf(draft).map(({ targetText, criterion }) => [targetText, criterion])).toEqual([
    ['96,5%', { kind: 'gte', value: 96.5 }],
    ['22.000', { kind: 'gte', value: 22000 }],
    ['96,6', { kind: 'gte', value: 96.6 }],
  ]);
  // 46568 is 30/06/2027, 46447 is 01/03/2027.
  expect(tasksOf(draft).map(({ tt, deadline }) => [tt, deadline?.text, deadline?.finishBy])).toEqual([
    ['1.1', '30/06/2027', '2027-06-30'],
    ['1.2', 'Tháng 3/2027', '2027-03-31'],
  ]);
});

test('1.10 that Excel made 1.1 of, rows below a task, bodies left to the row above', async () => {
  const draft = await drafted({
    Một: TARGETS,
    Hai: [
      ...TASKS.slice(0, 4),
      ...Array.from({ length: 11 }, (_, index): readonly Cell[] => [Number(`1.${String(index + 1)}`), `Việc thứ ${String(index + 1)}`, 'Ban Kinh tế', 'Văn phòng', 'Năm 2027']),
      ['1.12', 'Giải ngân vốn', 'Ban Kinh tế', 'Văn phòng', ''],
      ['', '- Giải ngân 50%', '', '', '30/6/2027'],
      ['(2)', 'Giải ngân hết', '', '', '31/12/2027'],
      ['1.12.3', 'Quyết toán', 'Văn phòng', '', 'Quý I/2028'],
    ],
  });
  const tasks = tasksOf(draft);
  expect(tasks.map(({ id }) => id)).toEqual([
    ...Array.from({ length: 12 }, (_, index) => `PL2.1.${String(index + 1)}`), 'PL2.1.12.1', 'PL2.1.12.2', 'PL2.1.12.3',
  ]);
  expect(tasks.slice(11).map(({ name, dash = false, mark = '', heading = false, lead, coop }) => [name, dash, mark, heading, lead, coop])).toEqual([
    ['Giải ngân vốn', false, '', true, ['Ban Kinh tế'], ['Văn phòng']],
    ['Giải ngân 50%', true, '', false, ['Ban Kinh tế'], ['Văn phòng']],
    ['Giải ngân hết', false, '(2)', false, ['Ban Kinh tế'], ['Văn phòng']],
    ['Quyết toán', false, '', false, ['Văn phòng'], []],
  ]);
  expect(draft.confirmations).toContainEqual({ what: 'cơ quan chủ trì, phối hợp lấy theo dòng trên', rows: ['PL2.1.12.1', 'PL2.1.12.2'] });
});

test('gaps in the numbers are told', async () => {
  const { remarks } = await drafted({
    Một: [...TARGETS, [4, 'Tỷ lệ nghèo', '%', 'dưới 2', 'Ban Kinh tế']],
    Hai: [...TASKS, ['1.4', 'Công bố quy hoạch', 'Ban Kinh tế', '', 'Năm 2027'], ['', '', '', '', 'Người lập']],
  });
  expect(remarks).toEqual([
    'Bảng chỉ tiêu không có STT 3: xem có sót dòng nào không.',
    'Hai, dòng 8: bỏ qua “Người lập” ở dưới bảng.',
    'Hai, dòng 7: TT 1.4 đứng sau 1.2: xem có sót dòng nào không.',
  ]);
});

test('a deadline put in other words is noted for the user and reads as recorded', async () => {
  const workbook = await workbookOf({ Một: TARGETS, Hai: [...TASKS, ['1.3', 'Công bố', 'Ban Kinh tế', '', 'Quý 1/2027']] });
  const answers = new Map<string, Answer>([['PL2.1.3 thời hạn', { answer: 'Quý I/2027' }]]);
  for (;;) {
    const draft = draftSeed({ workbook, facts: { number: '09-NQ/TU', year: 2027 }, answers });
    if (draft.kind === 'broken') throw new Error(draft.problems.join('\n'));
    if (draft.kind === 'open') {
      for (const question of draft.questions) answers.set(question.id, answer(question));
      continue;
    }
    expect(tasksOf(draft).at(-1)).toMatchObject({
      note: 'Bản in ghi “Quý 1/2027”; hiểu là “Quý I/2027”.',
      deadline: { text: 'Quý 1/2027', readAs: 'Quý I/2027', startBy: null, finishBy: '2027-03-31', undated: null },
    });
    return;
  }
});

test("last year's bounds that do not hold this year's target are asked about again", async () => {
  const workbook = await workbookOf({ Một: [...TARGETS, [3, 'Tỷ lệ thất nghiệp', '%', 'dưới 20', 'Ban Kinh tế']], Hai: TASKS });
  const answers = new Map<string, Answer>();
  for (;;) {
    const draft = draftSeed({ workbook, facts: { number: '09-NQ/TU', year: 2027 }, previous: currentSeed, answers });
    if (draft.kind === 'broken') throw new Error(draft.problems.join('\n'));
    if (draft.kind === 'open') {
      const bounds = draft.questions.find(({ id }) => id === 'PL1.3 giới hạn');
      if (bounds) expect(bounds.readings.map(({ words }) => words)).toEqual(['từ 0 đến 100', 'từ -100 đến 100']);
      for (const question of draft.questions) answers.set(question.id, answer(question));
      continue;
    }
    expect(answers.has('PL1.3 giới hạn') && !answers.has('PL1.3 cách tính')).toBe(true);
    expect(rowsOf(draft)[2]).toMatchObject({
      bounds: { min: 0, max: 100 },
      measure: 'pointInTime',
      review: { toConfirm: 'cách tính, cách so sánh lấy theo 05-NQ/TU; giới hạn mới chọn năm nay' },
    });
    return;
  }
});

test('answers about bodies that lead nowhere are asked about again', async () => {
  const workbook = await workbookOf({
    Một: TARGETS,
    Hai: [...TASKS.slice(0, 4), ['1.1', 'Lập quy hoạch', 'Sở Một và Sở Hai', '', 'Tháng 3/2027'], ['1.2', 'Sửa quy hoạch', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Quý III/2027']],
  });
  const complaints = (given: Readonly<Record<string, string>>): readonly (readonly [string, string | undefined])[] => {
    const answers = new Map(Object.entries(given).map(([id, text]): [string, Answer] => [`tên: ${id}`, { answer: text }]));
    const draft = draftSeed({ workbook, facts: { number: '09-NQ/TU', year: 2027 }, answers });
    return draft.kind === 'open' ? draft.questions.filter(({ id }) => id.startsWith('tên: ')).map(({ id, complaint }) => [id.slice(5), complaint]) : [];
  };
  expect(complaints({}).map(([name]) => name)).toEqual(['ban kinh tế', 'sở một và sở hai', 'ubnd tỉnh', 'uỷ ban nhân dân tỉnh']);
  // One made of the other, and that of the first again.
  expect(complaints({ 'ban kinh tế': 'a', 'ubnd tỉnh': 'a', 'uỷ ban nhân dân tỉnh': 'd', 'sở một và sở hai': 'Sở Ba; Sở Bốn', 'sở ba': 'Sở một và sở hai; Sở Năm', 'sở bốn': 'a' })).toEqual([
    ['sở ba', 'Chưa hiểu câu trả lời “Sở một và sở hai; Sở Năm”.'],
  ]);
  // Another spelling of what is no body.
  expect(complaints({ 'ban kinh tế': 'a', 'sở một và sở hai': 'd', 'sở một': 'a', 'sở hai': 'a', 'ubnd tỉnh': 'd', 'uỷ ban nhân dân tỉnh': 'd' })).toEqual([
    ['uỷ ban nhân dân tỉnh', 'Chưa biết “UBND tỉnh” là cơ quan nào: trả lời câu về tên ấy, hoặc chọn cách khác.'],
  ]);
});
