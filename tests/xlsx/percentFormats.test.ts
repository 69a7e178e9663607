/** Which numbers show per cent, as the fast reader finds it and as the strict one does. */
import { showsPercent } from '../../src/domain/percentSeen';
import { readPercentFormats, scanPercentFormats } from '../../src/xlsx/percentFormats';
import { readValues } from '../../src/xlsx/readValues';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { UnusableFileError } from '../../src/xlsx/UnusableFileError';
import { UnusualXml } from '../../src/xlsx/XmlScanner';
import { partsOf, sharedStrings, styles, worksheet, xlsxOf, zipped } from './xlsxOf';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const partOf = (content: string): string => styles(content)['xl/styles.xml'] ?? '';

/** One cell style for each number format. */
const cellStyles = (...formats: readonly number[]): string =>
  `<cellXfs count="${String(formats.length)}">${formats.map((format) => `<xf numFmtId="${String(format)}"/>`).join('')}</cellXfs>`;

test.each<[string, string, readonly number[]]>([
  ['the two that have a number only', cellStyles(0, 9, 10, 14), [1, 2]],
  ['one of its own', `<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>${cellStyles(0, 164)}`, [1]],
  ['one that no cell style has', `<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>${cellStyles(0, 2)}`, []],
  ['a quoted %', `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>${cellStyles(164)}`, []],
  ['an escaped %', `<numFmts><numFmt numFmtId="164" formatCode="0.0\\%"/></numFmts>${cellStyles(164)}`, []],
  ['a % behind quoted words', `<numFmts><numFmt numFmtId="164" formatCode="&quot;đạt &quot;0%"/></numFmts>${cellStyles(164)}`, [0]],
  ['a % in one section', `<numFmts><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%;0"/></numFmts>${cellStyles(164)}`, [0]],
  ['apostrophes, white space and a >', `<numFmts ><numFmt formatCode='[>1]0%;0'  numFmtId = '164' /></numFmts ><cellXfs\n><xf\tnumFmtId='164'></xf><xf a=">" numFmtId="9"/></cellXfs>`, [0, 1]],
  ['a numbered entity', `<numFmts><numFmt numFmtId="164" formatCode="0&#37;"/></numFmts>${cellStyles(164)}`, [0]],
  ['another meaning given to a number', `<numFmts><numFmt numFmtId="9" formatCode="0.0"/></numFmts>${cellStyles(9, 10)}`, [1]],
  ['formats that belong to conditional formats and named styles', `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>${cellStyles(0, 0)}<dxfs><dxf><numFmt numFmtId="0" formatCode="0%"/></dxf></dxfs>`, []],
  ['no format named', '<cellXfs><xf/><xf fontId="9"/><xf numFmtId="9"/></cellXfs>', [2]],
  ['an empty list', '<numFmts count="0"/><cellXfs count="1"><xf numFmtId="9"/></cellXfs>', [0]],
  ['nothing at all', '', []],
])('styles with %s', (_, content, expected) => {
  expect([...scanPercentFormats(encode(partOf(content))).keys()]).toEqual(expected);
  expect(scanPercentFormats(encode(partOf(content)))).toEqual(readPercentFormats(encode(partOf(content))));
});

test('prefixed names and UTF-16 are read', () => {
  const prefixed = '<x:styleSheet><x:numFmts><x:numFmt numFmtId="164" formatCode="0%"/></x:numFmts><x:cellXfs><x:xf/><x:xf numFmtId="164"/></x:cellXfs></x:styleSheet>';
  for (const part of [encode(prefixed), new Uint8Array(Buffer.from(`\ufeff${prefixed}`, 'utf16le'))]) {
    expect(scanPercentFormats(part)).toEqual(new Map([[1, '0%']]));
    expect(readPercentFormats(part)).toEqual(new Map([[1, '0%']]));
  }
});

const COMMENTED = partOf(`<!-- <cellXfs><xf numFmtId="9"/></cellXfs> -->${cellStyles(0, 9)}`);

