/** document-missing and status-unknown. */
import { number, on, text, type GivenSubmission } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

const task = (entries: NonNullable<GivenSubmission['tasks']>[string]): GivenSubmission => ({ tasks: { 'PL2.1.9': entries } });

describe('document-missing', () => {
  test('a status without a document', () => {
    expect(saidBy('document-missing', task({ status: text('Tạm dừng') }))).toEqual([
      {
        cell: 'Phụ lục 2!N15',
        rowId: 'PL2.1.9',
        problem: 'Nhiệm vụ 1.9: đã ghi Tình trạng nhưng chưa ghi văn bản cho phép.',
        remedy:
          'Ghi số, ngày, cơ quan ban hành ở cột Văn bản điều chỉnh, ví dụ “Công văn số 45 ngày 15/05/2026 của Tỉnh ủy Quảng Ninh”; không có văn bản thì xóa Tình trạng.',
      },
    ]);
  });

  test('an adjusted date without one, or both: said once', () => {
    const [alone] = saidBy('document-missing', task({ adjustedTo: on('30/06/2026') }));
    expect(alone?.problem).toContain('đã ghi Thời hạn điều chỉnh nhưng');
    const both = saidBy('document-missing', task({ status: text('Tạm dừng'), adjustedTo: on('30/06/2026') }));
    expect(both).toHaveLength(1);
    expect(both[0]?.problem).toContain('Tình trạng, Thời hạn điều chỉnh');
  });

  test('anything written is a document; a document alone needs nothing', () => {
    expect(checksAt('PL2.1.9', task({ status: text('Tạm dừng'), adjustingDocument: text(' ') }))).toEqual(['stray-spaces']);
    expect(checksAt('PL2.1.9', task({ adjustingDocument: text('Công văn 45') }))).toEqual([]);
  });
});

describe('status-unknown', () => {
  test('names what stands there and what may', () => {
    const [said] = saidBy('status-unknown', task({ status: text('Đang làm'), adjustingDocument: text('Công văn 45') }));
    expect(said).toEqual({
      cell: 'Phụ lục 2!L15',
      rowId: 'PL2.1.9',
      problem: 'Cột Tình trạng, nhiệm vụ 1.9: ô ghi “Đang làm”, không có trong danh sách.',
      remedy:
        'Chọn một trong: Tạm dừng, Không tiếp tục, Chuyển năm sau; nếu nhiệm vụ vẫn thực hiện bình thường thì để trống.',
    });
  });

  test.each([
    [text('tạm dừng'), 0],
    [text('CHUYỂN NĂM SAU'), 0],
    [text(''), 0],
    [text('Tạm dừng '), 1],
    [text(' '), 1],
    [number(1), 1],
  ])('%j: %i', (status, count) => {
    expect(saidBy('status-unknown', task({ status, adjustingDocument: text('Công văn 45') }))).toHaveLength(count);
  });
});
