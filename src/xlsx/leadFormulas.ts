/** Having formulas of the user's own sheets look where their cells stand by now. */
import type { Cell, CellFormulaValue, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { shiftFormula } from '../workbook/damage/shiftFormula';
import type { OutsideFormula } from '../workbook/repair/repairPlan';

/** What a formula gives stays, as it gives the same. Those that say of no place for sure are left alone. */
export function leadFormulas(workbook: Workbook, formulas: readonly OutsideFormula[]): void {
  const led = formulas.flatMap(({ sheet, address, after }) => (after === undefined ? [] : [{ sheet, address, after }]));
  for (const name of new Set(led.map(({ sheet }) => sheet))) {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) continue;
    writeOut(sheet);
    for (const { address, after } of led.filter((each) => each.sheet === name)) {
      const cell = sheet.getCell(address);
      // A formula that fills a range is written in its first cell alone.
      if (ownFormula(cell)) cell.value = { ...(cell.value as CellFormulaValue), formula: after.slice(1) };
    }
  }
}

/** Formulas written once for many cells, which may be led to different places, are written in each. */
function writeOut(sheet: Worksheet): void {
  const shared: { readonly cell: Cell; readonly formula: string }[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const formula = sharedFormula(sheet, cell);
      if (formula !== undefined) shared.push({ cell, formula });
    });
  });
  for (const { cell, formula } of shared) cell.value = { formula, ...(cell.result !== undefined && { result: cell.result }) };
}

function sharedFormula(sheet: Worksheet, cell: Cell): string | undefined {
  const { shareType, sharedFormula: first } = cell.model;
  if (shareType === 'shared') return ownFormula(cell);
  const master = first === undefined ? undefined : sheet.getCell(first);
  const formula = master && ownFormula(master);
  return master && formula ? shiftFormula(formula, cell.row - master.row, cell.col - master.col) : undefined;
}

const ownFormula = ({ model: { formula } }: Cell): string | undefined => formula;
