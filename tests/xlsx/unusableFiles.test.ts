import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { UnusableFileError, type UnusableReason } from '../../src/xlsx/UnusableFileError';
import { partsOf, relationships, sharedStrings, workbook, worksheet, xlsxOf, zipped } from './xlsxOf';

function reasonOf(bytes: Uint8Array): UnusableReason | 'none' {
  try {
    readXlsx(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof UnusableFileError) return error.reason;
    throw error;
  }
}

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = xlsxOf(ROWS);
const without = (path: string) => zipped(Object.fromEntries(Object.entries(partsOf('<sheetData/>')).filter(([key]) => key !== path)));
const withPart = (path: string, content: string) => zipped({ ...partsOf('<sheetData/>'), [path]: content });

/** Where the directory at the end of the zip describes this part. */
function entryOf(bytes: Uint8Array, path: string): number {
  const at = Buffer.from(bytes).lastIndexOf(path);
  return at - 46;
}

/** A copy with a number of the part's entry in the directory changed: 16 checksum, 20 packed size, 24 size, 8 flags. */
function changed(bytes: Uint8Array, path: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(entryOf(bytes, path) + field, value, true);
  return copy;
}

/** The first bytes of the container that old workbooks, and new ones with a password, are kept in. */
const container = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024), ...Buffer.from(stream, 'utf16le')]);

test('the file that the others are made from is good', () => {
  expect(reasonOf(good)).toBe('none');
});

test('the error says why in its reason, and what was found in its message', () => {
  expect(() => readXlsx(strToU8('a;b;c'))).toThrow(UnusableFileError);
  expect(() => readXlsx(strToU8('a;b;c'))).toThrow('notXlsx: not a zip');
});

test.each<[string, Uint8Array]>([
  ['nothing at all', new Uint8Array()],
  ['a .csv', strToU8('STT;Chỉ tiêu;Quý I')],
  ['a page saved as .xls', strToU8('<html><table></table></html>')],
  ['an old .xls', container('Workbook')],
  ['a zip of something else', zipped({ 'anh.txt': 'ảnh' })],
  ['an OpenDocument sheet', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })],
  ['a Word document', zipped({ ...partsOf(''), 'xl/workbook.xml': '<w:document xmlns:w="w"/>' })],
  ['a binary workbook', zipped({ ...partsOf(''), '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']) })],
  ['no list of contents', without('[Content_Types].xml')],
  ['no relationships', without('_rels/.rels')],
  ['no workbook part', without('xl/workbook.xml')],
])('%s is notXlsx', (_, bytes) => {
  expect(reasonOf(bytes)).toBe('notXlsx');
});

test.each<[string, Uint8Array]>([
  ['a workbook with a password', container('EncryptedPackage')],
  ['a zip with a password', changed(good, 'xl/worksheets/sheet1.xml', 8, 1 | (8 << 16))],
])('%s is encrypted', (_, bytes) => {
  expect(reasonOf(bytes)).toBe('encrypted');
});

test('a file cut off anywhere is damaged', () => {
  for (const length of [4, 30, 100, Math.floor(good.length / 2), good.length - 23, good.length - 1]) {
    expect([length, reasonOf(good.subarray(0, length))]).toEqual([length, 'damaged']);
  }
});

const SHEET = 'xl/worksheets/sheet1.xml';

