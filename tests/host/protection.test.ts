import { codeOf, excel, useHost, valuesOf } from './testing';

const host = useHost();

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

async function protect(options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
  await excel(async (context, target) => {
    target.getRange('B2:B4').format.protection.locked = false;
    target.protection.protect(options);
    await context.sync();
  });
}

describe('a protected sheet', () => {
  it('takes what is written to unlocked cells and refuses locked ones', async () => {
    await protect();
    expect(await codeOf((context) => void (sheet(context).getRange('B2').values = [[1]]))).toBeNull();
    expect(await codeOf((context) => void (sheet(context).getRange('A2:B2').values = [[1, 2]]))).toBe('AccessDenied');
    expect(await codeOf((context) => void (sheet(context).getRange('A2:B2').values = [[null, 2]]))).toBeNull();
    expect(await codeOf((context) => sheet(context).getRange('A2:B2').clear('Contents'))).toBe('AccessDenied');
    expect(await valuesOf('A2:B2')).toEqual([['', 2]]);
  });

  it('refuses to be protected again', async () => {
    await protect();
    expect(await codeOf((context) => sheet(context).protection.protect())).toBe('InvalidOperation');
  });

  it.each<[string, (target: Excel.Worksheet) => void]>([
    ['format', (target) => void (target.getRange('B2').format.fill.color = '#FF0000')],
    ['number format', (target) => void (target.getRange('B2').numberFormat = [['@']])],
    ['lock', (target) => void (target.getRange('B2').format.protection.locked = true)],
    ['column width', (target) => void (target.getRange('B:B').format.columnWidth = 100)],
    ['row height', (target) => void (target.getRange('2:2').format.rowHeight = 30)],
    ['validation', (target) => target.getRange('B2').dataValidation.clear()],
    ['conditional format', (target) => void target.getRange('B2').conditionalFormats.add('Custom')],
    ['insertion', (target) => void target.getRange('2:2').insert('Down')],
    ['deletion', (target) => target.getRange('2:2').delete('Up')],
    ['AutoFilter', (target) => { target.autoFilter.apply('A1:B4'); }],
    ['merge', (target) => target.getRange('B2:B3').merge()],
    ['sort', (target) => { target.getRange('B2:B4').sort.apply([{ key: 0 }]); }],
  ])('refuses a change of %s', async (_, change) => {
    await protect();
    expect(await codeOf((context) => change(sheet(context)))).toBe('AccessDenied');
  });

  it('allows what its options allow', async () => {
    await protect({ allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowSort: true });
    expect(await codeOf((context) => void (sheet(context).getRange('B:B').format.columnWidth = 100))).toBeNull();
    expect(await codeOf((context) => void (sheet(context).getRange('2:2').rowHidden = true))).toBeNull();
    expect(await codeOf((context) => void sheet(context).getRange('2:2').insert('Down'))).toBeNull();
  });

  it('tells its state and options, and ends with unprotect', async () => {
    await protect({ allowAutoFilter: true });
    await excel(async (context, target) => {
      target.protection.load('protected,options');
      await context.sync();
      expect(target.protection.protected).toBe(true);
      expect(target.protection.options).toMatchObject({ allowAutoFilter: true, allowFormatCells: false, selectionMode: 'Normal' });
      target.protection.unprotect();
      target.getRange('A1').values = [[1]];
      target.protection.load('protected');
      await context.sync();
      expect(target.protection.protected).toBe(false);
    });
  });

  it('is not left without its password', async () => {
    await excel(async (context, target) => {
      target.protection.protect({}, 'secret');
      await context.sync();
    });
    expect(await codeOf((context) => sheet(context).protection.unprotect('guess'))).toBe('AccessDenied');
    expect(await codeOf((context) => sheet(context).protection.unprotect('secret'))).toBeNull();
  });

  it('stops the person too, and lists what stays open', async () => {
    await protect();
    const { person, describe: tell } = host();
    await person.typeInto('Sheet1', 'B2', '5');
    await expect(person.typeInto('Sheet1', 'A1', '5')).rejects.toThrow('protected sheet');
    await expect(person.paste({ sheet: 'Sheet1', range: 'B2' }, { sheet: 'Sheet1', range: 'C2' })).rejects.toThrow('locked');
    await expect(person.deleteRows('Sheet1', 2)).rejects.toThrow('protected');
    expect(person.isLocked('Sheet1', 'A1')).toBe(true);
    expect((await tell()).sheets[0]).toMatchObject({ unlockedRanges: ['B2:B4'], protection: { hasPassword: false } });
  });

  it('unlocks a whole sheet, and locks part of it again', async () => {
    await excel(async (context, target) => {
      target.getRange().format.protection.locked = false;
      target.getRange('A1:A3').format.protection.locked = true;
      target.protection.protect();
      await context.sync();
    });
    expect(await codeOf((context) => void (sheet(context).getRange('Z99').values = [[1]]))).toBeNull();
    expect(await codeOf((context) => void (sheet(context).getRange('A2').values = [[1]]))).toBe('AccessDenied');
  });
});
