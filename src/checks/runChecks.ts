/** Running every check over a submission. */
import type { Assessment } from '../domain/assessment';
import type { Finding, Occurrence } from './check';
import { CHECKS } from './registry';
import { SHEETS_IN_ORDER, sheetOf, type SheetOfFinding } from './sheetOrder';

/** Place among the findings: sheet, row, column. What has no cell but a row comes after the rows that have one. */
type Place = readonly [sheet: number, row: number, column: number];

/** A cell, or the first of a range. */
const A1 = /^\$?([A-Z]+)\$?(\d+)(?::.*)?$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function placeOf(sheets: SheetOfFinding, { cell, rowId, detail }: Occurrence): Place {
  const sheet = SHEETS_IN_ORDER.indexOf(sheets(cell?.sheet ?? detail.sheet, rowId));
  const match = A1.exec(cell?.address ?? '');
  if (match) return [sheet, Number(match[2]), columnNumber(match[1] ?? '')];
  return [sheet, rowId === undefined ? 0 : Number.MAX_SAFE_INTEGER, 0];
}

const before = ([sheet, row, column]: Place, other: Place): number =>
  sheet - other[0] || row - other[1] || column - other[2];

/**
 * Every finding, in the order of the sheets (Thông tin, Phụ lục 1, Phụ lục 2), then of rows and columns as they stand.
 * What concerns a whole sheet comes before its cells.
 */
export function runChecks(assessment: Assessment): readonly Finding[] {
  const sheets = sheetOf(assessment);
  return CHECKS.flatMap((check) => check.find(assessment).map((occurrence): Finding => ({ ...occurrence, check })))
    .map((finding) => ({ finding, place: placeOf(sheets, finding) }))
    .sort((one, other) => before(one.place, other.place))
    .map(({ finding }) => finding);
}
