/** What was loaded of a workbook, as grids. */
import { EMPTY, type CellInput } from '../domain/entry';
import type { SheetGrid, SheetLooks, WorkbookGrid } from '../workbook/reading/sheetGrid';

/** What stands in the used range of a sheet: loaded properties of an `Excel.Range`. */
export type Contents = Readonly<
  Pick<Excel.Range, 'values' | 'valueTypes' | 'formulas' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>
>;

/** Loads {@link Contents}. */
export const CONTENTS = 'values,valueTypes,formulas,rowIndex,columnIndex,rowCount,columnCount';

/** @param contents undefined for an empty sheet */
export function gridOf(name: string, contents: Contents | undefined, looks?: SheetLooks): SheetGrid {
  const withLooks = looks && { looks };
  if (!contents) {
    return { name, rowCount: 0, columnCount: 0, at: () => EMPTY, formulaAt: () => undefined, ...withLooks };
  }
  const { values, valueTypes, formulas, rowIndex, columnIndex, rowCount, columnCount } = contents;
  return {
    name,
    rowCount: rowIndex + rowCount,
    columnCount: columnIndex + columnCount,
    at: (row, column) => {
      const value: unknown = values[row - 1 - rowIndex]?.[column - 1 - columnIndex];
      return inputOf(value, valueTypes[row - 1 - rowIndex]?.[column - 1 - columnIndex]);
    },
    formulaAt: (row, column) => {
      const formula: unknown = formulas[row - 1 - rowIndex]?.[column - 1 - columnIndex];
      if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
      // Text that begins with "=" is its own value; no formula is.
      return formula === values[row - 1 - rowIndex]?.[column - 1 - columnIndex] ? undefined : formula;
    },
    ...withLooks,
  };
}

function inputOf(value: unknown, type: Excel.RangeValueType | string | undefined): CellInput {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value !== 'string' || value === '') return EMPTY;
  return type === 'Error' ? { kind: 'error', error: value } : { kind: 'text', text: value };
}

const REFERENCE = /^='?((?:[^']|'')+?)'?!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

/** Names that refer to a range; those of deleted cells refer to `#REF!`. */
export function rangesOf(items: readonly Excel.NamedItem[]): WorkbookGrid['names'] {
  return new Map(
    items.flatMap(({ name, formula }) => {
      const [, sheet, range] = REFERENCE.exec(String(formula)) ?? [];
      return sheet === undefined || range === undefined
        ? []
        : [[name, { sheet: sheet.replace(/''/g, "'"), range: range.replace(/\$/g, '') }] as const];
    }),
  );
}
