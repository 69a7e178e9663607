/** Formulas of sheets that are none of ours, which may be large: asked for only when something of ours moves. */
import type { FormulaSheet } from '../workbook/repair/outsideFormulas';
import { rangeOf, type Area } from './area';
import { runOnce } from './failure';

/** So many cells a round trip: far below the 5 MB that Excel on the web gives at once, however long their formulas are. */
const MOST_CELLS = 20_000;

interface Used {
  readonly name: string;
  readonly range: Excel.Range;
}

/** One round trip, and at least one more where there is anything on these sheets. Those that are gone are left out. */
export async function readFormulas(names: readonly string[]): Promise<readonly FormulaSheet[]> {
  if (names.length === 0) return [];
  const used = await runOnce(async (context) => {
    const asked = names.map((name): Used => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      return { name, range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') };
    });
    await context.sync();
    return asked.filter(({ range }) => !range.isNullObject);
  });
  const sheets: FormulaSheet[] = [];
  for (const each of used) sheets.push(await formulasOf(each));
  return sheets;
}

/** In bands of rows. */
async function formulasOf({ name, range: { rowIndex, columnIndex, rowCount, columnCount } }: Used): Promise<FormulaSheet> {
  const band = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  const formulas: unknown[][] = [];
  for (let from = 0; from < rowCount; from += band) {
    const area = { row: rowIndex + from + 1, column: columnIndex + 1, rows: Math.min(band, rowCount - from), columns: columnCount };
    formulas.push(...(await readBand(name, area)));
  }
  return {
    name,
    rowCount: rowIndex + rowCount,
    columnCount: columnIndex + columnCount,
    formulaAt: (row, column) => {
      const formula = formulas[row - 1 - rowIndex]?.[column - 1 - columnIndex];
      return typeof formula === 'string' && formula.startsWith('=') ? formula : undefined;
    },
  };
}

const readBand = (sheet: string, area: Area): Promise<unknown[][]> =>
  runOnce(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(rangeOf(area)).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
