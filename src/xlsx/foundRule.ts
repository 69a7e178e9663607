import type { FoundRule } from '../workbook/reading/sheetGrid';
import { shiftFormula } from '../workbook/damage/shiftFormula';
import type { CellPosition } from '../workbook/a1';
import { parseRange, rangeText, type CellRange } from './range';
import { rangeReference, type XlsxName } from './workbookPart';

/** A validation as a file has it; formulas are without "=". */
export interface FileRule {
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly second: string;
  /** Where it holds; its formulas are relative to the top-left cell of the first. */
  readonly areas: readonly CellRange[];
}

/**
 * What a validation means for one of its cells; a formula comes relative to that cell.
 *
 * @param names of the workbook: a list given by its range and one given by the name of that range are the same
 * @returns undefined when anything may be typed
 */
export function foundRule(
  { type, operator, first, second, areas: [area] }: FileRule,
  cell: CellPosition,
  names: ReadonlyMap<string, XlsxName>,
): FoundRule | undefined {
  switch (type) {
    case 'none':
      return undefined;
    case 'list':
      return { kind: 'list', source: listSource(first, names) };
    case 'custom':
      return { kind: 'formula', formula: area ? shiftFormula(first, cell.row - area.from.row, cell.column - area.from.column) : first };
    case 'textLength':
      return operator === 'lessThanOrEqual' && isNumber(first) ? { kind: 'textLength', max: Number(first) } : { kind: 'other' };
    case 'decimal':
    case 'whole':
      if (operator !== 'between' || !isNumber(first) || !isNumber(second)) return { kind: 'other' };
      return { kind: type === 'whole' ? 'wholeNumber' : 'decimal', min: Number(first), max: Number(second) };
    default:
      return { kind: 'other' };
  }
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** A defined name where there is one for it; else the range, without `$`; else as written. */
function listSource(written: string, names: ReadonlyMap<string, XlsxName>): string {
  const target = rangeReference(written);
  if (target) {
    const named = [...names].find(([, { sheet, range }]) => sheet === target.sheet && range === target.range);
    return named ? named[0] : written;
  }
  const area = parseRange(written.trim());
  return area ? rangeText(area) : written;
}
