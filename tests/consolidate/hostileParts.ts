/** Ways of spoiling a report that was good: what somebody's mail program, disk or ill will may have made of it. */
import { strToU8, unzipSync } from 'fflate';
import { packPart, zipOf, type PackedPart } from '../xlsx/zipFile';

export interface SpoiledFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `refused`: it must be; `any`: it is read or refused, with a sentence either way. */
  readonly expected: 'refused' | 'any';
}

type Parts = Readonly<Record<string, Uint8Array>>;

const SHEETS = [1, 2, 3, 5].map((number) => `xl/worksheets/sheet${String(number)}.xml`);
const READ_FIRST = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml'];

const fileOf = (parts: Parts, spoil: (part: PackedPart) => PackedPart = (part) => part): Uint8Array =>
  zipOf(Object.entries(parts).map(([path, content]) => spoil(packPart(path, content))));

const withPart = (parts: Parts, path: string, content: Uint8Array | string): Uint8Array =>
  fileOf({ ...parts, [path]: typeof content === 'string' ? strToU8(content) : content });

const textOf = (parts: Parts, path: string): string => Buffer.from(parts[path] ?? new Uint8Array()).toString('utf8');

/** Cut off at every kind of place, as a download that broke off. */
const cutFiles = (good: Uint8Array): readonly SpoiledFile[] =>
  Array.from({ length: 80 }, (_, index) => {
    const length = index < 40 ? Math.floor((good.length * index) / 40) : good.length - (index - 39);
    return { name: `cut at ${String(length)}`, bytes: good.slice(0, length), expected: 'refused' };
  });

/** Parts cut before they were packed, with sizes and checksums that fit. */
const cutParts = (parts: Parts): readonly SpoiledFile[] =>
  [...SHEETS, ...READ_FIRST].flatMap((path) =>
    [0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((share): SpoiledFile => {
      const content = parts[path] ?? new Uint8Array();
      return { name: `${path} cut at ${String(share)}`, bytes: withPart(parts, path, content.slice(0, Math.floor(content.length * share))), expected: 'refused' };
    }));

const missingParts = (parts: Parts): readonly SpoiledFile[] =>
  [...SHEETS, ...READ_FIRST].map((path) => ({
    name: `without ${path}`,
    bytes: fileOf(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path))),
    expected: 'refused',
  }));

/** What the directory says is not what the part is. */
const lies = (parts: Parts): readonly SpoiledFile[] =>
  [...SHEETS, 'xl/workbook.xml', 'xl/sharedStrings.xml'].flatMap((path) =>
    ([
      ['a size that is too small', ({ size }) => ({ size: Math.floor(size / 2) })],
      ['a size that is too large', ({ size }) => ({ size: size * 2 })],
      ['a size beyond all measure', () => ({ size: 0xfffffff0 })],
      ['no size', () => ({ size: 0 })],
      ['another checksum', ({ crc }) => ({ crc: (crc ^ 1) >>> 0 })],
      ['a packed size that is too small', ({ packedSize }) => ({ packedSize: packedSize - 5 })],
      ['a packed size beyond the file', () => ({ packedSize: 0x7fffffff })],
      ['an unknown way of packing', () => ({ method: 12 })],
      ['a password', () => ({ flags: 0x801 })],
    ] as readonly (readonly [string, (part: PackedPart) => NonNullable<PackedPart['directory']>])[]).map(([lie, directory]) => ({
      name: `${path} has ${lie}`,
      bytes: fileOf(parts, (part) => (part.path === path ? { ...part, directory: directory(part) } : part)),
      expected: 'refused' as const,
    })));

const bombs = (parts: Parts): readonly SpoiledFile[] => {
  const zeros = new Uint8Array(60 * 1024 * 1024);
  const large = packPart('xl/worksheets/sheet2.xml', zeros, 9);
  const others = Object.entries(parts).filter(([path]) => path !== large.path).map(([path, content]) => packPart(path, content));
  const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  const deep = `${head}<row r="1"><c r="A1"><is>${'<r>'.repeat(100_000)}`;
  const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${String(index)} "${'&a;'.repeat(10)}">`).join('')}]>`;
  return [
    { name: 'a part that unpacks to 60 MB and says so', bytes: zipOf([...others, large]), expected: 'refused' },
    { name: 'a part that unpacks to 60 MB and says 1,000 bytes', bytes: zipOf([...others, { ...large, directory: { size: 1000 } }]), expected: 'refused' },
    { name: 'a directory that says 4 GB', bytes: zipOf([...others, { ...large, directory: { size: 0xfffffffe } }]), expected: 'refused' },
    { name: 'a hundred thousand elements within each other', bytes: withPart(parts, 'xl/worksheets/sheet2.xml', deep), expected: 'refused' },
    { name: 'a billion laughs', bytes: withPart(parts, 'xl/worksheets/sheet2.xml', `${entities}${head}<row><c><v>&a9;</v></c></row></sheetData></worksheet>`), expected: 'refused' },
    { name: 'an entity from a file', bytes: withPart(parts, 'xl/sharedStrings.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>'), expected: 'refused' },
    { name: 'two parts of one name', bytes: zipOf([...others, packPart('xl/Workbook.xml', parts['xl/workbook.xml'] ?? new Uint8Array())]), expected: 'refused' },
    { name: 'a million shared texts', bytes: withPart(parts, 'xl/sharedStrings.xml', `<sst>${'<si><t>a</t></si>'.repeat(1_000_000)}</sst>`), expected: 'any' },
    {
      name: 'a row for every row there can be',
      bytes: withPart(parts, 'xl/worksheets/sheet2.xml', `${head}${'<row/>'.repeat(1_048_576)}</sheetData></worksheet>`),
      expected: 'any',
    },
    {
      name: 'two million cells',
      bytes: withPart(parts, 'xl/worksheets/sheet2.xml', `${head}${`<row>${'<c><v>1</v></c>'.repeat(2000)}</row>`.repeat(1000)}</sheetData></worksheet>`),
      expected: 'refused',
    },
  ];
};

