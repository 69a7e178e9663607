/** The fast reader and the strict one say the same of every file: of real ones, of rare spellings, of broken ones. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { EMPTY, type CellInput } from '../../src/domain/entry';
import { PERIODS } from '../../src/domain/period';
import { readValues } from '../../src/xlsx/readValues';
import { cellAt, readXlsx } from '../../src/xlsx/readWorkbook';
import { UnusableFileError } from '../../src/xlsx/UnusableFileError';
import { Chance } from '../corpus/chance';
import { editAll } from '../corpus/means/libreOffice';
import { generateReports } from '../consolidate/generator/generateReports';
import { partsOf, sharedStrings, styles, worksheet, xlsxOf, zipped } from './xlsxOf';

/** Without the strict reader's note that a formula gave it. */
const contentOf = (input: CellInput): CellInput => Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'formula')) as CellInput;

type Cells = Readonly<Record<string, unknown>>;

/** What stands where, by sheet and place: content and formula. */
function strictly(bytes: Uint8Array): Cells {
  const cells: Record<string, unknown> = {};
  for (const sheet of readXlsx(bytes).sheets) {
    for (const [row, columns] of sheet.rows) {
      for (const column of columns.keys()) {
        cells[`${sheet.name}/${row}/${column}`] = [contentOf(cellAt(sheet, row, column)), sheet.formulas.at(row, column)];
      }
    }
  }
  return cells;
}

/** The same by the fast reader, at the given places and at a margin around each sheet's. */
function fast(bytes: Uint8Array, places: readonly string[]): Cells {
  const sheets = new Map(readValues(bytes).sheets.map((sheet) => [sheet.name, sheet]));
  const cells: Record<string, unknown> = {};
  const look = (name: string, row: number, column: number): void => {
    const sheet = sheets.get(name);
    const [input, formula] = [sheet?.at(row, column) ?? EMPTY, sheet?.formulaAt(row, column)];
    const content = contentOf(input);
    if (content.kind !== 'empty' || formula !== undefined) cells[`${name}/${row}/${column}`] = [content, formula];
  };
  for (const [name, { rowCount, columnCount }] of sheets) {
    for (let row = 1; row <= Math.min(rowCount, 200) + 1; row += 1) {
      for (let column = 1; column <= Math.min(columnCount, 60) + 1; column += 1) look(name, row, column);
    }
  }
  for (const place of places) {
    const [column, row, ...name] = place.split('/').reverse();
    look(name.reverse().join('/'), Number(row), Number(column));
  }
  return cells;
}

/** What a reader says, or why it refuses. */
const saidBy = (read: () => Cells): Cells | string => {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusableFileError) return error.reason;
    throw error;
  }
};

function expectSame(bytes: Uint8Array): void {
  const strict = saidBy(() => strictly(bytes));
  const places = typeof strict === 'string' ? [] : Object.keys(strict);
  expect(saidBy(() => fast(bytes, places))).toEqual(strict);
}

const collect = async (count: number): Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]> => {
  const reports = [];
  for await (const report of generateReports(PERIODS[2], count)) reports.push(report);
  return reports;
};

test('of filled reports, as we write them and as LibreOffice saves them', async () => {
  const reports = await collect(12);
  for (const { bytes } of reports) expectSame(bytes);
  const folder = await mkdtemp(join(tmpdir(), 'values-'));
  const saved = await editAll(reports.slice(0, 2).map(({ file, bytes }) => ({ name: file, bytes, steps: [] })), folder);
  await rm(folder, { recursive: true });
  expect(saved.size).toBe(2);
  for (const bytes of saved.values()) expectSame(bytes);
}, 120_000);

const AWKWARD: readonly (readonly unknown[])[] = [
  ['Đạt', 12.5, -0.001, 1e21, true, false, null, new Date(Date.UTC(2026, 8, 30))],
  [' đầu và cuối ', 'hai\ndòng', '<b>&amp;</b>', '_x000D_', '', '"', "'", '😀 chữ', 'a]]>b'],
  ['=1+1', '__proto__', 'constructor', '0'],
];

test('of files that SheetJS and ExcelJS write', async () => {
  const sheet = utils.aoa_to_sheet(AWKWARD.map((row) => [...row]));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Phụ lục 1');
  for (const bookSST of [true, false]) {
    expectSame(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true }) as ArrayBuffer));
  }
  const workbook = new Workbook();
  const drawn = workbook.addWorksheet('__proto__');
  AWKWARD.forEach((row) => drawn.addRow([...row]));
  drawn.getCell('B9').value = { formula: '1+1', result: 2 };
  drawn.getCell('B10').value = { richText: [{ text: 'Chưa ' }, { font: { bold: true }, text: 'đạt' }] };
  expectSame(new Uint8Array(await workbook.xlsx.writeBuffer()));
});

const PREFIXED =
  '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr">' +
  '<x:is><x:t>Đạt</x:t></x:is></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';

