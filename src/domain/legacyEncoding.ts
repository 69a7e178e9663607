/**
 * Vietnamese written before Unicode. TCVN3 and VNI fonts draw Vietnamese letters in the places of Latin-1 letters and
 * signs, so that "Chậm" is stored as "ChËm" (TCVN3) or "Chaäm" (VNI) and can be read only in such a font.
 */
import { isVietnameseText } from './vietnameseSyllable';

type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyReading {
  /** In Unicode, NFC. */
  readonly text: string;
  /** The font tells, and only this reading is Vietnamese. */
  readonly certain: boolean;
}

/** TCVN 5712:1993, as far as its fonts draw it: they have capitals only where no tone is. */
const TCVN3_CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const tcvn3 = new Map(Array.from(TCVN3_CODES, (code, index) => [code, TCVN3_LETTERS.charAt(index)]));

/** In VNI a letter is followed by its marks: tone alone, circumflex with tone, breve with tone. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' };
const VNI_SEQUENCE = /([ao])([ùøûõïâáàåãä])|(a)([êéèúüë])|(e)([ùøûõïâáàåãä])|([uyôö])([ùøûõï])|[ôöæóòîñ]/giu;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function letterOfVni(sequence: string): string {
  const [base = '', mark = ''] = [...sequence];
  const letter = (VNI_LETTERS[base.toLowerCase()] ?? base.toLowerCase()) + (VNI_MARKS[mark.toLowerCase()] ?? '');
  return (isCapital(base) ? letter.toUpperCase() : letter).normalize('NFC');
}

export const fromTcvn3 = (text: string): string => [...text].map((code) => tcvn3.get(code) ?? code).join('');

export const fromVni = (text: string): string => text.replace(VNI_SEQUENCE, letterOfVni);

function encodingOf(fontName: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(fontName)) return 'tcvn3';
  return /^vni[- ]/i.test(fontName) ? 'vni' : undefined;
}

/** The fonts of capitals end in a capital H: .VnTimeH, .VnArialH. */
const drawsCapitals = (fontName: string): boolean => /H$/.test(fontName);

/** Letters that neither encoding can have: such a text is in Unicode already. */
const BEYOND_LATIN_1 = /[\u0100-\u02ff\u0300-\u036f\u1e00-\u1eff]/u;

const LATIN_1 = /[\u00a1-\u00ff]/u;
/** Signs and letters of Latin-1 that no Vietnamese word in Unicode has. */
const TELLTALES = /(?![ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý])[\u00a1-\u00ff]/gu;

/** How many of them stand in words; one alone may be a sign (5 µm). */
const telltalesIn = (text: string): number =>
  text
    .split(/\s+/)
    .filter((word) => /[a-z]/i.test(word))
    .flatMap((word) => word.match(TELLTALES) ?? []).length;

/**
 * What a text in a TCVN3 or VNI font says. Without a font that tells, only what cannot be anything else is read.
 * Undefined for a text that needs no conversion.
 */
export function readLegacyText(text: string, fontName = ''): LegacyReading | undefined {
  if (!LATIN_1.test(text) || BEYOND_LATIN_1.test(text)) return undefined;
  const encoding = encodingOf(fontName);
  if (encoding !== undefined) {
    const letters = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
    const isVietnamese = isVietnameseText(text);
    const becomesVietnamese = isVietnameseText(letters);
    if (letters === text || (isVietnamese && !becomesVietnamese)) return undefined;
    return {
      text: drawsCapitals(fontName) ? letters.toUpperCase() : letters,
      certain: becomesVietnamese && !isVietnamese,
    };
  }
  if (telltalesIn(text) < 2) return undefined;
  const readings = [fromTcvn3(text), fromVni(text)].filter((reading) => reading !== text && isVietnameseText(reading));
  const [reading] = readings;
  return reading === undefined || readings.length > 1 ? undefined : { text: reading, certain: false };
}
