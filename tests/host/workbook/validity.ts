/** Whether a cell's value satisfies its validation, as Excel judges it. */

import { DataValidationStatus } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { ComparisonRuleDescription } from '../WorkbookDescription';
import { cellsOf, parseA1, splitReference } from './Area';
import { type HostSheet, isErrorValue } from './HostSheet';
import { COMPARISON_KINDS, type ComparisonKind, validationAt } from './validations';

/** Judges the cell as it stands. A cell without validation is valid. */
export async function isCellValid(sheet: HostSheet, row: number, column: number): Promise<boolean> {
  await sheet.book.calculation.calculated();
  const validation = validationAt(sheet, row, column);
  if (!validation) {
    return true;
  }
  const { value } = sheet.cell(row, column);
  const { rule, ignoreBlanks } = validation.description;
  if (value === '' && ignoreBlanks) {
    return true;
  }
  if (rule.list) {
    return listValues(sheet, rule.list.source).some((allowed) => matchesList(allowed, value));
  }
  for (const kind of COMPARISON_KINDS) {
    const comparison = rule[kind];
    if (comparison) {
      return compares(kind, comparison, value) ?? judgedByUniver(sheet, row, column);
    }
  }
  return rule.custom ? judgedByUniver(sheet, row, column) : true;
}

/** Typed text is compared without case with the words of a list that come from a range. */
function matchesList(allowed: string | number | boolean, value: string | number | boolean): boolean {
  return String(allowed).toLowerCase() === String(value).toLowerCase();
}

/** The values a list offers: of a range, of a name for a range, or the words between commas. */
export function listValues(sheet: HostSheet, source: string): (string | number | boolean)[] {
  if (!source.startsWith('=')) {
    return source.split(',').map((word) => word.trim());
  }
  const { sheetName, address } = splitReference(source.slice(1));
  const area = parseA1(address);
  const named = sheet.book.names.find(source.slice(1), sheet) ?? sheet.book.names.find(source.slice(1));
  const ofName = named ? sheet.book.names.rangeOf(named) : null;
  const range = area ? { sheet: sheetName === null ? sheet : sheet.book.existingSheet(sheetName), area } : ofName;
  if (!range) {
    throw new Error(`The list source ${source} is neither a range nor a name of one.`);
  }
  return [...cellsOf(range.sheet.within(range.area))].map(({ row, column }) => range.sheet.cell(row, column).value).filter((value) => value !== '');
}

/** Null where a limit is a formula, which only the engine can work out. */
function compares(kind: ComparisonKind, { formula1, formula2, operator }: ComparisonRuleDescription, value: string | number | boolean): boolean | null {
  if (typeof formula1 === 'string' || typeof formula2 === 'string') {
    return null;
  }
  if (isErrorValue(value)) {
    return false;
  }
  const measured = kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(measured))) {
    return false;
  }
  const second = formula2 ?? formula1;
  const inside = measured >= Math.min(formula1, second) && measured <= Math.max(formula1, second);
  const verdicts: Readonly<Record<string, boolean>> = {
    Between: inside,
    NotBetween: !inside,
    EqualTo: measured === formula1,
    NotEqualTo: measured !== formula1,
    GreaterThan: measured > formula1,
    LessThan: measured < formula1,
    GreaterThanOrEqualTo: measured >= formula1,
    LessThanOrEqualTo: measured <= formula1,
  };
  return verdicts[operator] ?? false;
}

async function judgedByUniver(sheet: HostSheet, row: number, column: number): Promise<boolean> {
  const judge = sheet.book.injector.get(SheetsDataValidationValidatorService);
  return (await judge.validatorCell(sheet.book.unitId, sheet.id, row, column)) === DataValidationStatus.VALID;
}
