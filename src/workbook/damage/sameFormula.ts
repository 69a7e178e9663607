/** Whether a formula that is found does what the template's does, wherever its row and its columns stand by now. */
import type { ExpectedWorkbook } from '../reading/expectedWorkbook';
import { placeText, spell } from './formulaSpelling';
import type { Placing } from '../reading/placing';
import type { SheetKey } from '../spec';

type Key = SheetKey | undefined;

/** Of formulas in cells, where it does not matter whether a reference has dollar signs. */
export class FormulaComparison {
  readonly #expected: ExpectedWorkbook;
  readonly #byName: ReadonlyMap<string, SheetKey>;
  readonly #placings: ReadonlyMap<SheetKey, Placing>;
  readonly #inPlace: boolean;
  readonly #columnsInPlace: boolean;
  readonly #found = new Map<string, string>();

  constructor(expected: ExpectedWorkbook, placings: ReadonlyMap<SheetKey, Placing>) {
    this.#expected = expected;
    this.#placings = placings;
    this.#byName = new Map(expected.spec.sheets.map(({ key, name }) => [name.toLowerCase(), key]));
    const all = [...placings.values()];
    this.#inPlace = all.every(({ inPlace }) => inPlace);
    // No formula looks at a certain row of an annex but its own and the head's.
    this.#columnsInPlace = all.every(({ inPlace, columns, expected: { rowIds } }) =>
      inPlace || (rowIds.size > 0 && [...columns].every(([template, found]) => template === found)));
  }

  /**
   * @param expected of the template, in that row of it
   * @param found on the same sheet, in that row of it
   */
  isSame(sheet: SheetKey, expected: Placed, found: Placed): boolean {
    if (this.#columnsInPlace && inRow(found, expected.row) === expected.formula) return true;
    return this.spellExpected(sheet, expected.formula) === this.#spellFound(sheet, found.formula);
  }

  spellExpected(sheet: SheetKey, formula: string): string {
    return remember(this.#expected.spellings, `${sheet}!${formula}`, () => this.#spell(sheet, formula, (_, place) => place));
  }

  #spellFound(sheet: SheetKey, formula: string): string {
    if (this.#inPlace) return this.spellExpected(sheet, formula);
    return remember(this.#found, `${sheet}!${formula}`, () => this.#spell(sheet, formula, (key, place, isColumn) => {
      const placing = key && this.#placings.get(key);
      if (!placing) return place;
      return (isColumn ? placing.templateColumns : placing.templateRows).get(place) ?? -place;
    }));
  }

  #spell(own: SheetKey, formula: string, move: (sheet: Key, place: number, isColumn: boolean) => number): string {
    return spell(formula, ({ column, row }, name) => {
      const key = name === undefined ? own : this.#byName.get(name.toLowerCase());
      const at = (place: number | undefined, isColumn: boolean): number | undefined =>
        place === undefined ? undefined : move(key, place, isColumn);
      const newColumn = at(column, true);
      // What is none of the template's places is the same as nothing there.
      if (newColumn !== undefined && newColumn < 0) return `#${column ?? ''}`;
      return placeText(key ?? name ?? '', newColumn, at(row, false));
    });
  }
}

export interface Placed {
  readonly formula: string;
  /** From 1. */
  readonly row: number;
}

/** What a sort makes of a formula: what it says of its own row. Where this is wrong, the spelling decides. */
const inRow = ({ formula, row }: Placed, wanted: number): string =>
  row === wanted ? formula : formula.replace(new RegExp(`([A-Z])${row}(?![\\d(])`, 'g'), `$1${wanted}`);

function remember(known: Map<string, string>, key: string, spelling: () => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > MOST_SPELLINGS) known.clear();
  const made = spelling();
  known.set(key, made);
  return made;
}

/** A workbook has about three thousand formulas, in perhaps two spellings. */
const MOST_SPELLINGS = 20_000;
