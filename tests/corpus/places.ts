/** Where everything of the standard workbook stands, read off the plain data it is drawn from. */
import { columnLetter } from '../../src/workbook/a1';
import { targetColumns, taskColumns } from '../../src/workbook/sheets/columns';
import { FIRST_FIELD_ROW, INFO_COLUMNS, INFO_FIELDS, TEMPLATE_ROW } from '../../src/workbook/sheets/infoFields';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { resolution } from '../engines/standardFile';

export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** By `PL1.4.h1`, `PL2.1.10.verdict`, `header.unit`, `header.template`, `PL1-group-I.name`, `PL1-captions.q1`. */
export type Places = ReadonlyMap<string, Place>;

export const SHEETS = { info: 'Thông tin', targets: 'Phụ lục 1', tasks: 'Phụ lục 2', overview: 'Tổng quan', ledger: '_so_chi_tieu' } as const;

const CAPTION = 'Mã dòng';

function* ofTable(sheet: SheetSpec, annex: string, keys: readonly string[]): Generator<readonly [string, Place]> {
  const texts = sheet.rows.map(({ cells }) => cells.map((cell) => (cell?.kind === 'text' ? cell.text : undefined)));
  const header = texts.findIndex((row) => row.includes(CAPTION));
  const idColumn = texts[header]?.indexOf(CAPTION) ?? -1;
  for (const [index, row] of texts.entries()) {
    const id = index === header ? `${annex}-captions` : (row[idColumn] ?? (index > header && row[0] ? `${annex}-group-${row[0]}` : undefined));
    if (id === undefined) continue;
    for (const [column, key] of keys.entries()) {
      yield [`${id}.${key}`, { sheet: sheet.name, address: `${columnLetter(column + 1)}${index + 1}` }];
    }
  }
}

export function placesOf({ sheets }: WorkbookSpec): Places {
  const places = new Map<string, Place>();
  const put = (entries: Iterable<readonly [string, Place]>): void => {
    for (const [key, place] of entries) places.set(key, place);
  };
  const field = (row: number): Place => ({ sheet: SHEETS.info, address: `${INFO_COLUMNS.entry}${row}` });
  put(INFO_FIELDS.map(({ entry }, index) => [`header.${entry}`, field(FIRST_FIELD_ROW + index)] as const));
  put([['header.template', field(TEMPLATE_ROW)]]);
  for (const sheet of sheets) {
    if (sheet.key === 'targets') put(ofTable(sheet, 'PL1', targetColumns(resolution).map(({ key }) => key)));
    if (sheet.key === 'tasks') put(ofTable(sheet, 'PL2', taskColumns.map(({ key }) => key)));
  }
  return places;
}

/** @throws when the workbook has no such place */
export function placeAt(places: Places, key: string): Place {
  const place = places.get(key);
  if (!place) throw new Error(`There is no ${key}`);
  return place;
}
