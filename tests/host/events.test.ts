import { codeOf, excel, useHost } from './testing';

const host = useHost({ apiSet: '1.14' });
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('events reach the add-in', () => {
  it('onChanged of a sheet and of all sheets, for the add-in’s own writes and for the person’s', async () => {
    const seen: string[] = [];
    await excel(async (context, sheet) => {
      sheet.onChanged.add(async (event) => void seen.push(`sheet ${event.address} ${event.changeType} ${event.triggerSource}`));
      context.workbook.worksheets.onChanged.add(async (event) => void seen.push(`all ${event.address}`));
      await context.sync();
      sheet.getRange('B2:C3').values = [[1, 2], [3, 4]];
      sheet.getRange('B2').format.fill.color = '#FF0000';
      await context.sync();
    });
    await host().person.typeInto('Sheet1', 'A1', '5');
    await host().person.insertRows('Sheet1', 2);
    await moment();
    expect(seen).toEqual([
      'sheet B2:C3 RangeEdited ThisLocalAddin', 'all B2:C3', 'sheet A1 RangeEdited Unknown', 'all A1', 'sheet 2:2 RowInserted Unknown', 'all 2:2',
    ]);
  });

  it('of a single cell with what it was and became, and of other people’s edits as remote', async () => {
    const seen: unknown[] = [];
    await excel(async (context, sheet) => {
      sheet.onChanged.add(async ({ address, source, triggerSource, details }) => {
        seen.push([address, source, triggerSource, details?.valueBefore, details?.valueAfter, details?.valueTypeBefore, details?.valueTypeAfter]);
      });
      await context.sync();
      sheet.getRange('C1:D1').values = [[7, 8]];
      await context.sync();
    });
    await host().person.typeInto('Sheet1', 'A1', '12,5');
    await host().host.byCoAuthor((coAuthor) => coAuthor.typeInto('Sheet1', 'A1', 'đạt'));
    await host().person.typeInto('Sheet1', 'A1', '');
    await moment();
    expect(seen).toEqual([
      ['C1:D1', 'Local', 'ThisLocalAddin', undefined, undefined, undefined, undefined],
      ['A1', 'Local', 'Unknown', '', 12.5, 'Empty', 'Double'],
      ['A1', 'Remote', 'Unknown', 12.5, 'đạt', 'Double', 'String'],
      ['A1', 'Local', 'Unknown', 'đạt', '', 'String', 'Empty'],
    ]);
  });

  it('as the person’s, also while the add-in waits for the calculation', async () => {
    const seen: string[] = [];
    await excel(async (context, sheet) => {
      sheet.onChanged.add(async (event) => void seen.push(`${event.address} ${event.triggerSource}`));
      await context.sync();
      sheet.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      const read = sheet.getRange('B1').load('values');
      await Promise.all([context.sync(), host().person.typeInto('Sheet1', 'A1', '5')]);
      expect(read.values).toEqual([[10]]);
    });
    await moment();
    expect(seen).toEqual(['B1 ThisLocalAddin', 'A1 Unknown']);
  });

  it('of formats, hidden rows, sorting and protection', async () => {
    const seen: string[] = [];
    await excel(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[3], [1], [2]];
      await context.sync();
      const { worksheets } = context.workbook;
      worksheets.onFormatChanged.add(async (event) => void seen.push(`format ${event.address}`));
      worksheets.onRowHiddenChanged.add(async (event) => void seen.push(`${event.changeType} ${event.address}`));
      worksheets.onRowSorted.add(async (event) => void seen.push(`sorted ${event.address} ${event.source}`));
      sheet.onProtectionChanged.add(async (event) => void seen.push(`protected ${event.isProtected}`));
      await context.sync();
      sheet.getRange('B1:B2').format.font.name = '.VnTime';
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('2:2').rowHidden = false;
      await context.sync();
      await host().host.byCoAuthor((coAuthor) => coAuthor.sortRange('Sheet1', 'A1:A3', [{ key: 0, ascending: true }]));
      sheet.protection.protect();
      sheet.protection.unprotect();
      await context.sync();
    });
    await moment();
    expect(seen.filter((item) => !item.startsWith('format A'))).toEqual(['format B1:B2', 'Hidden 2:2', 'Unhidden 2:2', 'sorted A1:A3 Remote', 'protected true', 'protected false']);
  });

  it('onAdded, onDeleted, onActivated and onSelectionChanged', async () => {
    const seen: string[] = [];
    await excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
      await context.sync();
      const sheet = worksheets.add('Sheet2');
      sheet.activate();
      await context.sync();
      host().person.select('Sheet2', 'B2:C3');
      sheet.delete();
      await context.sync();
    });
    await moment();
    expect(seen.filter((item) => !item.includes('A1'))).toEqual(['added', 'activated', 'selected B2:C3', 'deleted', 'activated']);
  });

  it('workbook.onSelectionChanged, which is of the older kind', async () => {
    let count = 0;
    await excel(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        count++;
      });
      await context.sync();
    });
    host().person.select('Sheet1', 'B2');
    await moment();
    expect(count).toBe(1);
  });

  it('no longer after a handler is removed', async () => {
    const seen: string[] = [];
    const handler = await excel(async (context, sheet) => {
      const result = sheet.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      return result;
    });
    await host().person.typeInto('Sheet1', 'A1', '5');
    await moment();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await host().person.typeInto('Sheet1', 'A2', '5');
    await moment();
    expect(seen).toEqual(['A1']);
  });
});

describe('the host refuses', () => {
  it('every request while a cell is being edited', async () => {
    host().host.setEditingCell(true);
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Sheet1').activate())).toBe('InvalidOperationInCellEditMode');
    host().host.setEditingCell(false);
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Sheet1').activate())).toBeNull();
  });

  it('what it does not implement, by its full name', async () => {
    await expect(
      excel(async (context, sheet) => {
        sheet.getRange('A1').getSpecialCells('Blanks').load('address');
        await context.sync();
      }),
    ).rejects.toThrow('The host does not implement Range.getSpecialCells.');
  });

  it('an API above the set on offer', async () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });
});
