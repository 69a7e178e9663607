/** What a reading with looks knows of a file beyond its values: formulas, formats, rules, protection. */
import { toGrid } from '../../src/xlsx/toGrid';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import type { SheetGrid, SheetLooks } from '../../src/workbook/reading/sheetGrid';
import { partsOf, relationships, styles, workbook, worksheet, xlsxOf, zipped } from './xlsxOf';

type Parts = Readonly<Record<string, string>>;

const gridOf = (content: string, others: Parts = {}) =>
  toGrid(readXlsx(zipped({ ...partsOf(content), ...others }), { looks: true }));

function sheetOf(content: string, others: Parts = {}): SheetGrid & { readonly looks: SheetLooks } {
  const [sheet] = gridOf(content, others).sheets;
  if (!sheet?.looks) throw new Error('no looks were read');
  return { ...sheet, looks: sheet.looks };
}

const NAMED_LIST: Parts = {
  'xl/workbook.xml': workbook(
    `<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames>
      <definedName name="SCT_DS_DonVi">'_so_chi_tieu'!$D$2:$D$12</definedName><definedName name="SCT_Mat">#REF!$A$1</definedName></definedNames>`,
  ),
};

describe('formulas', () => {
  const formulas = (rows: string): SheetGrid => sheetOf(`<sheetData>${rows}</sheetData>`);

  test('with their sign, escapes undone; none where a value stands', () => {
    const sheet = formulas('<row r="1"><c r="A1"><f>IF(B1&lt;1,"a","b")</f><v>1</v></c><c r="B1"><v>1</v></c></row>');
    expect(sheet.formulaAt(1, 1)).toBe('=IF(B1<1,"a","b")');
    expect(sheet.formulaAt(1, 2)).toBeUndefined();
  });

  test('a shared one reads at every cell as it would there', () => {
    const sheet = formulas(
      `<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1</f><v>1</v></c></row>
       <row r="4"><c r="C4"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    expect(sheet.formulaAt(2, 3)).toBe('=A2*$B$1');
    expect(sheet.formulaAt(4, 3)).toBe('=A4*$B$1');
  });

  test('one that fills a range stands at every cell of it', () => {
    const sheet = formulas('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
    expect([1, 2, 3].map((row) => sheet.formulaAt(row, 1))).toEqual(['=B1:B2*2', '=B1:B2*2', undefined]);
  });

  test('a text that is lost still shows that there was one', () => {
    expect(formulas('<row r="1"><c r="A1"><f t="shared" si="7"/><v>7</v></c></row>').formulaAt(1, 1)).toBe('=');
  });

  test('they are known without looks too, and looks are then absent', () => {
    const [sheet] = toGrid(readXlsx(xlsxOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'))).sheets;
    expect(sheet?.formulaAt(1, 1)).toBe('=1+1');
    expect(sheet?.looks).toBeUndefined();
  });

  test('with prefixed elements', () => {
    const part = worksheet('').replace(/<worksheet.*/s, '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
      + '<x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData><x:sheetProtection sheet="1"/></x:worksheet>');
    const sheet = sheetOf('', { 'xl/worksheets/sheet1.xml': part });
    expect(sheet.formulaAt(1, 1)).toBe('=B1');
    expect(sheet.looks.protected).toBe(true);
  });
});

describe('how cells look', () => {
  const STYLES = styles(
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
     <fonts><font><sz val="11"/><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>
     <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
       <fill><patternFill patternType="solid"><fgColor rgb="FFc6efce"/><bgColor indexed="64"/></patternFill></fill>
       <fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>
     <cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>
     <cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2"><protection locked="0"/></xf><xf numFmtId="14" fillId="3"/><xf numFmtId="9"><protection locked="false"/></xf><xf numFmtId="3" fillId="1"/></cellXfs>
     <dxfs><dxf><font><name val="Arial"/></font><numFmt numFmtId="164" formatCode="0"/><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf></dxfs>`,
  );
  const PLAIN = { numberFormat: 'General', fontName: 'Times New Roman', locked: true, fill: null };

  test('a cell, else its row, else its column', () => {
    const { looks } = sheetOf(
      `<cols><col min="2" max="3" width="9" style="4"/></cols><sheetData>
       <row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row><row r="2" s="3" customFormat="1"/></sheetData>`,
      STYLES,
    );
    expect(looks.lookAt(1, 1)).toEqual({ numberFormat: 'dd/mm/yyyy', fontName: '.VnTime', locked: false, fill: 'C6EFCE' });
    expect(looks.lookAt(1, 2)).toEqual({ ...PLAIN, numberFormat: 'dd/mm/yyyy' });
    expect(looks.lookAt(2, 3)).toEqual({ ...PLAIN, numberFormat: '0%', locked: false });
    expect(looks.lookAt(9, 3)).toEqual({ ...PLAIN, numberFormat: '#,##0' });
    expect(looks.lookAt(9, 9)).toEqual(PLAIN);
  });

  test('half a part of styles is a damaged file', () => {
    const half = Object.fromEntries(Object.entries(STYLES).map(([path, part]) => [path, part.slice(0, 200)]));
    expect(() => gridOf('<sheetData/>', half)).toThrow('damaged');
  });
});

describe('rules', () => {
  const ruleAt = (attributes: string, formulas: string, row = 5, column = 2, others: Parts = {}) =>
    sheetOf(`<sheetData/><dataValidations><dataValidation ${attributes} sqref="B2:B9 D2">${formulas}</dataValidation></dataValidations>`, others)
      .looks.ruleAt(row, column);

  test.each([
    ['type="list"', '<formula1>SCT_DS_DonVi</formula1>', { kind: 'list', source: 'SCT_DS_DonVi' }],
    ['type="list" operator="between"', '<formula1>_so_chi_tieu!$D$2:$D$12</formula1><formula2>0</formula2>', { kind: 'list', source: 'SCT_DS_DonVi' }],
    ['type="list"', '<formula1>$F$1:$F$3</formula1>', { kind: 'list', source: 'F1:F3' }],
    ['type="decimal"', '<formula1>-50</formula1><formula2>60.5</formula2>', { kind: 'decimal', min: -50, max: 60.5 }],
    ['type="decimal" operator="greaterThan"', '<formula1>0</formula1>', { kind: 'other' }],
    ['type="whole" operator="between"', '<formula1>0</formula1><formula2>9</formula2>', { kind: 'wholeNumber', min: 0, max: 9 }],
    ['type="textLength" operator="lessThanOrEqual"', '<formula1>255</formula1>', { kind: 'textLength', max: 255 }],
    ['type="date"', '<formula1>1</formula1><formula2>2</formula2>', { kind: 'other' }],
    ['type="custom"', '<formula1>AND(B2&gt;$A$1,C2=1)</formula1>', { kind: 'formula', formula: 'AND(B5>$A$1,C5=1)' }],
    ['type="none"', '', undefined],
  ])('%s %s', (attributes, formulas, rule) => {
    expect(ruleAt(attributes, formulas, 5, 2, NAMED_LIST)).toEqual(rule);
  });

  test('only where they are', () => {
    const decimal = '<formula1>0</formula1><formula2>1</formula2>';
    expect(ruleAt('type="decimal"', decimal, 2, 4)).toBeDefined();
    expect(ruleAt('type="decimal"', decimal, 3, 4)).toBeUndefined();
  });

  test('those that Excel keeps in the extension of the part', () => {
    const { looks } = sheetOf(
      `<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list">
        <x14:formula1><xm:f>_so_chi_tieu!$D$2:$D$12</xm:f></x14:formula1><xm:sqref>C3 C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
        <ext><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>A1="Đạt"</xm:f></x14:cfRule>
        <xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      NAMED_LIST,
    );
    expect(looks.ruleAt(5, 3)).toEqual({ kind: 'list', source: 'SCT_DS_DonVi' });
    expect(looks.ruleAt(4, 3)).toBeUndefined();
    expect(looks.conditionalFormats).toEqual([{ ranges: ['A1:A3'], formula: 'A1="Đạt"' }]);
  });
});

test('conditional formats, with nothing for a formula where they have another kind of rule', () => {
  const { looks } = sheetOf(
    `<sheetData/><conditionalFormatting sqref="O7:O9 O11"><cfRule type="expression" priority="1"><formula>O7="Đạt"</formula></cfRule>
     <cfRule type="cellIs" operator="greaterThan" priority="2"><formula>10</formula></cfRule></conditionalFormatting>`,
  );
  expect(looks.conditionalFormats).toEqual([
    { ranges: ['O7:O9', 'O11'], formula: 'O7="Đạt"' },
    { ranges: ['O7:O9', 'O11'], formula: '' },
  ]);
});

test('hidden rows are told from those that a filter hides', () => {
  const rows = '<sheetData><row r="2" hidden="1"/><row r="6" hidden="true"/><row r="7"/></sheetData>';
  expect(sheetOf(rows).looks.hiddenRows).toEqual([2, 6]);
  expect(sheetOf(`${rows}<autoFilter ref="A5:C9"/>`).looks.hiddenRows).toEqual([2, 6]);
  const active = '<autoFilter ref="A5:C9"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
  expect(sheetOf(rows + active).looks.hiddenRows).toEqual([2]);
});

test('merges and protection', () => {
  const { looks } = sheetOf('<sheetData/><sheetProtection sheet="true"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
  expect([looks.merges, looks.protected]).toEqual([['A1:B2'], true]);
  expect(sheetOf('<sheetData/><sheetProtection sheet="0"/>').looks.protected).toBe(false);
});

test('names that lead nowhere are left out, and links to other files are noticed', () => {
  const linked = {
    ...NAMED_LIST,
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId9', 'externalLink', 'externalLinks/externalLink1.xml']),
  };
  const grid = gridOf('<sheetData/>', linked);
  expect([...grid.names.keys()]).toEqual(['SCT_DS_DonVi']);
  expect(grid.externalLinks).toBe(true);
  expect(gridOf('<sheetData/>').externalLinks).toBe(false);
});

test('whether the workbook itself is protected', () => {
  const protectedBook = workbook('<workbookProtection lockStructure="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>');
  expect(readXlsx(zipped({ ...partsOf('<sheetData/>'), 'xl/workbook.xml': protectedBook })).structureLocked).toBe(true);
  expect(readXlsx(xlsxOf('')).structureLocked).toBe(false);
});
