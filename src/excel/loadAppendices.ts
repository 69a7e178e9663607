/** Loading: drawing the standard sheets that a workbook does not have yet. */
import { periodToReport } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import type { Seal } from '../domain/seal';
import type { SerialDate } from '../domain/serialDate';
import { readSeals } from '../workbook/sheets/sealBlock';
import type { NameSpec, SheetKey, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbook/workbookPlan';
import { DERIVED_SHEETS, workbookSpec } from '../workbook/workbookSpec';
import { drawContents, type Extent } from './drawSheet';
import { bared, drawPrintSetup, finishSheets } from './drawWorkbook';
import { runOnce, run, toFailure } from './failure';
import { freeName, sheetNamed, SHEET_KEYS } from './findOurSheets';
import { CONTENTS, gridOf, rangesOf } from './grids';
import { WorkbookFailure, type LoadResult } from './OpenWorkbook';

const SHEET_OF: Readonly<Record<Appendix, SheetKey>> = { 1: 'targets', 2: 'tasks' };

/** What the workbook holds before anything is drawn. */
interface Found {
  /** Our sheets by what they are called now. */
  readonly ours: ReadonlyMap<SheetKey, string>;
  readonly allNames: readonly string[];
  /** The sheet the user is on. */
  readonly active: string;
  /** Our defined names that point nowhere, left behind by deleted sheets. */
  readonly stale: readonly string[];
  /** How far the sheets reach that may be drawn again. */
  readonly reach: ReadonlyMap<SheetKey, Extent>;
  /** On the ledger, oldest first. */
  readonly seals: readonly Seal[];
}

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
  const found = await runOnce(look);
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
  const spec = workbookSpec({
    resolution,
    appendices,
    period: periodToReport(today, resolution.year),
    evaluationDate: today,
    sheetNames,
    seals: found.seals,
  });
  const fresh = spec.sheets.filter(({ key }) => !found.ours.has(key));
  const again = spec.sheets.filter(({ key }) => found.ours.has(key) && DERIVED_SHEETS.includes(key));
  try {
    await run((context) => draw(context, spec, fresh, again, found));
  } catch (error) {
    await remove(fresh, spec.names, found.active, error);
    throw new WorkbookFailure(toFailure(error).reason, { cause: error });
  }
  const withoutPrintSetup = !(await drawPrintSetup([...fresh, ...again]));
  const renamed = fresh
    .filter(({ key, name }) => name !== STANDARD_SHEET_NAMES[key])
    .map(({ key, name }) => ({ wanted: STANDARD_SHEET_NAMES[key], taken: name }));
  return { added, present, renamed, withoutPrintSetup };
}

/** One round trip. */
async function look(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const sheets = SHEET_KEYS.map((key) => ({ key, sheet: sheetNamed(context, key) }));
  for (const { sheet } of sheets) sheet.load('name');
  const derived = sheets
    .filter(({ key }) => DERIVED_SHEETS.includes(key))
    .map(({ key, sheet }) => ({ key, sheet, used: sheet.getUsedRangeOrNullObject(true).load(CONTENTS) }));
  await context.sync();
  const ours = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const grids = derived.flatMap(({ key, sheet, used }) =>
    used.isNullObject ? [] : [[key, gridOf(sheet.name, used)] as const]);
  return {
    seals: readSeals({ sheets: grids.map(([, grid]) => grid), names: rangesOf(names.items) }),
    reach: new Map(grids.map(([key, { rowCount, columnCount }]) => [key, { rows: rowCount, columns: columnCount }])),
    ours: new Map(ours.map(({ key, sheet }) => [key, sheet.name])),
    allNames: worksheets.items.map(({ name }) => name),
    active: active.name,
    stale: names.items
      .filter(({ name, formula }) => name.startsWith('SCT_') && String(formula).includes('#REF!'))
      .map(({ name }) => name),
  };
}

/** Our sheets keep what they are called; a new one whose name is taken gets the next free number. */
function chooseNames({ ours, allNames }: Found): Readonly<Record<SheetKey, string>> {
  const chosen = SHEET_KEYS.map((key) => [key, ours.get(key) ?? freeName(STANDARD_SHEET_NAMES[key], allNames)]);
  return Object.fromEntries(chosen) as Record<SheetKey, string>;
}

/** Three round trips: contents and names, looks of the first half, looks of the rest with protection. */
async function draw(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  fresh: readonly SheetSpec[],
  again: readonly SheetSpec[],
  { stale, reach }: Found,
): Promise<void> {
  const { worksheets, names, application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  for (const name of stale) names.getItem(name).delete();
  const sheets = new Map<SheetKey, Excel.Worksheet>();
  for (const { key, name } of fresh) sheets.set(key, worksheets.add(name));
  for (const sheetSpec of again) {
    const sheet = worksheets.getItem(sheetSpec.name);
    sheet.protection.unprotect();
    sheets.set(sheetSpec.key, bared(sheet, sheetSpec));
  }
  const drawn = spec.sheets.flatMap((sheetSpec) => {
    const sheet = sheets.get(sheetSpec.key);
    return sheet ? [{ sheet, spec: sheetSpec }] : [];
  });
  const freshKeys = new Set(fresh.map(({ key }) => key));
  for (const { name, sheet, range } of spec.names) {
    const target = sheets.get(sheet);
    if (target && freshKeys.has(sheet)) names.add(name, target.getRange(range));
  }
  const font = { name: spec.fontName, size: spec.fontSize };
  for (const each of drawn) drawContents(each.sheet, each.spec, font, reach.get(each.spec.key));
  await context.sync();

  const first = drawn.find((each) => each.spec.key === 'targets' || each.spec.key === 'tasks');
  await finishSheets(context, drawn, () => first?.sheet.activate());
}

/** Takes away what a failed load added, and goes back to where the user was. @throws WorkbookFailure `incomplete` when Excel refuses this too */
async function remove(
  fresh: readonly SheetSpec[],
  names: readonly NameSpec[],
  active: string,
  cause: unknown,
): Promise<void> {
  const freshKeys = new Set(fresh.map(({ key }) => key));
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const found = fresh.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
      const named = names
        .filter(({ sheet }) => freshKeys.has(sheet))
        .map(({ name }) => workbook.names.getItemOrNullObject(name));
      for (const item of [...found, ...named]) item.load('name');
      await context.sync();
      for (const name of named) if (!name.isNullObject) name.delete();
      for (const sheet of found) {
        if (sheet.isNullObject) continue;
        // A very hidden sheet cannot be deleted.
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      workbook.worksheets.getItem(active).activate();
      await context.sync();
    });
  } catch (error) {
    throw new WorkbookFailure('incomplete', { cause: new AggregateError([cause, error]) });
  }
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
