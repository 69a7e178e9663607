import { codeOf, excel, useHost, valuesOf } from './testing';

const host = useHost();

async function address(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  return excel(async (context, sheet) => {
    const range = find(sheet).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address.replace('Sheet1!', '');
  });
}

describe('finding ranges', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ['the sheet', (sheet) => sheet.getRange(), '1:1048576'],
    ['columns', (sheet) => sheet.getRange('B:D'), 'B:D'],
    ['by indexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
    ['a cell', (sheet) => sheet.getCell(4, 1), 'B5'],
    ['a cell of a range', (sheet) => sheet.getRange('B2:D4').getCell(1, 1), 'C3'],
    ['a cell outside', (sheet) => sheet.getRange('B2:D4').getCell(5, 0), 'B7'],
    ['a row', (sheet) => sheet.getRange('B2:D4').getRow(2), 'B4:D4'],
    ['a column', (sheet) => sheet.getRange('B2:D4').getColumn(0), 'B2:B4'],
    ['whole rows', (sheet) => sheet.getRange('B2:D4').getEntireRow(), '2:4'],
    ['whole columns', (sheet) => sheet.getRange('B2:D4').getEntireColumn(), 'B:D'],
    ['an offset', (sheet) => sheet.getRange('B2:D4').getOffsetRange(-1, 2), 'D1:F3'],
    ['a resize', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'B2:C4'],
    ['a bounding rectangle', (sheet) => sheet.getRange('B2').getBoundingRect('D9'), 'B2:D9'],
    ['an intersection', (sheet) => sheet.getRange('B2:D9').getIntersectionOrNullObject('C1:C3'), 'C2:C3'],
    ['no intersection', (sheet) => sheet.getRange('B2:D9').getIntersectionOrNullObject('F1'), null],
    ['no used range', (sheet) => sheet.getUsedRangeOrNullObject(true), null],
  ])('%s', async (_, find, expected) => {
    expect(await address(find)).toBe(expected);
  });

  it('outside the grid, or by nonsense, is refused', async () => {
    expect(await codeOf((context) => void context.workbook.worksheets.getItem('Sheet1').getRange('nonsense!').load('values'))).not.toBeNull();
    expect(await codeOf((context) => void context.workbook.worksheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0).load('values'))).toBe('InvalidArgument');
  });

  it('used, with and without mere formats', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('B2:C3').values = [[1, ''], ['', 'x']];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect(await address((sheet) => sheet.getUsedRangeOrNullObject(true))).toBe('B2:C3');
    expect(await address((sheet) => sheet.getUsedRange())).toBe('B2:F9');
  });

  it('keeps a tracked range over several round trips', async () => {
    await excel(async (context, sheet) => {
      const range = sheet.getRange('B2');
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
  });
});

describe('looks', () => {
  it('are read as written, null where they differ', async () => {
    await excel(async (context, sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.name = 'Times New Roman';
      format.font.size = 13;
      format.font.italic = true;
      format.font.color = '#9C0006';
      format.fill.color = '#FFC7CE';
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.indentLevel = 2;
      format.textOrientation = 90;
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.borders.getItem('InsideHorizontal').style = 'Continuous';
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').color = '#BFBFBF';
      format.borders.getItem('EdgeBottom').weight = 'Medium';
      sheet.getRange('A1').format.font.bold = true;
      format.load();
      format.font.load();
      format.fill.load('color');
      const bottom = format.borders.getItem('EdgeBottom').load('style,color,weight');
      await context.sync();
      expect(format).toMatchObject({ wrapText: true, horizontalAlignment: 'Center', verticalAlignment: 'Top', indentLevel: 2, textOrientation: 90, columnWidth: 120, rowHeight: 30 });
      expect(format.font).toMatchObject({ name: 'Times New Roman', size: 13, italic: true, color: '#9C0006', bold: null });
      expect(format.fill.color).toBe('#FFC7CE');
      expect(bottom).toMatchObject({ style: 'Continuous', color: '#BFBFBF', weight: 'Medium' });
    });
    const cells = (await host().describe()).sheets[0]?.cells ?? [];
    expect(cells[0]?.style).toEqual({
      fontName: 'Times New Roman', fontSize: 13, bold: true, italic: true, color: '9C0006', fill: 'FFC7CE', horizontal: 'Center', vertical: 'Top', wrap: true,
      indent: 2, orientation: 90, borders: { bottom: { style: 'Continuous', weight: 'Thin', color: '000000' } },
    });
  });

  it('of a whole sheet and whole columns apply to cells written later', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange().format.font.name = 'Times New Roman';
      await context.sync();
    });
    await excel(async (context, sheet) => {
      sheet.getRange('C:C').numberFormat = '@' as unknown as string[][];
      sheet.getRange('C5').values = [['1.10']];
      const font = sheet.getRange('C5').format.font.load('name');
      await context.sync();
      expect(font.name).toBe('Times New Roman');
    });
    expect(await valuesOf('C5')).toEqual([['1.10']]);
  });

  it('hide rows and columns, whose width is then 0', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('C:D').columnHidden = true;
      sheet.getRange('2:2').rowHidden = true;
      const hidden = sheet.getRange('C1:D1').load('columnHidden');
      const mixed = sheet.getRange('B1:C1').load('columnHidden');
      const width = sheet.getRange('C1').format.load('columnWidth');
      await context.sync();
      expect([hidden.columnHidden, mixed.columnHidden, width.columnWidth]).toEqual([true, null, 0]);
    });
  });

  it('fit rows to wrapped text', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1').values = [['một hai ba bốn năm sáu bảy tám chín mười '.repeat(3)]];
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('A1').format.autofitRows();
      const format = sheet.getRange('A1').format.load('rowHeight');
      await context.sync();
      expect(format.rowHeight).toBeGreaterThan(60);
    });
  });
});