test.each<[string, Uint8Array]>([
  ['prefixed names', zipped({ ...partsOf(''), 'xl/worksheets/sheet1.xml': PREFIXED })],
  ['rows and cells without addresses', xlsxOf('<row><c><v>1</v></c><c/><c t="str"><v>a</v></c></row><row r="9"><c><v>2</v></c></row>')],
  ['lower-case addresses', xlsxOf('<row r="1"><c r="b1"><v>1</v></c></row>')],
  ['attributes in apostrophes and white space', xlsxOf("<row  r='1'\n><c r='A1'\tt='str' ><v>x</v ></c></row>")],
  ['comments and CDATA', xlsxOf('<row r="1"><!-- <c r="A1"><v>9</v></c> --><c r="A1" t="str"><v><![CDATA[<a>]]></v></c></row>')],
  ['a shared formula', xlsxOf('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>')],
  ['an array formula', xlsxOf('<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>2</v></c><c r="B1"><v>3</v></c></row>')],
  ['a formula that gives nothing', xlsxOf('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>A1</f></c></row>')],
  ['reading aids', xlsxOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', sharedStrings('<t>今</t><rPh sb="0" eb="1"><t>いま</t></rPh>'))],
  ['entities', xlsxOf('<row r="1"><c r="A1" t="str"><v>&lt;&#x1EA1;&#7841;&amp;lt;&#10;&#x1F600;</v></c></row>')],
  ['an unknown entity', xlsxOf('<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>')],
  ['a document type', zipped({ ...partsOf(''), 'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${worksheet('<sheetData/>')}` })],
  ['extensions in a cell', xlsxOf('<row r="1"><c r="A1"><v>1</v><extLst><ext><v>5</v></ext></extLst></c></row>')],
  ['days from 1904', xlsxOf('<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>', {
    ...styles('<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
  })],
  ['no cells', xlsxOf('')],
  ['no sheet data', zipped(partsOf('<sheetPr/>'))],
  ['sheet data without content', zipped(partsOf('<sheetPr/><sheetData/><pageMargins left="1"/>'))],
  ['UTF-16', zipped({ ...partsOf(''), 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>Đ</v></c></row></sheetData>').replace('UTF-8', 'UTF-16')}`, 'utf16le') })],
  ['a cell that is not what its type says', xlsxOf('<row r="1"><c r="A1"><v>mười</v></c></row>')],
  ['a text that is not there', xlsxOf('<row r="1"><c r="A1" t="s"><v>4</v></c></row>')],
  ['a cell beyond the last column', xlsxOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ['a row beyond the last', xlsxOf('<row r="1048577"><c><v>1</v></c></row>')],
  ['a cell at the end of the sheet', xlsxOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
])('of a sheet with %s', (_, bytes) => {
  expectSame(bytes);
});

test('a cell pressed far out does not make the sheet seem millions of cells large', () => {
  const [sheet] = readValues(xlsxOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).sheets;
  expect([sheet?.rowCount, sheet?.columnCount]).toEqual([0, 0]);
  expect(sheet?.at(1048576, 16384)).toMatchObject({ kind: 'number', number: 1 });
});

const PIECES = ['<', '>', '/', '"', '&', '</c>', '<c r="B2">', '</row>', '<!--', ']]>', '<v>', ' r="A1"', ' t="s"', '\0', '\u0301', '</sheetData>', ' ', '9'];

/** A sheet is read up to the end of its cells; what stands behind is not looked at, except that the part must end. */
const cellsEnd = (xml: string): number => xml.indexOf('</sheetData>') + '</sheetData>'.length;

test('2,000 sheets and texts spoiled at random are read as strictly, or refused as strictly', async () => {
  const [report] = await collect(1);
  const parts = unzipSync(report?.bytes ?? new Uint8Array());
  const small = Object.fromEntries(Object.entries(partsOf('')).filter(([path]) => path !== 'xl/worksheets/sheet1.xml'));
  const chance = new Chance(20_260_930);
  let refused = 0;
  for (let round = 0; round < 2_000; round += 1) {
    const inStrings = round % 4 === 0;
    const source = strFromU8(parts[inStrings ? 'xl/sharedStrings.xml' : 'xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    // The whole sheet has hundreds of rows: its first ones and its end are enough.
    const xml = inStrings ? `${source.slice(0, source.indexOf('</si>', 3_000) + 5)}</sst>` : shortened(source);
    const end = inStrings ? xml.length : cellsEnd(xml);
    const at = chance.whole(0, end - 1);
    const cut = chance.whole(0, 2) === 0 ? chance.whole(1, 12) : 0;
    const piece = cut > 0 ? '' : (PIECES[chance.whole(0, PIECES.length - 1)] ?? '');
    const spoiled = round % 9 === 0 ? xml.slice(0, at) : xml.slice(0, at) + piece + xml.slice(Math.min(at + cut, end));
    const bytes = zipped({
      ...small,
      'xl/sharedStrings.xml': inStrings ? spoiled : (parts['xl/sharedStrings.xml'] ?? ''),
      'xl/worksheets/sheet1.xml': inStrings ? worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>5</v></c></row></sheetData>') : spoiled,
    });
    const strict = saidBy(() => strictly(bytes));
    if (typeof strict === 'string') refused += 1;
    // The text of a formula is not looked into.
    if (strict === 'damaged' && !inStrings && inFormula(spoiled, at)) continue;
    const said = saidBy(() => fast(bytes, typeof strict === 'string' ? [] : Object.keys(strict)));
    const around = spoiled.slice(Math.max(0, at - 40), at + 40);
    expect({ around, said }).toEqual({ around, said: strict });
  }
  process.stdout.write(`of 2,000 spoiled sheets ${String(refused)} were refused\n`);
  expect(refused).toBeGreaterThan(200);
  expect(refused).toBeLessThan(1_900);
}, 300_000);

const inFormula = (xml: string, at: number): boolean => {
  const start = Math.max(xml.lastIndexOf('<f>', at), xml.lastIndexOf('<f ', at));
  return start >= 0 && xml.indexOf('</f>', start) >= at - 4;
};

function shortened(xml: string): string {
  const end = xml.indexOf('</row>', 6_000) + '</row>'.length;
  const begin = xml.indexOf('</sheetData>');
  return `${xml.slice(0, end)}</sheetData>${xml.slice(begin + '</sheetData>'.length, begin + 12)}</worksheet>`;
}

