import { createHeadlessHost, type HeadlessHost } from './headless';

describe('a round trip through the real client', () => {
  let headless: HeadlessHost;
  beforeEach(async () => {
    headless = await createHeadlessHost();
  });
  afterEach(() => headless.dispose());

  it('draws a sheet and reads it back', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Phụ lục 1');
      const range = sheet.getRange('A1:C3');
      range.numberFormat = [['@', 'General', 'dd/mm/yyyy'], ['@', 'General', 'General'], ['@', 'General', 'General']];
      range.values = [['1.10', '12.5', '3/31/2026'], ['51', 20, true], ['3/2026', '12,5', '']];
      range.format.font.bold = true;
      range.format.fill.color = '#C6EFCE';
      range.format.protection.locked = false;
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('D1').formulas = [['=IF(INDEX($B:$B,ROW())>10,"Đạt","Chưa đạt")']];
      sheet.getRange('A:A').format.columnWidth = 120;
      context.workbook.names.add('SCT_X', sheet.getRange('B1'));
      sheet.getRange('B1:B3').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      sheet.getRange('B1:B3').dataValidation.errorAlert = { style: 'Stop', title: 'Sai', message: 'Từ 0 đến 100', showAlert: true };
      const format = sheet.getRange('B1:D3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$D1="Đạt"';
      format.custom.format.fill.color = '#FFC7CE';
      sheet.freezePanes.freezeAt('A1:B2');
      sheet.autoFilter.apply('A1:C3');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x';
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.activate();
      await context.sync();
      range.load('values,text,address,numberFormat');
      const verdict = sheet.getRange('D1').load('values');
      const missing = context.workbook.names.getItemOrNullObject('nothing').getRangeOrNullObject().worksheet.getUsedRangeOrNullObject(true);
      missing.load('values');
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(range.values).toEqual([['1.10', 12.5, 46112], ['51', 20, true], ['3/2026', '12,5', '']]);
      expect(range.text[0]).toEqual(['1.10', '12,5', '31/03/2026']);
      expect(range.address).toBe("'Phụ lục 1'!A1:C3");
      expect(verdict.values).toEqual([['Đạt']]);
      expect(missing.isNullObject).toBe(true);
      expect(sheets.items.map((item) => item.name)).toEqual(['Sheet1', 'Phụ lục 1']);
    });
    expect(await headless.person.getCell('Phụ lục 1', 'B1')).toMatchObject({ value: 12.5, text: '12,5', fill: 'FFC7CE', locked: false, invalid: false });
    await headless.person.typeInto('Phụ lục 1', 'B1', '7,25');
    expect(await headless.person.getCell('Phụ lục 1', 'D1')).toMatchObject({ value: 'Chưa đạt', fill: null, locked: true });
    await expect(headless.person.typeInto('Phụ lục 1', 'B1', '700')).rejects.toThrow('Sai: Từ 0 đến 100');
    expect((await headless.person.getCell('Phụ lục 1', 'B1')).value).toBe(7.25);
    await expect(headless.person.typeInto('Phụ lục 1', 'D1', '1')).rejects.toThrow('protected sheet');
    const description = await headless.describe();
    expect(description.names).toEqual([{ name: 'SCT_X', formula: "='Phụ lục 1'!$B$1", visible: true, comment: '' }]);
    expect(description.sheets[1]).toMatchObject({ unlockedRanges: ['A1:C3'], autoFilter: 'A1:C3', freeze: { rows: 2, columns: 2 }, columns: [{ index: 0, width: 120, hidden: false }] });
  });
});
