/**
 * Formulas on sheets that are none of ours, where they look at cells of ours that a repair puts in another place. They
 * refer by address, so that afterwards they would show another row's figure.
 */
import { cellAddress } from '../a1';
import type { FoundWorkbook } from '../reading/foundWorkbook';
import type { SheetGrid } from '../reading/sheetGrid';
import { cellsKept, type CellsKept } from './cellsKept';
import { mapReferences } from './mapReferences';
import type { OutsideFormula } from './repairPlan';

/** As much of a sheet as its formulas need. */
export type FormulaSheet = Pick<SheetGrid, 'name' | 'rowCount' | 'columnCount' | 'formulaAt'>;

/** Without it, no formula needs to be looked at. */
export const movesCells = (workbook: FoundWorkbook): boolean => movingSheets(workbook).size > 0;

/** The sheets that a repair leaves as they are. */
export function outsideSheets({ grid, expected, sheets }: FoundWorkbook): readonly SheetGrid[] {
  const drawn = new Set([...sheets].flatMap(([key, sheet]) => (expected.sheets.has(key) ? [sheet] : [])));
  return grid.sheets.filter((sheet) => !drawn.has(sheet));
}

/** @param outside as {@link outsideSheets} */
export function outsideFormulas(workbook: FoundWorkbook, outside: readonly FormulaSheet[]): readonly OutsideFormula[] {
  const moving = movingSheets(workbook);
  if (moving.size === 0) return [];
  return outside.flatMap((sheet) => formulasOf(sheet).flatMap(([address, formula]): readonly OutsideFormula[] => {
    const after = afterwards(formula, moving);
    return after === formula ? [] : [{ sheet: sheet.name, address, formula, ...(after === undefined ? {} : { after }) }];
  }));
}

/** By name in small letters, as formulas name them in any. */
function movingSheets({ expected, sheets, placings }: FoundWorkbook): ReadonlyMap<string, CellsKept> {
  return new Map([...sheets].flatMap(([key, { name }]): readonly [string, CellsKept][] => {
    const placing = placings.get(key);
    if (!expected.sheets.has(key) || placing?.inPlace === true) return [];
    return [[name.toLowerCase(), cellsKept(placing)]];
  }));
}

function formulasOf({ rowCount, columnCount, formulaAt }: FormulaSheet): readonly (readonly [address: string, formula: string])[] {
  const found: (readonly [string, string])[] = [];
  for (let row = 1; row <= rowCount; row += 1) {
    for (let column = 1; column <= columnCount; column += 1) {
      const formula = formulaAt(row, column);
      if (formula?.includes('!') === true) found.push([cellAddress(column, row), formula]);
    }
  }
  return found;
}

/** The formula that looks at the same cells once they are back in their places; undefined where there is none for sure. */
function afterwards(formula: string, moving: ReadonlyMap<string, CellsKept>): string | undefined {
  let sure = true;
  const after = mapReferences(formula, (sheet, area) => {
    const kept = moving.get(sheet.toLowerCase());
    const moved = kept ? kept(area) : area;
    sure &&= moved !== undefined;
    return moved ?? area;
  });
  return sure ? after : undefined;
}
