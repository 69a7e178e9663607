import { codeOf, excel, useHost } from './testing';

const host = useHost({ apiSet: '1.15' });

describe('sheets', () => {
  it.each(['', 'a'.repeat(32), 'a:b', 'a/b', 'a\\b', 'a?', 'a*', '[a]', "'a"])('refuses the name %j', async (name) => {
    expect(await codeOf((context) => void (context.workbook.worksheets.getItem('Sheet1').name = name))).toBe('InvalidArgument');
  });

  it('refuses a name that is taken, whatever its case', async () => {
    expect(await codeOf((context) => void context.workbook.worksheets.add('SHEET1'))).toBe('ItemAlreadyExists');
  });

  it('are added last, unselected, found by name without case and by id, and listed in order', async () => {
    await excel(async (context, sheet) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Phụ lục 1').load('id,name,position,visibility');
      worksheets.add();
      const active = worksheets.getActiveWorksheet().load('name');
      const found = worksheets.getItem('phụ lục 1').load('id');
      const [first, last] = [worksheets.getFirst().load('name'), worksheets.getLast().load('name')];
      const count = worksheets.getCount();
      await context.sync();
      expect(added).toMatchObject({ name: 'Phụ lục 1', position: 1, visibility: 'Visible' });
      expect(found.id).toBe(added.id);
      expect([active.name, first.name, last.name, count.value]).toEqual(['Sheet1', 'Sheet1', 'Sheet3', 3]);
      const byId = worksheets.getItem(added.id).load('name');
      added.position = 0;
      sheet.tabColor = '#C00000';
      sheet.showGridlines = false;
      sheet.load('tabColor,showGridlines,position');
      await context.sync();
      expect(byId.name).toBe('Phụ lục 1');
      expect(sheet).toMatchObject({ tabColor: '#C00000', showGridlines: false, position: 1 });
    });
  });

  it('that are not there raise ItemNotFound, or are null objects all the way', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getItem('none').activate())).toBe('ItemNotFound');
    await excel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('none');
      const range = sheet.getRange('A1').load('values');
      const used = context.workbook.names.getItemOrNullObject('x').getRangeOrNullObject().worksheet.getUsedRangeOrNullObject(true);
      used.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('can be hidden, very hidden and shown, but never all of them', async () => {
    expect(await codeOf((context) => void (context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden'))).toBe('InvalidOperation');
    await excel(async (context) => {
      const sheet = context.workbook.worksheets.add('_so_chi_tieu');
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('VeryHidden');
    });
    expect(host().person.sheets()).toEqual([
      { name: 'Sheet1', visibility: 'Visible', active: true },
      { name: '_so_chi_tieu', visibility: 'VeryHidden', active: false },
    ]);
    expect(await codeOf((context) => context.workbook.worksheets.getItem('_so_chi_tieu').activate())).toBe('InvalidOperation');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('_so_chi_tieu').delete())).toBe('InvalidOperation');
    expect(await codeOf((context) => void (context.workbook.worksheets.getItem('_so_chi_tieu').visibility = 'Visible'))).toBeNull();
  });

  it('when deleted turn names and formulas that point at them into #REF!, and leave the others', async () => {
    await excel(async (context, sheet) => {
      const second = context.workbook.worksheets.add('Phụ lục 1');
      second.getRange('A1').values = [[3]];
      context.workbook.names.add('SCT_PhuLuc1', second.getRange('A1'));
      context.workbook.names.add('Other', sheet.getRange('B2:C3'));
      sheet.getRange('A1').formulas = [["='Phụ lục 1'!A1"]];
      await context.sync();
      second.delete();
      const [name, other] = [context.workbook.names.getItem('SCT_PhuLuc1'), context.workbook.names.getItem('Other')];
      const range = name.getRangeOrNullObject();
      const cell = sheet.getRange('A1').load('values');
      [name, other].forEach((item) => item.load('formula,value'));
      await context.sync();
      expect(name.formula).toContain('#REF!');
      expect(range.isNullObject).toBe(true);
      expect(other.formula).toBe('=Sheet1!$B$2:$C$3');
      expect(cell.values).toEqual([['#REF!']]);
    });
  });

  it('when renamed keep their names and formulas', async () => {
    await excel(async (context, sheet) => {
      context.workbook.names.add('SCT_X', sheet.getRange('A1'));
      sheet.name = 'Thông tin';
      const name = context.workbook.names.getItem('SCT_X').load('formula');
      await context.sync();
      expect(name.formula).toBe("='Thông tin'!$A$1");
    });
  });

  it('have custom properties, kept without regard to case', async () => {
    await excel(async (context, sheet) => {
      sheet.customProperties.add('SCT', 'PhuLuc1');
      const property = sheet.customProperties.getItemOrNullObject('sct').load('key,value');
      const missing = sheet.customProperties.getItemOrNullObject('other').load('value');
      await context.sync();
      expect([property.value, missing.isNullObject]).toEqual(['PhuLuc1', true]);
    });
  });

  it('have print set-up, headers and footers', async () => {
    await excel(async (context, sheet) => {
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      layout.setPrintArea('A1:Q60');
      layout.setPrintTitleRows('$5:$6');
      layout.headersFooters.defaultForAllPages.rightFooter = 'Trang &P/&N';
      layout.load();
      const area = layout.getPrintAreaOrNullObject().load('address');
      const other = context.workbook.worksheets.add('Sheet2').pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(layout).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 72, topMargin: 36 });
      expect([area.address, other.isNullObject]).toEqual(['Sheet1!A1:Q60', true]);
    });
    expect((await host().describe()).sheets[0]?.page).toMatchObject({
      printArea: 'A1:Q60', printTitleRows: '$5:$6', headersFooters: { rightFooter: 'Trang &P/&N' }, zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    });
  });

  it('freeze panes and filter', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('A6:C8').values = [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]];
      sheet.freezePanes.freezeAt('A1:B6');
      sheet.autoFilter.apply('A6:C8');
      const location = sheet.freezePanes.getLocationOrNullObject().load('address');
      const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect([location.address, filter.address, sheet.autoFilter.enabled]).toEqual(['Sheet1!A1:B6', 'Sheet1!A6:C8', true]);
      sheet.freezePanes.unfreeze();
      sheet.autoFilter.remove();
      const none = sheet.freezePanes.getLocationOrNullObject();
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect([none.isNullObject, sheet.autoFilter.enabled]).toEqual([true, false]);
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:3');
    });
  });
});