describe('moving cells', () => {
  beforeEach(() =>
    excel(async (context, sheet) => {
      sheet.getRange('A1:C4').values = [['b', 2, '=B1*10'], ['c', 3, '=B2*10'], ['a', 1, '=INDEX($B:$B,ROW())*10'], ['', '', '=SUM(B1:B3)']];
      await context.sync();
    }),
  );

  it('inserts and deletes rows, and formulas follow', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2:B2').values = [['x', 100]];
      const sum = sheet.getRange('C5').load('values,formulas');
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[['=SUM(B1:B4)']], [[106]]]);
      sheet.getRange('1:2').delete('Up');
      const after = sheet.getRange('C3').load('values');
      await context.sync();
      expect(after.values).toEqual([[4]]);
    });
  });

  it('inserts and deletes single cells', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1').insert('Down');
      await context.sync();
    });
    expect(await valuesOf('A1:A4')).toEqual([[''], ['b'], ['c'], ['a']]);
    await excel(async (context, sheet) => {
      sheet.getRange('A1').delete('Up');
      await context.sync();
    });
    expect(await valuesOf('A1:A3')).toEqual([['b'], ['c'], ['a']]);
  });

  it('sorts, taking text, locked state and formats along', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').format.protection.locked = false;
      sheet.getRange('A1:C3').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect(await valuesOf('A1:C3')).toEqual([['a', 1, 10], ['b', 2, 20], ['c', 3, 30]]);
    expect((await host().person.getCell('Sheet1', 'A2')).fill).toBe('FF0000');
    expect((await host().describe()).sheets[0]?.unlockedRanges).toEqual(['A2']);
  });

  it('copies with relative references moved, or only values', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('E1:F1').copyFrom('B1:C1');
      sheet.getRange('H1').copyFrom('C1', 'Values');
      const [copy, values] = [sheet.getRange('E1:F1').load('formulas'), sheet.getRange('H1').load('formulas')];
      await context.sync();
      expect([copy.formulas, values.formulas]).toEqual([[[2, '=E1*10']], [[20]]]);
    });
  });

  it('clears contents, formats or both', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1:A2').format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      await context.sync();
    });
    expect(await valuesOf('A1:A3')).toEqual([[''], ['c'], ['']]);
    expect([(await host().person.getCell('Sheet1', 'A1')).fill, (await host().person.getCell('Sheet1', 'A2')).fill]).toEqual(['FF0000', null]);
  });

  it('tells of each cell and row what the options name', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1').format.font.name = '.VnTime';
      sheet.getRange('B2').format.fill.color = '#C6EFCE';
      sheet.getRange('B1').format.protection.locked = false;
      sheet.getRange('2:2').rowHidden = true;
      const cells = sheet.getRange('A1:B2').getCellProperties({
        address: true, format: { font: { name: true, bold: false }, fill: { color: true }, protection: true },
      });
      const rows = sheet.getRange('A1:B3').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      const cell = (address: string, name: string, color: string, locked: boolean) => ({ address: `Sheet1!${address}`, format: { font: { name }, fill: { color }, protection: { locked, formulaHidden: false } } });
      expect(cells.value).toEqual([
        [cell('A1', '.VnTime', '#FFFFFF', true), cell('B1', 'Calibri', '#FFFFFF', false)],
        [cell('A2', 'Calibri', '#FFFFFF', true), cell('B2', 'Calibri', '#C6EFCE', true)],
      ]);
      expect(rows.value).toEqual([{ rowHidden: false, rowIndex: 0 }, { rowHidden: true, rowIndex: 1 }, { rowHidden: false, rowIndex: 2 }]);
    });
  });

  it('refuses cell properties it does not have', async () => {
    await expect(
      excel(async (context, sheet) => {
        sheet.getRange('A1').getCellProperties({ hyperlink: true });
        await context.sync();
      }),
    ).rejects.toThrow('The host does not implement CellProperties.hyperlink.');
  });

  it('merges and unmerges', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('E1:F2').merge();
      await context.sync();
    });
    expect((await host().describe()).sheets[0]?.merges).toEqual(['E1:F2']);
    await excel(async (context, sheet) => {
      sheet.getRange('E1:F2').unmerge();
      await context.sync();
    });
    expect((await host().describe()).sheets[0]?.merges).toEqual([]);
  });
});

describe('with ExcelApi 1.13', () => {
  useHost({ apiSet: '1.13' });

  it('merged areas are told, and go with the formats', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [['left', 'right']];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D4:E4').merge();
      const [both, first, none] = ['A1:E9', 'B2', 'C1:C9'].map((address) => sheet.getRange(address).getMergedAreasOrNullObject().load('address'));
      await context.sync();
      expect([both?.address, first?.address, none?.isNullObject]).toEqual(['Sheet1!A1:B2,Sheet1!D4:E4', 'Sheet1!A1:B2', true]);
      sheet.getRange('A1:B2').clear('Formats');
      sheet.getRange('E4').unmerge();
      const after = sheet.getRange('A1:E9').getMergedAreasOrNullObject().load('address');
      const values = sheet.getRange('A1:B1').load('values');
      await context.sync();
      // Excel keeps the upper left value of what is merged and no other.
      expect([after.isNullObject, values.values]).toEqual([true, [['left', '']]]);
    });
  });
});
