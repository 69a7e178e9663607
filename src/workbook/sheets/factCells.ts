/** The cells that hold the facts a rule looks at, by the names the rule gives them. */
import { OWN_ROWS, UNIT } from '../../domain/scope';
import { contextCell, type ContextKey } from './ledgerLayout';
import { onSheet, type WorkbookPlan } from '../workbookPlan';

/**
 * Looks a fact's cell up, for `toFormula`. Unit and scope, which hold for the whole workbook, are there already.
 * @throws when asked for a fact that no cell holds
 */
export function factCells(plan: WorkbookPlan, cells: Readonly<Record<string, string>>): (name: string) => string {
  const context = (key: ContextKey): string => onSheet(plan, 'ledger', contextCell(key));
  const all = new Map(Object.entries({ ...cells, [UNIT]: context('unit'), [OWN_ROWS]: context('ownRows') }));
  return (name) => {
    const cell = all.get(name);
    if (cell === undefined) throw new Error(`No cell holds ${name}`);
    return cell;
  };
}
