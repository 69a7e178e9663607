import { strFromU8, unzipSync } from 'fflate';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import type { WorkbookDescription } from '../host/WorkbookDescription';
import { exportXlsx } from './exportXlsx';

let headless: HeadlessHost;
let description: WorkbookDescription;
let parts: Record<string, string>;

beforeAll(async () => {
  headless = await createHeadlessHost({ apiSet: '1.14' });
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.add('Phụ lục 1');
    const body = sheet.getRange('A1:C3');
    body.numberFormat = [['@', 'General', 'dd/mm/yyyy'], ['@', '#,##0', 'General'], ['@', 'General', 'General']];
    body.values = [['1.10', '12.5', '3/31/2026'], ['51', 85050, true], ['Đạt & vượt', '', '']];
    body.format.font.name = 'Times New Roman';
    body.format.font.size = 12;
    body.format.fill.color = '#C6EFCE';
    body.format.wrapText = true;
    body.format.verticalAlignment = 'Center';
    body.format.borders.getItem('EdgeTop').style = 'Continuous';
    sheet.getRange('B1:C3').format.protection.locked = false;
    sheet.getRange('D1:D2').formulas = [['=IF(INDEX($B:$B,ROW())>10,"Đạt","Chưa đạt")'], ['=1/0']];
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('2:2').format.rowHeight = 33;
    names.add('SCT_PhuLuc1', sheet.getRange('A1'));

    const numbers = sheet.getRange('B1:B3').dataValidation;
    numbers.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    numbers.errorAlert = { style: 'Stop', title: 'Sai', message: 'Từ 0 đến 100', showAlert: true };
    numbers.prompt = { title: 'Nhập số', message: 'Ví dụ: 12,5', showPrompt: true };
    sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ước,Sơ bộ' } };
    const verdict = sheet.getRange('B1:D3').conditionalFormats.add('Custom');
    verdict.custom.rule.formula = '=$D1="Đạt"';
    verdict.custom.format.fill.color = '#FFC7CE';
    verdict.custom.format.font.color = '#9C0006';

    sheet.freezePanes.freezeAt('A1:B2');
    sheet.autoFilter.apply('A1:C3');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:D3');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
    sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
    worksheets.add('_so_chi_tieu').visibility = 'VeryHidden';
    sheet.activate();
    await context.sync();
  });
  description = await headless.describe();
  const files = unzipSync(await exportXlsx(description));
  parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, unquoted(strFromU8(bytes))]));
}, 60_000);

afterAll(() => {
  headless.dispose();
});

/** Quotation marks need no escape inside elements; without them the expectations below are easier to read. */
const unquoted = (xml: string): string => xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'");
const part = (path: string): string => parts[path] ?? '';
const sheetXml = (): string => part('xl/worksheets/sheet2.xml');

test('sheets keep their order, names and visibility, and the open one opens', () => {
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"[^>]*>/g)];
  expect(sheets.map(([, name]) => name)).toEqual(['Sheet1', 'Phụ lục 1', '_so_chi_tieu']);
  expect(sheets[2]?.[0]).toContain('state="veryHidden"');
  expect(part('xl/workbook.xml')).toContain('activeTab="1"');
});

test('text stays text, numbers and dates are numbers, formulas carry their results', () => {
  expect(part('xl/sharedStrings.xml')).toContain('>1.10<');
  expect(sheetXml()).toMatch(/<c r="A1"[^>]* t="s">/);
  expect(sheetXml()).toMatch(/<c r="C1"[^>]*><v>46112<\/v>/);
  expect(sheetXml()).toMatch(/<c r="C2"[^>]* t="b"[^>]*><v>1<\/v>/);
  expect(sheetXml()).toMatch(/<c r="D1"[^>]* t="str"[^>]*><f>IF\(INDEX\(\$B:\$B,ROW\(\)\)&gt;10,"Đạt","Chưa đạt"\)<\/f><v>Đạt<\/v>/);
  expect(sheetXml()).toMatch(/<c r="D2"[^>]* t="e"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
});

test('widths and heights are those on the screen', () => {
  // 120 points are 160 pixels, 7 to a digit.
  expect(Number(/<col min="1" max="1" width="([\d.]+)"/.exec(sheetXml())?.[1])).toBeCloseTo(160 / 7, 2);
  expect(sheetXml()).toMatch(/<row r="2"[^>]* ht="33"/);
});

test('validation and conditional formats are there, with their ranges and texts', () => {
  expect(sheetXml()).toMatch(/<dataValidation type="decimal"[^>]*errorTitle="Sai" error="Từ 0 đến 100" sqref="B1:B3"><formula1>0<\/formula1><formula2>100<\/formula2>/);
  expect(sheetXml()).toMatch(/<dataValidation type="list"[^>]*sqref="C1"><formula1>"Ước,Sơ bộ"<\/formula1>/);
  expect(sheetXml()).toMatch(/<conditionalFormatting sqref="B1:D3"><cfRule type="expression"[^>]*priority="1"[^>]*><formula>\$D1="Đạt"<\/formula>/);
  expect(part('xl/styles.xml')).toMatch(/<dxf><font><color rgb="FF9C0006"\/><\/font><fill>/);
});

test('protection, freeze panes, filter and names are there', () => {
  expect(sheetXml()).toMatch(/<sheetProtection sheet="1"[^>]*formatColumns="0"[^>]*autoFilter="0"/);
  expect(part('xl/styles.xml')).toContain('<protection locked="0"/>');
  expect(sheetXml()).toMatch(/<pane xSplit="2" ySplit="2"[^>]*state="frozen"/);
  expect(sheetXml()).toContain('<autoFilter ref="A1:C3"');
  expect(part('xl/workbook.xml')).toMatch(/<definedName name="SCT_PhuLuc1">'Phụ lục 1'!\$A\$1<\/definedName>/);
  expect(part('xl/workbook.xml')).toMatch(/_xlnm\._FilterDatabase" localSheetId="1" hidden="1">'Phụ lục 1'!\$A\$1:\$C\$3</);
});

test('it prints as set up', () => {
  expect(sheetXml()).toMatch(/<pageSetup[^>]*paperSize="9"/);
  expect(sheetXml()).toMatch(/<pageSetup[^>]*orientation="landscape"/);
  expect(sheetXml()).toContain('fitToPage="1"');
  expect(sheetXml()).toContain('<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>');
  expect(part('xl/workbook.xml')).toMatch(/_xlnm\.Print_Area" localSheetId="1">'Phụ lục 1'!\$A\$1:\$D\$3</);
  expect(part('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles" localSheetId="1">'Phụ lục 1'!\$1:\$2</);
});

test('what cannot be saved is refused, not left out', async () => {
  const chart = {
    sheet: 'Phụ lục 1', name: 'c', type: 'Doughnut', source: 'A1:B2', left: 0, top: 0, width: 1, height: 1, place: 'A1:B2',
    titleFont: {}, font: {}, legend: { visible: true, position: 'Right' }, series: [],
    categoryAxis: { visible: true, gridlines: false }, valueAxis: { visible: true, gridlines: true },
  };
  await expect(exportXlsx({ ...description, charts: [chart] })).rejects.toThrow('Charts');
});
