import { EMPTY } from '../domain/entry';
import type { SheetLooks } from '../workbook/reading/sheetGrid';
import { UnusableFileError } from './UnusableFileError';
import { readDateStyles } from './dateStyles';
import { openPackage, type Package } from './openPackage';
import { readCellLooks } from './cellLooks';
import { readSheet, type SharedParts, type SheetCells, type XlsxCell } from './readSheet';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { SheetLooksReader, type LookSources } from './sheetLooks';
import { readWorkbookPart, type WorkbookPart, type XlsxName, type XlsxVisibility } from './workbookPart';

export interface XlsxSheet extends SheetCells {
  readonly name: string;
  readonly visibility: XlsxVisibility;
  /** Absent where they were not asked for. */
  readonly looks?: SheetLooks;
}

/** What a workbook file holds. */
export interface XlsxContents {
  /** In tab order. Sheets that have no cells, as a chart's own, are not among them. */
  readonly sheets: readonly XlsxSheet[];
  /** The defined names that are one range of cells. */
  readonly names: ReadonlyMap<string, XlsxName>;
  /** Formulas or names of the workbook lead to other files. */
  readonly externalLinks: boolean;
  /** Sheets cannot be added, removed or renamed without unprotecting the workbook. */
  readonly structureLocked: boolean;
}

export interface ReadOptions {
  /** Also formats, rules and protection, which takes about a quarter longer. */
  readonly looks: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const NO_CELL: XlsxCell = { ...EMPTY, formula: false };

/**
 * Reads an .xlsx file: text, numbers (dates as days counted from 1900), TRUE and FALSE, error values, formulas.
 * Formulas are not calculated; a cell has the value that was last saved.
 *
 * @throws UnusableFileError when the bytes are not an .xlsx file that can be read; its `reason` says why.
 */
export function readXlsx(bytes: Uint8Array, { looks: withLooks }: ReadOptions = { looks: false }): XlsxContents {
  const file = openPackage(bytes);
  const path = workbookPath(file);
  const part = file.part(path);
  if (!part) throw new UnusableFileError('notXlsx', `the workbook part ${path} is missing`);
  const workbook = readWorkbookPart(part);
  const relationships = relationshipsOf(file, path);
  const shared = sharedParts(file, relationships, workbook.from1904);
  const sources = withLooks ? lookSources(file, relationships, workbook) : undefined;
  const sheets = workbook.sheets.flatMap(({ name, visibility, relationshipId }) => {
    const target = relationships.find(({ id }) => id === relationshipId);
    if (target && target.type !== 'worksheet') return [];
    const sheet = target && file.part(target.path);
    if (!sheet) throw new UnusableFileError('damaged', `the sheet "${name}" is listed and missing`);
    if (!sources) return [{ name, visibility, ...readSheet(sheet, name, shared) }];
    const reader = new SheetLooksReader(name);
    const cells = readSheet(sheet, name, shared, reader);
    return [{ name, visibility, ...cells, looks: reader.looks(sources) }];
  });
  const externalLinks = relationships.some(({ type }) => type === 'externalLink');
  return { sheets, names: workbook.names, externalLinks, structureLocked: workbook.structureLocked };
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

function lookSources(file: Package, relationships: Relationship[], { names }: WorkbookPart): LookSources {
  const styles = partOf(file, relationships, 'styles');
  return { looks: styles ? readCellLooks(styles) : [], names };
}

function partOf(file: Package, relationships: readonly Relationship[], wanted: string): Uint8Array | undefined {
  const target = relationships.find(({ type }) => type === wanted);
  return target && file.part(target.path);
}

function sharedParts(file: Package, relationships: readonly Relationship[], from1904: boolean): SharedParts {
  const strings = partOf(file, relationships, 'sharedStrings');
  const styles = from1904 ? partOf(file, relationships, 'styles') : undefined;
  return {
    strings: strings ? readSharedStrings(strings) : [],
    dateStyles: styles ? readDateStyles(styles) : new Set(),
    from1904,
  };
}
