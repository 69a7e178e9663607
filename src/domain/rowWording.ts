/** How a row's unit of measure is written beside numbers. */
import { definitionOf } from './criteria/registry';
import type { TargetRow } from './resolution';

/** " %", " USD", " giường" with its leading space; "" for none. */
export function unitSuffix({ unit, unitHint }: Pick<TargetRow, 'unit' | 'unitHint'>): string {
  const shown = unit ?? unitHint;
  if (!shown) return '';
  return ` ${shown === shown.toUpperCase() ? shown : shown.charAt(0).toLowerCase() + shown.slice(1)}`;
}

/** "trên 12,5 %": what the row must reach. */
export const criterionWords = (row: TargetRow): string =>
  definitionOf(row.criterion).describe(row.criterion, unitSuffix(row));
