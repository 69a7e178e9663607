import { resolution as current } from '../engines/standardFile';
import { readAssignments, readUnitList } from '../../src/consolidate/pastedLists';
import { isMember, unitNamer } from '../../src/consolidate/unitNames';

test.each([
  ['Đảng uỷ UBND tỉnh', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  ['ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  ['Đảng uỷ Uỷ ban nhân dân  tỉnh.', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  ['Đảng ủy HĐND tỉnh', 'Đảng ủy Hội đồng nhân dân tỉnh'],
  ['UBKT Tỉnh uỷ', 'Ủy ban Kiểm tra Tỉnh ủy'],
  ['Ban tổ chức tỉnh ủy'.normalize('NFD'), 'Ban Tổ chức Tỉnh ủy'],
  ['BTV đặc khu Vân Đồn', 'Ban Thường vụ đặc khu Vân Đồn'],
  ['  Sở   Tài chính ', 'Sở Tài chính'],
  ['Đảng ủy Than – Khoáng sản', 'Đảng ủy Than - Khoáng sản'],
])('%s is %s', (written, name) => {
  expect(unitNamer(current, ['Đảng ủy Than - Khoáng sản'])(written)).toBe(name);
});

test('two bodies stay two', () => {
  const name = unitNamer(current);
  expect(name('Đảng ủy Công an tỉnh')).not.toBe(name('Đảng ủy Quân sự tỉnh'));
  expect(name('Đảng ủy phường Móng Cái 1')).not.toBe(name('Đảng ủy phường Móng Cái 2'));
});

test('who belongs to the communes', () => {
  const collective = current.units.find(({ kind }) => kind === 'collective');
  if (!collective) throw new Error('The resolution has a collective');
  const member = (name: string) => isMember(collective, name);
  expect(['Đảng ủy xã Ba Chẽ', 'Đảng uỷ phường Hồng Gai', 'Đảng ủy đặc khu Cô Tô', 'UBND xã Ba Chẽ', 'Phường Hà Tu'].map(member)).toEqual([true, true, true, true, true]);
  expect(['Đảng ủy Công an tỉnh', 'Ban Thường vụ đặc khu Vân Đồn', 'Đảng ủy Xây dựng'].map(member)).toEqual([false, false, false]);
});

test('a list of units, as it is copied from a sheet or a letter', () => {
  const text = '\ufeffTT\tĐơn vị\tGhi chú\r\n1\tBan Tổ chức Tỉnh ủy\tđã nhắc\n2\tĐảng ủy xã Ba Chẽ\t\n\n3. Đảng ủy phường Hà Tu\n- "Văn phòng Tỉnh ủy"\nban tổ chức tỉnh uỷ\n';
  expect(readUnitList(text)).toEqual(['Ban Tổ chức Tỉnh ủy', 'Đảng ủy xã Ba Chẽ', 'Đảng ủy phường Hà Tu', 'Văn phòng Tỉnh ủy']);
});

test.each([
  ['"1","Ban Tổ chức Tỉnh ủy"', 'Ban Tổ chức Tỉnh ủy'],
  ['1,"Ban Tổ chức Tỉnh ủy","đã nhắc"', 'Ban Tổ chức Tỉnh ủy'],
  ['"Ban Tổ chức Tỉnh ủy","đã nhắc"', 'Ban Tổ chức Tỉnh ủy'],
  ['Ban Tổ chức Tỉnh ủy,"đã nhắc"', 'Ban Tổ chức Tỉnh ủy'],
  ['"1","Các cơ quan, đơn vị của tỉnh",""', 'Các cơ quan, đơn vị của tỉnh'],
  ['1\t"Các cơ quan, đơn vị; hội của tỉnh"\tđã nhắc', 'Các cơ quan, đơn vị; hội của tỉnh'],
  ['1;"Trung tâm ""Bình Minh"", thành phố";x', 'Trung tâm "Bình Minh", thành phố'],
  ['Trung tâm "Bình Minh", thành phố', 'Trung tâm "Bình Minh", thành phố'],
  ['1,Các cơ quan, đơn vị của tỉnh', 'Các cơ quan, đơn vị của tỉnh'],
])('a line %s names %s', (line, unit) => {
  expect(readUnitList(`Ban Nội chính Tỉnh ủy\n${line}`)).toEqual(['Ban Nội chính Tỉnh ủy', unit]);
});

test('quoted captions are captions', () => {
  expect(readUnitList('"TT","Cơ quan, đơn vị"\n"1","Ban Tổ chức Tỉnh ủy"')).toEqual(['Ban Tổ chức Tỉnh ủy']);
});

test.each([
  ['"PL1.4","Sở Tài chính","ghi chú"', 'Sở Tài chính'],
  ['"PL1.4";"Bảo hiểm xã hội; chi nhánh ""tỉnh"""', 'Bảo hiểm xã hội; chi nhánh "tỉnh"'],
])('an assignment in quotes: %s', (line, unit) => {
  expect([...readAssignments(current, line).assignments]).toEqual([['PL1.4', unit]]);
});

describe('the first line of the assignments', () => {
  const told = 'Dòng 1: cần mã dòng rồi tên đơn vị, ví dụ “PL1.1; Tên đơn vị”';

  test.each(['Mã dòng;Đơn vị', 'Mã (PL1, PL2);Tên đơn vị', '"Mã số","Cơ quan, đơn vị"', 'Phân công cung cấp số liệu'])('“%s” is a caption', (line) => {
    expect(readAssignments(current, `${line}\nPL1.4;Sở Tài chính`).problems).toEqual([]);
  });

  test.each(['4; Cục Thống kê', 'PL1.4', 'PL 1.4; Cục Thống kê'])('“%s” is not understood, and that is said', (line) => {
    expect(readAssignments(current, line)).toEqual({ assignments: new Map(), problems: [`${told}.`] });
  });

  test.each([
    ['1;PL1.4;Cục Thống kê', '1', 'PL1.4'],
    ['1. PL1.4; Cục Thống kê', '1', 'PL1.4'],
    ['"1","pl1.4","Cục Thống kê"', '1', 'PL1.4'],
  ])('“%s” has a running number before the id, which is said', (line, running, id) => {
    const problem = `${told}; hãy bỏ số thứ tự “${running}” đứng trước mã “${id}”.`;
    expect(readAssignments(current, line).problems).toEqual([problem]);
    expect(readAssignments(current, `Mã dòng;Đơn vị\n${line}`).problems).toEqual([problem.replace('Dòng 1', 'Dòng 2')]);
  });
});

test('who gives the figures of which row', () => {
  const { assignments, problems } = readAssignments(current, [
    'Mã dòng;Đơn vị', 'PL1.4;Sở Tài chính', 'pl1.17.5\t"Bảo hiểm xã hội, chi nhánh tỉnh"', 'PL1.99;Sở Y tế', 'Sở Nội vụ', 'PL1.4; Cục Thống kê', 'PL2.3.4;Sở Xây dựng', '',
  ].join('\n'));
  expect([...assignments]).toEqual([['PL1.4', 'Sở Tài chính'], ['PL1.17.5', 'Bảo hiểm xã hội, chi nhánh tỉnh']]);
  expect(problems).toEqual([
    'Dòng 4: hai phụ lục không có dòng nào mang mã “PL1.99” để nhập số liệu.',
    'Dòng 5: cần mã dòng rồi tên đơn vị, ví dụ “PL1.1; Tên đơn vị”.',
    'Dòng 6: dòng “PL1.4” đã giao cho “Sở Tài chính” ở trên; dòng này bị bỏ qua.',
    'Dòng 7: hai phụ lục không có dòng nào mang mã “PL2.3.4” để nhập số liệu.',
  ]);
});
