/** Finding the rows and columns of Thông tin. */
import { align, fold } from './align';
import { columnNumber, positionOf } from '../a1';
import { FIELD_NAMES } from '../definedNames';
import type { ExpectedSheet } from './expectedWorkbook';
import { textAt } from './findSheet';
import { INFO_COLUMNS, INFO_FIELDS, FIRST_FIELD_ROW } from '../sheets/infoFields';
import { placing, type Placing } from './placing';
import type { SheetGrid, WorkbookGrid } from './sheetGrid';

const LABEL = columnNumber(INFO_COLUMNS.label);
const ENTRY = columnNumber(INFO_COLUMNS.entry);
const HINT = columnNumber(INFO_COLUMNS.hint());
const KEY = columnNumber(INFO_COLUMNS.key);

/** A field's row is found by the key beside it, then by its label, then by its defined name. */
export function placeInfo(workbook: WorkbookGrid, sheet: SheetGrid, expected: ExpectedSheet): Placing {
  const columns = findColumns(workbook, sheet, expected);
  const [label = LABEL, key = KEY] = [columns.get(LABEL), columns.get(KEY)];
  const known = new Map<number, number>();
  INFO_FIELDS.forEach(({ entry, label: words }, index) => {
    const byKey = rowWith(sheet, key, FIELD_NAMES[entry]);
    const named = workbook.names.get(FIELD_NAMES[entry]);
    const row = byKey ?? rowWith(sheet, label, words) ?? (named?.sheet === sheet.name ? positionOf(named.range).row : undefined);
    if (row !== undefined && ![...known.values()].includes(row)) known.set(FIRST_FIELD_ROW + index - 1, row);
  });
  const labels = expected.spec.rows.map((_, index) => textOf(expected, index + 1, LABEL));
  const found = Array.from({ length: sheet.rowCount }, (_, index) => textAt(sheet, index + 1, label));
  const rows = [...align(labels, found, known)].map(([index, row]) => [index + 1, [row]] as const);
  return placing(sheet, expected, new Map(rows), columns);
}

const textOf = (expected: ExpectedSheet, row: number, column: number): string => {
  const content = expected.contentAt(row, column);
  return content?.kind === 'text' ? content.text : '';
};

function rowWith(sheet: SheetGrid, column: number, words: string): number | undefined {
  for (let row = 1; row <= sheet.rowCount; row += 1) if (fold(textAt(sheet, row, column)) === fold(words)) return row;
  return undefined;
}

/**
 * Labels, hints and keys stand in the columns with the most of their texts. The entry is between label and hint: where
 * the defined names of the fields are, if a column was inserted there.
 */
function findColumns(workbook: WorkbookGrid, sheet: SheetGrid, expected: ExpectedSheet): ReadonlyMap<number, number> {
  const rows = expected.spec.rows.map((_, index) => index + 1);
  const places = new Map<number, number>();
  for (const column of [LABEL, HINT, KEY]) {
    const words = new Set(rows.map((row) => fold(textOf(expected, row, column))).filter((word) => word !== ''));
    const place = fullest(sheet, words);
    if (place !== undefined && ![...places.values()].includes(place)) places.set(column, place);
  }
  const named = Object.values(FIELD_NAMES)
    .map((name) => workbook.names.get(name))
    .flatMap((name) => (name?.sheet === sheet.name ? positionOf(name.range).column : []));
  const usual = [...new Set(named)]
    .sort((one, other) => count(named, other) - count(named, one))
    .find((column) => ![...places.values()].includes(column));
  const [label, hint, key] = [places.get(LABEL), places.get(HINT), places.get(KEY)];
  const between = label !== undefined && hint === label + (HINT - LABEL) ? label + 1 : undefined;
  const entry = between ?? usual ?? (key === undefined ? (label ?? 0) + 1 : key - (KEY - ENTRY));
  return new Map([[LABEL, label ?? LABEL], [ENTRY, entry], [HINT, hint ?? entry + 1], [KEY, key ?? entry + 2]]);
}

const count = (all: readonly number[], one: number): number => all.filter((each) => each === one).length;

function fullest(sheet: SheetGrid, words: ReadonlySet<string>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    let found = 0;
    for (let row = 1; row <= sheet.rowCount; row += 1) if (words.has(fold(textAt(sheet, row, column)))) found += 1;
    if (found <= most) continue;
    best = column;
    most = found;
  }
  return best;
}
