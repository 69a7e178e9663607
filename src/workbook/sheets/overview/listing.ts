/** A list of rows that an index numbers, one a line, as many as there are lines. */
import { textLiteral } from '../../../domain/expression';
import type { CellContent } from '../../spec';
import { onSheet, type PlannedWorkbook } from '../../workbookPlan';
import { formula } from '../cell';
import { indexRange, type IndexColumn } from '../ledgerLayout';
import { QUIET } from '../palette';
import { add, FINDER, header, LISTS_END, section, WIDTHS, type Page } from './page';

/** What is listed takes one line; the annex sheet shows the whole of it. Letters of name, lead, two figures, verdict, reason. */
const LENGTHS = [38, 31, 11, 12, undefined, 24] as const;

export interface Listing {
  readonly title: string;
  readonly lines: number;
  /** The index column with running numbers, and the one that says where the row stands. */
  readonly numbers: IndexColumn;
  readonly sheetRows: IndexColumn;
  readonly captions: readonly string[];
  /** The name, and what stands in the columns after it: cells of the annex sheet or of the index. */
  readonly cells: (finder: string, place: string) => readonly string[];
  /** Said in place of the first name when there is none. */
  readonly none: string;
  /** Where the rest is found, when there are more than lines. */
  readonly rest: string;
  /** What {@link cells} give as drawn, for every row numbered then. */
  readonly drawn: readonly (readonly (string | number)[])[];
}

/** @returns the first and the last row of the list */
export function list(plan: PlannedWorkbook, page: Page, listing: Listing): { readonly first: number; readonly last: number } {
  const numbers = onSheet(plan, 'ledger', indexRange(plan.resolution, listing.numbers));
  section(page, listing.title, moreThanLines(numbers, listing));
  page.styles.push({ range: `D${page.rows.length}`, style: { italic: true, color: QUIET } });
  const first = header(page, listing.captions) + 1;
  for (let line = 1; line <= listing.lines; line += 1) add(page, lineCells(plan, listing, line, page.rows.length + 1));
  const last = page.rows.length;
  page.styles.push(
    { range: `A${first}:A${last}`, style: { horizontal: 'center' } },
    { range: `D${first}:F${last}`, style: { horizontal: 'center' } },
    { range: `${LISTS_END}${first}:${LISTS_END}${last}`, style: { horizontal: 'left' } },
  );
  return { first, last };
}

/** "Có 14 dòng, dưới đây là 9 dòng đầu; xem …", or nothing. */
function moreThanLines(numbers: string, { lines, rest, drawn }: Listing): CellContent {
  const said = (count: string): string => `"Có "&${count}&${textLiteral(` dòng, dưới đây là ${lines} dòng đầu; ${rest}`)}`;
  return formula(
    `IF(MAX(${numbers})>${lines},${said(`MAX(${numbers})`)},"")`,
    drawn.length > lines ? `Có ${drawn.length} dòng, dưới đây là ${lines} dòng đầu; ${rest}` : '',
  );
}

function lineCells(plan: PlannedWorkbook, listing: Listing, line: number, at: number): readonly CellContent[] {
  const index = (column: IndexColumn): string => onSheet(plan, 'ledger', indexRange(plan.resolution, column));
  const finder = `$${FINDER}${at}`;
  const place = `MATCH(${line},${index(listing.numbers)},0)`;
  const drawn = listing.drawn[line - 1];
  const shown = (body: string, otherwise: string, result: string | number | undefined): CellContent =>
    formula(`IF(${finder}="",${textLiteral(otherwise)},IFERROR(${body},""))`, result ?? otherwise);
  const none = line === 1 ? listing.none : '';
  const cells = listing.cells(finder, place).map((body, column) => {
    const length = LENGTHS[column];
    const result = drawn?.[column];
    const otherwise = column === 0 ? none : '';
    return length === undefined
      ? shown(body, otherwise, result)
      : shown(shortened(body, length), otherwise, result === undefined ? undefined : shorten(result, length));
  });
  const unused = Array.from({ length: WIDTHS.length - 1 - cells.length }, () => null);
  return [
    shown(String(line), '', drawn && line),
    ...cells,
    ...unused,
    formula(`IFERROR(INDEX(${index(listing.sheetRows)},${place}),"")`),
  ];
}

const shorten = (content: string | number, length: number): string | number =>
  typeof content === 'string' && content.length > length ? `${content.slice(0, length - 1)}…` : content;

/** {@link shorten} as a formula; a number stays one. */
const shortened = (body: string, length: number): string =>
  `IF(LEN(${body})>${length},IF(ISNUMBER(${body}),${body},LEFT(${body},${length - 1})&"…"),${body})`;
