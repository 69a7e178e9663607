import { printedBodies } from '../../src/annexes/printedBodies';
import { foldName } from '../../src/domain/names';

const KNOWN = new Set(
  ['Ban Tổ chức Tỉnh ủy', 'Đảng ủy các xã, phường, đặc khu', 'Đảng ủy Công an tỉnh', 'Đảng ủy Công an', 'Các cơ quan, đơn vị có liên quan'].map(foldName),
);

test.each<readonly [cell: string, names: readonly string[]]>([
  ['', []],
  ['Ban Tổ chức Tỉnh ủy', ['Ban Tổ chức Tỉnh ủy']],
  ['Đảng ủy các xã, phường, đặc khu', ['Đảng ủy các xã, phường, đặc khu']],
  ['Ban Tổ chức Tỉnh ủy, Đảng ủy các xã, phường, đặc khu', ['Ban Tổ chức Tỉnh ủy', 'Đảng ủy các xã, phường, đặc khu']],
  ['Ban Tổ chức\nTỉnh ủy;\nĐảng ủy Công an tỉnh.', ['Ban Tổ chức Tỉnh ủy', 'Đảng ủy Công an tỉnh']],
  ['Đảng uỷ Công an tỉnh', ['Đảng uỷ Công an tỉnh']],
  ['Ban Tổ chức Tỉnh ủy và các cơ quan, đơn vị có liên quan', ['Ban Tổ chức Tỉnh ủy', 'các cơ quan, đơn vị có liên quan']],
  ['Ban Tổ chức Tỉnh ủy\nĐảng ủy Công an tỉnh', ['Ban Tổ chức Tỉnh ủy', 'Đảng ủy Công an tỉnh']],
])('%s', (cell, names) => {
  expect(printedBodies(cell, KNOWN)).toEqual(names);
});

test.each<readonly [cell: string, names: readonly string[]]>([
  ['Sở Tài chính', ['Sở Tài chính']],
  ['Sở Tài chính, Sở Xây dựng', ['Sở Tài chính, Sở Xây dựng']],
  ['Sở Tài chính; Sở Xây dựng', ['Sở Tài chính', 'Sở Xây dựng']],
  ['Sở Tài chính, Ban Tổ chức Tỉnh ủy', ['Sở Tài chính', 'Ban Tổ chức Tỉnh ủy']],
  ['Ban Tổ chức Tỉnh ủy Sông Lam', ['Ban Tổ chức Tỉnh ủy Sông Lam']],
  ['Sở Văn hóa,\nThể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
])('%s, with a name that is not known', (cell, names) => {
  expect(printedBodies(cell, KNOWN)).toEqual(names);
});
