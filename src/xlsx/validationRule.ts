import type { DataValidation } from '@cj-tech-master/excelts';
import type { ValidationRule, ValidationSpec } from '../workbook/spec';
import { absoluteRange, parseRange } from './range';

export type FileValidation = DataValidation;

/** Excel calls a file damaged when one of these is exceeded. */
const LIMITS = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 } as const;

/**
 * A validation in the file's terms. An empty cell is always allowed.
 *
 * @throws RangeError when a text is longer than Excel takes.
 */
export function validationRule(spec: ValidationSpec): FileValidation {
  for (const [field, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    if (spec[field].length > limit) {
      throw new RangeError(`${field} of the validation of ${spec.range} is longer than ${String(limit)} characters`);
    }
  }
  return {
    ...limits(spec.rule),
    allowBlank: true,
    showInputMessage: spec.promptTitle !== '' || spec.prompt !== '',
    promptTitle: spec.promptTitle,
    prompt: spec.prompt,
    showErrorMessage: true,
    errorStyle: spec.severity,
    errorTitle: spec.errorTitle,
    error: spec.error,
  };
}

function limits(rule: ValidationRule): Pick<Exclude<FileValidation, { type: 'any' }>, 'type' | 'operator' | 'formulae'> {
  switch (rule.kind) {
    case 'list': {
      const range = parseRange(rule.source);
      return { type: 'list', formulae: [range ? absoluteRange(range) : rule.source] };
    }
    case 'decimal':
      return { type: 'decimal', operator: 'between', formulae: [rule.min, rule.max] };
    case 'wholeNumber':
      return { type: 'whole', operator: 'between', formulae: [rule.min, rule.max] };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [rule.max] };
    case 'formula':
      return { type: 'custom', formulae: [rule.formula] };
  }
}
