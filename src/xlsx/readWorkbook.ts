import { EMPTY } from '../domain/entry';
import { UnusableFileError } from './UnusableFileError';
import { readDateStyles } from './dateStyles';
import { openPackage, type Package } from './openPackage';
import { readSheet, type SharedParts, type XlsxCell, type XlsxRows } from './readSheet';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { readWorkbookPart, type XlsxName, type XlsxVisibility } from './workbookPart';

export interface XlsxSheet {
  readonly name: string;
  readonly visibility: XlsxVisibility;
  readonly rows: XlsxRows;
}

/** The values of a workbook file. */
export interface XlsxContents {
  /** In tab order. Sheets that have no cells, as a chart's own, are not among them. */
  readonly sheets: readonly XlsxSheet[];
  /** The defined names that are one range of cells. */
  readonly names: ReadonlyMap<string, XlsxName>;
}

const CONTENT_TYPES = '[Content_Types].xml';
const NO_CELL: XlsxCell = { ...EMPTY, formula: false };

/**
 * Reads the values of an .xlsx file: text, numbers (dates as days counted from 1900), TRUE and FALSE, error values.
 * Formulas are not calculated; a cell has the value that was last saved.
 *
 * @throws UnusableFileError when the bytes are not an .xlsx file that can be read; its `reason` says why.
 */
export function readXlsx(bytes: Uint8Array): XlsxContents {
  const file = openPackage(bytes);
  const path = workbookPath(file);
  const part = file.part(path);
  if (!part) throw new UnusableFileError('notXlsx', `the workbook part ${path} is missing`);
  const workbook = readWorkbookPart(part);
  const relationships = relationshipsOf(file, path);
  const shared = sharedParts(file, relationships, workbook.from1904);
  const sheets = workbook.sheets.flatMap(({ name, visibility, relationshipId }) => {
    const target = relationships.find(({ id }) => id === relationshipId);
    if (target && target.type !== 'worksheet') return [];
    const sheet = target && file.part(target.path);
    if (!sheet) throw new UnusableFileError('damaged', `the sheet "${name}" is listed and missing`);
    return [{ name, visibility, rows: readSheet(sheet, name, shared) }];
  });
  return { sheets, names: workbook.names };
}

/** The cell in a row and column, both counted from 1; an empty one where nothing stands. */
export function cellAt(sheet: XlsxSheet, row: number, column: number): XlsxCell {
  return sheet.rows.get(row)?.get(column) ?? NO_CELL;
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

function sharedParts(file: Package, relationships: readonly Relationship[], from1904: boolean): SharedParts {
  const partOf = (wanted: string): Uint8Array | undefined => {
    const target = relationships.find(({ type }) => type === wanted);
    return target && file.part(target.path);
  };
  const strings = partOf('sharedStrings');
  const styles = from1904 ? partOf('styles') : undefined;
  return {
    strings: strings ? readSharedStrings(strings) : [],
    dateStyles: styles ? readDateStyles(styles) : new Set(),
    from1904,
  };
}
