/** DataValidation of a range. */

import type { ComparisonRuleDescription, ValidationRuleDescription } from '../WorkbookDescription';
import { cellsOf } from '../workbook/Area';
import { absoluteReference } from '../workbook/HostNames';
import {
  clearValidation, COMPARISON_KINDS, type ComparisonKind, NO_RULE, OPERATOR_WORDS, setValidation, type ValidationContent, validationOf,
} from '../workbook/validations';
import { isoOfSerial, serialOfIso } from '../workbook/TypedInput';
import { isCellValid } from '../workbook/validity';
import { type ExcelClass, isInstance, method, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, isMissing, oneOf, rangeTarget, record, text } from './arguments';
import { refuseWhileProtected } from './rangeContent';
import type { RangeTarget } from './targets';

/** Excel's limits. */
const LONGEST = { title: 32, message: 255, formula: 255 };

/** Null where the cells differ, as Office.js gives properties of mixed ranges. */
function common({ sheet, area }: RangeTarget): ValidationContent | null {
  const validation = validationOf(sheet, area);
  return typeof validation !== 'string' ? validation : validation === 'none' ? NO_RULE : null;
}

/** What a change of one property leaves as it was. */
const content = (target: RangeTarget): ValidationContent => common(target) ?? NO_RULE;

function change(target: RangeTarget, next: ValidationContent): void {
  refuseWhileProtected(target.sheet);
  setValidation(target.sheet, target.area, next);
}

function ruleFrom(value: unknown): ValidationRuleDescription {
  const given = record(value);
  const kinds = Object.keys(given).filter((kind) => !isMissing(given[kind]));
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) {
    throw ExcelError.invalidArgument();
  }
  const body = record(given[kind]);
  if (kind === 'list') {
    return { list: { inCellDropDown: isMissing(body.inCellDropDown) ? true : flag(body.inCellDropDown), source: listSource(body.source) } };
  }
  if (kind === 'custom') {
    return { custom: { formula: formula(body.formula) } };
  }
  const comparisonKind = oneOf<ComparisonKind>(kind, COMPARISON_KINDS);
  return { [comparisonKind]: comparison(comparisonKind === 'date' ? { ...body, formula1: dateLimit(body.formula1), formula2: dateLimit(body.formula2) } : body) };
}

function listSource(source: unknown): string {
  if (isInstance(source)) {
    const { sheet, area } = rangeTarget(source);
    return absoluteReference(sheet, area);
  }
  const given = text(source);
  if (given === '' || given.length > LONGEST.formula) {
    throw ExcelError.invalidArgument();
  }
  return given;
}

function comparison(body: Readonly<Record<string, unknown>>): ComparisonRuleDescription {
  const operator = oneOf(body.operator, OPERATOR_WORDS);
  const twoLimits = operator === 'Between' || operator === 'NotBetween';
  if (twoLimits === isMissing(body.formula2)) {
    throw ExcelError.invalidArgument();
  }
  return { formula1: limit(body.formula1), ...(twoLimits ? { formula2: limit(body.formula2) } : {}), operator };
}

/** The API speaks of dates as ISO text; the sheet counts days. */
function dateLimit(value: unknown): unknown {
  return typeof value === 'string' ? (serialOfIso(value) ?? value) : value;
}

function ruleForClient(rule: ValidationRuleDescription | undefined): unknown {
  if (!rule?.date) {
    return rule ?? null;
  }
  const iso = (value: string | number | undefined): unknown => (typeof value === 'number' ? isoOfSerial(value) : value);
  return { date: { ...rule.date, formula1: iso(rule.date.formula1), formula2: iso(rule.date.formula2) } };
}

function limit(value: unknown): string | number {
  if (isInstance(value)) {
    const { sheet, area } = rangeTarget(value);
    return absoluteReference(sheet, area);
  }
  if (typeof value === 'number') {
    return value;
  }
  const given = text(value);
  return given.startsWith('=') || Number.isNaN(Number(given)) ? formula(given) : Number(given);
}

function formula(value: unknown): string {
  const given = text(value);
  if (given === '' || given.length > LONGEST.formula) {
    throw ExcelError.invalidArgument();
  }
  return given.startsWith('=') ? given : `=${given}`;
}

function limited(value: unknown, longest: number): string {
  const given = isMissing(value) ? '' : text(value);
  if (given.length > longest) {
    throw ExcelError.invalidArgument();
  }
  return given;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  list: 'List', custom: 'Custom', wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', date: 'Date', time: 'Time',
};

function typeOf({ sheet, area }: RangeTarget): string {
  const validation = validationOf(sheet, area);
  if (validation === 'partial' || validation === 'different') {
    return validation === 'partial' ? 'MixedCriteria' : 'Inconsistent';
  }
  const [kind] = validation === 'none' ? [] : Object.keys(validation.rule);
  return TYPE_WORDS[kind ?? ''] ?? 'None';
}

/** True or false where all cells agree, otherwise null. */
async function validity({ sheet, area }: RangeTarget): Promise<boolean | null> {
  const verdicts = new Set<boolean>();
  for (const { row, column } of cellsOf(sheet.within(area))) {
    verdicts.add(await isCellValid(sheet, row, column));
  }
  const [only] = verdicts;
  return verdicts.size === 1 ? (only ?? null) : null;
}

export const dataValidationClass: ExcelClass<RangeTarget> = {
  name: 'DataValidation',
  members: {
    rule: scalar(
      '1.8',
      (target) => ruleForClient(common(target)?.rule),
      // A new rule starts anew: what was prompted before belonged to the old one.
      (target, value) => change(target, { ...NO_RULE, rule: ruleFrom(value) }),
    ),
    type: scalar('1.8', typeOf),
    valid: scalar('1.8', validity),
    ignoreBlanks: scalar('1.8', (target) => common(target)?.ignoreBlanks ?? null, (target, value) =>
      change(target, { ...content(target), ignoreBlanks: flag(value) }),
    ),
    prompt: scalar('1.8', (target) => common(target)?.prompt ?? null, (target, value) => {
      const given = record(value);
      change(target, {
        ...content(target),
        prompt: {
          showPrompt: isMissing(given.showPrompt) ? true : flag(given.showPrompt),
          title: limited(given.title, LONGEST.title),
          message: limited(given.message, LONGEST.message),
        },
      });
    }),
    errorAlert: scalar('1.8', (target) => common(target)?.errorAlert ?? null, (target, value) => {
      const given = record(value);
      change(target, {
        ...content(target),
        errorAlert: {
          showAlert: isMissing(given.showAlert) ? true : flag(given.showAlert),
          title: limited(given.title, LONGEST.title),
          message: limited(given.message, LONGEST.message),
          style: isMissing(given.style) ? 'Stop' : oneOf(given.style, ['Stop', 'Warning', 'Information']),
        },
      });
    }),
    clear: method('1.8', ({ sheet, area }) => {
      refuseWhileProtected(sheet);
      clearValidation(sheet, area);
    }),
  },
};
