import { HEADER_CAPTIONS, TASK_CAPTIONS, targetCaptions } from '../../src/checks/captions';
import { targetColumns, taskColumns } from '../../src/workbook/sheets/columns';
import { resolution } from './findings';

/** As the design lists them. */
test('entry columns are called what they are called on the sheets', () => {
  expect(Object.values(targetCaptions(resolution))).toEqual([
    'Thực hiện năm 2025', 'Số giao', 'Quý I', '6 tháng', '9 tháng', 'Cả năm', 'Loại số liệu', 'Nguyên nhân, giải pháp',
    'Nguồn số liệu',
  ]);
  expect(Object.values(TASK_CAPTIONS)).toEqual([
    'Ngày bắt đầu', 'Ngày hoàn thành', 'Tiến độ (%)', 'Sản phẩm, kết quả', 'Tình trạng', 'Thời hạn điều chỉnh',
    'Văn bản điều chỉnh', 'Khó khăn, vướng mắc; giải pháp, kiến nghị',
  ]);
  expect(Object.values(HEADER_CAPTIONS)).toEqual([
    'Đơn vị báo cáo', 'Phạm vi', 'Kỳ báo cáo', 'Số liệu tính đến ngày', 'Người lập biểu', 'Điện thoại', 'Người duyệt', 'Ngày gửi',
    'Hạn gửi báo cáo',
  ]);
});

test('and the standard sheets agree', () => {
  const onSheet = (columns: readonly { readonly key: string; readonly caption: string; readonly entry: boolean }[]) =>
    Object.fromEntries(columns.filter(({ entry }) => entry).map(({ key, caption }) => [key, caption]));
  expect(onSheet(targetColumns(resolution))).toEqual(targetCaptions(resolution));
  expect(onSheet(taskColumns)).toEqual(TASK_CAPTIONS);
});
