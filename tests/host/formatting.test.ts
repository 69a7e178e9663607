import { codeOf, excel, useHost } from './testing';

const host = useHost();
const cellOf = (address: string) => host().person.getCell('Sheet1', address);

describe('data validation', () => {
  const rules: [string, Excel.DataValidationRule, string, [string, boolean][]][] = [
    ['a list of words', { list: { inCellDropDown: true, source: 'Ước,Sơ bộ,Chính thức' } }, 'List', [['Ước', true], ['ước', true], ['khác', false]]],
    ['a list by name', { list: { inCellDropDown: true, source: '=SCT_List' } }, 'List', [['Quý I', true], ['Quý V', false]]],
    ['a decimal', { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }, 'Decimal', [['12,5', true], ['101', false], ['đạt', false], ['12.5', false]]],
    ['a whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'WholeNumber', [['3', true], ['3,5', false]]],
    ['a length', { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } }, 'TextLength', [['abcde', true], ['abcdef', false]]],
    ['a date', { date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } }, 'Date', [['31/03/2026', true], ['31/03/2025', false]]],
    ['a formula', { custom: { formula: '=AND(ISNUMBER(B2),B2>0)' } }, 'Custom', [['5', true], ['-5', false], ['x', false]]],
  ];
  beforeEach(() =>
    excel(async (context, sheet) => {
      sheet.getRange('D1:D4').values = [['Quý I'], ['6 tháng'], ['9 tháng'], ['Cả năm']];
      context.workbook.names.add('SCT_List', sheet.getRange('D1:D4'));
      await context.sync();
    }),
  );

  it.each(rules)('by %s lets through what it should, when typed', async (_, rule, type, inputs) => {
    await excel(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: 'Nhập', message: 'Ví dụ' };
      dataValidation.errorAlert = { showAlert: true, title: 'Sai', message: 'Nhập lại', style: 'Stop' };
      dataValidation.load('rule,type,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      const { prompt, errorAlert, ignoreBlanks } = dataValidation;
      expect({ type: dataValidation.type, rule: dataValidation.rule }).toMatchObject({ type, rule });
      expect([prompt.title, errorAlert.style, ignoreBlanks]).toEqual(['Nhập', 'Stop', true]);
    });
    for (const [input, valid] of inputs) {
      const typed = host().person.typeInto('Sheet1', 'B3', input).then(() => true, (error: unknown) => !String(error).includes('Sai: Nhập lại'));
      const moved = rule.custom ? host().person.typeInto('Sheet1', 'B2', input).then(() => true, (error: unknown) => !String(error).includes('Sai: Nhập lại')) : typed;
      expect([input, await moved]).toEqual([input, valid]);
      await typed;
    }
  });

  it('judges a formula relative to each cell', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('B2:B9').dataValidation.rule = { custom: { formula: '=B2>A2' } };
      sheet.getRange('A2:B3').values = [[1, 2], [5, 4]];
      const valid = [sheet.getRange('B2'), sheet.getRange('B3')].map((cell) => cell.dataValidation.load('valid'));
      const both = sheet.getRange('B2:B3').dataValidation.load('valid');
      await context.sync();
      expect([...valid.map((item) => item.valid), both.valid]).toEqual([true, false, null]);
    });
  });

  it('of severity warning lets the value stay', async () => {
    await excel(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      dataValidation.errorAlert = { showAlert: true, title: '', message: '', style: 'Warning' };
      await context.sync();
    });
    await host().person.typeInto('Sheet1', 'B2', '7');
    expect(await cellOf('B2')).toMatchObject({ value: 7, invalid: true });
  });

  it('does not stop writes through the API, nor a paste', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('B2').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      sheet.getRange('B2').values = [['đạt']];
      await context.sync();
    });
    expect(await cellOf('B2')).toMatchObject({ value: 'đạt', invalid: true });
  });

  it('takes a range for its list, and is replaced and cleared part by part', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('B2:B5').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D4') } };
      sheet.getRange('B3').dataValidation.clear();
      const [kept, cleared, mixed] = ['B2', 'B3', 'B2:B3'].map((address) => sheet.getRange(address).dataValidation.load('type,rule'));
      await context.sync();
      expect([kept?.type, cleared?.type, mixed?.type]).toEqual(['List', 'None', 'MixedCriteria']);
      expect(mixed?.rule).toBeNull();
      expect(kept?.rule.list?.source).toBe('=Sheet1!$D$1:$D$4');
    });
    expect((await host().describe()).sheets[0]?.validations[0]?.ranges).toEqual(['B2', 'B4:B5']);
  });

  it('is read over a range as one where each cell has the same, seen from that range', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('B2:B3').dataValidation.rule = { custom: { formula: '=B2>$A2' } };
      sheet.getRange('B4').dataValidation.rule = { custom: { formula: '=B4>$A4' } };
      sheet.getRange('B5').dataValidation.rule = { custom: { formula: '=B4>$A4' } };
      const [same, different] = ['B3:B4', 'B2:B5'].map((address) => sheet.getRange(address).dataValidation.load('type,rule,errorAlert,prompt'));
      await context.sync();
      expect([same?.type, same?.rule]).toEqual(['Custom', { custom: { formula: '=B3>$A3' } }]);
      expect([different?.type, different?.rule, different?.errorAlert, different?.prompt]).toEqual(['Inconsistent', null, null, null]);
    });
  });

  it('refuses texts and rules beyond Excel’s limits', async () => {
    const refuse = (change: (validation: Excel.DataValidation) => void) =>
      codeOf((context) => change(context.workbook.worksheets.getItem('Sheet1').getRange('B2').dataValidation));
    expect(await refuse((validation) => void (validation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }))).toBe('InvalidArgument');
    expect(await refuse((validation) => void (validation.errorAlert = { showAlert: true, title: '', message: 'x'.repeat(256), style: 'Stop' }))).toBe('InvalidArgument');
    expect(await refuse((validation) => void (validation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }))).toBe('InvalidArgument');
    expect(await refuse((validation) => void (validation.rule = { decimal: { formula1: 0, operator: 'Between' } }))).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  async function add(formula: string, fill: string): Promise<void> {
    await excel(async (context, sheet) => {
      const format = sheet.getRange('A1:B3').conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = fill;
      format.custom.format.font.color = '#006100';
      format.custom.format.font.bold = true;
      await context.sync();
    });
  }

  it('colour each cell by its own row, and follow an edit', async () => {
    await add('=$A1>10', '#C6EFCE');
    await host().person.typeInto('Sheet1', 'A2', '12,5');
    expect(await cellOf('B2')).toMatchObject({ fill: 'C6EFCE', fontColor: '006100' });
    expect(await cellOf('B1')).toMatchObject({ fill: null, fontColor: null });
    await host().person.typeInto('Sheet1', 'A2', '5');
    expect((await cellOf('B2')).fill).toBeNull();
  });

  it('follow a formula’s verdict', async () => {
    await excel(async (context, sheet) => {
      sheet.getRange('B1').formulas = [['=IF(A1="","Chưa có số liệu",IF(A1>10,"Đạt","Chưa đạt"))']];
      await context.sync();
    });
    await add('=$B1="Chưa đạt"', '#FFC7CE');
    await add('=$B1="Đạt"', '#C6EFCE');
    await host().person.typeInto('Sheet1', 'A1', '11');
    expect((await cellOf('A1')).fill).toBe('C6EFCE');
    await host().person.typeInto('Sheet1', 'A1', '9');
    expect((await cellOf('A1')).fill).toBe('FFC7CE');
  });

  it('win by priority: the last one added comes first, until moved', async () => {
    await add('=$C1=""', '#111111');
    await add('=$C1=""', '#222222');
    await add('=$C1=""', '#333333');
    expect((await cellOf('A1')).fill).toBe('333333');
    await excel(async (context, sheet) => {
      const formats = sheet.getRange('A1').conditionalFormats;
      formats.load('items/priority,items/id,items/type');
      await context.sync();
      expect(formats.items.map((item) => item.priority)).toEqual([0, 1, 2]);
      const last = formats.items[2];
      if (last) {
        last.priority = 0;
        last.stopIfTrue = true;
      }
      await context.sync();
    });
    expect((await cellOf('A1')).fill).toBe('111111');
    expect((await host().describe()).sheets[0]?.conditionalFormats.map(({ fill, stopIfTrue }) => [fill, stopIfTrue])).toEqual([
      ['111111', true], ['333333', false], ['222222', false],
    ]);
  });

  it('are counted, cleared from part of their range, and deleted', async () => {
    await add('=$C1=""', '#111111');
    await excel(async (context, sheet) => {
      const formats = sheet.getRange('A1:B3').conditionalFormats;
      const before = formats.getCount();
      sheet.getRange('A1').conditionalFormats.clearAll();
      const there = sheet.getRange('A1').conditionalFormats.getCount();
      await context.sync();
      expect([before.value, there.value]).toEqual([1, 0]);
      formats.getItemAt(0).delete();
      const after = formats.getCount();
      await context.sync();
      expect(after.value).toBe(0);
    });
  });

  it('tell their areas, one or several', async () => {
    await add('=$A1>10', '#C6EFCE');
    await excel(async (context, sheet) => {
      sheet.getRange('A2:B2').conditionalFormats.clearAll();
      await context.sync();
      await add('=$A1>20', '#FFC7CE');
      const formats = sheet.getRange('A1').conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      const areas = formats.items.map((format) => format.getRanges().load('address,areaCount,areas/items/address'));
      const single = formats.items.map((format) => format.getRangeOrNullObject().load('address'));
      await context.sync();
      expect(formats.items.map(({ type, customOrNullObject }) => [type, customOrNullObject.rule.formula])).toEqual([['Custom', '=$A1>20'], ['Custom', '=$A1>10']]);
      expect(areas.map(({ address, areaCount }) => [address, areaCount])).toEqual([['Sheet1!A1:B3', 1], ['Sheet1!A1:B1,Sheet1!A3:B3', 2]]);
      expect(areas[1]?.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B1', 'Sheet1!A3:B3']);
      expect(single.map(({ isNullObject }) => isNullObject)).toEqual([false, true]);
    });
  });

  it('of other types than custom are refused loudly', async () => {
    expect(await codeOf((context) => void context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.add('DataBar'))).toBe('NotImplemented');
    expect(host().host.missing).toEqual(['The host does not implement ConditionalFormatCollection.add(DataBar).']);
  });
});
