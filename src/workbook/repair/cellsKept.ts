/** Where the cells that a reference covers stand once a sheet has the template's order again. */
import { isBlankInput } from '../../domain/entry';
import type { Placing } from '../reading/placing';
import type { ReferredArea, Span } from './mapReferences';

/**
 * The area that has the same cells after a repair: the very one given where none of them moves; undefined where no area
 * has just these, or where it cannot be told which was meant.
 */
export type CellsKept = (area: ReferredArea) => ReferredArea | undefined;

/** The rows of a sheet, or its columns. */
interface Lines {
  /** The template's place of each that has one. */
  readonly places: ReadonlyMap<number, number>;
  /** The places that were found. */
  readonly found: ReadonlySet<number>;
  /** None stands twice, and they follow each other as in the template. */
  readonly ordered: boolean;
  /** Nothing stands beyond it, neither now nor in the template. */
  readonly end: number;
}

/** @param placing undefined where nothing could be made out on the sheet, which is drawn afresh */
export function cellsKept(placing: Placing | undefined): CellsKept {
  if (!placing) return () => undefined;
  const { sheet, expected, templateRows, templateColumns } = placing;
  const rows = linesOf(templateRows, Math.max(sheet.rowCount, expected.spec.rows.length));
  const columns = linesOf(templateColumns, Math.max(sheet.columnCount, expected.width));
  return (area) => {
    if (losesCells(placing, area)) return undefined;
    const [movedRows, movedColumns] = [follow(rows, area.rows), follow(columns, area.columns)];
    if (movedRows === area.rows && movedColumns === area.columns) return area;
    if ((area.rows && !movedRows) || (area.columns && !movedColumns)) return undefined;
    return { ...(movedRows && { rows: movedRows }), ...(movedColumns && { columns: movedColumns }) };
  };
}

function linesOf(places: ReadonlyMap<number, number>, end: number): Lines {
  const inTurn = [...places].sort(([one], [other]) => one - other).map(([, place]) => place);
  return { places, found: new Set(inTurn), ordered: inTurn.every((place, index) => place > (inTurn[index - 1] ?? 0)), end };
}

/**
 * The same span where nothing of it moves. Inserting takes the formulas of other sheets along, sorting does not: of what
 * was sorted, nobody knows which row was meant.
 */
function follow(lines: Lines, span: Span | undefined): Span | undefined {
  if (!span || stays(lines, span)) return span;
  const { places, ordered, end } = lines;
  const placeOf = (line: number): number | undefined => (line > end ? line : places.get(line));
  const [from, to] = ordered ? [placeOf(span.from), placeOf(span.to)] : [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** What has no place of its own stays when nothing else takes its place. */
function stays({ places, found, end }: Lines, { from, to }: Span): boolean {
  for (let line = from; line <= Math.min(to, end); line += 1) {
    const place = places.get(line);
    if (place === undefined ? found.has(line) : place !== line) return false;
  }
  return true;
}

/** Whether something is in the area that will not be on the sheet any more: it has no place, or its row stands above too. */
function losesCells({ sheet, rows, templateRows, templateColumns }: Placing, area: ReferredArea): boolean {
  const [across, down] = [within(area.columns, sheet.columnCount), within(area.rows, sheet.rowCount)];
  for (let row = down.from; row <= down.to; row += 1) {
    const place = templateRows.get(row);
    const counts = place !== undefined && rows.get(place)?.[0] === row;
    for (let column = across.from; column <= across.to; column += 1) {
      if (!(counts && templateColumns.has(column)) && !isBlankInput(sheet.at(row, column))) return true;
    }
  }
  return false;
}

const within = (span: Span | undefined, count: number): Span => ({ from: span?.from ?? 1, to: Math.min(span?.to ?? count, count) });
