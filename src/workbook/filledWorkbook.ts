/** The standard workbook with values in its entry cells. */
import { placeOf } from '../domain/seal';
import { expectedWorkbook, type ExpectedSheet } from './reading/expectedWorkbook';
import { inputContent } from './repair/inputContent';
import { FONT_SIZE } from './sheets/appendixLayout';
import { heightHolding } from './sheets/textHeight';
import type { CellContent, SheetSpec, WorkbookSpec } from './spec';
import type { PlacedInput, WorkbookPlan } from './workbookPlan';
import { workbookSpec } from './workbookSpec';

/** @throws RangeError for a row or an entry that the template does not have */
export function filledWorkbook(plan: WorkbookPlan, inputs: readonly PlacedInput[]): WorkbookSpec {
  const spec = workbookSpec(plan, inputs);
  const { sheets } = expectedWorkbook(plan.resolution, plan.appendices, plan.sheetNames);
  const places = new Map(spec.sheets.flatMap(({ key }) => entryPlaces(sheets.get(key))));
  const contents = new Map<string, CellContent>();
  for (const { rowId, entry, input } of inputs) {
    const place = places.get(placeOf(entry, rowId));
    if (place === undefined) throw new RangeError(`The template has no entry ${entry} in the row ${rowId}`);
    contents.set(place, inputContent(input));
  }
  return { ...spec, sheets: spec.sheets.map((sheet) => filledSheet(sheet, contents)) };
}

const cellKey = ({ key }: Pick<SheetSpec, 'key'>, row: number, column: number): string => `${key}!${row}/${column}`;

function entryPlaces(sheet: ExpectedSheet | undefined): readonly [string, string][] {
  if (!sheet) return [];
  return [...sheet.rowIds].flatMap(([row, rowId]) =>
    sheet.columns.flatMap(({ key, entry }, index): [string, string][] =>
      entry ? [[placeOf(key, rowId), cellKey(sheet.spec, row, index + 1)]] : []));
}

const filledSheet = (sheet: SheetSpec, contents: ReadonlyMap<string, CellContent>): SheetSpec => ({
  ...sheet,
  rows: sheet.rows.map((row, index) => {
    const entered = row.cells.map((_, column) => contents.get(cellKey(sheet, index + 1, column + 1)));
    return {
      ...row,
      height: heightHolding(row.height, entered, sheet.columns, FONT_SIZE),
      cells: row.cells.map((content, column) => entered[column] ?? content),
    };
  }),
});
