import { cellAt, readXlsx, type XlsxSheet } from '../../src/xlsx/readWorkbook';
import { partsOf, relationships, sharedStrings, styles, workbook, worksheet, xlsxOf, zipped } from './xlsxOf';

function onlySheet(bytes: Uint8Array): XlsxSheet {
  const { sheets } = readXlsx(bytes);
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

/** What the cell A1 holds when it is written so. */
const a1 = (cell: string, others: Readonly<Record<string, string>> = {}) =>
  cellAt(onlySheet(xlsxOf(`<row r="1">${cell}</row>`, others)), 1, 1);

describe('what a cell holds', () => {
  test.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', { kind: 'number', number: 12.5 }],
    ['a number of type n', '<c r="A1" t="n"><v>-3</v></c>', { kind: 'number', number: -3 }],
    ['a number with an exponent', '<c r="A1"><v>1.25E-2</v></c>', { kind: 'number', number: 0.0125 }],
    ['TRUE', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', boolean: true }],
    ['FALSE', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', boolean: false }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', error: '#N/A' }],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>Đạt</t></is></c>', { kind: 'text', text: 'Đạt' }],
    [
      'inline text in runs',
      '<c r="A1" t="inlineStr"><is><r><t>Chưa </t></r><r><rPr><b/></rPr><t>đạt</t></r></is></c>',
      { kind: 'text', text: 'Chưa đạt' },
    ],
    ['inline text that is empty', '<c r="A1" t="inlineStr"><is><t/></is></c>', { kind: 'text', text: '' }],
    ['a date as text', '<c r="A1" t="d"><v>2026-03-31</v></c>', { kind: 'number', number: 46112 }],
    ['a date with a time', '<c r="A1" t="d"><v>2026-03-31T12:00:00</v></c>', { kind: 'number', number: 46112.5 }],
    ['nothing, but a style', '<c r="A1" s="3"/>', { kind: 'empty' }],
    ['an empty value', '<c r="A1"><v></v></c>', { kind: 'empty' }],
    ['text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', { kind: 'text', text: 'a<b' }],
    ['an escaped line end', '<c r="A1" t="str"><v>a_x000D_b</v></c>', { kind: 'text', text: 'a\rb' }],
    ['an escaped escape', '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', { kind: 'text', text: '_x000D_' }],
  ])('%s', (_, cell, held) => {
    expect(a1(cell)).toEqual({ ...held, formula: false });
  });

  test.each([
    ['a number', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', number: 2 }],
    ['text', '<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>', { kind: 'text', text: 'Đạt' }],
    ['zero-length text', '<c r="A1" t="str"><f>""</f><v></v></c>', { kind: 'text', text: '' }],
    ['zero-length text, closed at once', '<c r="A1" t="str"><f>""</f><v/></c>', { kind: 'text', text: '' }],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', error: '#DIV/0!' }],
    ['nothing yet', '<c r="A1"><f>C1*2</f></c>', { kind: 'empty' }],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', { kind: 'number', number: 7 }],
  ])('a formula that gave %s', (_, cell, held) => {
    expect(a1(cell)).toEqual({ ...held, formula: true });
  });

  test('shared text, in one piece or in runs, without reading aids', () => {
    const strings = sharedStrings(
      '<t>một</t>',
      '<r><t xml:space="preserve">hai </t></r><r><rPr><b/></rPr><t>ba</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t/>',
    );
    const text = (index: number) => a1(`<c r="A1" t="s"><v>${index}</v></c>`, strings);
    expect(text(0)).toMatchObject({ kind: 'text', text: 'một' });
    expect(text(1)).toMatchObject({ text: 'hai ba' });
    expect(text(2)).toMatchObject({ text: '東京' });
    expect(text(3)).toMatchObject({ text: '' });
  });
});

describe('where cells are', () => {
  test('rows and columns keep their true numbers when others are missing', () => {
    const sheet = onlySheet(
      xlsxOf('<row r="5"><c r="C5"><v>1</v></c><c r="AB5"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>'),
    );
    expect(cellAt(sheet, 5, 3)).toMatchObject({ number: 1 });
    expect(cellAt(sheet, 5, 28)).toMatchObject({ number: 2 });
    expect(cellAt(sheet, 1048576, 16384)).toMatchObject({ number: 3 });
    expect(cellAt(sheet, 1, 1)).toEqual({ kind: 'empty', formula: false });
    expect([...sheet.rows.keys()]).toEqual([5, 1048576]);
  });

  test('without addresses, each comes after the one before', () => {
    const sheet = onlySheet(
      xlsxOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="D4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'),
    );
    expect(cellAt(sheet, 1, 1)).toMatchObject({ number: 1 });
    expect(cellAt(sheet, 1, 2)).toMatchObject({ number: 2 });
    expect(cellAt(sheet, 4, 5)).toMatchObject({ number: 4 });
    expect(cellAt(sheet, 5, 1)).toMatchObject({ number: 5 });
  });
});

