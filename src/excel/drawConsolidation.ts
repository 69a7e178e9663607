import type { WorkbookSpec } from '../workbook/spec';
import { drawSheets, lookAround } from './addSheets';
import { drawPrintSetup } from './drawWorkbook';
import { run, runOnce, toFailure } from './failure';
import { WorkbookFailure, type DrawResult } from './OpenWorkbook';
import { showOverview } from './showOverview';
import { takeAway } from './takeAway';
import { dropMark, refuseWhileUnfinished, type Mark } from './unfinishedMark';

/**
 * Draws a whole workbook of ours into one that has none of our sheets, and goes to Tổng quan. Its formulas name its sheets, so
 * that a foreign sheet of such a name is in the way too.
 *
 * @throws WorkbookFailure `occupied`, or `unfinished` where a command was cut off; whatever it is, the workbook is then as it
 * was, except where even removing failed
 */
export async function drawConsolidation(spec: WorkbookSpec): Promise<DrawResult> {
  const found = await runOnce(lookAround);
  refuseWhileUnfinished(found.mark);
  const taken = new Set(found.allNames.map((name) => name.toLowerCase()));
  const inTheWay = [...found.ours.values(), ...spec.sheets.map(({ name }) => name).filter((name) => taken.has(name.toLowerCase()))];
  if (inTheWay.length > 0) throw new WorkbookFailure('occupied', { cause: new Error(inTheWay.join(', ')) });
  const mark: Mark = { command: 'consolidation', added: new Map(spec.sheets.map(({ key, name }) => [key, name])) };
  try {
    await run((context) => drawSheets(context, { spec, fresh: spec.sheets, again: [], found, goTo: 'overview', mark }));
  } catch (error) {
    if (!(await undoDrawing(mark, found.active, error))) throw toFailure(error);
    // It was only refused to go there, while another workbook had the focus.
    await showOverview();
  }
  return { withoutPrintSetup: !(await drawPrintSetup(spec.sheets)) };
}

/** @returns whether the merge had come to its end. @throws WorkbookFailure `incomplete` */
async function undoDrawing(mark: Mark, goBackTo: string, cause: unknown): Promise<boolean> {
  try {
    return await takeAway(mark, (context) => {
      dropMark(context);
      context.workbook.worksheets.getItem(goBackTo).activate();
    });
  } catch (error) {
    throw new WorkbookFailure('incomplete', { cause: new AggregateError([cause, error]) });
  }
}
