/** The report as a Word file: what LibreOffice prints of it, and what is in its parts. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { reportDocument } from '../../src/report/reportDocument';
import { DEFAULT_SETTINGS, type ReportLayout } from '../../src/report/reportSettings';
import { on, text, type GivenSubmission } from '../fixtures/submissions';
import { contentOf, NINE_MONTHS } from './hand';
import { bare, printReport, type Printed } from './printReport';

const LAYOUTS = ['party', 'state'] as const;

const documentOf = (given: GivenSubmission, layout: ReportLayout = 'party'): Promise<Uint8Array> =>
  reportDocument(contentOf(given), DEFAULT_SETTINGS[layout]);

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** @throws where the XML is not well-formed, forbidden characters included */
const readXml = (xml: string): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
};

describe('as LibreOffice prints it', () => {
  const printed = new Map<ReportLayout, Printed>();
  beforeAll(async () => {
    for (const layout of LAYOUTS) printed.set(layout, await printReport(await documentOf(NINE_MONTHS, layout)));
  }, 300_000);
  const of = (layout: ReportLayout): Printed => {
    const found = printed.get(layout);
    if (!found) throw new Error(`${layout} was not printed`);
    return found;
  };

  test.each(LAYOUTS)('%s: A4, pages numbered from the second on', (layout) => {
    const { pages, info } = of(layout);
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      if (index > 0) expect(page.startsWith(String(index + 1))).toBe(true);
      else expect(page).not.toMatch(/^\d/);
    });
  });

  test('the heading of a body of the Party', () => {
    const [first = ''] = of('party').pages;
    expect(first.startsWith(bare('…… ĐẢNG CỘNG SẢN VIỆT NAM VĂN PHÒNG TỈNH ỦY'))).toBe(true);
    for (const words of ['Số ……-BC/……', 'DỰ THẢO', '……, ngày …… tháng …… năm ……', 'BÁO CÁO kết quả thực hiện Nghị quyết số 05-NQ/TU 9 tháng đầu năm 2026', '-----', 'I- KẾT QUẢ CHUNG 1- Về chỉ tiêu']) {
      expect(first).toContain(bare(words));
    }
    expect(first).not.toContain('CỘNGHÒA');
  });

  test('the heading of a body of the State', () => {
    const [first = ''] = of('state').pages;
    for (const words of ['VĂN PHÒNG TỈNH ỦY', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: ……/BC-……', 'DỰ THẢO', 'BÁO CÁO Kết quả thực hiện Nghị quyết số 05-NQ/TU 9 tháng đầu năm 2026', 'I. KẾT QUẢ CHUNG 1. Về chỉ tiêu']) {
      expect(first).toContain(bare(words));
    }
    expect(first).not.toContain('ĐẢNGCỘNGSẢN');
  });

  test.each([['party', '- ……, - ……, - Lưu …….', 'T/M ……'], ['state', '- ……; - ……; - Lưu: VT, …….', 'TM. ……']] as const)('%s: everything is in place, in order, to the signature', (layout, recipients, onBehalf) => {
    const whole = of(layout).pages.join('');
    const order = [
      'có 15/24 chỉ tiêu đạt và vượt mục tiêu năm, 4 chỉ tiêu chưa đạt, 3 chỉ tiêu chưa có số liệu, 2 chỉ tiêu cần rà soát số liệu.',
      'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU', 'Kết quả từng chỉ tiêu', 'Chỉ tiêu chưa đạt, nguyên nhân và giải pháp', '- Mở thêm lớp tại xã',
      'Chỉ tiêu cần rà soát số liệu', 'KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ', 'Nhiệm vụ quá hạn theo đơn vị chủ trì',
      'Nhiệm vụ đến hạn trong kỳ tới (đến hết ngày 31/12/2026)', 'KIẾN NGHỊ, ĐỀ XUẤT',
    ];
    const places = order.map((words) => whole.indexOf(bare(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const last = of(layout).pages.at(-1) ?? '';
    for (const words of ['KIẾN NGHỊ, ĐỀ XUẤT', 'Nơi nhận:', ...recipients.split(' - '), onBehalf, 'Trần Thị Bích Hằng']) expect(last).toContain(bare(words));
  });

  test.each(LAYOUTS)('%s: no page ends with a heading, and a table that goes on has its header again', (layout) => {
    const { pages } = of(layout);
    const { sections } = contentOf(NINE_MONTHS);
    const titles = sections.flatMap(({ title, parts }) => [title.toUpperCase(), ...parts.map((part) => part.title)]).map(bare);
    for (const page of pages) expect(titles.filter((title) => page.endsWith(title))).toEqual([]);
    const withTargets = pages.filter((page) => page.includes('điểm%'));
    expect(withTargets.length).toBeGreaterThan(1);
    for (const page of withTargets) expect(page).toContain('STT');
  });
});

describe('its parts', () => {
  test('are the same bytes each time, and say nothing of the clock', async () => {
    const [one, two] = [await documentOf(NINE_MONTHS), await documentOf(NINE_MONTHS)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(partsOf(one)['docProps/core.xml']).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-09-30T00:00:00Z');
  });

  test('without a day of the figures there is no day at all', async () => {
    const core = partsOf(await documentOf({ header: { evaluationDate: text('') } }))['docProps/core.xml'] ?? '';
    expect(core).toContain('Sổ chỉ tiêu');
    expect(core).not.toContain('dcterms:created');
  });

  test('Vietnamese, Times New Roman, headers repeated, no row divided, colours with their words', async () => {
    const { 'word/styles.xml': styles = '', 'word/document.xml': body = '' } = partsOf(await documentOf(NINE_MONTHS));
    expect(styles).toContain('w:val="vi-VN"');
    const fonts = [styles, body].flatMap((xml) => [...xml.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g)].map(([, font]) => font));
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    const tables = body.split('<w:tbl>').slice(1).map((table) => table.split('</w:tbl>')[0] ?? '').filter((table) => table.includes('D9E2F3'));
    for (const table of tables) {
      const [header = '', ...rows] = table.split('<w:tr>').slice(1);
      expect(header).toContain('<w:tblHeader/>');
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    }
    const wordsOn = (fill: string): ReadonlySet<string> =>
      new Set([...body.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell).filter((cell) => cell.includes(`w:fill="${fill}"`) && !cell.includes('<w:vMerge w:val="continue"/>'))
        .map((cell) => [...cell.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join('')));
    expect(wordsOn('C6EFCE')).toEqual(new Set(['Đạt', 'Vượt']));
    expect(wordsOn('FFC7CE')).toEqual(new Set(['Chưa đạt']));
    expect(wordsOn('F8CBAD')).toEqual(new Set(['Cần rà soát']));
  });

  test('what people typed is text, whatever it is', async () => {
    const hostile = '<w:br/>&amp;\u0000\u0001\u0008\u000b\u001f\ufffe\ud800 =HYPERLINK("x") ]]>\r\ndòng hai\u2028\tcuối 😀';
    const bytes = await documentOf({
      header: { ...NINE_MONTHS.header, unit: text(`Đơn vị ${hostile}`), approvedBy: text(hostile) },
      targets: { ...NINE_MONTHS.targets, 'PL1.21.1': { m9: text(hostile) }, 'PL1.18.1': { ...NINE_MONTHS.targets?.['PL1.18.1'], reason: text(hostile) } },
      tasks: { 'PL2.1.4': { difficulty: text(hostile), startedOn: on('02/02/2026') }, 'PL2.1.6': { status: text('Tạm dừng'), adjustingDocument: text(hostile) } },
    });
    const parts = partsOf(bytes);
    for (const [path, xml] of Object.entries(parts)) if (/\.(xml|rels)$/.test(path)) expect(() => readXml(xml)).not.toThrow();
    expect(parts['word/document.xml']).toContain('&lt;w:br/&gt;&amp;amp;');
    expect(parts['word/document.xml']).toContain('cuối 😀');
  });

  test('measurements are settings', async () => {
    const content = contentOf(NINE_MONTHS);
    const wide = { ...DEFAULT_SETTINGS.state, margins: { top: 25, bottom: 25, left: 35, right: 20 } };
    const { 'word/document.xml': body = '' } = partsOf(await reportDocument(content, wide));
    // 25 mm is 1417 twips, 35 mm 1984, 20 mm 1134.
    expect(body).toMatch(/<w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1984"/);
  });
});
