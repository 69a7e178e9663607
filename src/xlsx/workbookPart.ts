import { UnusableFileError } from './UnusableFileError';
import { localName, parseXml, type XmlAttributes } from './parseXml';
import { parseRange, rangeText } from './range';

export type XlsxVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A defined name that is one range of cells. */
export interface XlsxName {
  readonly sheet: string;
  /** A1 text without `$`. */
  readonly range: string;
}

export interface ListedSheet {
  readonly name: string;
  readonly visibility: XlsxVisibility;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  readonly names: ReadonlyMap<string, XlsxName>;
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly from1904: boolean;
  /** Sheets cannot be added, removed or renamed without unprotecting the workbook. */
  readonly structureLocked: boolean;
}

/**
 * The workbook's own part: which sheets there are, and which ranges have names.
 * A name of the whole workbook wins over the same name of a single sheet, which a copied sheet brings along.
 *
 * @throws UnusableFileError `notXlsx` when the part is no workbook, `damaged` when it is not well-formed.
 */
export function readWorkbookPart(part: Uint8Array): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names = new Map<string, XlsxName>();
  const namesOfSheets = new Map<string, XlsxName>();
  let from1904 = false;
  let structureLocked = false;
  let root = true;
  let openName: XmlAttributes | undefined;
  let nameText = '';
  parseXml(part, 'workbook', {
    open: (name, attributes) => {
      if (root && name !== 'workbook') throw new UnusableFileError('notXlsx', `the document is a ${name}`);
      root = false;
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      else if (name === 'workbookProtection') structureLocked = isTrue(attributes['lockStructure']);
      else if (name === 'sheet') sheets.push(listedSheet(attributes));
      else if (name === 'definedName') {
        openName = attributes;
        nameText = '';
      }
    },
    text: (text) => {
      if (openName) nameText += text;
    },
    close: (name) => {
      if (name !== 'definedName' || !openName) return;
      const { name: label = '', localSheetId } = openName;
      const target = rangeReference(nameText);
      openName = undefined;
      if (!target || label.startsWith('_xlnm.')) return;
      const scope = localSheetId === undefined ? names : namesOfSheets;
      if (!scope.has(label)) scope.set(label, target);
    },
  });
  return { sheets, names: new Map([...namesOfSheets, ...names]), from1904, structureLocked };
}

/** XML's two ways of saying yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function listedSheet(attributes: XmlAttributes): ListedSheet {
  const [, relationshipId = ''] =
    Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id') ?? [];
  const { name = '', state } = attributes;
  return { name, visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible', relationshipId };
}

/** Reads `'Phụ lục 1'!$A$5` or `Sheet1!$A$1:$B$2`; undefined for formulas, lost references and other workbooks. */
export function rangeReference(text: string): XlsxName | undefined {
  const bang = text.lastIndexOf('!');
  const area = parseRange(text.slice(bang + 1).trim());
  const sheet = text.slice(0, Math.max(bang, 0)).trim();
  if (!area || sheet === '') return undefined;
  const quoted = /^'((?:[^']|'')+)'$/.exec(sheet)?.[1];
  // A name whose sheet was deleted reads #REF!$A$1.
  if (quoted === undefined && /['(),:#]/.test(sheet)) return undefined;
  const name = quoted?.replaceAll("''", "'") ?? sheet;
  return name.includes('[') ? undefined : { sheet: name, range: rangeText(area) };
}
