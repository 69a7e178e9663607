/** Workbooks that have to be put right first: each a sentence that says where and what to do. */
import type ExcelJS from 'exceljs';
import { draftSeed, type Draft } from '../../src/annexes/draftSeed';
import type { Question } from '../../src/annexes/inquiry';
import { TARGETS, TASKS, withRow, workbookOf, type Cell } from './sheets';

type Rows = readonly (readonly Cell[])[];

const draftOf = async (targets: Rows | undefined, tasks: Rows | undefined, finish?: (workbook: ExcelJS.Workbook) => void): Promise<Draft> =>
  draftSeed({
    workbook: await workbookOf({ ...(tasks ? { 'PL 2': tasks } : {}), ...(targets ? { 'PL 1': targets } : {}) }, finish),
    facts: { number: '09-NQ/TU', year: 2027 },
    answers: new Map(),
  });

async function problemsOf(...given: Parameters<typeof draftOf>): Promise<readonly string[]> {
  const draft = await draftOf(...given);
  return draft.kind === 'broken' ? draft.problems : [`not broken: ${draft.kind}`];
}

async function questionsOf(...given: Parameters<typeof draftOf>): Promise<ReadonlyMap<string, Question>> {
  const draft = await draftOf(...given);
  if (draft.kind !== 'open') throw new Error(draft.kind === 'broken' ? draft.problems.join('\n') : draft.kind);
  return new Map(draft.questions.map((question) => [question.id, question]));
}

test('the whole workbook is not broken', async () => {
  expect((await draftOf(TARGETS, TASKS)).kind).toBe('open');
});

test.each<readonly [what: string, targets: Rows | undefined, tasks: Rows | undefined, problems: readonly string[]]>([
  ['no table', [['Danh bạ'], ['Tên', 'Số máy']], undefined, [
    'Không thấy bảng chỉ tiêu (Phụ lục 1): cần một bảng có dòng đầu là STT, Chỉ tiêu, Đơn vị tính, Mục tiêu, Đơn vị chủ trì.',
    'Không thấy bảng nhiệm vụ (Phụ lục 2): cần một bảng có dòng đầu là TT, Nhiệm vụ cụ thể, Chủ trì, Phối hợp, Thời hạn thực hiện.',
  ]],
  ['one table only', TARGETS, undefined, [
    'Không thấy bảng nhiệm vụ (Phụ lục 2): cần một bảng có dòng đầu là TT, Nhiệm vụ cụ thể, Chủ trì, Phối hợp, Thời hạn thực hiện.',
  ]],
  ['a column less', withRow(TARGETS, 4, ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Ghi chú', 'Đơn vị chủ trì']), TASKS, [
    'PL 1, dòng 4: bảng chỉ tiêu (Phụ lục 1) thiếu cột “Mục tiêu”: thêm cột này, hoặc sửa tên cột cho đúng.',
  ]],
  ['a row without a name', withRow(TARGETS, 6, [1, '', '%', '>11', 'Ban Kinh tế']), withRow(TASKS, 5, ['1.1', '', 'Ban Kinh tế', '', 'Tháng 3/2027']), [
    'PL 1, ô B6: dòng này không có tên chỉ tiêu: điền tên vào ô, hoặc xóa cả dòng.',
    'PL 2, ô B5: dòng này không có tên nhiệm vụ: điền tên vào ô, hoặc xóa cả dòng.',
  ]],
  ['a row without a target', withRow(TARGETS, 6, [1, 'Tốc độ tăng GRDP', '%', '', 'Ban Kinh tế']), TASKS, [
    'PL 1, ô D6: “Tốc độ tăng GRDP” không có mục tiêu: điền mục tiêu; nếu đây là phần tiếp của tên ở dòng trên thì gộp vào ô ấy.',
  ]],
  ['numbers twice', withRow(TARGETS, 7, [1, 'Số khách', 'lượt', '≥ 900', 'Ban Kinh tế']), withRow(TASKS, 6, ['1.1', 'Sửa quy hoạch', 'Ban Kinh tế', '', 'Quý III/2027']), [
    'PL 1, dòng 7: STT 1 đã có ở PL 1, dòng 6: nếu là các dòng của cùng một chỉ tiêu thì để trống STT từ dòng thứ hai, nếu không thì sửa số.',
    'PL 2, dòng 6: TT 1.1 đã có ở PL 2, dòng 5: sửa số.',
  ]],
  ['a number of another group, and none at all', TARGETS, [...withRow(TASKS, 5, ['2.1', 'Lập quy hoạch', 'Ban Kinh tế', '', 'Tháng 3/2027']), ['x?', 'Khác', 'Ban Kinh tế', '', 'Tháng 4/2027']], [
    'PL 2, dòng 5: TT 2.1 đứng trong nhóm 1: sửa số, hoặc chuyển dòng về đúng nhóm.',
    'PL 2, dòng 7: chưa hiểu “x?” ở cột TT: viết số của nhóm (1), của nhiệm vụ (1.1), hoặc để trống, “-”, “(1)” ở các dòng thuộc nhiệm vụ trên.',
  ]],
  ['no group above', withRow(TARGETS, 5, [null]), withRow(TASKS, 4, [null]), [
    'PL 1, dòng 6: chưa có dòng nhóm (I, II, …) ở trên chỉ tiêu này: thêm dòng nhóm.',
    'PL 1, dòng 7: chưa có dòng nhóm (I, II, …) ở trên chỉ tiêu này: thêm dòng nhóm.',
    'PL 2, dòng 5: chưa có dòng nhóm (1, 2, …) ở trên nhiệm vụ này: thêm dòng nhóm.',
    'PL 2, dòng 6: chưa có dòng nhóm (1, 2, …) ở trên nhiệm vụ này: thêm dòng nhóm.',
  ]],
  ['several rows in one cell', TARGETS, withRow(TASKS, 5, ['1.1', 'Giải ngân\n- 50%\n- 100%', 'Ban Kinh tế', '', 'Tháng 3/2027']), [
    'PL 2, ô B5: một ô có nhiều gạch đầu dòng: tách mỗi gạch đầu dòng thành một dòng của bảng.',
  ]],
  ['another resolution', withRow(TARGETS, 3, ['(Kèm theo Nghị quyết số 08-NQ/TU ngày 10/12/2026 của Tỉnh ủy)']), TASKS, [
    'PL 1: phụ lục ghi Nghị quyết số 08-NQ/TU, lệnh ghi số 09-NQ/TU: xem lại tệp hoặc --number.',
  ]],
  ['TRUE for a target', withRow(TARGETS, 6, [1, 'Tốc độ tăng GRDP', '%', true, 'Ban Kinh tế']), TASKS, [
    'PL 1, ô D6: ô chứa lỗi hoặc TRUE/FALSE, không phải chữ hay số: gõ lại như bản in.',
  ]],
])('%s', async (_, targets, tasks, problems) => {
  expect(await problemsOf(targets, tasks)).toEqual(problems);
});

