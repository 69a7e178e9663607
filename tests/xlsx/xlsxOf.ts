import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook whose one sheet "Sheet1" has this inside `<worksheet>`. */
export function partsOf(sheetContent: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook('<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheet(sheetContent),
  };
}

/** The parts as a file. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** A workbook with these rows, and other parts beside or instead of the usual ones. */
export function xlsxOf(rows: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipped({ ...partsOf(`<sheetData>${rows}</sheetData>`), ...others });
}

export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function workbook(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</workbook>`;
}

export function sharedStrings(...items: readonly string[]): Record<string, string> {
  return { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>` };
}

export function styles(content: string): Record<string, string> {
  return { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${content}</styleSheet>` };
}

/** Relationships, each given as id, the last word of its type, and target. */
export function relationships(...list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}
