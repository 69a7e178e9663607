import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { UNFINISHED_NAME } from '../workbook/definedNames';
import type { OutsideFormula } from '../workbook/repair/repairPlan';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import { addSheet } from './addSheet';
import { bookNames } from './bookNames';
import { ROMAN } from './cellStyles';
import { leadFormulas } from './leadFormulas';
import { finishWorkbook } from './writeWorkbook';

type FileName = Workbook['definedNames']['model'][number];

/** The user's own sheets hold something that the writing library does not take. */
export class UncarriedContentError extends Error {
  override readonly name = 'UncarriedContentError';
}

/**
 * The user's file with our sheets replaced by those of the spec; every other sheet, with its formulas, formats, charts
 * and pictures, stays where it was, but for the formulas that follow what they look at. What stood on our sheets beside
 * the spec's contents (pictures, notes) is gone.
 *
 * @param file an .xlsx that `readXlsx` accepts
 * @param ours the names of the sheets to replace
 * @param outside formulas of the other sheets that look at what moves
 * @throws RangeError as `writeWorkbook` does. @throws UncarriedContentError when the rest of the file cannot be kept.
 */
export async function writeIntoFile(
  spec: WorkbookSpec,
  file: Uint8Array,
  ours: ReadonlySet<string>,
  outside: readonly OutsideFormula[] = [],
): Promise<Uint8Array> {
  const workbook = await opened(file);
  const tabs = workbook.worksheets.map(({ name }) => name);
  const names = workbook.definedNames.model;

  for (const sheet of workbook.worksheets.filter(({ name }) => ours.has(name))) workbook.removeWorksheet(sheet.id);
  for (const sheet of spec.sheets) addSheet(workbook, sheet, spec);
  giveFont(workbook, spec);
  leadFormulas(workbook, outside);
  arrange(workbook, tabs, ours, spec.sheets);

  const tabOf = (name: string): number => workbook.worksheets.findIndex((sheet) => sheet.name === name);
  // What was cut off is whole by this.
  const specNames = new Set([...spec.names.map(({ name }) => name), UNFINISHED_NAME].map((name) => name.toLowerCase()));
  workbook.definedNames.model = [
    ...bookNames(spec, (sheet) => tabOf(sheet.name)),
    ...names.flatMap((name) => (specNames.has(name.name.toLowerCase()) ? [] : keptName(name, tabs, ours, tabOf))),
  ];
  return finishWorkbook(workbook, spec);
}

async function opened(file: Uint8Array): Promise<Workbook> {
  // Without it, the library refuses every file with a chart.
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(file);
  } catch (error) {
    throw new UncarriedContentError('The library cannot open the file', { cause: error });
  }
  return workbook;
}

/** Where our sheets were, they stand again, in the order of the spec; those that were not there come after them. */
function arrange(workbook: Workbook, tabs: readonly string[], ours: ReadonlySet<string>, sheets: readonly SheetSpec[]): void {
  const waiting = sheets.map(({ name }) => name);
  const last = tabs.map((tab) => ours.has(tab)).lastIndexOf(true);
  const order = tabs.flatMap((tab, index) =>
    ours.has(tab) ? waiting.splice(0, index === last ? waiting.length : 1) : [tab]);
  [...order, ...waiting].forEach((name, index) => {
    const sheet = workbook.getWorksheet(name);
    if (sheet) sheet.orderNo = index;
  });
}

/** Cells of ours that rely on the workbook's own font, where the file has another. */
function giveFont(workbook: Workbook, { sheets, fontName, fontSize }: WorkbookSpec): void {
  if (workbook.defaultFont?.name === fontName && workbook.defaultFont.size === fontSize) return;
  for (const { name } of sheets) {
    workbook.getWorksheet(name)?.eachRow((row) => {
      row.eachCell((cell) => {
        if (!cell.font?.name) cell.font = { ...cell.font, name: fontName, size: fontSize, family: ROMAN };
      });
    });
  }
}

/** Print areas are kept with their sheets; names of one sheet go with it. */
function keptName(
  name: FileName,
  tabs: readonly string[],
  ours: ReadonlySet<string>,
  tabOf: (name: string) => number,
): readonly FileName[] {
  if (/^_xlnm\.Print_/i.test(name.name)) return [];
  if (name.localSheetId === undefined) return [name];
  const tab = tabs[name.localSheetId];
  return tab === undefined || ours.has(tab) ? [] : [{ ...name, localSheetId: tabOf(tab) }];
}
