/** Limits, number formats, locks, protection, hidden rows and merged cells that differ from the template. */
import type { Damage } from '../../domain/damage';
import { isBlankInput } from '../../domain/entry';
import { showsPercent } from '../../domain/percentSeen';
import { cellAddress, positionOf } from '../a1';
import { damageRuns } from './damageRuns';
import { eachCell } from '../reading/expectedWorkbook';
import { spell } from './formulaSpelling';
import { formatKind } from './numberFormatKind';
import type { Placing } from '../reading/placing';
import type { FoundRule } from '../reading/sheetGrid';
import type { ValidationRule } from '../spec';

/** @param compareCells false where the workbook is from another template */
export function lookDamage(placing: Placing, compareCells: boolean): readonly Damage[] {
  const { sheet, expected } = placing;
  const { looks } = sheet;
  if (!looks) return [];
  const damage: Damage[] = [];
  if (expected.spec.protected && !looks.protected) damage.push({ kind: 'protection', sheet: sheet.name });
  // Nobody types anything on the derived sheets.
  if (expected.spec.key === 'overview' || expected.spec.key === 'ledger') return damage;
  if (compareCells) damage.push(...ruleDamage(placing), ...formatDamage(placing));
  for (const row of new Set(looks.hiddenRows)) {
    const rowId = rowIdOf(placing, row);
    if (placing.templateRows.has(row)) {
      damage.push({ kind: 'hiddenRow', sheet: sheet.name, address: cellAddress(placing.columns.get(1) ?? 1, row), ...rowId });
    }
  }
  for (const range of looks.merges) {
    if (isOurs(placing, range)) {
      damage.push({ kind: 'mergedCells', sheet: sheet.name, address: range.replace(/\$/g, ''), ...rowIdOf(placing, positionOf(range).row) });
    }
  }
  return damage;
}

function rowIdOf({ templateRows, expected }: Placing, row: number): { readonly rowId?: string } {
  const rowId = expected.rowIds.get(templateRows.get(row) ?? 0);
  return rowId === undefined ? {} : { rowId };
}

function isOurs({ templateRows, templateColumns }: Placing, range: string): boolean {
  let ours = false;
  eachCell(range, (row, column) => {
    ours ||= templateRows.has(row) && templateColumns.has(column);
  });
  return ours;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly template: { readonly row: number; readonly column: number };
}

function cellsOf({ rows, columns }: Placing): readonly Cell[] {
  return [...rows].flatMap(([templateRow, found]) => found.flatMap((row) =>
    [...columns].map(([templateColumn, column]) => ({ row, column, template: { row: templateRow, column: templateColumn } }))));
}

function damaged(placing: Placing, kind: 'rule' | 'look', { row, column, template }: Cell): Damage {
  const caption = placing.expected.columns[template.column - 1]?.caption;
  return {
    kind, sheet: placing.sheet.name, address: cellAddress(column, row), ...rowIdOf(placing, row),
    ...(caption === undefined ? {} : { caption }),
  };
}

/**
 * One for each run of a column; one for the sheet when no limit is left. Excel sorts cells from under their limits: on a
 * sorted sheet each cell may have the limit of any row, or none as beside a group.
 */
function ruleDamage(placing: Placing): readonly Damage[] {
  const { sheet, expected } = placing;
  const entries = cellsOf(placing).filter(({ template }) => expected.isEntry(template.row, template.column));
  const sorted = isSorted(placing);
  const ofColumn = new Map<number, Set<string>>();
  for (const { template } of entries) {
    const rules = ofColumn.get(template.column) ?? new Set(['']);
    ofColumn.set(template.column, rules.add(spellRule(expected.ruleAt(template.row, template.column))));
  }
  const wrong = entries.filter(({ row, column, template }) => {
    const found = spellRule(sheet.looks?.ruleAt(row, column));
    if (sorted && ofColumn.get(template.column)?.has(found)) return false;
    return found !== spellRule(expected.ruleAt(template.row, template.column));
  });
  const limited = entries.filter(({ template }) => expected.ruleAt(template.row, template.column));
  const left = limited.some(({ row, column }) => sheet.looks?.ruleAt(row, column));
  if (limited.length > 1 && !left) return [{ kind: 'rule', sheet: sheet.name }];
  return damageRuns(wrong.map((cell) => damaged(placing, 'rule', cell)), 0);
}

/** Whether rows stand in another order than the template's. */
function isSorted({ rows }: Placing): boolean {
  const found = [...rows].sort(([one], [other]) => one - other).flatMap(([, [row]]) => row ?? []);
  return found.some((row, index) => row < (found[index - 1] ?? 0));
}

/** A rule is that of many cells, and is asked for at each. */
const spellings = new WeakMap<FoundRule | ValidationRule, string>();

function spellRule(rule: FoundRule | ValidationRule | undefined): string {
  if (!rule) return '';
  const spelling = spellings.get(rule) ?? spellingOf(rule);
  spellings.set(rule, spelling);
  return spelling;
}

/** Formulas of limits look at their own cell only: what they are relative to does not matter. */
function spellingOf(rule: FoundRule | ValidationRule): string {
  switch (rule.kind) {
    case 'list':
      return `list ${rule.source.replace(/[=$]/g, '').toUpperCase()}`;
    case 'formula':
      return spell(rule.formula, () => 'CELL');
    case 'decimal':
    case 'wholeNumber':
      return `${rule.kind} ${rule.min} ${rule.max}`;
    case 'textLength':
      return `textLength ${rule.max}`;
    case 'other':
      return 'other';
  }
}

function formatDamage(placing: Placing): readonly Damage[] {
  const { sheet, expected } = placing;
  const wrong = cellsOf(placing).filter(({ row, column, template }) => {
    const look = sheet.looks?.lookAt(row, column);
    if (!look) return false;
    const content = expected.columns[template.column - 1]?.content;
    if (!expected.isEntry(template.row, template.column)) {
      return !look.locked && expected.contentAt(template.row, template.column)?.kind === 'formula';
    }
    if (look.locked) return true;
    const format = expected.numberFormatAt(template.row, template.column);
    const compared = content === 'number' || content === 'date' || formatKind(format) !== 'text';
    if (!compared || content === 'choice' || content === 'text') return false;
    // A figure that shows as a percentage has a check of its own.
    if (showsPercent(look.numberFormat) && !isBlankInput(sheet.at(row, column))) return false;
    return formatKind(format) !== formatKind(look.numberFormat);
  });
  return damageRuns(wrong.map((cell) => damaged(placing, 'look', cell)), 0);
}
