/** Colours that follow a verdict or an entry and no longer cover the rows they should. */
import type { Damage } from '../../domain/damage';
import { cellAddress, positionOf, type CellPosition } from '../a1';
import { eachCell } from '../reading/expectedWorkbook';
import { placeText, spell } from './formulaSpelling';
import type { Placing } from '../reading/placing';

/** Found ranges may reach over whole columns. */
const LAST_ROW = 5000;

/** One for each range of the template whose colours are not complete. */
export function colourDamage(placing: Placing): readonly Damage[] {
  const { sheet, expected } = placing;
  const { key } = expected.spec;
  if (!sheet.looks || key === 'overview' || key === 'ledger') return [];
  const covered = new Map<string, Set<string>>();
  for (const { ranges, formula } of sheet.looks.conditionalFormats) {
    const [first] = ranges;
    if (first === undefined || formula === '') continue;
    const spelling = spellFound(placing, formula, positionOf(first));
    const cells = covered.get(spelling) ?? new Set<string>();
    covered.set(spelling, cells);
    for (const range of ranges) eachCell(bounded(range, sheet.columnCount), (row, column) => cells.add(cellAddress(column, row)));
  }
  const lost = new Map<string, string>();
  for (const { range, formula } of expected.spec.conditionalFormats) {
    const wanted = placedCells(placing, range);
    const cells = covered.get(spellExpected(formula, positionOf(range)));
    if (wanted.some((cell) => !cells?.has(cell))) lost.set(range, spanOf(wanted));
  }
  return [...lost.values()].map((address): Damage => ({ kind: 'look', sheet: sheet.name, address }));
}

const spellExpected = (formula: string, origin: CellPosition): string =>
  spell(formula, ({ column = 0, row, columnFixed, rowFixed }) =>
    placeText('', columnFixed ? column : undefined, rowFixed ? row : undefined) +
      `[${columnFixed ? '' : column - origin.column},${rowFixed ? '' : (row ?? 0) - origin.row}]`);

/** The same of a formula as it is found: what is fixed is said in the template's places. */
const spellFound = ({ templateColumns, templateRows }: Placing, formula: string, origin: CellPosition): string =>
  spell(formula, ({ column = 0, row, columnFixed, rowFixed }) =>
    placeText('', columnFixed ? (templateColumns.get(column) ?? column) : undefined, rowFixed ? (templateRows.get(row ?? 0) ?? row) : undefined) +
      `[${columnFixed ? '' : column - origin.column},${rowFixed ? '' : (row ?? 0) - origin.row}]`);

/** `A:A` and `3:5` reach to the ends of the sheet. */
function bounded(range: string, columnCount: number): string {
  const [from = '', to = from] = range.replace(/\$/g, '').split(':');
  if (/^[A-Z]+$/i.test(from)) return `${from}1:${to}${LAST_ROW}`;
  if (/^\d+$/.test(from)) return `A${from}:${cellAddress(columnCount, Number(to))}`;
  const last = positionOf(to);
  return `${from}:${cellAddress(last.column, Math.min(last.row, LAST_ROW))}`;
}

/** The cells that should be coloured, where they stand now. */
function placedCells({ rows, columns }: Placing, range: string): readonly string[] {
  const cells: string[] = [];
  eachCell(range, (templateRow, templateColumn) => {
    const column = columns.get(templateColumn);
    if (column === undefined) return;
    for (const row of rows.get(templateRow) ?? []) cells.push(cellAddress(column, row));
  });
  return cells;
}

function spanOf(cells: readonly string[]): string {
  const places = cells.map(positionOf);
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [from, to] = [cellAddress(Math.min(...columns), Math.min(...rows)), cellAddress(Math.max(...columns), Math.max(...rows))];
  return from === to ? from : `${from}:${to}`;
}
