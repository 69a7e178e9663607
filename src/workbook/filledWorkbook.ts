/** The standard workbook with values in its entry cells. */
import type { CellInput } from '../domain/entry';
import { placeOf } from '../domain/seal';
import type { TargetEntry, TaskEntry } from '../domain/submission';
import { expectedWorkbook, type ExpectedSheet } from './reading/expectedWorkbook';
import { inputContent } from './repair/inputContent';
import type { CellContent, SheetSpec, WorkbookSpec } from './spec';
import type { WorkbookPlan } from './workbookPlan';
import { workbookSpec } from './workbookSpec';

export interface PlacedInput {
  readonly rowId: string;
  readonly entry: TargetEntry | TaskEntry;
  readonly input: CellInput;
}

/**
 * Formulas lose what they give in a blank workbook: programs that show a file without calculating would tell untruths.
 *
 * @throws RangeError for a row or an entry that the template does not have
 */
export function filledWorkbook(plan: WorkbookPlan, inputs: readonly PlacedInput[]): WorkbookSpec {
  const spec = workbookSpec(plan);
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
  rows: sheet.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((content, column) => {
      const entered = contents.get(cellKey(sheet, index + 1, column + 1));
      if (entered !== undefined) return entered;
      return content?.kind === 'formula' ? { kind: 'formula', formula: content.formula } : content;
    }),
  })),
});
