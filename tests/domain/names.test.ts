import { foldName } from '../../src/domain/names';

describe('two spellings of one name', () => {
  test.each([
    ['Đảng ủy Công an tỉnh', 'Đảng uỷ Công an tỉnh'],
    ['Đảng ủy Công an tỉnh', 'Đảng ủy Công an tỉnh'.normalize('NFD')],
    ['Đảng uỷ Công an tỉnh', 'Đảng ủy Công an tỉnh'.normalize('NFD')],
    ['hòa bình', 'hoà bình'],
    ['văn hóa', 'văn hoá'],
    ['sức khỏe', 'sức khoẻ'],
    ['thủy sản', 'thuỷ sản'],
    ['lũy kế', 'luỹ kế'],
    ['HÒA BÌNH', 'hoà bình'],
    ['Tỉnh  ủy', 'Tỉnh ủy'],
    [' Tỉnh ủy\u00a0', 'tỉnh ủy'],
    ['ỦY BAN', 'uỷ ban'],
  ])('%j and %j are the same', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});

describe('different names stay different', () => {
  test.each([
    ['qua', 'quả'],
    ['quý', 'quỳ'],
    ['hoa', 'hòa'],
    ['ủy', 'úy'],
    ['Tỉnh ủy', 'Tỉnh đoàn'],
    ['tinh', 'tỉnh'],
    ['của', 'cua'],
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
  ])('%j and %j', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

describe('what is already in its place stays', () => {
  test.each(['quả', 'quý', 'của', 'hoàn thành', 'tuần', 'khuỷu', 'ngoài', 'toàn quốc', 'đảo quả xoài', 'loài'])('%s', (word) => {
    expect(foldName(word)).toBe(word);
  });

  test('folding twice changes nothing more', () => {
    for (const name of ['Đảng ủy các xã, phường, đặc khu', 'Ủy ban Kiểm tra Tỉnh uỷ', 'Hòa Bình']) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });
});
