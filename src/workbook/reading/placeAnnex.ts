/** Finding the columns and rows of an annex, however it was sorted, inserted into, overwritten or cut. */
import { isBlankInput, readWord } from '../../domain/entry';
import { ROW_ID_CAPTION } from '../definedNames';
import { align, fold } from './align';
import { FIRST_DATA_ROW, HEADER_ROW } from '../sheets/appendixLayout';
import type { ExpectedSheet } from './expectedWorkbook';
import { textAt } from './findSheet';
import { placing, type Placing, type Strays } from './placing';
import type { SheetGrid } from './sheetGrid';

/** Headers stand near the top. */
const HEAD_ROWS = 40;
/** Fewer captions than this may be chance. */
const FEWEST_CAPTIONS = 3;

/** @returns undefined when the sheet has neither captions nor ids of ours */
export function placeAnnex(sheet: SheetGrid, expected: ExpectedSheet): Placing | undefined {
  const captions = expected.columns.map(({ caption }) => caption);
  const ids = new Map([...expected.rowIds].map(([row, id]) => [id, row]));
  const caption = findHeader(sheet, captions);
  const words = caption === undefined ? [] : wordsOf(sheet, caption);
  const idIndex = captions.indexOf(ROW_ID_CAPTION);
  const idColumn = findIds(sheet, ids, align(captions, words).get(idIndex), caption ?? 0);
  if (idColumn === undefined && caption === undefined) return undefined;
  const byIndex = align(captions, words, idColumn === undefined ? new Map() : new Map([[idIndex, idColumn]]));
  const columns = new Map([...byIndex].map(([index, place]) => [index + 1, place]));
  const header = caption ?? firstRowOf(sheet, ids, idColumn ?? 0) - (FIRST_DATA_ROW - HEADER_ROW) - 1;
  return placeRows({ sheet, expected, columns, header, ids, idColumn });
}

/** The row with the caption of the ids, else the one with the most captions. */
function findHeader(sheet: SheetGrid, captions: readonly string[]): number | undefined {
  const known = new Set(captions.map(fold));
  let best: number | undefined;
  let most = FEWEST_CAPTIONS - 1;
  for (let row = 1; row <= Math.min(sheet.rowCount, HEAD_ROWS); row += 1) {
    const found = new Set(wordsOf(sheet, row).map(fold).filter((word) => known.has(word)));
    const count = found.size + (found.has(fold(ROW_ID_CAPTION)) ? captions.length : 0);
    if (count <= most) continue;
    best = row;
    most = count;
    if (found.size === known.size) break;
  }
  return best;
}

const wordsOf = (sheet: SheetGrid, row: number): readonly string[] =>
  Array.from({ length: sheet.columnCount }, (_, index) => readWord(sheet.at(row, index + 1)));

/** An id as the resolution writes it: people and programs add spaces, or change the case. */
const idAt = (sheet: SheetGrid, row: number, column: number): string =>
  textAt(sheet, row, column).normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** The column of the ids: where its caption says, or else the one with the most different ids. */
function findIds(
  sheet: SheetGrid,
  ids: ReadonlyMap<string, number>,
  captioned: number | undefined,
  header: number,
): number | undefined {
  const counted = (column: number): number => {
    const found = new Set<string>();
    for (let row = header + 1; row <= sheet.rowCount; row += 1) {
      const id = idAt(sheet, row, column);
      if (ids.has(id)) found.add(id);
    }
    return found.size;
  };
  if (captioned !== undefined && counted(captioned) > 0) return captioned;
  let best = captioned;
  let most = FEWEST_CAPTIONS - 1;
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const count = counted(column);
    if (count <= most) continue;
    best = column;
    most = count;
  }
  return best;
}

function firstRowOf(sheet: SheetGrid, ids: ReadonlyMap<string, number>, idColumn: number): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) if (ids.has(idAt(sheet, row, idColumn))) return row;
  return FIRST_DATA_ROW + 1;
}

