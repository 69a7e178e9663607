/** Putting the standard sheets right in place: other sheets may refer to them. */
import { sheetPrefix } from '../workbook/a1';
import { UNFINISHED_NAME } from '../workbook/definedNames';
import type { Rebuilt } from '../workbook/repair/rebuild';
import type { RepairPlan } from '../workbook/repair/repairPlan';
import type { SheetGrid, WorkbookGrid } from '../workbook/reading/sheetGrid';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import { rangeOf } from './area';
import { drawContents, drawLooks } from './drawSheet';
import { bared, drawPrintSetup, finishSheets, type DrawnSheet } from './drawWorkbook';
import { run } from './failure';
import { literalAt } from './literal';
import { WorkbookFailure, type DrawingCommand } from './OpenWorkbook';
import { protectAgain } from './protection';
import type { WorkbookReader } from './readWorkbook';
import { dropMark, markIn, putMark, refuseWhileUnfinished, REWRITING, type Mark } from './unfinishedMark';

/**
 * Draws the rebuilt workbook over the one that was read. What a sheet held is replaced in one call, by contents that have
 * every entered value in them; what has no place in the template is written on its own sheet before that.
 *
 * @param grid with looks, from which the sheets were rebuilt
 * @param own the command whose mark may be there: that of a repair, or of a loading that is made whole this way
 * @throws WorkbookFailure; while nothing was rewritten with Excel's own reason, later `incomplete`: the sheets hold
 *   every value then, and repairing again finishes them
 */
export async function repairWorkbook(
  { plan, spec }: Rebuilt,
  grid: WorkbookGrid,
  known: Pick<WorkbookReader, 'mark' | 'protection'>,
  own: DrawingCommand = 'repair',
): Promise<RepairPlan> {
  refuseWhileUnfinished(known.mark, own);
  if (plan.conflicts.length > 0) {
    throw new WorkbookFailure('unknown', { cause: new Error('Conflicts are left to decide') });
  }
  const present = new Map(grid.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const found = ({ name }: SheetSpec): SheetGrid | undefined => present.get(name.toLowerCase());
  const mark = known.mark ?? { command: own };
  let written = false;
  try {
    await run(async (context) => {
      const drawn = await drawAllContents(context, spec, found, mark, known.mark);
      written = true;
      await finishSheets(context, drawn, () => {
        dropMark(context);
      });
    });
  } catch (error) {
    if (written || (await undoRepair(spec.sheets.flatMap((sheet) => found(sheet) ?? []), known, error))) {
      throw new WorkbookFailure('incomplete', { cause: error });
    }
    throw error;
  }
  await drawPrintSetup(spec.sheets);
  return plan;
}

/** Two round trips: the names as they are, then contents. A password is met before anything is rewritten. */
async function drawAllContents(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  found: (sheet: SheetSpec) => SheetGrid | undefined,
  mark: Mark,
  before: Mark | undefined,
): Promise<readonly DrawnSheet[]> {
  const { worksheets, names, application } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();

  application.suspendScreenUpdatingUntilNextSync();
  putMark(context, mark, before);
  for (const sheet of spec.sheets) if (found(sheet)) worksheets.getItem(sheet.name).protection.unprotect();
  putMark(context, { ...mark, detail: REWRITING }, mark);
  const drawn = spec.sheets.map((sheetSpec) => ({
    sheet: found(sheetSpec) ? worksheets.getItem(sheetSpec.name) : worksheets.add(sheetSpec.name),
    spec: sheetSpec,
  }));
  pointNames(names, spec);
  const font = { name: spec.fontName, size: spec.fontSize };
  // First that which has no place on the others any more.
  const inOrder = [...drawn].sort((one, other) => Number(other.spec.key === 'kept') - Number(one.spec.key === 'kept'));
  for (const { sheet, spec: sheetSpec } of inOrder) {
    const last = found(sheetSpec);
    if (last) bared(sheet, sheetSpec);
    drawContents(sheet, sheetSpec, font, { rows: last?.rowCount ?? 0, columns: last?.columnCount ?? 0 });
    // When this is given again, nothing may be left to set aside, and it is not drawn any more.
    if (sheetSpec.key === 'kept') drawLooks(sheet, sheetSpec);
  }
  await context.sync();
  return drawn.filter((each) => each.spec.key !== 'kept');
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

/**
 * After a refusal in the middle of the contents: all as it was read, so that no value is missing whatever was done.
 *
 * @returns whether sheets had been rewritten by then; else they are as they were
 * @throws WorkbookFailure `incomplete` when Excel refuses this too
 */
async function undoRepair(
  sheets: readonly SheetGrid[],
  { protection }: Pick<WorkbookReader, 'protection'>,
  cause: unknown,
): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const { names } = context.workbook;
      const item = names.getItemOrNullObject(UNFINISHED_NAME).load('name,formula');
      await context.sync();
      const mark = item.isNullObject ? undefined : markIn([item]);
      if (!mark) return false;
      if (mark.detail !== REWRITING) {
        await protectAgain(protection, mark.command === 'repair' ? dropMark : undefined);
        return false;
      }
      for (const grid of sheets) {
        if (grid.rowCount === 0) continue;
        const range = context.workbook.worksheets
          .getItem(grid.name)
          .getRange(rangeOf({ row: 1, column: 1, rows: grid.rowCount, columns: grid.columnCount }));
        range.numberFormat = table(grid, (row, column) => grid.looks?.lookAt(row, column).numberFormat ?? 'General');
        range.formulas = table(grid, (row, column) => literalAt(grid, row, column));
      }
      await context.sync();
      return true;
    });
  } catch (error) {
    throw new WorkbookFailure('incomplete', { cause: new AggregateError([cause, error]) });
  }
}

const table = <T>(grid: SheetGrid, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => cell(row + 1, column + 1)),
  );
