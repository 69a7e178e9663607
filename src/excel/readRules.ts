/** Reading the limits on the cells of a sheet. Excel tells one for a range only where all its cells have the same. */
import type { FoundRule } from '../workbook/reading/sheetGrid';
import { shiftFormula } from '../workbook/damage/shiftFormula';
import { rangeOf, type Area } from './area';

interface Uniform {
  readonly area: Area;
  readonly rule: FoundRule | undefined;
}

const MIXED: readonly string[] = ['Inconsistent', 'MixedCriteria'];

export class RuleReading {
  readonly #uniform: Uniform[] = [];
  #asked: readonly Asked[];

  /** @param runs cells that are likely to have one rule each */
  constructor(sheet: Excel.Worksheet, runs: readonly Area[]) {
    this.#asked = ask(sheet, runs);
  }

  /** Takes in what was asked; queues more and gives true where runs were mixed or cells were not among them. */
  next(sheet: Excel.Worksheet, rowCount: number, columnCount: number): boolean {
    const mixed: Area[] = [];
    for (const { area, validation } of this.#asked) {
      if (MIXED.includes(validation.type)) mixed.push(area);
      else this.#uniform.push({ area, rule: foundRule(validation) });
    }
    const covered = [...this.#uniform.map(({ area }) => area), ...mixed];
    const again = [...mixed.flatMap(parts), ...uncovered(covered, rowCount, columnCount)];
    this.#asked = ask(sheet, again);
    return again.length > 0;
  }

  /** The runs to ask for the next time. */
  get runs(): readonly Area[] {
    return stacked(this.#uniform).map(({ area }) => area);
  }

  rulesByCell(): (row: number, column: number) => FoundRule | undefined {
    const limited: (Uniform | undefined)[][] = [];
    for (const uniform of this.#uniform) {
      if (!uniform.rule) continue;
      const { row, column, rows, columns } = uniform.area;
      for (let at = row; at < row + rows; at += 1) {
        const cells = (limited[at] ??= []);
        cells.length = Math.max(cells.length, column + columns);
        cells.fill(uniform, column, column + columns);
      }
    }
    return (row, column) => {
      const { area, rule } = limited[row]?.[column] ?? {};
      if (!area || rule?.kind !== 'formula') return rule;
      return { kind: 'formula', formula: shiftFormula(rule.formula, row - area.row, column - area.column) };
    };
  }
}

interface Asked {
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

const ask = (sheet: Excel.Worksheet, areas: readonly Area[]): readonly Asked[] =>
  areas.map((area) => ({ area, validation: sheet.getRange(rangeOf(area)).dataValidation.load('type,rule') }));

/** A mixed run by columns; a mixed column cell by cell. */
function parts(area: Area): readonly Area[] {
  if (area.columns > 1) {
    return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
  }
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

/** The rest of the sheet in runs down the columns, those of neighbouring columns together. */
function uncovered(covered: readonly Area[], rowCount: number, columnCount: number): readonly Area[] {
  const isCovered = Array.from({ length: rowCount + 1 }, () => new Array<boolean>(columnCount + 1).fill(false));
  for (const { row, column, rows, columns } of covered) {
    for (const cells of isCovered.slice(row, row + rows)) cells.fill(true, column, Math.min(column + columns, columnCount + 1));
  }
  const open: Area[] = [];
  for (let column = 1; column <= columnCount; column += 1) {
    for (let row = 1; row <= rowCount; row += 1) {
      if (isCovered[row]?.[column]) continue;
      const first = row;
      while (row < rowCount && !isCovered[row + 1]?.[column]) row += 1;
      const rows = row - first + 1;
      const left = open.findIndex((area) => area.row === first && area.rows === rows && area.column + area.columns === column);
      const neighbour = open[left];
      if (neighbour) open[left] = { ...neighbour, columns: neighbour.columns + 1 };
      else open.push({ row: first, column, rows, columns: 1 });
    }
  }
  return open;
}

/**
 * Unlimited runs of the same columns, one below the other, as one. Limited ones stay as they are: Excel finds two limits
 * that differ in no more than their prompt mixed as well.
 */
function stacked(uniform: readonly Uniform[]): readonly Uniform[] {
  const byPlace = [...uniform].sort(({ area: one }, { area: other }) => one.column - other.column || one.row - other.row);
  const runs: Uniform[] = [];
  for (const { area, rule } of byPlace) {
    const above = runs.at(-1);
    const continues =
      !rule && above && !above.rule && above.area.column === area.column && above.area.columns === area.columns &&
      above.area.row + above.area.rows === area.row;
    if (continues) runs[runs.length - 1] = { area: { ...above.area, rows: above.area.rows + area.rows }, rule };
    else runs.push({ area, rule });
  }
  return runs;
}

function foundRule({ type, rule }: Excel.DataValidation): FoundRule | undefined {
  if (type === 'None') return undefined;
  if (rule.list && typeof rule.list.source === 'string') {
    return { kind: 'list', source: rule.list.source.replace(/^=/, '') };
  }
  if (rule.custom) return { kind: 'formula', formula: rule.custom.formula.replace(/^=/, '') };
  for (const kind of ['decimal', 'wholeNumber', 'textLength'] as const) {
    const limits = rule[kind];
    if (limits?.operator !== 'Between') continue;
    const [min, max] = [Number(limits.formula1), Number(limits.formula2)];
    if (Number.isNaN(min) || Number.isNaN(max)) continue;
    if (kind !== 'textLength') return { kind, min, max };
    if (min === 0) return { kind, max };
  }
  return { kind: 'other' };
}
