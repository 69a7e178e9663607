/** Looking at a sheet of a {@link WorkbookSpec} cell by cell; reads A1 text by itself, not with the code under test. */
import type { CellContent, SheetKey, SheetSpec, Style, WorkbookSpec } from '../../src/workbook/spec';

const numberOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A to AZ: no sheet of ours is wider. */
export const letterOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : `${letterOf(Math.floor((column - 1) / 26))}${letterOf(((column - 1) % 26) + 1)}`;

/** Every address in a range such as `B3:D9`. */
export function addressesIn(range: string): readonly string[] {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (!match) throw new Error(`Not a range: ${range}`);
  const [, from = '', top = '', to = from, bottom = top] = match;
  const addresses: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1) {
    for (let column = numberOf(from); column <= numberOf(to); column += 1) addresses.push(`${letterOf(column)}${row}`);
  }
  return addresses;
}

export function sheetOf(spec: WorkbookSpec, key: SheetKey): SheetSpec {
  const sheet = spec.sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`There is no sheet ${key}`);
  return sheet;
}

export function contentAt(sheet: SheetSpec, address: string): CellContent {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return sheet.rows[Number(row) - 1]?.cells[numberOf(letters) - 1] ?? null;
}

export function textAt(sheet: SheetSpec, address: string): string | null {
  const content = contentAt(sheet, address);
  return content?.kind === 'text' ? content.text : null;
}

/** What the styles make of every cell together, a later one winning property by property. */
export function stylesOf({ styles }: SheetSpec): ReadonlyMap<string, Style> {
  const found = new Map<string, Style>();
  for (const { range, style } of styles) {
    for (const address of addressesIn(range)) found.set(address, { ...found.get(address), ...style });
  }
  return found;
}

export const unlockedIn = (sheet: SheetSpec): ReadonlySet<string> =>
  new Set([...stylesOf(sheet)].filter(([, { unlocked }]) => unlocked === true).map(([address]) => address));

export interface FoundFormula {
  readonly sheet: SheetSpec;
  readonly place: string;
  /** Without "=". */
  readonly formula: string;
}

export const cellFormulas = (spec: WorkbookSpec): readonly FoundFormula[] =>
  spec.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((content, column) =>
        content?.kind === 'formula'
          ? [{ sheet, place: `${sheet.key}!${letterOf(column + 1)}${row + 1}`, formula: content.formula.replace(/^=/, '') }]
          : [],
      ),
    ),
  );

export const formatFormulas = (spec: WorkbookSpec): readonly FoundFormula[] =>
  spec.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.map(({ range, formula }) => ({ sheet, place: `${sheet.key} format of ${range}`, formula })),
  );

export const validationFormulas = (spec: WorkbookSpec): readonly FoundFormula[] =>
  spec.sheets.flatMap((sheet) =>
    sheet.validations.flatMap(({ range, rule }) =>
      rule.kind === 'formula' ? [{ sheet, place: `${sheet.key} validation of ${range}`, formula: rule.formula }] : [],
    ),
  );

/** The texts written in a formula. */
export const literalsIn = (formula: string): readonly string[] =>
  [...formula.replace(/'(?:[^']|'')*'!/g, '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, literal = '']) => literal);

/** A formula with its texts emptied. */
export const withoutLiterals = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');
