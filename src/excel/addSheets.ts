/** Adding sheets of ours to the open workbook: what is there before, and drawing them. */
import type { Seal } from '../domain/seal';
import { readSeals } from '../workbook/sheets/sealBlock';
import type { SheetKey, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { DERIVED_SHEETS } from '../workbook/workbookSpec';
import { drawContents, type Extent } from './drawSheet';
import { bared, finishSheets } from './drawWorkbook';
import { sheetNamed, SHEET_KEYS } from './findOurSheets';
import { CONTENTS, gridOf, rangesOf } from './grids';
import { dropMark, markIn, putMark, type Mark } from './unfinishedMark';

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
  /** Of a command that was cut off. */
  readonly mark: Mark | undefined;
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
    mark: markIn(names.items),
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
  /** What the workbook says until all is drawn. */
  readonly mark: Mark;
}

/** Three round trips: contents and names, looks of the first half, looks of the rest with protection. */
export async function drawSheets(
  context: Excel.RequestContext,
  { spec, fresh, again, found, goTo, mark }: Drawing,
): Promise<void> {
  const { worksheets, names, application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  putMark(context, mark, found.mark);
  for (const name of found.stale) names.getItem(name).delete();
  const sheets = new Map<SheetKey, Excel.Worksheet>();
  for (const { key, name } of fresh) {
    const sheet = worksheets.add(name);
    sheets.set(key, sheet);
    // At once, and before anything stands on it: by its names a sheet is known to be ours.
    for (const each of spec.names) if (each.sheet === key) names.add(each.name, sheet.getRange(each.range));
  }
  for (const sheetSpec of again) {
    const sheet = worksheets.getItem(sheetSpec.name);
    sheet.protection.unprotect();
    sheets.set(sheetSpec.key, bared(sheet, sheetSpec));
  }
  const drawn = spec.sheets.flatMap((sheetSpec) => {
    const sheet = sheets.get(sheetSpec.key);
    return sheet ? [{ sheet, spec: sheetSpec }] : [];
  });
  const font = { name: spec.fontName, size: spec.fontSize };
  for (const each of drawn) drawContents(each.sheet, each.spec, font, found.reach.get(each.spec.key));
  await context.sync();

  const first = drawn.find((each) => each.spec.key === goTo);
  await finishSheets(context, drawn, () => {
    dropMark(context);
    // Refused while another workbook has the focus: nothing may come after it.
    first?.sheet.activate();
  });
}
