/** Loading: drawing the standard sheets that a workbook does not have yet. */
import { periodToReport } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import type { SerialDate } from '../domain/serialDate';
import type { SheetKey, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbook/workbookPlan';
import { DERIVED_SHEETS, workbookSpec } from '../workbook/workbookSpec';
import { drawSheets, lookAround, removeSheets, type Found } from './addSheets';
import { drawPrintSetup } from './drawWorkbook';
import { runOnce, run, toFailure } from './failure';
import { freeName, SHEET_KEYS } from './findOurSheets';
import { WorkbookFailure, type LoadResult } from './OpenWorkbook';

const SHEET_OF: Readonly<Record<Appendix, SheetKey>> = { 1: 'targets', 2: 'tasks' };

const isAppendix = ({ key }: SheetSpec): boolean => key === 'targets' || key === 'tasks';

/**
 * Draws what is missing and goes to the first appendix asked for. A sheet of ours that is there already is not touched,
 * but the two on which nothing is entered are drawn again when an appendix joins them.
 * @throws WorkbookFailure; the workbook is then as it was, except where even removing failed
 */
export async function loadAppendices(
  resolution: Resolution,
  asked: readonly Appendix[],
  today: SerialDate,
): Promise<LoadResult> {
  const found = await runOnce(lookAround);
  const present = asked.filter((appendix) => found.ours.has(SHEET_OF[appendix]));
  const added = asked.filter((appendix) => !present.includes(appendix));
  if (added.length === 0) {
    await run((context) => goToFirst(context, asked, found.ours));
    return { added, present, renamed: [], withoutPrintSetup: false };
  }

  const appendices = ([1, 2] as const).filter(
    (appendix) => asked.includes(appendix) || found.ours.has(SHEET_OF[appendix]),
  );
  const sheetNames = chooseNames(found);
  const plan = {
    resolution,
    period: periodToReport(today, resolution.year),
    evaluationDate: today,
    sheetNames,
    seals: found.seals,
  };
  const spec = workbookSpec({ ...plan, appendices });
  const fresh = spec.sheets.filter(({ key }) => !found.ours.has(key));
  const again = spec.sheets.filter(({ key }) => found.ours.has(key) && DERIVED_SHEETS.includes(key));
  try {
    await run((context) => drawSheets(context, { spec, fresh, again, found, goTo: fresh.find(isAppendix)?.key }));
  } catch (error) {
    await removeSheets(fresh, spec.names, found.active, error);
    if (again.length > 0) await drawBefore(workbookSpec({ ...plan, appendices: appendices.filter((each) => !added.includes(each)) }), error);
    throw new WorkbookFailure(toFailure(error).reason, { cause: error });
  }
  const withoutPrintSetup = !(await drawPrintSetup([...fresh, ...again]));
  const renamed = fresh
    .filter(({ key, name }) => name !== STANDARD_SHEET_NAMES[key])
    .map(({ key, name }) => ({ wanted: STANDARD_SHEET_NAMES[key], taken: name }));
  return { added, present, renamed, withoutPrintSetup };
}

/** After a failed loading: what was drawn again, as it was without the new appendix. @throws WorkbookFailure `incomplete` */
async function drawBefore(spec: WorkbookSpec, cause: unknown): Promise<void> {
  const again = spec.sheets.filter(({ key }) => DERIVED_SHEETS.includes(key));
  try {
    const found = await runOnce(lookAround);
    await run((context) => drawSheets(context, { spec, fresh: [], again, found, goTo: undefined }));
  } catch (error) {
    throw new WorkbookFailure('incomplete', { cause: new AggregateError([cause, error]) });
  }
  await drawPrintSetup(again);
}

/** Our sheets keep what they are called; a new one whose name is taken gets the next free number. */
function chooseNames({ ours, allNames }: Found): Readonly<Record<SheetKey, string>> {
  const chosen = SHEET_KEYS.map((key) => [key, ours.get(key) ?? freeName(STANDARD_SHEET_NAMES[key], allNames)]);
  return Object.fromEntries(chosen) as Record<SheetKey, string>;
}

async function goToFirst(
  context: Excel.RequestContext,
  asked: readonly Appendix[],
  ours: ReadonlyMap<SheetKey, string>,
): Promise<void> {
  const name = asked.map((appendix) => ours.get(SHEET_OF[appendix])).find((each) => each !== undefined);
  if (name !== undefined) context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}
