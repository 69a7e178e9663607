/** Workbooks compared: everything that somebody could see of them. */
import type { CellDescription, WorkbookDescription } from '../host/WorkbookDescription';

export interface Looked {
  readonly whole: string;
  /** Without the set-up of the printed page, which some Excels refuse; the command says so then. */
  readonly unprinted: string;
  readonly description: WorkbookDescription;
}

/** An empty cell that differs from others in its font alone looks like them. */
const isSeen = ({ value, formula, style = {} }: CellDescription): boolean =>
  (value !== undefined && value !== '') || formula !== undefined || Object.keys(style).some((key) => key !== 'fontName' && key !== 'fontSize');

/** What a formula gives is not compared. */
const seen = ({ formula, ...cell }: CellDescription): object => {
  if (formula === undefined) return cell;
  const { numberFormat, style, locked } = cell;
  return { formula, numberFormat, style, locked };
};

/** Everything but the ids that the host gives, and names of ours that lead nowhere: the next loading takes them away. */
export function lookOf(description: WorkbookDescription): Looked {
  const { sheets, names, ...rest } = description;
  const compared = {
    ...rest,
    names: names.filter(({ name, formula }) => !(name.startsWith('SCT_') && formula.includes('#REF!'))),
    sheets: sheets.map((sheet) => {
      const cells = sheet.cells.filter(isSeen);
      const last = Math.max(0, ...cells.map(({ address }) => Number(/\d+$/.exec(address)?.[0])));
      // An empty row below all others may keep a height.
      return { ...sheet, rows: sheet.rows.filter(({ index }) => index < last), cells: Object.fromEntries(cells.map((cell) => [cell.address, seen(cell)])) };
    }),
  };
  const without = (...keys: readonly string[]): string =>
    JSON.stringify(compared, (key, value: unknown) => (keys.includes(key) ? undefined : value));
  return { whole: without('id'), unprinted: without('id', 'page'), description };
}

/** Where two workbooks differ, as paths: the first few. */
export const differences = (before: Looked, after: Looked): readonly string[] =>
  differ(JSON.parse(before.unprinted), JSON.parse(after.unprinted), '');

function differ(before: unknown, after: unknown, path: string): readonly string[] {
  if (before === after) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) {
    return [`${path}: ${JSON.stringify(before)?.slice(0, 200) ?? 'nothing'} -> ${JSON.stringify(after)?.slice(0, 200) ?? 'nothing'}`];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .flatMap((key) => differ((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], `${path}/${key}`))
    .slice(0, 5);
}

/** @param sheetName without it, of all sheets */
export const isThere = ({ description }: Looked, sheetName: string | undefined, value: string | number): boolean =>
  description.sheets.some(({ name, cells }) => (sheetName ?? name) === name && cells.some((cell) => cell.value === value));
