/** What stands on our sheets where the template has no place for it. */
import type { Assessment } from '../../domain/assessment';
import { inputOf } from '../../domain/submission';
import { EMPTY, isBlankInput, type CellInput } from '../../domain/entry';
import type { Scalar } from '../../domain/expression';
import { inputText } from '../../domain/inputText';
import { fold } from '../reading/align';
import { cellAddress } from '../a1';
import { contentText, holds } from '../damage/cellText';
import type { Placing } from '../reading/placing';
import type { SetAside } from './repairPlan';

/** What the computed cells of a row give, by row id and column. */
export type Computed = ReadonlyMap<string, Readonly<Partial<Record<string, Scalar | CellInput>>>>;

/** So that computed cells which somebody turned into their values are not taken for something entered. */
export function computedValues({ period, rows = [], targets = [], tasks = [] }: Assessment): Computed {
  const wholes = new Map(targets.map(({ target, verdict }) => [target.rows[0]?.id, verdict]));
  return new Map<string, Readonly<Partial<Record<string, Scalar | CellInput>>>>([
    ...rows.map(({ row, verdict, comparison, cells }) => [
      row.id,
      { verdict, comparison, targetVerdict: wholes.get(row.id) ?? '', result: period ? inputOf(cells[period.key]) : EMPTY },
    ] as const),
    ...tasks.map(({ task, verdict, days }) => [task.id, { verdict, days }] as const),
  ]);
}

/**
 * @param ofOtherTemplate printed texts that differ are then those of the other template
 */
export function findSetAside(placing: Placing, computed: Computed, ofOtherTemplate: boolean): readonly SetAside[] {
  const { sheet, expected, templateRows, templateColumns, strays } = placing;
  const found: SetAside[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const input = sheet.at(row, column);
      if (isBlankInput(input)) continue;
      const templateColumn = templateColumns.get(column);
      const isHidden = templateColumn !== undefined && expected.columns[templateColumn - 1]?.hidden === true;
      // In a misnumbered row the hidden columns are still those of the row that its id means.
      const templateRow = (isHidden ? strays.misnumbered.get(row) : undefined) ?? templateRows.get(row);
      const isFormula = sheet.formulaAt(row, column) !== undefined;
      const known =
        templateRow !== undefined && templateColumn !== undefined
          ? belongs(placing, templateRow, templateColumn, input, isFormula, computed, ofOtherTemplate)
          : isFormula && templateColumn !== undefined && expected.columns[templateColumn - 1]?.content === 'computed';
      if (!known) found.push({ sheet: sheet.name, address: cellAddress(column, row), input });
    }
  }
  return found;
}

/** Whether a cell that the template has will hold the same again, or holds nothing that anybody entered. */
function belongs(
  { expected }: Placing,
  row: number,
  column: number,
  input: CellInput,
  isFormula: boolean,
  computed: Computed,
  ofOtherTemplate: boolean,
): boolean {
  if (expected.isEntry(row, column)) return true;
  const content = expected.contentAt(row, column);
  if (content?.kind === 'formula') {
    const { key = '', hidden = false } = expected.columns[column - 1] ?? {};
    if (isFormula || hidden || expected.spec.key === 'overview') return true;
    const value = computed.get(expected.rowIds.get(row) ?? '')?.[key];
    return value !== undefined && gives(value, input);
  }
  if (content === null) return false;
  return ofOtherTemplate || holds(input, content) || fold(inputText(input)) === fold(contentText(content));
}

function gives(value: Scalar | CellInput, input: CellInput): boolean {
  if (typeof value === 'object') return inputText(value) === inputText(input);
  if (typeof value === 'number') return input.kind === 'number' && Math.abs(value - input.number) < 1e-6;
  return inputText(input) === value;
}
