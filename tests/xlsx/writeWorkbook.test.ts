import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cellAt, readXlsx } from '../../src/xlsx/readWorkbook';
import { sampleSpec, withTargets } from './sampleSpec';

let parts: Record<string, Uint8Array>;
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writeWorkbook(sampleSpec);
  parts = unzipSync(bytes);
});

/** The text of a part. The sheet "Phụ lục 1" is the second of the file. */
function xml(path: string): string {
  const part = parts[path];
  if (!part) throw new Error(`No part ${path}`);
  return strFromU8(part);
}
const sheet = () => xml('xl/worksheets/sheet2.xml');
const workbook = () => xml('xl/workbook.xml');
const styles = () => xml('xl/styles.xml');

/** The opening tag of the first element of that name, with its attributes. */
function tag(from: string, name: string, having = ''): string {
  const found = [...from.matchAll(new RegExp(`<${name}(?=[ />])[^>]*>`, 'g'))].map(([text]) => text);
  const wanted = found.find((text) => text.includes(having));
  if (wanted === undefined) throw new Error(`No <${name}> with ${having}`);
  return wanted;
}

/** The `xf` of the style of a cell. */
function styleOf(address: string): string {
  const number = Number(/ s="(\d+)"/.exec(tag(sheet(), 'c', `r="${address}"`))?.[1] ?? 0);
  const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles())?.[1] ?? '';
  return [...list.matchAll(/<xf[^>]*?(?:\/>|>.*?<\/xf>)/g)][number]?.[0] ?? '';
}

/** The font, fill or border that the style of a cell refers to. */
function lookOf(address: string, kind: 'font' | 'fill' | 'border'): string {
  const number = Number(new RegExp(`${kind}Id="(\\d+)"`).exec(styleOf(address))?.[1]);
  const list = new RegExp(`<${kind}s[^>]*>(.*)</${kind}s>`).exec(styles())?.[1] ?? '';
  return [...list.matchAll(new RegExp(`<${kind}>.*?</${kind}>`, 'g'))][number]?.[0] ?? '';
}

describe('the same bytes', () => {
  test('when written twice', async () => {
    expect(Buffer.from(await writeWorkbook(sampleSpec)).equals(Buffer.from(bytes))).toBe(true);
  });

  test.each(['Asia/Ho_Chi_Minh', 'America/New_York'])('in the time zone %s', (zone) => {
    const there = execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'printSample.ts')], {
      env: { ...process.env, TZ: zone },
    });
    expect(there.equals(Buffer.from(bytes))).toBe(true);
  });

  test('with entries dated 1980-01-01, the first day a zip knows', () => {
    // Local header: time at byte 10, date at 12; the date is (year - 1980) << 9 | month << 5 | day.
    expect([...bytes.subarray(10, 14)]).toEqual([0, 0, (1 << 5) | 1, 0]);
  });
});

describe('values', () => {
  test('text stays text, also where it looks like a number or a date', () => {
    const targets = readXlsx(bytes).sheets[1]!;
    expect(cellAt(targets, 3, 1)).toEqual({ kind: 'text', text: '1.10', formula: false });
    expect(cellAt(targets, 4, 1)).toEqual({ kind: 'text', text: '3/2026', formula: false });
    expect(cellAt(targets, 5, 1)).toEqual({ kind: 'text', text: '51', formula: false });
  });

  test('line breaks, markup, escape look-alikes and outer spaces survive', () => {
    const targets = readXlsx(bytes).sheets[1]!;
    expect(cellAt(targets, 3, 2)).toMatchObject({ text: 'Tốc độ tăng\nGRDP  _x0041_ <b> & "c"' });
    expect(cellAt(targets, 4, 2)).toMatchObject({ text: ' Hai ' });
  });

  test('formulas come with the result given, and without one when none was', () => {
    expect(sheet()).toMatch(/<c r="D3" s="\d+" t="str"><f>IF\([^<]*\)<\/f><v>Đạt<\/v><\/c>/);
    expect(sheet()).toMatch(/<c r="D4" s="\d+" t="str"><f>[^<]*<\/f><v><\/v><\/c>/);
    expect(sheet()).toMatch(/<c r="D5" s="\d+"><f>C5\*2<\/f><\/c>/);
    expect(sheet()).toContain('<v>12.5</v>');
  });

  test('a formula without "=" is refused', async () => {
    const rows = [{ height: 15, cells: [{ kind: 'formula', formula: 'A1' } as const] }];
    await expect(writeWorkbook(withTargets({ rows }))).rejects.toThrow('does not begin with "="');
  });
});

