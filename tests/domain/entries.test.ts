import { captionOf, headerKeys, targetKeys, taskKeys } from '../../src/domain/entries';
import { targetColumns, taskColumns, type Column } from '../../src/workbook/sheets/columns';
import { INFO_FIELDS } from '../../src/workbook/sheets/infoFields';

const YEAR = { year: 2026 };

/** As the design lists them. */
test('entries are called what the design calls them', () => {
  const captions = (keys: readonly Parameters<typeof captionOf>[0][]) => keys.map((key) => captionOf(key, YEAR));
  expect(captions(targetKeys)).toEqual([
    'Thực hiện năm 2025', 'Số giao', 'Quý I', '6 tháng', '9 tháng', 'Cả năm', 'Loại số liệu', 'Nguyên nhân, giải pháp',
    'Nguồn số liệu',
  ]);
  expect(captions(taskKeys)).toEqual([
    'Ngày bắt đầu', 'Ngày hoàn thành', 'Tiến độ (%)', 'Sản phẩm, kết quả', 'Tình trạng', 'Thời hạn điều chỉnh',
    'Văn bản điều chỉnh', 'Khó khăn, vướng mắc; giải pháp, kiến nghị',
  ]);
  expect(captions(headerKeys)).toEqual([
    'Đơn vị báo cáo', 'Phạm vi', 'Kỳ báo cáo', 'Số liệu tính đến ngày', 'Người lập biểu', 'Điện thoại', 'Người duyệt', 'Ngày gửi',
    'Hạn gửi báo cáo',
  ]);
});

test('each has its place on a sheet', () => {
  const onSheet = (columns: readonly Column<string>[]) => columns.filter(({ entry }) => entry).map(({ key }) => key);
  expect(onSheet(targetColumns(YEAR))).toEqual(targetKeys);
  expect(onSheet(taskColumns)).toEqual(taskKeys);
  expect(INFO_FIELDS.map(({ entry }) => entry)).toEqual(headerKeys);
});