describe('names', () => {
  it('are added, listed, hidden and found without case', async () => {
    await excel(async (context, sheet) => {
      const { names } = context.workbook;
      const name = names.add('SCT_DonVi', sheet.getRange('B2'));
      name.visible = false;
      names.add('SCT_List', '=Sheet1!$D$1:$D$3');
      const found = names.getItem('sct_donvi').load('name,formula,visible,type,value,scope');
      const range = found.getRange().load('address');
      names.load('items/name');
      const missing = names.getItemOrNullObject('none');
      sheet.getRange('A1').formulas = [['=SCT_DonVi&"!"']];
      sheet.getRange('B2').values = [['Sở']];
      const result = sheet.getRange('A1').load('values');
      await context.sync();
      expect(found).toMatchObject({ name: 'SCT_DonVi', formula: '=Sheet1!$B$2', visible: false, type: 'Range', value: 'Sheet1!$B$2', scope: 'Workbook' });
      expect([range.address, missing.isNullObject, result.values]).toEqual(['Sheet1!B2', true, [['Sở!']]]);
      expect(names.items.map((item) => item.name)).toEqual(['SCT_DonVi', 'SCT_List']);
      found.formula = '=Sheet1!$C$3';
      const moved = found.getRange().load('address');
      await context.sync();
      expect(moved.address).toBe('Sheet1!C3');
      found.delete();
      const gone = names.getItemOrNullObject('SCT_DonVi');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('refuses one that is taken, and one that is no name', async () => {
    const add = (name: string) => codeOf((context) => void context.workbook.names.add(name, context.workbook.worksheets.getItem('Sheet1').getRange('A1')));
    expect([await add('SCT_X'), await add('sct_x'), await add('A1'), await add('a b'), await add('1x')]).toEqual([
      null, 'ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument',
    ]);
  });

  it('follow inserted and deleted rows', async () => {
    await excel(async (context, sheet) => {
      context.workbook.names.add('SCT_X', sheet.getRange('B5'));
      sheet.getRange('2:3').insert('Down');
      const name = context.workbook.names.getItem('SCT_X').load('formula');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$B$7');
    });
  });
});

describe('the workbook', () => {
  it('knows its application, properties and settings', async () => {
    await excel(async (context) => {
      const { application, properties, settings } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.load('calculationMode,decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      properties.title = 'Sổ chỉ tiêu';
      properties.load('title');
      settings.add('key', { a: 1 });
      const setting = settings.getItemOrNullObject('key').load('value');
      application.calculate('Full');
      await context.sync();
      expect([application.calculationMode, application.decimalSeparator, application.thousandsSeparator]).toEqual(['Automatic', ',', '.']);
      expect([application.cultureInfo.name, properties.title, setting.value]).toEqual(['vi-VN', 'Sổ chỉ tiêu', { a: 1 }]);
    });
  });

  it('follows the selection', async () => {
    await excel(async (context, sheet) => {
      const second = context.workbook.worksheets.add('Sheet2');
      second.getRange('C4:D5').select();
      const [selected, cell, active] = [
        context.workbook.getSelectedRange().load('address'), context.workbook.getActiveCell().load('address'),
        context.workbook.worksheets.getActiveWorksheet().load('name'),
      ];
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(['Sheet2!C4:D5', 'Sheet2!C4', 'Sheet2']);
      sheet.activate();
      await context.sync();
    });
    host().person.select('Sheet1', 'B2');
    expect(host().person.selection()).toEqual({ sheet: 'Sheet1', range: 'B2' });
  });
});
