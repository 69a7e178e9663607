/** The sheet Rà soát in the open workbook: known by its defined name, drawn in the place of the last one. */
import type { Resolution } from '../domain/resolution';
import { FONT_NAME, FONT_SIZE } from '../workbook/sheets/appendixLayout';
import { SHEET_NAMES } from '../workbook/definedNames';
import { findingsSheet, type FindingsReport } from '../workbook/sheets/findingsSheet';
import { findSheet } from '../workbook/reading/findSheet';
import type { WorkbookGrid } from '../workbook/reading/sheetGrid';
import type { SheetKey } from '../workbook/spec';
import { STANDARD_SHEET_NAMES } from '../workbook/workbookPlan';
import { drawContents } from './drawSheet';
import { bared, drawPrintSetup, finishSheets } from './drawWorkbook';
import { run } from './failure';
import { freeName, sheetNamed, SHEET_KEYS } from './findOurSheets';

/**
 * Five round trips with print. A foreign sheet of the same name is left alone.
 *
 * @param grid of the last reading, for what the sheets are called that it links to
 * @throws WorkbookFailure
 */
export async function writeFindings(
  resolution: Resolution,
  report: FindingsReport,
  grid: WorkbookGrid | undefined,
): Promise<void> {
  const spec = await run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    const { lastName, last, item, used } = await look(context);

    const name = lastName ?? freeName(STANDARD_SHEET_NAMES.findings, worksheets.items.map((sheet) => sheet.name));
    const sheetNames = { ...namesNow(grid), findings: name };
    const drawn = findingsSheet(report, { resolution, sheetNames });
    last?.protection.unprotect();
    const sheet = last ? bared(last, drawn) : worksheets.add(name);
    if (!last) {
      item?.delete();
      names.add(SHEET_NAMES.findings, sheet.getRange('A1'));
    }
    drawContents(sheet, drawn, { name: FONT_NAME, size: FONT_SIZE }, used);
    await context.sync();
    await finishSheets(context, [{ sheet, spec: drawn }], () => undefined);
    return drawn;
  });
  await drawPrintSetup([spec]);
}

/** @returns whether there was one */
export const removeFindings = (): Promise<boolean> =>
  run(async (context) => {
    const { last, item } = await look(context);
    item?.delete();
    if (last) {
      // A very hidden sheet cannot be deleted.
      last.visibility = 'Visible';
      last.delete();
    }
    await context.sync();
    return last !== undefined;
  });

/** The sheet as it is, how far it reaches, and the name that leads to it, or nowhere. */
async function look(context: Excel.RequestContext) {
  const sheet = sheetNamed(context, 'findings');
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const item = context.workbook.names.getItemOrNullObject(SHEET_NAMES.findings);
  item.load('name');
  await context.sync();
  const reach = used.isNullObject
    ? { rows: 0, columns: 0 }
    : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
  return {
    lastName: sheet.isNullObject ? undefined : sheet.name,
    last: sheet.isNullObject ? undefined : context.workbook.worksheets.getItem(sheet.name),
    item: item.isNullObject ? undefined : item,
    used: reach,
  };
}

const namesNow = (grid: WorkbookGrid | undefined): Readonly<Record<SheetKey, string>> => {
  const names = SHEET_KEYS.map((key) => [key, (grid && findSheet(grid, key)?.name) ?? STANDARD_SHEET_NAMES[key]]);
  return Object.fromEntries(names) as Record<SheetKey, string>;
};