interface Table {
  readonly sheet: SheetGrid;
  readonly expected: ExpectedSheet;
  readonly columns: ReadonlyMap<number, number>;
  readonly header: number;
  readonly ids: ReadonlyMap<string, number>;
  readonly idColumn: number | undefined;
}

function placeRows(table: Table): Placing {
  const { sheet, expected, columns, header } = table;
  const rows = new Map<number, number[]>();
  const placed = new Set<number>();
  const put = (template: number, row: number): void => {
    if (row < 1 || placed.has(row)) return;
    rows.set(template, [...(rows.get(template) ?? []), row].sort((one, other) => one - other));
    placed.add(row);
  };
  // The head moves as one.
  for (const [template, row] of headRows(table)) put(template, row);
  put(HEADER_ROW, header);
  const { open, misnumbered } = putByIds(table, rows, put);
  for (const [template, row] of byNumberAndName(table, open, rows)) put(template, row);
  const lastTemplate = Math.max(...expected.rowIds.keys());
  const last = Math.max(header, ...[...rows].filter(([template]) => template <= lastTemplate).flatMap(([, found]) => found));
  const signers = lastTemplate + 3;
  const anchor = open.filter((row) => !placed.has(row) && saysSame(table, signers, row)).at(-1) ?? last + 3;
  for (let template = lastTemplate + 1; template <= expected.spec.rows.length; template += 1) {
    const row = anchor + template - signers;
    if (row > last) put(template, row);
  }
  // Signers and their names stand below the table; what is written under them is not of the table.
  const end = Math.max(last, anchor - 2);
  const unknownRows = open.filter((row) => row <= end && !placed.has(row) && isFilled(table, row));
  const entryRows = [...rows].flatMap(([template, found]) => (expected.rowIds.has(template) ? found : []));
  return placing(sheet, expected, rows, columns, { unknownRows, misnumbered, unreadColumns: unreadColumns(table, entryRows) });
}

/** Puts the rows that have an id. @returns those that have none, and the misnumbered ones ({@link Strays}) */
function putByIds(
  table: Table,
  rows: ReadonlyMap<number, readonly number[]>,
  put: (template: number, row: number) => void,
): Pick<Strays, 'misnumbered'> & { readonly open: readonly number[] } {
  const { sheet, header, ids, idColumn } = table;
  const rowNamed = rowsByNumberAndName(table);
  const open: number[] = [];
  const disputed: { readonly row: number; readonly byId: number; readonly byName: number }[] = [];
  for (let row = header + 1; row <= sheet.rowCount; row += 1) {
    const byId = idColumn === undefined ? undefined : ids.get(idAt(sheet, row, idColumn));
    const byName = byId === undefined ? undefined : rowNamed(row);
    if (byId === undefined) open.push(row);
    else if (byName === undefined || byName === byId) put(byId, row);
    else disputed.push({ row, byId, byName });
  }
  // What people see went along with what they entered. Where another row has both that name and its id, this one is a copy.
  const misnumbered = new Map<number, number>();
  for (const { row, byId, byName } of disputed) {
    const isCopy = rows.has(byName);
    put(isCopy ? byId : byName, row);
    if (!isCopy) misnumbered.set(row, byId);
  }
  return { open, misnumbered };
}

/** Which row of the template has the printed number and name of a row of the sheet; undefined where none has both, or several have. */
function rowsByNumberAndName(table: Table): (row: number) => number | undefined {
  const { expected } = table;
  const templates = new Map<string, number | undefined>();
  for (let template = FIRST_DATA_ROW; template <= Math.max(...expected.rowIds.keys()); template += 1) {
    if (printed(expected, template, 2) === '') continue;
    const words = `${printed(expected, template, 1)} ${printed(expected, template, 2)}`;
    templates.set(words, templates.has(words) ? undefined : template);
  }
  return (row) => templates.get(`${wordIn(table, row, 1)} ${wordIn(table, row, 2)}`);
}

/** What the template prints in a cell, folded; "" where it prints nothing. */
function printed(expected: ExpectedSheet, template: number, column: number): string {
  const content = expected.contentAt(template, column);
  return content?.kind === 'text' ? fold(content.text) : content?.kind === 'number' ? String(content.number) : '';
}

