/** What the template draws for a workbook, cell by cell: what a workbook that is found is compared with. */
import { PERIODS, periodEnd } from '../../domain/period';
import type { Resolution } from '../../domain/resolution';
import { columnNumber } from '../a1';
import { FIRST_DATA_ROW } from '../sheets/appendixLayout';
import { targetColumns, taskColumns, type Column } from '../sheets/columns';
import type { CellContent, SheetKey, SheetSpec, ValidationRule, WorkbookSpec } from '../spec';
import type { Appendix } from '../workbookPlan';
import { workbookSpec } from '../workbookSpec';

/** Rows and columns count from 1. */
export interface ExpectedSheet {
  readonly spec: SheetSpec;
  /** The columns of an annex; none on other sheets. */
  readonly columns: readonly Column<string>[];
  readonly width: number;
  contentAt(row: number, column: number): CellContent;
  /** Whether people fill the cell in. */
  isEntry(row: number, column: number): boolean;
  numberFormatAt(row: number, column: number): string;
  ruleAt(row: number, column: number): ValidationRule | undefined;
  /** The ids of an annex by the rows they stand in. */
  readonly rowIds: ReadonlyMap<number, string>;
}

export interface ExpectedWorkbook {
  readonly spec: WorkbookSpec;
  readonly sheets: ReadonlyMap<SheetKey, ExpectedSheet>;
  /** How formulas found before were spelled in one way, as long as nothing had moved. */
  readonly spellings: Map<string, string>;
}

const cache = new WeakMap<Resolution, Map<string, ExpectedWorkbook>>();

/** Drawing takes long enough to be felt, so that it is done once for each kind of workbook. */
export function expectedWorkbook(
  resolution: Resolution,
  appendices: readonly Appendix[],
  sheetNames: Readonly<Record<SheetKey, string>>,
): ExpectedWorkbook {
  const known = cache.get(resolution) ?? new Map<string, ExpectedWorkbook>();
  cache.set(resolution, known);
  const key = JSON.stringify([appendices, sheetNames]);
  const found = known.get(key);
  if (found) return found;
  // Sheets may be renamed as often as one likes; their old names are not needed any more.
  if (known.size >= 8) known.clear();
  const expected = draw(resolution, appendices, sheetNames);
  known.set(key, expected);
  return expected;
}

function draw(
  resolution: Resolution,
  appendices: readonly Appendix[],
  sheetNames: Readonly<Record<SheetKey, string>>,
): ExpectedWorkbook {
  // What Thông tin begins with is never compared.
  const period = PERIODS[0];
  const spec = workbookSpec({ resolution, appendices, sheetNames, period, evaluationDate: periodEnd(period, resolution.year) });
  const columnsOf: Readonly<Partial<Record<SheetKey, readonly Column<string>[]>>> = {
    targets: targetColumns(resolution),
    tasks: taskColumns,
  };
  return {
    spec,
    sheets: new Map(spec.sheets.map((sheet) => [sheet.key, expectedSheet(sheet, columnsOf[sheet.key] ?? [])])),
    spellings: new Map(),
  };
}

function expectedSheet(spec: SheetSpec, columns: readonly Column<string>[]): ExpectedSheet {
  const entries = new Set<number>();
  const formats = new Map<number, string>();
  const rules = new Map<number, ValidationRule>();
  for (const { range, style } of spec.styles) {
    eachCell(range, (row, column) => {
      if (style.unlocked) entries.add(placeOf(row, column));
      if (style.numberFormat) formats.set(placeOf(row, column), style.numberFormat);
    });
  }
  for (const { range, rule } of spec.validations) eachCell(range, (row, column) => rules.set(placeOf(row, column), rule));
  const contentAt = (row: number, column: number): CellContent => spec.rows[row - 1]?.cells[column - 1] ?? null;
  const idColumn = columns.findIndex(({ key }) => key === 'rowId') + 1;
  const ids = spec.rows.flatMap((_, index): [number, string][] => {
    const content = contentAt(index + 1, idColumn);
    return index + 1 >= FIRST_DATA_ROW && content?.kind === 'text' ? [[index + 1, content.text]] : [];
  });
  return {
    spec,
    columns,
    width: Math.max(...spec.rows.map(({ cells }) => cells.length)),
    contentAt,
    isEntry: (row, column) => entries.has(placeOf(row, column)),
    numberFormatAt: (row, column) => formats.get(placeOf(row, column)) ?? 'General',
    ruleAt: (row, column) => rules.get(placeOf(row, column)),
    rowIds: new Map(idColumn === 0 ? [] : ids),
  };
}

/** Excel has 16,384 columns. */
const placeOf = (row: number, column: number): number => row * 16384 + column;

const RANGE = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i;

/** Goes through the cells of an A1 range. @throws when the text is none */
export function eachCell(range: string, visit: (row: number, column: number) => void): void {
  const [whole, left = '', top = '', right = left, bottom = top] = RANGE.exec(range) ?? [];
  if (whole === undefined) throw new RangeError(`Not an A1 range: ${range}`);
  for (let row = Number(top); row <= Number(bottom); row += 1) {
    for (let column = columnNumber(left); column <= columnNumber(right); column += 1) visit(row, column);
  }
}
