/** Adding sheets of ours to the open workbook: what is there before, drawing them, and taking them away again. */
import type { Seal } from '../domain/seal';
import { readSeals } from '../workbook/sheets/sealBlock';
import type { NameSpec, SheetKey, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { DERIVED_SHEETS } from '../workbook/workbookSpec';
import { drawContents, type Extent } from './drawSheet';
import { bared, finishSheets } from './drawWorkbook';
import { sheetNamed, SHEET_KEYS } from './findOurSheets';
import { CONTENTS, gridOf, rangesOf } from './grids';
import { WorkbookFailure } from './OpenWorkbook';

/** What the workbook holds before anything is drawn. */
export interface Found {
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

/** One round trip. */
export async function lookAround(context: Excel.RequestContext): Promise<Found> {
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

/** What is drawn where. */
export interface Drawing {
  readonly spec: WorkbookSpec;
  /** Of its sheets: those that are added. */
  readonly fresh: readonly SheetSpec[];
  /** Those that are there and are drawn over. */
  readonly again: readonly SheetSpec[];
  readonly found: Found;
  /** The sheet to go to; without it the user stays. */
  readonly goTo: SheetKey | undefined;
}

/** Three round trips: contents and names, looks of the first half, looks of the rest with protection. */
export async function drawSheets(
  context: Excel.RequestContext,
  { spec, fresh, again, found: { stale, reach }, goTo }: Drawing,
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

  const first = drawn.find((each) => each.spec.key === goTo);
  await finishSheets(context, drawn, () => first?.sheet.activate());
}

/** Takes away what a failed drawing added, and goes back to where the user was. @throws WorkbookFailure `incomplete` when Excel refuses this too */
export async function removeSheets(
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
