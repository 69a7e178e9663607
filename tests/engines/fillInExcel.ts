/** Fills the workbook open in the emulated Excel, column by column, through Microsoft's client. */
import { columnLetter, positionOf } from '../../src/workbook/a1';
import type { Filling, Fillings } from './fillTemplate';

/** What makes Excel hold a filling. Zero-length text cannot be typed: a formula gives it. */
function typed(filling: Filling): string | number | boolean {
  switch (filling.kind) {
    case 'empty':
      return '';
    case 'text':
      return filling.text === '' ? '=""' : `'${filling.text}`;
    case 'number':
      return filling.number;
    case 'boolean':
      return filling.boolean;
    case 'error':
      return ERRORS[filling.error] ?? '=NA()';
    case 'formula':
      return `=${filling.formula}`;
  }
}

const ERRORS: Readonly<Record<string, string>> = { '#N/A': '=NA()', '#DIV/0!': '=1/0', '#VALUE!': '="a"+1' };

/** The sheets must be unprotected: columns are written whole, cells in between left as they are. */
export async function fillInExcel(fillings: Fillings): Promise<void> {
  await Excel.run(async (context) => {
    for (const [sheetName, cells] of Object.entries(fillings)) {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      for (const [column, rows] of byColumn(cells)) {
        const numbers = [...rows.keys()];
        const first = Math.min(...numbers);
        const last = Math.max(...numbers);
        const values = Array.from({ length: last - first + 1 }, (_, index) => {
          const filling = rows.get(first + index);
          return [filling ? typed(filling) : null];
        });
        const letter = columnLetter(column);
        const range = sheet.getRange(`${letter}${first}:${letter}${last}`);
        // Cells formatted as text would keep formulas and apostrophes as they are typed.
        range.numberFormat = values.map(() => ['General']);
        range.formulas = values;
      }
    }
    await context.sync();
  });
}

function byColumn(cells: Readonly<Record<string, Filling>>): ReadonlyMap<number, ReadonlyMap<number, Filling>> {
  const columns = new Map<number, Map<number, Filling>>();
  for (const [address, filling] of Object.entries(cells)) {
    const { row, column } = positionOf(address);
    const rows = columns.get(column) ?? new Map<number, Filling>();
    rows.set(row, filling);
    columns.set(column, rows);
  }
  return columns;
}

export async function unprotectAll(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.protection.protected) sheet.protection.unprotect();
    await context.sync();
  });
}
