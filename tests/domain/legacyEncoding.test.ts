import { fromTcvn3, fromVni, readLegacyText } from '../../src/domain/legacyEncoding';

describe('TCVN3', () => {
  /** What glibc's iconv makes of TCVN5712-1; capitals with a tone, and marks alone, are in no TCVN3 font. */
  const FROM_A1 =
    'ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
  const absent = /[ẶẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ\u0300-\u0323]/u;

  test('every letter as iconv reads it', () => {
    // Normalizing would join the marks that stand alone with the letter before.
    const standard = Array.from(FROM_A1);
    expect(standard).toHaveLength(95);
    const ours = standard.map((_, index) => fromTcvn3(String.fromCharCode(0xa1 + index)));
    const wanted = standard.map((letter, index) => (absent.test(letter) ? String.fromCharCode(0xa1 + index) : letter));
    expect(ours).toEqual(wanted);
  });
});

/** A vowel with its tones (sắc, huyền, hỏi, ngã, nặng) as the tables of xvnkb and others list them. */
describe('VNI', () => {
  test.each([
    ['aù aø aû aõ aï', 'á à ả ã ạ'],
    ['aâ aá aà aå aã aä', 'â ấ ầ ẩ ẫ ậ'],
    ['aê aé aè aú aü aë', 'ă ắ ằ ẳ ẵ ặ'],
    ['eù eø eû eõ eï', 'é è ẻ ẽ ẹ'],
    ['eâ eá eà eå eã eä', 'ê ế ề ể ễ ệ'],
    ['í ì æ ó ò', 'í ì ỉ ĩ ị'],
    ['où oø oû oõ oï', 'ó ò ỏ õ ọ'],
    ['oâ oá oà oå oã oä', 'ô ố ồ ổ ỗ ộ'],
    ['ô ôù ôø ôû ôõ ôï', 'ơ ớ ờ ở ỡ ợ'],
    ['uù uø uû uõ uï', 'ú ù ủ ũ ụ'],
    ['ö öù öø öû öõ öï', 'ư ứ ừ ử ữ ự'],
    ['yù yø yû yõ î', 'ý ỳ ỷ ỹ ỵ'],
    ['ñ Ñ', 'đ Đ'],
    ['AÙ AÀ AË EÄ Æ Ó Ò OÃ ÔÏ UÛ ÖÙ YÕ Î', 'Á Ầ Ặ Ệ Ỉ Ĩ Ị Ỗ Ợ Ủ Ứ Ỹ Ỵ'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['Öùng duïng ñöôïc thöû nghieäm', 'Ứng dụng được thử nghiệm'],
  ])('%s', (typed, reading) => {
    expect(fromVni(typed)).toBe(reading);
  });
});

test('Unicode text is left alone whatever its font', () => {
  expect(readLegacyText('Đảng ủy các xã', '.VnTime')).toBeUndefined();
  expect(readLegacyText('', '.VnTime')).toBeUndefined();
  expect(readLegacyText('12,5 %', 'VNI-Times')).toBeUndefined();
});
