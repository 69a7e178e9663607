import { codeOf, excel, useHost, valuesOf } from './testing';

const host = useHost();

async function written(input: unknown, format?: string): Promise<unknown> {
  await excel(async (context, sheet) => {
    const cell = sheet.getRange('A1');
    if (format !== undefined) {
      cell.numberFormat = [[format]];
    }
    cell.values = [[input]];
    await context.sync();
  });
  return (await valuesOf('A1'))[0]?.[0];
}

describe('strings written through the API', () => {
  it.each([
    ['12.5', 12.5],
    ['1/2/2026', 46024],
    ['51', 51],
    ['3/2026', 46082],
    ['91%', 0.91],
    ['1,234', 1234],
    ['-7', -7],
    ['TRUE', true],
    ['12,5', '12,5'],
    ['1.10', 1.1],
    ["'51", '51'],
    ['Đạt', 'Đạt'],
    ['31/03/2026', '31/03/2026'],
    [' ', ' '],
    ['=1+1', 2],
    ['#N/A', '#N/A'],
    ['', ''],
  ])('%j is read as %j', async (input, expected) => {
    expect(await written(input)).toBe(expected);
  });

  it.each(['1.10', '51', '3/2026', '91%', '=1+1'])('%j stays text in a cell of format @', async (input) => {
    expect(await written(input, '@')).toBe(input);
  });
});

describe('a range', () => {
  it('takes one value for all its cells, and leaves cells given null as they are', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1:B2').values = 7 as unknown as unknown[][];
      await context.sync();
      sheet.getRange('A1:B2').values = [[1, null], ['', false]];
      await context.sync();
    });
    expect(await valuesOf('A1:B2')).toEqual([
      [1, 7],
      ['', false],
    ]);
  });

  it.each([[[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]]])('refuses values of another shape: %j', async (values) => {
    expect(await codeOf((context) => void (context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = values))).toBe('InvalidArgument');
  });

  it('gives values, text, types, formulas and formats of what stands in it', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A1:E1').numberFormat = [['dd/mm/yyyy', '#,##0', 'General', 'General', 'General']];
      sheet.getRange('A1:E1').values = [[46112, 85050, '=B1/0', true, '=IF(TRUE,"","")']];
      const range = sheet.getRange('A1:F1').load();
      await context.sync();
      expect(range.values).toEqual([[46112, 85050, '#DIV/0!', true, '', '']]);
      expect(range.text).toEqual([['31/03/2026', '85.050', '#DIV/0!', 'TRUE', '', '']]);
      expect(range.valueTypes).toEqual([['Double', 'Double', 'Error', 'Boolean', 'Empty', 'Empty']]);
      expect(range.formulas).toEqual([[46112, 85050, '=B1/0', true, '=IF(TRUE,"","")', '']]);
      expect(range.formulasLocal).toEqual(range.formulas);
      expect(range.numberFormat).toEqual([['dd/mm/yyyy', '#,##0', 'General', 'General', 'General', 'General']]);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([0, 0, 1, 6, 6]);
    });
  });

  it('takes more than 1,500 cells, which the client sends in pieces', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => [row, row * 2, `=A${row + 1}+1`]);
    await excel(async (context, sheet) => {
      sheet.getRange('A1:C700').values = rows;
      await context.sync();
    });
    expect((await valuesOf('A700:C700'))[0]).toEqual([699, 1398, 700]);
    expect(host().host.missing).toEqual([]);
  });

  it('recalculates what depends on a write before the next read, across sheets', async () => {
    await excel(async (context, sheet) => {
      const second = context.workbook.worksheets.add('Phụ lục 1');
      second.getRange('A1').formulas = [['=Sheet1!A1*2']];
      sheet.getRange('A1').values = [[4]];
      const result = second.getRange('A1').load('values');
      await context.sync();
      expect(result.values).toEqual([[8]]);
      sheet.getRange('A1').values = [[5]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[10]]);
    });
  });

  it('keeps earlier actions of a batch that fails', async () => {
    expect(
      await codeOf((context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['kept']];
        sheet.getRange('B1').values = [[1, 2]];
        sheet.getRange('C1').values = [['lost']];
      }),
    ).toBe('InvalidArgument');
    expect(await valuesOf('A1:C1')).toEqual([['kept', '', '']]);
  });

  it('reads nothing stale when an edit interrupts a calculation', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('B1:B200').formulas = Array.from({ length: 200 }, () => ['=INDEX($A:$A,ROW())*COUNTIF($A:$A,">=0")']);
      await context.sync();
    });
    for (let step = 1; step <= 3; step++) {
      await excel(async (context, sheet) => {
        sheet.getRange('A1').values = [[step]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 85 + step * 10));
        sheet.getRange('A1').values = [[step * 2]];
        const result = sheet.getRange('B1').load('values');
        await context.sync();
        expect(result.values).toEqual([[step * 2]]);
      });
    }
  }, 20_000);
});

it('what is typed is read at once; results of formulas wait for the calculation', async () => {
  await excel(async (context, sheet) => {
    sheet.getRange('B1').formulas = [['=A1*2']];
    await context.sync();
  });
  await host().host.settle();
  const order: string[] = [];
  const reading = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
      await context.sync();
      order.push(`${address} ${String(range.values)}`);
    });
  const typing = host().person.typeInto('Sheet1', 'A1', '5').then(() => order.push('calculated'));
  await Promise.all([typing, reading('A1:A2'), reading('A1:B1')]);
  expect(order[0]).toBe('A1:A2 5,');
  expect(order).toContain('A1:B1 5,10');
});
