/** Putting the standard sheets right in place: other sheets may refer to them. */
import { sheetPrefix } from '../workbook/a1';
import type { Rebuilt } from '../workbook/repair/rebuild';
import type { RepairPlan } from '../workbook/repair/repairPlan';
import type { SheetGrid, WorkbookGrid } from '../workbook/reading/sheetGrid';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import { rangeOf } from './area';
import { drawContents } from './drawSheet';
import { bared, drawPrintSetup, finishSheets, type DrawnSheet } from './drawWorkbook';
import { runOnce, run } from './failure';
import { literalAt } from './literal';
import { WorkbookFailure } from './OpenWorkbook';

/**
 * Draws the rebuilt workbook over the one that was read. What a sheet held is replaced in one call, by contents that have
 * every entered value in them; what has no place in the template goes to its own sheet in the same round trip.
 *
 * @param grid with looks, from which the sheets were rebuilt
 * @throws WorkbookFailure; before anything was written with Excel's own reason, later `incomplete`: the sheets hold
 *   every value then, and repairing again finishes them
 */
export async function repairWorkbook({ plan, spec }: Rebuilt, grid: WorkbookGrid): Promise<RepairPlan> {
  if (plan.conflicts.length > 0) {
    throw new WorkbookFailure('unknown', { cause: new Error('Conflicts are left to decide') });
  }
  const present = new Map(grid.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const found = ({ name }: SheetSpec): SheetGrid | undefined => present.get(name.toLowerCase());
  await open(spec.sheets.filter((sheet) => found(sheet)));
  let written = false;
  try {
    await run(async (context) => {
      const drawn = await drawAllContents(context, spec, found);
      written = true;
      await finishSheets(context, drawn, () => undefined);
    });
  } catch (error) {
    if (!written) await putBack(spec.sheets.flatMap((sheet) => found(sheet) ?? []), error);
    throw new WorkbookFailure('incomplete', { cause: error });
  }
  await drawPrintSetup(spec.sheets);
  return plan;
}

/** On its own, so that a password is met before anything is written. */
const open = (sheets: readonly SheetSpec[]): Promise<void> =>
  run(async (context) => {
    for (const { name } of sheets) context.workbook.worksheets.getItem(name).protection.unprotect();
    await context.sync();
  });

/** Two round trips: the names as they are, then contents. */
async function drawAllContents(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  found: (sheet: SheetSpec) => SheetGrid | undefined,
): Promise<readonly DrawnSheet[]> {
  const { worksheets, names, application } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();

  application.suspendScreenUpdatingUntilNextSync();
  const drawn = spec.sheets.map((sheetSpec) => ({
    sheet: found(sheetSpec) ? bared(worksheets.getItem(sheetSpec.name), sheetSpec) : worksheets.add(sheetSpec.name),
    spec: sheetSpec,
  }));
  pointNames(names, spec);
  const font = { name: spec.fontName, size: spec.fontSize };
  for (const { sheet, spec: sheetSpec } of drawn) {
    const before = found(sheetSpec);
    drawContents(sheet, sheetSpec, font, { rows: before?.rowCount ?? 0, columns: before?.columnCount ?? 0 });
  }
  await context.sync();
  return drawn;
}

/** Names that are gone are made again, those that lead elsewhere are led back; what refers to them stays as it is. */
function pointNames(names: Excel.NamedItemCollection, { names: wanted, sheets }: WorkbookSpec): void {
  for (const { name, sheet, range } of wanted) {
    const home = sheets.find(({ key }) => key === sheet);
    if (!home) continue;
    const formula = `=${sheetPrefix(home.name)}${absolute(range)}`;
    const item = names.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!item) names.add(name, formula);
    else if (item.formula !== formula) item.formula = formula;
  }
}

const absolute = (range: string): string => range.replace(/\$/g, '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** After a refusal in the middle of the contents: all as it was read, so that no value is missing whatever was done. */
async function putBack(sheets: readonly SheetGrid[], cause: unknown): Promise<void> {
  try {
    await runOnce(async (context) => {
      for (const grid of sheets) {
        if (grid.rowCount === 0) continue;
        const range = context.workbook.worksheets
          .getItem(grid.name)
          .getRange(rangeOf({ row: 1, column: 1, rows: grid.rowCount, columns: grid.columnCount }));
        range.numberFormat = table(grid, (row, column) => grid.looks?.lookAt(row, column).numberFormat ?? 'General');
        range.formulas = table(grid, (row, column) => literalAt(grid, row, column));
      }
      await context.sync();
    });
  } catch (error) {
    throw new WorkbookFailure('incomplete', { cause: new AggregateError([cause, error]) });
  }
}

const table = <T>(grid: SheetGrid, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => cell(row + 1, column + 1)),
  );