test('what the fast way does not know is left to the strict one', () => {
  expect(() => scanPercentFormats(encode(COMMENTED))).toThrow(UnusualXml);
  expect(() => scanPercentFormats(Uint8Array.of(0x3c, 0xff, 0xff))).toThrow(UnusualXml);
});

/** By sheet, row and column. */
function percentsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const percents: Record<string, string> = {};
  for (const sheet of readValues(bytes).sheets) {
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        const format = sheet.percentFormatAt?.(row, column);
        if (format !== undefined) percents[`${sheet.name}/${String(row)}/${String(column)}`] = format;
      }
    }
  }
  return percents;
}

/** The same by the reader of looks. */
function percentsLookedAt(bytes: Uint8Array): Readonly<Record<string, string>> {
  const percents: Record<string, string> = {};
  for (const { name, rows, looks } of readXlsx(bytes, { looks: true }).sheets) {
    for (const [row, columns] of rows) {
      for (const [column, { kind }] of columns) {
        const format = looks?.lookAt(row, column).numberFormat ?? '';
        if (kind === 'number' && showsPercent(format)) percents[`${name}/${String(row)}/${String(column)}`] = format;
      }
    }
  }
  return percents;
}

const ROWS =
  '<row r="1"><c r="A1" s="1"><v>0.025</v></c><c r="B1" s="0"><v>0.025</v></c><c r="C1"><v>1</v></c><c r="D1" s="1"/><c r="E1" s="1" t="str"><v>2,5 %</v></c></row>' +
  '<row r="2"><c s="2"><f>A1</f><v>0.5</v></c><c s="1" t="s"><v>0</v></c><c s="1" t="b"><v>1</v></c></row>';
const STYLES = styles(cellStyles(0, 9, 10));
const EXPECTED = { 'Sheet1/1/1': '0%', 'Sheet1/2/1': '0.00%' };
const TEXTS = sharedStrings('<t>x</t>');

test.each<[string, Uint8Array, Readonly<Record<string, string>>]>([
  ['as they are usually written', xlsxOf(ROWS, { ...STYLES, ...TEXTS }), EXPECTED],
  ['on a sheet that only the strict reader knows', xlsxOf(`<!-- x -->${ROWS}`, { ...STYLES, ...TEXTS }), EXPECTED],
  ['by styles that only the strict reader knows', xlsxOf('<row r="1"><c r="A1" s="1"><v>0.1</v></c></row>', { 'xl/styles.xml': COMMENTED }), { 'Sheet1/1/1': '0%' }],
  ['where days are counted from 1904', zipped({
    ...partsOf(''), ...STYLES, ...TEXTS, 'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${ROWS}</sheetData>`),
    'xl/workbook.xml': (partsOf('')['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  }), EXPECTED],
  ['without styles', xlsxOf(ROWS, TEXTS), {}],
])('numbers that show per cent, %s', (_, bytes, expected) => {
  expect(percentsOf(bytes)).toEqual(expected);
  expect(percentsLookedAt(bytes)).toEqual(expected);
});

test('styles that are not well-formed are refused, as the check of the file refuses them, where the strict reader is asked', () => {
  const bytes = xlsxOf(ROWS, { ...TEXTS, 'xl/styles.xml': `${COMMENTED}<` });
  expect(() => readValues(bytes)).toThrow(UnusableFileError);
});

test.each([
  ['lists that do not end', '<cellXfs>'],
  ['elements that do not end', '<xf '],
  ['attributes that do not end', '<xf a="'],
  ['a format of brackets', '['],
])('styles of two megabytes of %s are looked through once', (_, piece) => {
  const many = piece.repeat(2_000_000 / piece.length);
  const content = piece === '[' ? `<numFmts><numFmt numFmtId="164" formatCode="%${many}"/></numFmts>${cellStyles(0)}` : `<cellXfs>${many}</cellXfs>`;
  const start = performance.now();
  expect(scanPercentFormats(encode(partOf(content)))).toEqual(new Map());
  expect(performance.now() - start).toBeLessThan(2_000);
});
