/** An .xlsx file opened: which sheets it has, before any of them is read. */
import { UnusableFileError } from './UnusableFileError';
import { readDateStyles } from './dateStyles';
import { NO_PERCENT_FORMATS, type PercentFormats } from './percentFormats';
import { openPackage, type Package } from './openPackage';
import type { SharedParts } from './readSheet';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';
import type { SharedTexts } from './sharedStrings';
import { readWorkbookPart, type WorkbookPart, type XlsxVisibility } from './workbookPart';

/** A sheet that has cells. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: XlsxVisibility;
  /** Its bytes. @throws UnusableFileError as {@link Package.part} */
  readonly unpack: () => Uint8Array;
}

export interface OpenedWorkbook extends Pick<WorkbookPart, 'names' | 'structureLocked'> {
  /** In tab order. Sheets that have no cells, as a chart's own, are not among them. */
  readonly sheets: readonly SheetPart[];
  readonly shared: SharedParts;
  /** Formulas or names of the workbook lead to other files. */
  readonly externalLinks: boolean;
  /** The part of that type which the workbook refers to. */
  partOf(type: string): Uint8Array | undefined;
}

const CONTENT_TYPES = '[Content_Types].xml';

/** How parts are read that all sheets refer to. */
export interface SharedReading {
  /** The texts of cells. */
  readonly strings: (part: Uint8Array) => SharedTexts;
  /** Absent where nobody asks for them. */
  readonly percentFormats?: (part: Uint8Array) => PercentFormats;
}

/**
 * @throws UnusableFileError when the bytes are not an .xlsx file that can be read; its `reason` says why.
 */
export function openWorkbook(bytes: Uint8Array, reading: SharedReading): OpenedWorkbook {
  const file = openPackage(bytes);
  const path = workbookPath(file);
  const part = file.part(path);
  if (!part) throw new UnusableFileError('notXlsx', `the workbook part ${path} is missing`);
  const { sheets, names, from1904, structureLocked } = readWorkbookPart(part);
  const relationships = relationshipsOf(file, path);
  const partOf = (type: string): Uint8Array | undefined => {
    const target = relationships.find((each) => each.type === type);
    return target && file.part(target.path);
  };
  const strings = partOf('sharedStrings');
  const styles = from1904 || reading.percentFormats ? partOf('styles') : undefined;
  return {
    sheets: sheets.flatMap(({ name, visibility, relationshipId }) => {
      const target = relationships.find(({ id }) => id === relationshipId);
      if (target && target.type !== 'worksheet') return [];
      const unpack = target && file.unpacker(target.path);
      if (!unpack) throw new UnusableFileError('damaged', `the sheet "${name}" is listed and missing`);
      return [{ name, visibility, unpack }];
    }),
    names,
    structureLocked,
    shared: {
      strings: strings ? reading.strings(strings) : [],
      dateStyles: styles && from1904 ? readDateStyles(styles) : new Set(),
      percentFormats: (styles && reading.percentFormats?.(styles)) ?? NO_PERCENT_FORMATS,
      from1904,
    },
    externalLinks: relationships.some(({ type }) => type === 'externalLink'),
    partOf,
  };
}

function workbookPath(file: Package): string {
  const main = file.part(CONTENT_TYPES) && relationshipsOf(file, '').find(({ type }) => type === 'officeDocument');
  if (!main) throw new UnusableFileError('notXlsx', 'a zip that is no Office file');
  if (main.path.endsWith('.bin')) throw new UnusableFileError('notXlsx', 'a binary workbook (.xlsb)');
  return main.path;
}

function relationshipsOf(file: Package, path: string): Relationship[] {
  const part = file.part(relationshipsPath(path));
  return part ? readRelationships(part, path) : [];
}