test('what Excel made a date of while it was typed', async () => {
  // "3-5" typed as a target becomes 3 May; the day 46145.
  const broken = await problemsOf(withRow(TARGETS, 6, [1, 'Tốc độ tăng GRDP', '%', 46145, 'Ban Kinh tế']), TASKS, (workbook) => {
    workbook.getWorksheet('PL 1')!.getCell('D6').numFmt = 'd-mmm';
  });
  expect(broken).toEqual(['PL 1, ô D6: Excel đã đổi nội dung gõ vào thành một ngày: định dạng ô là Văn bản (Text) rồi gõ lại như bản in.']);
});

test('a font of the time before Unicode', async () => {
  const broken = await problemsOf(withRow(TARGETS, 6, [1, 'Tèc ®é t¨ng GRDP', '%', '>11', 'Ban Kinh tế']), TASKS, (workbook) => {
    workbook.getWorksheet('PL 1')!.getCell('B6').font = { name: '.VnTime' };
  });
  expect(broken).toEqual(['PL 1, ô B6: chữ viết bằng phông cũ .VnTime, không phải Unicode: chuyển cả tệp sang Unicode (Times New Roman) rồi chạy lại.']);
});

test('the same table on two sheets', async () => {
  const draft = draftSeed({
    workbook: await workbookOf({ Một: TARGETS, Hai: TARGETS, Ba: TASKS }),
    facts: { number: '09-NQ/TU', year: 2027 },
    answers: new Map(),
  });
  expect(draft).toEqual({ kind: 'broken', problems: ['Có hai bảng chỉ tiêu (Phụ lục 1), ở trang “Một” và trang “Hai”: bỏ trang thừa.'] });
});

describe('what is not understood is asked, with the place', () => {
  test.each(['Hoàn thành cơ bản', 'khoảng 11'])('the target “%s”', async (target) => {
    const question = (await questionsOf(withRow(TARGETS, 6, [1, 'Tốc độ tăng GRDP', '%', target, 'Ban Kinh tế']), TASKS)).get('PL1.1 mục tiêu');
    expect(question).toMatchObject({ where: 'PL 1, dòng 6', text: `“Tốc độ tăng GRDP”: phụ lục ghi “${target}”. Chưa đọc được mục tiêu này. Đạt khi nào`, readings: [] });
  });

  test.each<readonly [deadline: string, readings: readonly string[]]>([
    ['Tháng 13/2027', ['không ấn định thời hạn']],
    ['Thường xuyên', ['không ấn định thời hạn']],
    ['Quý 1/2027', ['không ấn định thời hạn']],
    ['Quý I và Quý III/2027', ['không ấn định thời hạn', 'hoàn thành chậm nhất 30/09/2027']],
    ['Từ tháng 3 đến tháng 6/2027', ['không ấn định thời hạn', 'bắt đầu chậm nhất 30/06/2027']],
  ])('the deadline “%s”', async (deadline, readings) => {
    const question = (await questionsOf(TARGETS, withRow(TASKS, 5, ['1.1', 'Lập quy hoạch', 'Ban Kinh tế', '', deadline]))).get('PL2.1.1 thời hạn');
    expect(question?.where).toBe('PL 2, dòng 5');
    expect(question?.text).toBe(`“Lập quy hoạch”: chưa đọc được thời hạn “${deadline}”. Hiểu thế nào`);
    expect(question?.readings.map(({ words }) => words)).toEqual(readings);
  });

  test('a body, a unit, a lead and a deadline that are not printed', async () => {
    const questions = await questionsOf(
      withRow(TARGETS, 6, [1, 'Tốc độ tăng GRDP', '', '>11', '']),
      withRow(TASKS, 5, ['1.1', 'Lập quy hoạch', '', 'Văn phòng', '']),
    );
    expect([...questions.keys()].filter((id) => !/cách tính|giới hạn|so sánh|nghị quyết/.test(id))).toEqual([
      'PL1.1 đơn vị tính', 'PL1.1 chủ trì', 'tên: ban kinh tế', 'PL2.1.1 chủ trì', 'tên: văn phòng', 'PL2.1.1 thời hạn',
    ]);
    expect(questions.get('tên: ban kinh tế')?.where).toBe('PL 1, dòng 7');
  });
});