describe('styles', () => {
  test('Times New Roman is the font of the Normal style and of every other font, in every size', () => {
    const fonts = [...styles().matchAll(/<name val="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    expect(tag(styles(), 'cellStyle')).toBe('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
    expect(/<cellStyleXfs[^>]*><xf [^>]*fontId="0"/.test(styles())).toBe(true);
    expect(/<fonts[^>]*><font>(.*?)<\/font>/.exec(styles())?.[1]).toContain('<sz val="12"/>');
  });

  test('the theme has the font too, for charts', () => {
    expect(xml('xl/theme/theme1.xml')).toMatch(/<a:majorFont>\s*<a:latin typeface="Times New Roman"/);
    expect(xml('xl/theme/theme1.xml')).toMatch(/<a:minorFont>\s*<a:latin typeface="Times New Roman"/);
  });

  test('a later style wins property by property', () => {
    expect(lookOf('A1', 'font')).toContain('<b/><sz val="14.5"/><color rgb="FF006100"/>');
    expect(styleOf('A1')).toContain('<alignment vertical="center"/>');
    expect(styleOf('A2')).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
    expect(styleOf('B3')).toContain('<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>');
  });

  test('fills, borders and number formats', () => {
    expect(lookOf('A2', 'fill')).toContain('<fgColor rgb="FFDDEBF7"/>');
    expect(lookOf('A3', 'font')).toContain('<i/>');
    for (const side of ['left', 'right', 'top', 'bottom']) {
      expect(lookOf('D4', 'border')).toContain(`<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`);
    }
    // 49 is "@" and 3 is "#,##0" in every workbook; a format of one's own has a number from 164 on.
    expect(styleOf('A3')).toContain('numFmtId="49"');
    expect(styleOf('C3')).toContain('numFmtId="3"');
    expect(styleOf('C5')).toContain('numFmtId="164"');
    expect(tag(styles(), 'numFmt', 'numFmtId="164"')).toContain('formatCode="dd/mm/yyyy"');
  });

  test('cells without content keep their look', () => {
    expect(lookOf('C4', 'border')).toContain('thin');
  });

  test('only entry cells are unlocked', () => {
    expect(styleOf('C3')).toContain('<protection locked="0"/>');
    expect(styleOf('D3')).not.toContain('locked');
  });
});

describe('rows and columns', () => {
  test('widths hold what Excel adds at the sides: five pixels where a digit is eight wide', () => {
    expect(tag(sheet(), 'col', 'min="1"')).toContain('width="6.625"');
    expect(tag(sheet(), 'col', 'min="2"')).toContain('width="40.625"');
    expect(tag(sheet(), 'col', 'min="5"')).toContain('hidden="1"');
    expect(tag(sheet(), 'col', 'min="4"')).not.toContain('hidden');
  });

  test('rows have their height and still grow', () => {
    expect(tag(sheet(), 'row', 'r="2"')).toContain('ht="31.5"');
    expect(tag(sheet(), 'row', 'r="5"')).toContain('hidden="1"');
    expect(sheet()).not.toContain('customHeight');
  });
});

describe('validations', () => {
  const rule = (range: string) =>
    new RegExp(`<dataValidation [^>]*sqref="${range}"[^>]*>.*?</dataValidation>`).exec(sheet())?.[0] ?? '';

  test('a range stays one range', () => {
    expect(tag(sheet(), 'dataValidations')).toContain('count="6"');
    expect(rule('C3:C4')).toContain('type="decimal"');
  });

  test.each([
    ['C3:C4', '<formula1>0</formula1><formula2>100</formula2>'],
    ['C5', '<formula1>SCT_Loai</formula1>'],
    ['B3', '<formula1>200</formula1>'],
    ['B4', '<formula1>AND(ISNUMBER(B4),B4&lt;&gt;&quot;&quot;)</formula1>'],
    ['B5', '<formula1>1</formula1><formula2>63</formula2>'],
    ['E3', '<formula1>$A$3:$A$5</formula1>'],
  ])('%s limits to %s', (range, formulas) => {
    expect(rule(range)).toContain(formulas);
    expect(rule(range)).toContain('allowBlank="1"');
  });

  test('kinds and severities', () => {
    expect(rule('C5')).toContain('type="list"');
    expect(rule('C5')).toContain('errorStyle="warning"');
    expect(rule('B3')).toContain('type="textLength" operator="lessThanOrEqual"');
    expect(rule('B4')).toContain('type="custom"');
    expect(rule('B5')).toContain('type="whole"');
    expect(rule('B5')).toContain('errorStyle="stop"');
  });

  test('messages, and no empty box where there is nothing to say', () => {
    expect(rule('C3:C4')).toContain('showInputMessage="1" promptTitle="Quý I" prompt="Nhập số.&#xA;Ví dụ: 12,5"');
    expect(rule('C3:C4')).toContain('errorTitle="Ngoài giới hạn" error="Nhập số từ 0 đến 100."');
    expect(rule('C5')).not.toContain('showInputMessage');
  });

  test.each([
    ['promptTitle', 33],
    ['prompt', 256],
    ['errorTitle', 33],
    ['error', 226],
  ])('a %s of %i characters is refused', async (field, length) => {
    const [valid] = withTargets({}).sheets[1]!.validations;
    const validations = [{ ...valid!, [field]: 'x'.repeat(length) }];
    await expect(writeWorkbook(withTargets({ validations }))).rejects.toThrow(RangeError);
  });

  test('two validations of one range are refused', async () => {
    const [first] = withTargets({}).sheets[1]!.validations;
    await expect(writeWorkbook(withTargets({ validations: [first!, first!] }))).rejects.toThrow('Two validations');
  });
});

describe('conditional formats', () => {
  test('the first of the spec has the highest priority', () => {
    const rules = [...sheet().matchAll(/<cfRule [^>]*priority="(\d)"[^>]*><formula>([^<]*)/g)];
    expect(rules.map(([, priority, formula]) => [priority, formula])).toEqual([
      ['1', '$D3=&quot;Đạt&quot;'],
      ['2', '$D3=&quot;Chưa đạt&quot;'],
    ]);
    expect(tag(sheet(), 'conditionalFormatting')).toContain('sqref="C3:D5"');
  });

  test('both colours of the fill are given', () => {
    const [first] = /<dxf>.*?<\/dxf>/.exec(styles()) ?? [];
    expect(first).toContain('<b/><color rgb="FF006100"/>');
    expect(first).toContain('<fgColor rgb="FFC6EFCE"/><bgColor rgb="FFC6EFCE"/>');
  });
});

describe('the sheet as a whole', () => {
  test('panes are frozen at the header and the names', () => {
    expect(tag(sheet(), 'pane')).toBe(
      '<pane xSplit="2" ySplit="2" topLeftCell="C3" activePane="bottomRight" state="frozen"/>',
    );
  });

  test('the filter, with the hidden name it is found by', () => {
    expect(tag(sheet(), 'autoFilter')).toBe('<autoFilter ref="A2:D5"/>');
    expect(tag(workbook(), 'definedName', '_FilterDatabase')).toContain('localSheetId="1" hidden="1"');
  });

  test('protection without a password: filtering and the formatting of rows and columns stay allowed', () => {
    const protection = tag(sheet(), 'sheetProtection');
    for (const allowed of ['autoFilter="0"', 'formatColumns="0"', 'formatRows="0"', 'sheet="1"']) {
      expect(protection).toContain(allowed);
    }
    // Left out means refused for formatCells, sort and the like, and allowed for selecting.
    expect(protection).not.toMatch(/password|hash|salt|formatCells|sort|selectLockedCells|selectUnlockedCells/);
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
  });

  test('numbers kept as text are not marked', () => {
    expect(tag(sheet(), 'ignoredError')).toBe('<ignoredError sqref="A3:A5" numberStoredAsText="1"/>');
  });

  test('the colour of the tab', () => {
    expect(tag(sheet(), 'tabColor')).toBe('<tabColor rgb="FF1F6F43"/>');
  });
});

describe('printing', () => {
  test('A4 landscape, one page wide, as many pages high as needed', () => {
    expect(tag(sheet(), 'pageSetup')).toBe('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(tag(sheet(), 'pageSetUpPr')).toBe('<pageSetUpPr fitToPage="1"/>');
  });

  test('area, repeated rows, margins in inches', () => {
    expect(workbook()).toMatch(/"_xlnm.Print_Area" localSheetId="1">&apos;Phụ lục 1&apos;!\$A\$1:\$D\$5</);
    expect(workbook()).toMatch(/"_xlnm.Print_Titles" localSheetId="1">&apos;Phụ lục 1&apos;!\$1:\$2</);
    expect(tag(sheet(), 'pageMargins')).toContain('left="0.25" right="0.375" top="0.5" bottom="0.75"');
  });

  test('the footer, in which "&" has to be doubled', () => {
    expect(sheet()).toContain('<oddFooter>&amp;LSố &amp;&amp; dấu&amp;CTrang &amp;P/&amp;N</oddFooter>');
  });
});

describe('the workbook as a whole', () => {
  test('sheets in order, the very hidden one included, and the first visible one on top', () => {
    const names = [...workbook().matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['_so&apos;chi tieu', 'Phụ lục 1']);
    expect(tag(workbook(), 'sheet', '_so')).toContain('state="veryHidden"');
    expect(tag(workbook(), 'workbookView')).toContain('activeTab="1"');
  });

  test('names, with the sheet quoted', () => {
    expect(workbook()).toContain('name="SCT_PhuLuc1">&apos;Phụ lục 1&apos;!$A$1<');
    expect(workbook()).toContain('name="SCT_Loai">&apos;_so&apos;&apos;chi tieu&apos;!$A$1:$A$3<');
  });

  test('a name on a sheet that is not there is refused', async () => {
    const names = [{ name: 'SCT_TongQuan', sheet: 'overview', range: 'A1' } as const];
    await expect(writeWorkbook({ ...sampleSpec, names })).rejects.toThrow('SCT_TongQuan');
  });

  test('everything is calculated when it is opened', () => {
    expect(tag(workbook(), 'calcPr')).toContain('fullCalcOnLoad="1"');
  });

  test('properties, and no request to strip them', () => {
    expect(xml('docProps/core.xml')).toContain('<dc:title>Sổ &lt;thử&gt;</dc:title>');
    expect(xml('docProps/core.xml')).toContain('<dc:language>vi-VN</dc:language>');
    expect(workbook()).not.toContain('filterPrivacy');
  });

  test('a range that is none is refused', async () => {
    await expect(writeWorkbook(withTargets({ autoFilter: 'A:D' }))).rejects.toThrow('"A:D"');
    await expect(writeWorkbook(withTargets({ styles: [{ range: 'A1;B2', style: {} }] }))).rejects.toThrow('"A1;B2"');
  });
});
