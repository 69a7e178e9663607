/** Sheets and defined names: a contract (design.md §4). */
import { standardSpec } from '../engines/standardFile';
import { contentAt, sheetOf, textAt } from './specCells';

const spec = standardSpec();

test('tabs in order; the ledger is very hidden', () => {
  expect(spec.sheets.map(({ key, name, visibility }) => [key, name, visibility])).toEqual([
    ['info', 'Thông tin', 'visible'],
    ['targets', 'Phụ lục 1', 'visible'],
    ['tasks', 'Phụ lục 2', 'visible'],
    ['overview', 'Tổng quan', 'visible'],
    ['ledger', '_so_chi_tieu', 'veryHidden'],
  ]);
  expect(spec.fontName).toBe('Times New Roman');
});

test('each sheet by its top-left cell, each field by its entry cell', () => {
  expect(spec.names.filter(({ sheet }) => sheet !== 'ledger').map(({ name, sheet, range }) => [name, sheet, range])).toEqual([
    ['SCT_ThongTin', 'info', 'A1'],
    ['SCT_PhuLuc1', 'targets', 'A1'],
    ['SCT_PhuLuc2', 'tasks', 'A1'],
    ['SCT_TongQuan', 'overview', 'A1'],
    ['SCT_DonVi', 'info', 'B5'],
    ['SCT_PhamVi', 'info', 'B6'],
    ['SCT_KyBaoCao', 'info', 'B7'],
    ['SCT_NgayDanhGia', 'info', 'B8'],
    ['SCT_NguoiLap', 'info', 'B9'],
    ['SCT_DienThoai', 'info', 'B10'],
    ['SCT_NguoiDuyet', 'info', 'B11'],
    ['SCT_NgayGui', 'info', 'B12'],
    ['SCT_HanGui', 'info', 'B13'],
    ['SCT_MauBieu', 'info', 'B14'],
  ]);
});

test('labels stand beside the fields, and what they begin with', () => {
  const info = sheetOf(spec, 'info');
  expect(Array.from({ length: 9 }, (_, index) => textAt(info, `A${5 + index}`))).toEqual([
    'Đơn vị báo cáo', 'Phạm vi', 'Kỳ báo cáo', 'Số liệu tính đến ngày', 'Người lập biểu', 'Điện thoại', 'Người duyệt',
    'Ngày gửi', 'Hạn gửi báo cáo',
  ]);
  expect(Array.from({ length: 9 }, (_, index) => contentAt(info, `B${5 + index}`))).toEqual([
    null,
    { kind: 'text', text: 'Toàn bộ' },
    { kind: 'text', text: 'Quý I' },
    { kind: 'number', number: 46112 }, // 31/03/2026
    null, null, null, null, null,
  ]);
  expect(textAt(info, 'B14')).toContain('05-NQ-TU-2026');
});

/** The words of a list, down a column of the ledger. */
function listed(name: string): readonly (string | null)[] {
  const range = spec.names.find((each) => each.name === name)?.range ?? '';
  const [, column = '', first = '', last = ''] = /^\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    textAt(sheetOf(spec, 'ledger'), `${column}${Number(first) + index}`));
}

test('lists hold the words of the design', () => {
  expect(listed('SCT_DS_PhamVi')).toEqual(['Toàn bộ', 'Chỉ đơn vị chủ trì']);
  expect(listed('SCT_DS_KyBaoCao')).toEqual(['Quý I', '6 tháng', '9 tháng', 'Cả năm']);
  expect(listed('SCT_DS_LoaiSoLieu')).toEqual(['Ước', 'Sơ bộ', 'Chính thức']);
  expect(listed('SCT_DS_TinhTrang')).toEqual(['Tạm dừng', 'Không tiếp tục', 'Chuyển năm sau']);
  expect(listed('SCT_DS_DonVi')).toEqual(expect.arrayContaining(['Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Ban Nội chính Tỉnh ủy']));
  expect(listed('SCT_DS_DonVi')).not.toContain('Các cơ quan liên quan');
});

test('no name is given twice', () => {
  expect(new Set(spec.names.map(({ name }) => name.toLowerCase())).size).toBe(spec.names.length);
});
