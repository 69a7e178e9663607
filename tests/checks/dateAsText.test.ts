import { failure, text, yes } from '../fixtures/submissions';
import { checksAt, saidBy } from './findings';

describe('date-as-text', () => {
  test('says what it reads as, and a form every machine takes', () => {
    expect(saidBy('date-as-text', { tasks: { 'PL2.1.9': { finishedOn: text('31/3/2026') } } })).toEqual([
      {
        cell: 'Phụ lục 2!I15',
        rowId: 'PL2.1.9',
        problem:
          'Cột Ngày hoàn thành, nhiệm vụ 1.9: ô ghi “31/3/2026” dưới dạng chữ nên không tính được; đọc là ngày 31 tháng 3 năm 2026.',
        remedy: 'Xóa ô rồi gõ lại 31/03/2026; nếu gõ lại vẫn báo lỗi thì gõ 2026-03-31.',
      },
    ]);
  });

  test('offers both readings of 03/04/2026', () => {
    const [said] = saidBy('date-as-text', { tasks: { 'PL2.1.9': { startedOn: text('03/04/2026') } } });
    expect(said?.problem).toContain('có thể là ngày 03 tháng 4 năm 2026 hoặc ngày 04 tháng 3 năm 2026');
    expect(said?.remedy).toBe('Xóa ô rồi gõ lại ngày đúng theo thứ tự ngày/tháng/năm: 03/04/2026 hoặc 04/03/2026.');
  });

  test('words, spaces, TRUE and error values', () => {
    const said = saidBy('date-as-text', {
      tasks: {
        'PL2.1.9': { startedOn: text('đã xong'), finishedOn: text(' '), adjustedTo: yes },
        'PL2.1.10': { startedOn: failure('#VALUE!') },
      },
    });
    expect(said.map(({ problem }) => problem)).toEqual([
      'Cột Ngày bắt đầu, nhiệm vụ 1.9: ô ghi “đã xong”, không phải ngày tháng.',
      'Cột Ngày hoàn thành, nhiệm vụ 1.9: ô chỉ có dấu cách, không phải ngày tháng.',
      'Cột Thời hạn điều chỉnh, nhiệm vụ 1.9: ô ghi “TRUE”, không phải ngày tháng.',
      'Cột Ngày bắt đầu, nhiệm vụ 1.10: ô hiện lỗi #VALUE!.',
    ]);
    expect(said[0]?.remedy).toBe('Xóa ô rồi gõ ngày theo thứ tự ngày/tháng/năm, ví dụ 31/03/2026; chưa có ngày thì để trống.');
    expect(said[1]?.remedy).toBe('Xóa dấu cách để ô trống, hoặc gõ ngày, ví dụ 31/03/2026.');
  });

  test('the dates of Thông tin', () => {
    const header = { evaluationDate: text('31/3/2026'), sentOn: text('hôm nay'), dueOn: failure() };
    expect(saidBy('date-as-text', { header }).map(({ problem }) => problem)).toEqual([
      'Ô Số liệu tính đến ngày: ô ghi “31/3/2026” dưới dạng chữ nên không tính được; đọc là ngày 31 tháng 3 năm 2026.',
      'Ô Ngày gửi: ô ghi “hôm nay”, không phải ngày tháng.',
      'Ô Hạn gửi báo cáo: ô hiện lỗi #N/A.',
    ]);
    expect(checksAt(undefined, { header })).toEqual(['date-as-text', 'date-as-text', 'date-as-text']);
  });
});
