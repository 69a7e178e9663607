/** Loading: drawing the standard sheets that a workbook does not have yet. */
import { periodToReport } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import type { SerialDate } from '../domain/serialDate';
import type { SheetKey, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbook/workbookPlan';
import { DERIVED_SHEETS, workbookSpec } from '../workbook/workbookSpec';
import { drawSheets, lookAround, type Found } from './addSheets';
import { drawPrintSetup } from './drawWorkbook';
import { runOnce, run, toFailure } from './failure';
import { freeName, SHEET_KEYS } from './findOurSheets';
import { WorkbookFailure, type LoadResult } from './OpenWorkbook';
import { takeAway } from './takeAway';
import { dropMark, refuseWhileUnfinished, type Mark } from './unfinishedMark';

const SHEET_OF: Readonly<Record<Appendix, SheetKey>> = { 1: 'targets', 2: 'tasks' };

const isAppendix = ({ key }: SheetSpec): boolean => key === 'targets' || key === 'tasks';

/**
 * Draws what is missing and goes to the first appendix asked for. A sheet of ours that is there already is not touched,
 * but the two on which nothing is entered are drawn again when an appendix joins them. Where an earlier loading was cut
 * off, what that one was to add is loaded too.
 *
 * @param makeWay clears what an earlier loading left half done, or makes it whole where something was entered on it
 * @throws WorkbookFailure; the workbook is then as it was, except where even removing failed
 */
export async function loadAppendices(
  resolution: Resolution,
  asked: readonly Appendix[],
  today: SerialDate,
  makeWay: (mark: Mark) => Promise<void>,
): Promise<LoadResult> {
  const found = await runOnce(lookAround);
  if (!found.mark) return draw(resolution, asked, today, found);
  refuseWhileUnfinished(found.mark, 'load');
  await makeWay(found.mark);
  const { appendices: begun = [] } = found.mark;
  const both = ([1, 2] as const).filter((appendix) => asked.includes(appendix) || begun.includes(appendix));
  const result = await draw(resolution, both, today, await runOnce(lookAround));
  const added = both.filter((appendix) => begun.includes(appendix) || result.added.includes(appendix));
  return { ...result, added, present: both.filter((appendix) => !added.includes(appendix)) };
}

async function draw(
  resolution: Resolution,
  asked: readonly Appendix[],
  today: SerialDate,
  found: Found,
): Promise<LoadResult> {
  const present = asked.filter((appendix) => found.ours.has(SHEET_OF[appendix]));
  const added = asked.filter((appendix) => !present.includes(appendix));
  if (added.length === 0) {
    await run((context) => goToFirst(context, asked, found.ours));
    return { added, present, renamed: [], withoutPrintSetup: false };
  }

  const spec = specOf(resolution, today, found, asked);
  const fresh = spec.sheets.filter(({ key }) => !found.ours.has(key));
  const again = spec.sheets.filter(({ key }) => found.ours.has(key) && DERIVED_SHEETS.includes(key));
  const mark: Mark = { command: 'load', appendices: added, added: new Map(fresh.map(({ key, name }) => [key, name])) };
  try {
    await run((context) => drawSheets(context, { spec, fresh, again, found, goTo: fresh.find(isAppendix)?.key, mark }));
  } catch (error) {
    const isWhole = await undoLoading(resolution, today, mark, { cause: error, goBackTo: found.active });
    if (!isWhole) throw toFailure(error);
    // It was only refused to go there, while another workbook had the focus.
    await run((context) => goToFirst(context, asked, new Map(spec.sheets.map(({ key, name }) => [key, name]))));
  }
  const withoutPrintSetup = !(await drawPrintSetup([...fresh, ...again]));
  const renamed = fresh
    .filter(({ key, name }) => name !== STANDARD_SHEET_NAMES[key])
    .map(({ key, name }) => ({ wanted: STANDARD_SHEET_NAMES[key], taken: name }));
  return { added, present, renamed, withoutPrintSetup };
}

/**
 * Takes away what a loading added, and draws without it what it drew again.
 *
 * @param goBackTo the sheet that the user was on
 * @returns whether the loading had come to its end, so that nothing is taken away
 * @throws WorkbookFailure `incomplete` when Excel refuses this too; its mark is there then
 */
export async function undoLoading(
  resolution: Resolution,
  today: SerialDate,
  mark: Mark,
  { cause, goBackTo }: { readonly cause?: unknown; readonly goBackTo?: string } = {},
): Promise<boolean> {
  const goBack = (context: Excel.RequestContext): void => {
    if (goBackTo !== undefined) context.workbook.worksheets.getItem(goBackTo).activate();
  };
  try {
    const redraws = !DERIVED_SHEETS.every((key) => mark.added?.has(key));
    const isWhole = await takeAway(mark, (context) => {
      if (!redraws) dropMark(context);
      goBack(context);
    });
    if (isWhole || !redraws) return isWhole;
    const found = await runOnce(lookAround);
    // Without a mark, nothing had begun.
    if (!found.mark) return false;
    const spec = specOf(resolution, today, found, []);
    const again = spec.sheets.filter(({ key }) => found.ours.has(key) && DERIVED_SHEETS.includes(key));
    await run((context) => drawSheets(context, { spec, fresh: [], again, found, goTo: undefined, mark }));
    await drawPrintSetup(again);
    return false;
  } catch (error) {
    throw new WorkbookFailure('incomplete', { cause: new AggregateError([cause, error]) });
  }
}

/** The workbook with the appendices that it has and those asked for. */
function specOf(resolution: Resolution, today: SerialDate, found: Found, asked: readonly Appendix[]): WorkbookSpec {
  return workbookSpec({
    resolution,
    appendices: ([1, 2] as const).filter((appendix) => asked.includes(appendix) || found.ours.has(SHEET_OF[appendix])),
    period: periodToReport(today, resolution.year),
    evaluationDate: today,
    sheetNames: chooseNames(found),
    seals: found.seals,
  });
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
