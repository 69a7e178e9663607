/** A report as somebody fills it in: what it is made for, and every entry. */
import type { Period } from '../../src/domain/period';
import type { Seal } from '../../src/domain/seal';
import { dateOf, type SerialDate } from '../../src/domain/serialDate';
import type { CellContent, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { STANDARD_SHEET_NAMES, type Appendix } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import type { Filling } from '../engines/fillTemplate';
import { resolution } from '../engines/standardFile';
import { placeAt, placesOf, type Places } from './places';

/** By place: `PL1.4.h1`, `header.unit`. */
export type EntriesByPlace = Readonly<Record<string, Filling>>;

export interface Report {
  readonly appendices: readonly Appendix[];
  readonly period: Period;
  readonly evaluationDate: SerialDate;
  readonly entries: EntriesByPlace;
}

export const text = (content: string): Filling => ({ kind: 'text', text: content });
export const number = (content: number): Filling => ({ kind: 'number', number: content });
/** Without "=". */
export const formula = (content: string): Filling => ({ kind: 'formula', formula: content });
export const error = (value = '#N/A'): Filling => ({ kind: 'error', error: value });
export const truth = (value = true): Filling => ({ kind: 'boolean', boolean: value });
export const NOTHING: Filling = { kind: 'empty' };
/** `day(31, 3)` is 31/03 of the resolution's year. */
export const day = (date: number, month: number, year = resolution.year): Filling => number(dateOf(year, month, date));

/** The template of a report, with nothing entered. */
const templateFor = ({ appendices, period, evaluationDate }: Report, seals: readonly Seal[]): WorkbookSpec =>
  workbookSpec({ resolution, appendices, period, evaluationDate, seals, sheetNames: STANDARD_SHEET_NAMES });

const contentOf = (filling: Filling): CellContent => {
  switch (filling.kind) {
    case 'empty':
      return null;
    case 'text':
    case 'number':
      return filling;
    case 'formula':
      return { kind: 'formula', formula: `=${filling.formula}` };
    case 'boolean':
    case 'error':
      throw new Error(`A ${filling.kind} is no content that our writer writes`);
  }
};

/** The spec with contents put into cells, by sheet name and address. */
export function withContents(
  spec: WorkbookSpec,
  contents: readonly { readonly sheet: string; readonly address: string; readonly content: CellContent }[],
): WorkbookSpec {
  const change = (sheet: SheetSpec): SheetSpec => {
    const own = contents.filter((each) => each.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
    for (const { address, content } of own) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const cells = rows[Number(row) - 1]?.cells;
      if (!cells) throw new Error(`${sheet.name} has no row ${row}`);
      while (cells.length < column) cells.push(null);
      cells[column - 1] = content;
    }
    return { ...sheet, rows };
  };
  return { ...spec, sheets: spec.sheets.map(change) };
}

export const withEntries = (spec: WorkbookSpec, entries: EntriesByPlace, places: Places = placesOf(spec)): WorkbookSpec =>
  withContents(spec, Object.entries(entries).map(([key, filling]) => ({ ...placeAt(places, key), content: contentOf(filling) })));

/** The report as our own sheets. */
export const specOf = (report: Report, seals: readonly Seal[] = []): WorkbookSpec =>
  withEntries(templateFor(report, seals), report.entries);