/** What stands in a row of the sheet under a column of the template, folded. */
function wordIn({ sheet, columns }: Table, row: number, column: number): string {
  const found = columns.get(column);
  return found === undefined ? '' : fold(readWord(sheet.at(row, found)));
}

function unreadColumns({ sheet, expected, columns, header }: Table, entryRows: readonly number[]): readonly number[] {
  const placed = new Set(columns.values());
  const last = Math.max(...placed);
  const captions = new Map(expected.columns.map(({ caption, entry }) => [fold(caption), entry]));
  const found: number[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (placed.has(column)) continue;
    const isEntry = captions.get(fold(readWord(sheet.at(header, column)))) ?? column < last;
    const isTyped = (row: number): boolean => !isBlankInput(sheet.at(row, column)) && sheet.formulaAt(row, column) === undefined;
    if (isEntry && entryRows.some(isTyped)) found.push(column);
  }
  return found;
}

function headRows({ sheet, expected, columns, header }: Table): readonly (readonly [number, number])[] {
  const first = columns.get(1) ?? 1;
  const titles = Array.from({ length: HEADER_ROW - 1 }, (_, index) => {
    const content = expected.contentAt(index + 1, 1);
    return content?.kind === 'text' ? content.text : '';
  });
  const above = Array.from({ length: Math.max(header - 1, 0) }, (_, index) => textAt(sheet, index + 1, first));
  const places = align([...titles, ''], above, new Map([[HEADER_ROW - 1, header]]));
  return [...places].filter(([index]) => index < HEADER_ROW - 1).map(([index, place]) => [index + 1, place]);
}

/** Whether a row has one of the texts of a row of the template in its place. */
function saysSame({ sheet, expected, columns }: Table, template: number, row: number): boolean {
  return [...columns].some(([column, found]) => {
    const content = expected.contentAt(template, column);
    return content?.kind === 'text' && fold(content.text) === fold(textAt(sheet, row, found));
  });
}

/**
 * Rows without a known id that have the printed number and name of a row that was not found by its id, or (groups have
 * no ids) of a group. A row is recognised only where there is one such; a group by its number or its name alone too.
 */
function byNumberAndName(
  table: Table,
  open: readonly number[],
  known: ReadonlyMap<number, readonly number[]>,
): readonly (readonly [number, number])[] {
  const { expected, columns, header } = table;
  if (!columns.has(2)) return [];
  const says = (template: number, row: number, column: number): boolean => printed(expected, template, column) === wordIn(table, row, column);
  const last = Math.max(...expected.rowIds.keys());
  const missing = Array.from({ length: last - HEADER_ROW }, (_, index) => HEADER_ROW + 1 + index).filter((row) => !known.has(row));
  const found: [number, number][] = [];
  const match = (same: (template: number, row: number) => boolean, most: number): void => {
    const free = (row: number): boolean => row > header && !found.some(([, taken]) => taken === row);
    for (const template of missing.filter((each) => !found.some(([done]) => done === each))) {
      const rows = open.filter((row) => free(row) && same(template, row));
      const [row] = rows;
      if (row !== undefined && rows.length <= most) found.push([template, row]);
    }
  };
  match((template, row) => printed(expected, template, 2) !== '' && says(template, row, 2) && says(template, row, 1), 1);
  match((template, row) => !expected.rowIds.has(template) && (says(template, row, 2) || (says(template, row, 1) && isBare(row))), Infinity);
  return found;

  /** Nothing but number and name, as in the row of a group. */
  function isBare(row: number): boolean {
    return [...columns.keys()].every((column) => column <= 2 || wordIn(table, row, column) === '');
  }
}

/** Whether something stands in a printed or an entry column. */
function isFilled({ sheet, expected, columns }: Table, row: number): boolean {
  return expected.columns.some(({ content, hidden }, index) => {
    const column = columns.get(index + 1);
    if (column === undefined || content === 'computed' || (hidden && content !== 'printed')) return false;
    return readWord(sheet.at(row, column)) !== '';
  });
}
