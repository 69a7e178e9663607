import type { WorkbookSpec } from '../workbook/spec';
import { drawSheets, lookAround, removeSheets } from './addSheets';
import { drawPrintSetup } from './drawWorkbook';
import { run, runOnce, toFailure } from './failure';
import { WorkbookFailure, type DrawResult } from './OpenWorkbook';

/**
 * Draws a whole workbook of ours into one that has none of our sheets, and goes to Tổng quan. Its formulas name its sheets, so
 * that a foreign sheet of such a name is in the way too.
 *
 * @throws WorkbookFailure `occupied`; whatever it is, the workbook is then as it was, except where even removing failed
 */
export async function drawConsolidation(spec: WorkbookSpec): Promise<DrawResult> {
  const found = await runOnce(lookAround);
  const taken = new Set(found.allNames.map((name) => name.toLowerCase()));
  const inTheWay = [...found.ours.values(), ...spec.sheets.map(({ name }) => name).filter((name) => taken.has(name.toLowerCase()))];
  if (inTheWay.length > 0) throw new WorkbookFailure('occupied', { cause: new Error(inTheWay.join(', ')) });
  try {
    await run((context) => drawSheets(context, { spec, fresh: spec.sheets, again: [], found, goTo: 'overview' }));
  } catch (error) {
    await removeSheets(spec.sheets, spec.names, found.active, error);
    throw new WorkbookFailure(toFailure(error).reason, { cause: error });
  }
  return { withoutPrintSetup: !(await drawPrintSetup(spec.sheets)) };
}
