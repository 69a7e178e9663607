import { excel, useHost, valuesOf } from './testing';

const host = useHost();
const person = () => host().person;

describe('typing with Vietnamese settings', () => {
  it.each([
    ['12,5', 12.5, '12,5'],
    ['1.234', 1234, '1.234'],
    ['1.234,5', 1234.5, '1.234,50'],
    ['31/3/2026', 46112, '31/03/2026'],
    ['91%', 0.91, '91%'],
    ['-3', -3, '-3'],
    ['12.5', '12.5', '12.5'],
    ['0.91', '0.91', '0.91'],
    ['đạt', 'đạt', 'đạt'],
    ['3/31/2026', '3/31/2026', '3/31/2026'],
    ['=1+1', 2, '2'],
    ['TRUE', true, 'TRUE'],
  ])('%j gives %j, shown as %j', async (input, value, text) => {
    await person().typeInto('Sheet1', 'A1', input);
    expect(await person().getCell('Sheet1', 'A1')).toMatchObject({ value, text });
  });

  it('respects the format @ and a leading apostrophe', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      await context.sync();
    });
    await person().typeInto('Sheet1', 'A1', '0912345678');
    await person().typeInto('Sheet1', 'B1', "'0912345678");
    expect(await valuesOf('A1:B1')).toEqual([['0912345678', '0912345678']]);
  });

  it('empties a cell', async () => {
    await person().typeInto('Sheet1', 'A1', '5');
    await person().typeInto('Sheet1', 'A1', '');
    expect(await valuesOf('A1')).toEqual([['']]);
  });
});

describe('pasting text from another program', () => {
  it('reads each piece as if typed', async () => {
    await person().pasteText('Sheet1', 'B2', '12.100\t14,5 %\tđạt\r\n31/03/2026\t\t"hai\nhàng, ""nháy"""\r\n');
    expect(await valuesOf('B2:D3')).toEqual([[12_100, 0.145, 'đạt'], [46_112, '', 'hai\nhàng, "nháy"']]);
    expect((await person().getCell('Sheet1', 'B2')).text).toBe('12.100');
    expect((await person().getCell('Sheet1', 'C2')).text).toBe('14,50%');
  });

  it('fills a selection that it fits into, and is one step for undo', async () => {
    await person().pasteText('Sheet1', 'A1:B4', '7\n8');
    expect(await valuesOf('A1:B4')).toEqual([[7, 7], [8, 8], [7, 7], [8, 8]]);
    await person().undo();
    expect(await valuesOf('A1:B4')).toEqual([['', ''], ['', ''], ['', ''], ['', '']]);
  });

  it('is refused as a whole where it covers a locked cell, and goes past validations', async () => {
    await excel(async (context, sheet) => {
      const entries = sheet.getRange('A1:A2');
      entries.format.protection.locked = false;
      entries.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      sheet.protection.protect();
      await context.sync();
    });
    await expect(person().pasteText('Sheet1', 'A1', '1\n2\n3')).rejects.toThrow('unprotect');
    expect(await valuesOf('A1:A3')).toEqual([[''], [''], ['']]);
    await person().pasteText('Sheet1', 'A1', 'đạt\n2');
    expect(await valuesOf('A1:A2')).toEqual([['đạt'], [2]]);
  });
});

describe('moving things about', () => {
  beforeEach(() =>
    excel(async (context, sheet) => {
      sheet.getRange('A1:C3').values = [[1, '=A1*2', '=INDEX($A:$A,ROW())*2'], [2, '=A2*2', '=INDEX($A:$A,ROW())*2'], ['', '', '']];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: 'Between' } };
      await context.sync();
    }),
  );

  it('paste brings formulas, looks and validation', async () => {
    await person().paste({ sheet: 'Sheet1', range: 'A1:B1' }, { sheet: 'Sheet1', range: 'A3' });
    expect(await valuesOf('A3:B3')).toEqual([[1, 2]]);
    expect(await person().getCell('Sheet1', 'A3')).toMatchObject({ fill: 'FF0000' });
    await expect(person().typeInto('Sheet1', 'A3', '99')).rejects.toThrow();
    await person().undo();
    expect(await valuesOf('A3:B3')).toEqual([['', '']]);
  });

  it('cut and paste takes direct references along, and leaves INDEX(column,ROW()) in its row', async () => {
    await person().cutPaste({ sheet: 'Sheet1', range: 'A1' }, { sheet: 'Sheet1', range: 'A3' });
    await excel(async (context, sheet) => {
      const range = sheet.getRange('B1:C1').load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=A3*2', '=INDEX($A:$A,ROW())*2']]);
      expect(range.values).toEqual([[2, 0]]);
    });
  });

  it('inserted and deleted rows, and undo', async () => {
    await person().insertRows('Sheet1', 1, 2);
    expect(await valuesOf('A3:C3')).toEqual([[1, 2, 2]]);
    await person().undo();
    expect(await valuesOf('A1:C1')).toEqual([[1, 2, 2]]);
    await person().deleteRows('Sheet1', 1);
    expect(await valuesOf('A1:C1')).toEqual([[2, 4, 4]]);
  });

  it('sort', async () => {
    await person().sortRange('Sheet1', 'A1:C2', [{ key: 0, ascending: false }]);
    expect(await valuesOf('A1:C2')).toEqual([[2, 4, 4], [1, 2, 2]]);
    await person().undo();
    expect(await valuesOf('A1:C2')).toEqual([[1, 2, 2], [2, 4, 4]]);
  });
});
