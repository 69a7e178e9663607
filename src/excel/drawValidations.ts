/** Entry limits as Excel's data validation. */
import type { SheetSpec, ValidationRule } from '../workbook/spec';

export function drawValidations(sheet: Excel.Worksheet, { validations }: SheetSpec): void {
  for (const { range, rule, promptTitle, prompt, errorTitle, error, severity } of validations) {
    const { dataValidation } = sheet.getRange(range);
    // The rule before the prompt: setting a rule resets the prompt.
    dataValidation.rule = toRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
    dataValidation.errorAlert = {
      showAlert: true,
      style: severity === 'stop' ? 'Stop' : 'Warning',
      title: errorTitle,
      message: error,
    };
  }
}

function toRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: 0, formula2: rule.max, operator: 'Between' } };
    case 'formula':
      return { custom: { formula: `=${rule.formula}` } };
  }
}
