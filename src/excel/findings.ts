/** The sheet Rà soát in the open workbook: known by its defined name, drawn in the place of the last one. */
import type { Resolution } from '../domain/resolution';
import { FONT_NAME, FONT_SIZE } from '../workbook/sheets/appendixLayout';
import { SHEET_NAMES, UNFINISHED_NAME } from '../workbook/definedNames';
import { findingsSheet, type FindingsReport } from '../workbook/sheets/findingsSheet';
import { findSheet } from '../workbook/reading/findSheet';
import type { WorkbookGrid } from '../workbook/reading/sheetGrid';
import type { SheetKey, SheetSpec } from '../workbook/spec';
import { STANDARD_SHEET_NAMES } from '../workbook/workbookPlan';
import { drawContents } from './drawSheet';
import { bared, drawPrintSetup, finishSheets } from './drawWorkbook';
import { run } from './failure';
import { freeName, sheetNamed, SHEET_KEYS } from './findOurSheets';
import { WorkbookFailure } from './OpenWorkbook';
import { takeAway } from './takeAway';
import { dropMark, markIn, putMark, refuseWhileUnfinished, type Mark } from './unfinishedMark';

/**
 * Five round trips with print. A foreign sheet of the same name is left alone.
 *
 * @param grid of the last reading, for what the sheets are called that it links to
 * @throws WorkbookFailure; a sheet that was new is taken away then. One that is drawn over is left for another writing, or
 *   for {@link removeFindings}: what stood on it is out of date
 */
export async function writeFindings(
  resolution: Resolution,
  report: FindingsReport,
  grid: WorkbookGrid | undefined,
): Promise<void> {
  let begun: Mark | undefined;
  try {
    const spec = await onFound(async (context, { lastName, last, item, used, allNames, mark }): Promise<SheetSpec> => {
      const { worksheets, names } = context.workbook;
      const name = lastName ?? freeName(STANDARD_SHEET_NAMES.findings, allNames);
      const drawn = findingsSheet(report, { resolution, sheetNames: { ...namesNow(grid), findings: name } });
      begun = { command: 'findings', added: new Map(last ? [] : [['findings', name]]) };
      putMark(context, begun, mark);
      last?.protection.unprotect();
      const sheet = last ? bared(last, drawn) : worksheets.add(name);
      if (!last) {
        item?.delete();
        names.add(SHEET_NAMES.findings, sheet.getRange('A1'));
      }
      drawContents(sheet, drawn, { name: FONT_NAME, size: FONT_SIZE }, used);
      await context.sync();
      await finishSheets(context, [{ sheet, spec: drawn }], () => {
        dropMark(context);
      });
      return drawn;
    });
    await drawPrintSetup([spec]);
  } catch (error) {
    if (begun) await undoWriting(begun, error);
    throw error;
  }
}

type Found = Awaited<ReturnType<typeof look>>;

/** Does something with what there is. A sheet that an earlier writing had begun to add is taken away before. */
async function onFound<T>(batch: (context: Excel.RequestContext, found: Found) => Promise<T>): Promise<T> {
  const outcome = await run(async (context) => {
    const found = await look(context);
    refuseWhileUnfinished(found.mark, 'findings');
    return found.mark?.added?.size ? { begun: found.mark } : { result: await batch(context, found) };
  });
  if ('result' in outcome) return outcome.result;
  await takeAway(outcome.begun, dropMark);
  return onFound(batch);
}

/** @throws WorkbookFailure `incomplete` where it stays half written */
async function undoWriting(begun: Mark, cause: unknown): Promise<void> {
  let isLeft: boolean;
  try {
    if (begun.added?.size) await takeAway(begun, dropMark);
    isLeft = (await Excel.run(look)).mark !== undefined;
  } catch (error) {
    throw new WorkbookFailure('incomplete', { cause: new AggregateError([cause, error]) });
  }
  if (isLeft) throw new WorkbookFailure('incomplete', { cause });
}

/** @returns whether there was one */
export const removeFindings = (): Promise<boolean> =>
  onFound(async (context, { last, item }) => {
    if (last) {
      // A very hidden sheet cannot be deleted.
      last.visibility = 'Visible';
      last.delete();
    }
    item?.delete();
    dropMark(context);
    await context.sync();
    return last !== undefined;
  });

/** The sheet as it is, how far it reaches, and the name that leads to it, or nowhere. */
async function look(context: Excel.RequestContext) {
  const sheet = sheetNamed(context, 'findings');
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  const item = names.getItemOrNullObject(SHEET_NAMES.findings).load('name');
  const unfinished = names.getItemOrNullObject(UNFINISHED_NAME).load('name,formula');
  await context.sync();
  const reach = used.isNullObject
    ? { rows: 0, columns: 0 }
    : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
  return {
    lastName: sheet.isNullObject ? undefined : sheet.name,
    last: sheet.isNullObject ? undefined : context.workbook.worksheets.getItem(sheet.name),
    item: item.isNullObject ? undefined : item,
    used: reach,
    allNames: worksheets.items.map(({ name }) => name),
    mark: unfinished.isNullObject ? undefined : markIn([unfinished]),
  };
}

const namesNow = (grid: WorkbookGrid | undefined): Readonly<Record<SheetKey, string>> => {
  const names = SHEET_KEYS.map((key) => [key, (grid && findSheet(grid, key)?.name) ?? STANDARD_SHEET_NAMES[key]]);
  return Object.fromEntries(names) as Record<SheetKey, string>;
};