describe('other ways of writing the same', () => {
  test('names with a prefix', () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const bytes = zipped({
      ...partsOf(''),
      'xl/worksheets/sheet1.xml': `<x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/sharedStrings.xml': `<x:sst ${main}><x:si><x:t>Đạt</x:t></x:si></x:sst>`,
      'xl/workbook.xml': `<x:workbook ${main} xmlns:rel="r"><x:sheets><x:sheet name="A" sheetId="9" rel:id="rId1"/></x:sheets></x:workbook>`,
    });
    const sheet = onlySheet(bytes);
    expect(sheet.name).toBe('A');
    expect(cellAt(sheet, 1, 1)).toMatchObject({ text: 'Đạt' });
  });

  test('absolute targets, other folders, other letter case, backslashes', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...others } = partsOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    const bytes = zipped({
      ...others,
      'Content\\Tabs\\Data.xml': sheet,
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '/content/tabs/data.xml']),
    });
    expect(cellAt(onlySheet(bytes), 1, 1)).toMatchObject({ number: 1 });
  });

  test('UTF-8 with a byte order mark, and UTF-16', () => {
    const text = worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>Đạt</v></c></row></sheetData>');
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')]);
    for (const sheet of [`\uFEFF${text}`, wide]) {
      expect(cellAt(onlySheet(zipped({ ...partsOf(''), 'xl/worksheets/sheet1.xml': sheet })), 1, 1)).toMatchObject({ text: 'Đạt' });
    }
  });

  test('no size given, and what is not cells is passed over', () => {
    const content =
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    expect([...onlySheet(zipped(partsOf(content))).rows.keys()]).toEqual([1]);
  });

  test('a sheet without cells', () => {
    expect(onlySheet(zipped(partsOf('<sheetData/>'))).rows.size).toBe(0);
  });
});

describe('sheets and names', () => {
  const parts = {
    ...partsOf('<sheetData/>'),
    'xl/workbook.xml': workbook(
      '<sheets><sheet name="Thông tin" sheetId="4" r:id="rId3"/><sheet name="Biểu đồ" sheetId="3" r:id="rId9"/>' +
        '<sheet name="Của &apos;A&apos;" sheetId="1" state="hidden" r:id="rId1"/>' +
        '<sheet name="_so_chi_tieu" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><definedNames>' +
        "<definedName name=\"SCT_DonVi\">'Thông tin'!$C$4</definedName>" +
        "<definedName name=\"SCT_List\">_so_chi_tieu!$A$1:$A$9</definedName>" +
        "<definedName name=\"SCT_Quoted\">'Của ''A'''!$B$2</definedName>" +
        "<definedName name=\"SCT_DonVi\" localSheetId=\"2\">'Của ''A'''!$C$4</definedName>" +
        "<definedName name=\"SCT_Local\" localSheetId=\"2\">'Của ''A'''!$D$4</definedName>" +
        "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Thông tin'!$A$1:$F$9</definedName>" +
        '<definedName name="Lost">#REF!</definedName><definedName name="Gone">Sheet1!#REF!</definedName>' +
        '<definedName name="Rows">Sheet1!$1:$2</definedName><definedName name="Two">A!$A$1,B!$B$2</definedName>' +
        "<definedName name=\"Elsewhere\">[1]Sheet1!$A$1</definedName><definedName name=\"Quoted\">'[1]Sheet 1'!$A$1</definedName>" +
        '<definedName name="Calculated">SUM(Sheet1!$A$1:$A$2)</definedName><definedName name="__proto__">A!$A$1</definedName>' +
        '</definedNames>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/worksheets/sheet2.xml': worksheet('<sheetData/>'),
    'xl/worksheets/sheet3.xml': worksheet('<sheetData/>'),
  };
  const { sheets, names } = readXlsx(zipped(parts));

  test('in tab order with their visibility, without the chart that is a sheet', () => {
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Thông tin', 'visible'],
      ["Của 'A'", 'hidden'],
      ['_so_chi_tieu', 'veryHidden'],
    ]);
  });

  test('only names of ranges, the whole workbook before one sheet', () => {
    expect(Object.fromEntries([...names].filter(([name]) => name !== '__proto__'))).toEqual({
      SCT_DonVi: { sheet: 'Thông tin', range: 'C4' },
      SCT_List: { sheet: '_so_chi_tieu', range: 'A1:A9' },
      SCT_Quoted: { sheet: "Của 'A'", range: 'B2' },
      SCT_Local: { sheet: "Của 'A'", range: 'D4' },
    });
    expect(names.get('__proto__')).toEqual({ sheet: 'A', range: 'A1' });
  });
});

describe('days counted from 1904', () => {
  const look = styles(
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;ngày&quot;"/></numFmts>' +
      '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
  );
  // 31/03/2026 is 46112 counted from 1900 and 1462 less counted from 1904.
  const rows =
    '<row r="1"><c r="A1" s="1"><v>44650</v></c><c r="B1" s="2"><v>44650.5</v></c><c r="C1" s="3"><v>44650</v></c>' +
    '<c r="D1"><v>44650</v></c><c r="E1" s="1" t="str"><v>44650</v></c><c r="F1" s="1" t="d"><v>2026-03-31</v></c></row>';
  const from = (setting: string) =>
    onlySheet(
      xlsxOf(rows, {
        ...look,
        'xl/workbook.xml': workbook(`<workbookPr ${setting}/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>`),
      }),
    );
  const numbers = (sheet: XlsxSheet) => [1, 2, 3, 4, 5, 6].map((column) => cellAt(sheet, 1, column));

  test.each(['date1904="1"', 'date1904="true"'])('dates come counted from 1900, other numbers as they are (%s)', (setting) => {
    expect(numbers(from(setting))).toMatchObject([
      { number: 46112 },
      { number: 46112.5 },
      { number: 44650 },
      { number: 44650 },
      { text: '44650' },
      { number: 46112 },
    ]);
  });

  test.each(['', 'date1904="0"', 'date1904="false"'])('nothing moves in a file that counts from 1900 (%s)', (setting) => {
    expect(numbers(from(setting)).slice(0, 2)).toMatchObject([{ number: 44650 }, { number: 44650.5 }]);
  });
});
