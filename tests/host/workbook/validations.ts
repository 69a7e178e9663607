/** Data validations, kept by Univer, in the words of Office.js. */

import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type IRange, type ISheetDataValidationRule } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { ComparisonRuleDescription, ValidationDescription, ValidationRuleDescription } from '../WorkbookDescription';
import { type Area, contains, formatA1, intersect, subtract } from './Area';
import type { HostSheet } from './HostSheet';
import { serialOfIso } from './TypedInput';

const COMPARISONS = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
} as const;
export type ComparisonKind = keyof typeof COMPARISONS;
export const COMPARISON_KINDS = Object.keys(COMPARISONS) as ComparisonKind[];

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
export const OPERATOR_WORDS = Object.keys(OPERATORS);

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const toArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export interface HostValidation {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly description: ValidationDescription;
}

export type ValidationContent = Omit<ValidationDescription, 'ranges'>;

export const NO_RULE: ValidationContent = {
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, title: '', message: '', style: 'Stop' },
};

let count = 0;

export function validationsOf(sheet: HostSheet): HostValidation[] {
  return model(sheet)
    .getRules(sheet.book.unitId, sheet.id)
    .map((rule) => toValidation(rule));
}

export function validationAt(sheet: HostSheet, row: number, column: number): HostValidation | null {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  return validationsOf(sheet).find(({ areas }) => areas.some((area) => contains(area, cell))) ?? null;
}

/**
 * The validation that every cell of the area has, with its formulas relative to the area's top-left cell; `partial` where
 * some cells have none, `different` where they have several.
 */
export function validationOf(sheet: HostSheet, area: Area): ValidationContent | 'none' | 'partial' | 'different' {
  const touching = validationsOf(sheet).filter(({ areas }) => areas.some((covered) => intersect(covered, area)));
  const covered = touching.flatMap(({ areas }) => areas);
  const bare = covered.reduce<Area[]>((rest, hole) => rest.flatMap((part) => subtract(part, hole)), [area]);
  const [only, ...others] = touching.map((validation) => seenFrom(sheet, validation, area));
  if (!only) {
    return 'none';
  }
  if (bare.length > 0) {
    return 'partial';
  }
  return others.every((other) => JSON.stringify(other) === JSON.stringify(only)) ? only : 'different';
}

/** Formulas are kept relative to the first cell a validation covers. */
function seenFrom(sheet: HostSheet, { areas, description }: HostValidation, { row, column }: Area): ValidationContent {
  const [first] = areas;
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const moved = (value: unknown): unknown =>
    first && typeof value === 'string' && value.startsWith('=') ? lexer.moveFormulaRefOffset(value, column - first.column, row - first.row) : value;
  const rule = Object.fromEntries(
    Object.entries(description.rule).map(([kind, body]) => [kind, Object.fromEntries(Object.entries(body as object).map(([key, value]) => [key, moved(value)]))]),
  );
  const { ignoreBlanks, prompt, errorAlert } = description;
  return { rule, ignoreBlanks, prompt, errorAlert };
}

export function clearValidation(sheet: HostSheet, area: Area): void {
  if (validationsOf(sheet).some(({ areas }) => areas.some((covered) => intersect(covered, area)))) {
    sheet.run('sheets.command.clear-range-data-validation', { ranges: [toRange(sheet.within(area))] });
  }
}

/** Gives the cells this validation in place of what they had. */
export function setValidation(sheet: HostSheet, area: Area | readonly Area[], content: ValidationContent): void {
  const areas = 'row' in area ? [area] : area;
  const ranges = areas.map((part) => toRange(sheet.within(part)));
  const rule: ISheetDataValidationRule = { uid: `validation-${++count}`, ranges, ...toUniver(content) };
  sheet.run('sheet.command.addDataValidation', { rule });
}

function model(sheet: HostSheet): SheetDataValidationModel {
  return sheet.book.injector.get(SheetDataValidationModel);
}

function toUniver({ rule, ignoreBlanks, prompt, errorAlert }: ValidationContent): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  return {
    ...ruleToUniver(rule),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    errorStyle: ERROR_STYLES[errorAlert.style] ?? DataValidationErrorStyle.STOP,
  };
}

function ruleToUniver(rule: ValidationRuleDescription): Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown'> {
  if (rule.list) {
    return { type: DataValidationType.LIST, formula1: rule.list.source, showDropDown: rule.list.inCellDropDown };
  }
  if (rule.custom) {
    return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  }
  for (const kind of COMPARISON_KINDS) {
    const comparison = rule[kind];
    if (comparison) {
      return {
        type: COMPARISONS[kind],
        formula1: String(comparison.formula1),
        ...(comparison.formula2 === undefined ? {} : { formula2: String(comparison.formula2) }),
        operator: OPERATORS[comparison.operator] ?? DataValidationOperator.BETWEEN,
      };
    }
  }
  return { type: DataValidationType.ANY };
}

function toValidation(rule: ISheetDataValidationRule): HostValidation {
  const areas = rule.ranges.map(toArea);
  return {
    id: rule.uid,
    areas,
    description: {
      ranges: areas.map(formatA1),
      rule: ruleFromUniver(rule),
      ignoreBlanks: rule.allowBlank !== false,
      prompt: { showPrompt: rule.showInputMessage !== false, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
      errorAlert: {
        showAlert: rule.showErrorMessage !== false,
        title: rule.errorTitle ?? '',
        message: rule.error ?? '',
        style: Object.keys(ERROR_STYLES).find((word) => ERROR_STYLES[word] === rule.errorStyle) ?? 'Stop',
      },
    },
  };
}

function ruleFromUniver(rule: ISheetDataValidationRule): ValidationRuleDescription {
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
  }
  if (rule.type === DataValidationType.CUSTOM) {
    return { custom: { formula: rule.formula1 ?? '' } };
  }
  const kind = COMPARISON_KINDS.find((candidate) => COMPARISONS[candidate] === rule.type);
  return kind ? { [kind]: comparisonFromUniver(rule) } : {};
}

function comparisonFromUniver(rule: ISheetDataValidationRule): ComparisonRuleDescription {
  return {
    formula1: limit(rule.formula1),
    ...(rule.formula2 === undefined || rule.formula2 === '' ? {} : { formula2: limit(rule.formula2) }),
    operator: OPERATOR_WORDS.find((word) => OPERATORS[word] === rule.operator) ?? 'Between',
  };
}

/** A limit is a number, or a formula as text. Univer turns the serial numbers of days into ISO dates. */
function limit(formula: string | undefined): string | number {
  const day = formula === undefined ? null : serialOfIso(formula);
  if (day !== null) {
    return day;
  }
  const number = Number(formula);
  return formula === undefined || formula === '' || Number.isNaN(number) ? (formula ?? '') : number;
}