test.each<[string, Uint8Array]>([
  ['a sheet without its end', withPart(SHEET, worksheet(`<sheetData>${ROWS}</sheetData>`).replace('</worksheet>', ''))],
  ['a sheet cut in a row', withPart(SHEET, worksheet('').replace('</worksheet>', '<sheetData><row r="1"><c r="A1"'))],
  ['an empty sheet part', withPart(SHEET, '')],
  ['a sheet part that is something else', withPart(SHEET, '<chart/>')],
  ['a sheet that is not UTF-8', zipped({ ...partsOf(''), [SHEET]: Uint8Array.from([...strToU8('<worksheet>'), 0xff, 0xfe, 0x80]) })],
  ['a workbook part cut off', withPart('xl/workbook.xml', workbook('').replace('</workbook>', ''))],
  ['shared texts cut off', xlsxOf(ROWS, { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>' })],
  ['a sheet that is missing', without(SHEET)],
  ['a sheet without a relationship', without('xl/_rels/workbook.xml.rels')],
  ['a text that is missing', xlsxOf('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', sharedStrings('<t>a</t>'))],
  ['texts that are all missing', xlsxOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')],
  ['a text number that is none', xlsxOf('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', sharedStrings('<t>a</t>'))],
  ['a number that is none', xlsxOf('<row r="1"><c r="A1"><v>0x10</v></c></row>')],
  ['a number too large', xlsxOf('<row r="1"><c r="A1"><v>1E999</v></c></row>')],
  ['a day that is none', xlsxOf('<row r="1"><c r="A1" t="d"><v>2026-02-30</v></c></row>')],
  ['a type of cell that is unknown', xlsxOf('<row r="1"><c r="A1" t="x"><v>1</v></c></row>')],
  ['an address that is none', xlsxOf('<row r="1"><c r="1A"><v>1</v></c></row>')],
  ['a column beyond the last', xlsxOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ['a row beyond the last', xlsxOf('<row r="1048577"><c><v>1</v></c></row>')],
  ['a document type', withPart(SHEET, `<!DOCTYPE worksheet><worksheet/>`)],
  [
    'an entity',
    withPart(SHEET, '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>'),
  ],
  ['an entity without its declaration', withPart(SHEET, worksheet('&a;'))],
])('%s is damaged', (_, bytes) => {
  expect(reasonOf(bytes)).toBe('damaged');
});

test('a part that is not what was packed is damaged', () => {
  const content = strToU8(worksheet(`<sheetData>${ROWS}</sheetData>`));
  const stored = zipSync({ ...Object.fromEntries(Object.entries(partsOf('')).map(([path, text]) => [path, strToU8(text)])), [SHEET]: [content, { level: 0 }] });
  expect(reasonOf(stored)).toBe('none');
  expect(reasonOf(changed(stored, SHEET, 16, 0))).toBe('damaged');
  const flipped = stored.slice();
  const value = Buffer.from(stored).indexOf('<v>1</v>') + 3;
  flipped[value] = '2'.charCodeAt(0);
  expect(reasonOf(flipped)).toBe('damaged');
});

test('a part in the way of another, or outside the file, is damaged', () => {
  expect(reasonOf(changed(good, SHEET, 42, good.length))).toBe('damaged');
  expect(reasonOf(changed(good, SHEET, 20, 0x7fffffff))).toBe('damaged');
});

test('two parts of one name are damaged', () => {
  expect(reasonOf(zipped({ ...partsOf('<sheetData/>'), 'XL/Workbook.xml': '<workbook/>' }))).toBe('damaged');
});

describe('files that unpack to too much', () => {
  test('are refused by what they declare, before anything is unpacked', () => {
    // Unpacking would find that the part is not as large as that, which is "damaged".
    expect(reasonOf(changed(good, SHEET, 24, 201 * 1024 * 1024))).toBe('tooLarge');
    expect(reasonOf(changed(good, SHEET, 24, 1024))).toBe('damaged');
  });

  test('are refused when they shrank more than sheets do', () => {
    const bomb = zipped({ ...partsOf('<sheetData/>'), 'xl/media/blank.bin': new Uint8Array(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100 * 1024);
    expect(reasonOf(bomb)).toBe('tooLarge');
  });

  test('are stopped when they declare less than they hold', () => {
    const large = withPart(SHEET, worksheet(`<sheetData/>${' '.repeat(30 * 1024 * 1024)}`));
    expect(reasonOf(changed(large, SHEET, 24, 1000))).toBe('damaged');
  });

  test('a file larger than the ratio allows is fine while it is small', () => {
    expect(reasonOf(withPart(SHEET, worksheet(`<sheetData/>${' '.repeat(5 * 1024 * 1024)}`)))).toBe('none');
  });
});