/** Texts that programs have stumbled over, in every place where a text may stand. */
const HOSTILE = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '=cmd|\' /C calc\'!A0', '+1+1', '-2', '@SUM(1)', '\t=1', '<script>alert(1)</script>',
  'PL1.4', '../../etc/passwd', 'a'.repeat(32_767), '\u202egnp.exe', '🦄'.repeat(50), '{{7*7}}', '"];drop', 'null', 'NaN', '1e999', '0x41', '\ufeff',
];

const hostileTexts = (parts: Parts): readonly SpoiledFile[] => {
  const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
  const strings = textOf(parts, 'xl/sharedStrings.xml');
  const workbook = textOf(parts, 'xl/workbook.xml');
  return HOSTILE.flatMap((text): readonly SpoiledFile[] => {
    let unitSeen = 0;
    return [
      {
        name: `texts that are ${text.slice(0, 20)}`,
        bytes: withPart(parts, 'xl/sharedStrings.xml', strings.replace(/<t([^>]*)>[^<]*<\/t>/g, (whole, attributes: string) => {
          unitSeen += 1;
          return unitSeen % 3 === 0 ? `<t${attributes}>${escape(text)}</t>` : whole;
        })),
        expected: 'any',
      },
      { name: `sheets called ${text.slice(0, 20)}`, bytes: withPart(parts, 'xl/workbook.xml', workbook.replaceAll('name="Phụ lục 1"', `name="${escape(text)}"`)), expected: 'any' },
      {
        name: `a name that is ${text.slice(0, 20)}`,
        bytes: withPart(parts, 'xl/workbook.xml', workbook.replaceAll('"SCT_PhuLuc1"', `"${escape(text)}"`)),
        expected: 'any',
      },
    ];
  });
};

/** Numbers where texts belong, and the other way round, wherever the sheets have cells. */
const wrongCells = (parts: Parts): readonly SpoiledFile[] =>
  SHEETS.flatMap((path) =>
    ([
      ['error values', (xml) => xml.replace(/ t="s"><v>\d+<\/v>/g, ' t="e"><v>#N/A</v>')],
      ['huge numbers', (xml) => xml.replace(/ t="s"><v>\d+<\/v>/g, '><v>1E308</v>')],
      ['numbers that are none', (xml) => xml.replace(/ t="s"><v>\d+<\/v>/g, '><v>mười</v>')],
      ['texts that are not there', (xml) => xml.replace(/ t="s"><v>\d+<\/v>/g, ' t="s"><v>99999999</v>')],
      ['a cell at the far end', (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')],
      ['cells far apart', (xml) => xml.replace('</sheetData>', '<row r="4999"><c r="KN4999"><v>1</v></c></row></sheetData>')],
      ['every cell in one place', (xml) => xml.replace(/ r="[A-Z]+\d+"/g, ' r="B2"')],
      ['control characters', (xml) => xml.replace('<sheetData>', '<sheetData>\0')],
      ['another root', (xml) => xml.replaceAll('worksheet', 'chartsheet')],
    ] as readonly (readonly [string, (xml: string) => string])[]).map(([what, change]) => ({
      name: `${path} with ${what}`,
      bytes: withPart(parts, path, change(textOf(parts, path))),
      expected: 'any' as const,
    })));

const otherFiles = (good: Uint8Array): readonly SpoiledFile[] =>
  ([
    ['nothing', ''],
    ['a list', 'STT;Chỉ tiêu;Quý I'],
    ['a page', '<html><table/></html>'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a document', '%PDF-1.7'],
    ['only the mark of a zip', 'PK\x03\x04'],
    ['only the end of a zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['an old workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['zeros', '\0'.repeat(100_000)],
  ] as const).map(([name, content]): SpoiledFile => ({ name, bytes: Buffer.from(content, 'latin1'), expected: 'refused' }))
    .concat([{ name: 'a zip within a zip', bytes: zipOf([packPart('Báo cáo.xlsx', good)]), expected: 'refused' }]);

export function spoiledFiles(good: Uint8Array): readonly SpoiledFile[] {
  const parts = unzipSync(good);
  return [
    ...otherFiles(good), ...cutFiles(good), ...cutParts(parts), ...missingParts(parts), ...lies(parts), ...bombs(parts),
    ...hostileTexts(parts), ...wrongCells(parts),
  ];
}
