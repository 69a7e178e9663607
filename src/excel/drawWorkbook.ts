/** Drawing several sheets of a {@link WorkbookSpec} whose contents are written: looks, then print set-up. */
import { CHART_NAMES } from '../workbook/sheets/overview/charts';
import type { SheetSpec } from '../workbook/spec';
import { drawCharts } from './drawCharts';
import { drawPrint } from './drawPrint';
import { drawLooks } from './drawSheet';
import { OUR_PROTECTION, protectAs } from './protection';

export interface DrawnSheet {
  readonly sheet: Excel.Worksheet;
  readonly spec: SheetSpec;
}

/** An unprotected sheet with all of ours taken off but its contents, to be drawn over; the user's own charts stay. Queued. */
export function bared(sheet: Excel.Worksheet, { visibility }: SheetSpec): Excel.Worksheet {
  if (visibility === 'visible') sheet.visibility = 'Visible';
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.rowHidden = false;
  all.columnHidden = false;
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('Formats');
  for (const name of CHART_NAMES) sheet.charts.getItemOrNullObject(name).delete();
  return sheet;
}

/** Looks, limits, colours, charts and protection. Two round trips, the second with the largest sheet; `atLast` joins it. */
export async function finishSheets(
  context: Excel.RequestContext,
  drawn: readonly DrawnSheet[],
  atLast: () => void,
): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, spec } of drawn) if (spec.key !== 'tasks') drawLooks(sheet, spec);
  await context.sync();

  application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, spec } of drawn) if (spec.key === 'tasks') drawLooks(sheet, spec);
  for (const { sheet, spec } of drawn) {
    drawCharts(sheet, spec);
    if (spec.protected) protectAs(sheet, OUR_PROTECTION);
    if (spec.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
  }
  atLast();
  await context.sync();
}

/**
 * In its own round trip, because some Excels refuse it: a note then, not an error.
 * @returns false when it was refused
 */
export async function drawPrintSetup(specs: readonly SheetSpec[]): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      for (const spec of specs) {
        if (spec.print) drawPrint(context.workbook.worksheets.getItem(spec.name), spec);
      }
      await context.sync();
    });
    return true;
  } catch (error) {
    // What is lost is the look on paper; the sheets are complete.
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
