import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type {
  ComparisonRuleDescription,
  ConditionalFormatDescription,
  ProtectionDescription,
  ValidationDescription,
  ValidationRuleDescription,
} from '../host/WorkbookDescription';
import { color, solid } from './exportStyles';

type FileValidation = DataValidation;
type FileRule = Pick<Exclude<FileValidation, { type: 'any' }>, 'type' | 'formulae'> & {
  operator?: Exclude<FileValidation, { type: 'any' }>['operator'];
};

export function addValidations(sheet: Worksheet, validations: readonly ValidationDescription[]): void {
  const rules: Record<string, FileValidation> = {};
  for (const validation of validations) {
    const { prompt, errorAlert } = validation;
    // A key of this form is written as it stands; bare addresses would be joined with their neighbours.
    rules[`range:${validation.ranges.join(' ')}`] = {
      ...fileRule(validation.rule),
      allowBlank: validation.ignoreBlanks,
      showInputMessage: prompt.showPrompt,
      promptTitle: prompt.title,
      prompt: prompt.message,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: errorAlert.style.toLowerCase(),
      errorTitle: errorAlert.title,
      error: errorAlert.message,
    } as FileValidation;
  }
  sheet.dataValidations.model = rules;
}

function fileRule(rule: ValidationRuleDescription): FileRule {
  if (rule.list) return { type: 'list', formulae: [listSource(rule.list.source)] };
  if (rule.custom) return { type: 'custom', formulae: [withoutEquals(rule.custom.formula)] };
  if (rule.wholeNumber) return comparison('whole', rule.wholeNumber, bound);
  if (rule.decimal) return comparison('decimal', rule.decimal, bound);
  if (rule.textLength) return comparison('textLength', rule.textLength, bound);
  if (rule.date) return comparison('date', rule.date, dateBound);
  throw new Error(`This validation cannot be saved: ${JSON.stringify(rule)}`);
}

function comparison(
  type: 'whole' | 'decimal' | 'textLength' | 'date',
  rule: ComparisonRuleDescription,
  convert: (value: string | number) => string | number | Date,
): FileRule {
  const values = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  const name = rule.operator.replace('EqualTo', 'Equal');
  const operator = `${name.charAt(0).toLowerCase()}${name.slice(1)}` as NonNullable<FileRule['operator']>;
  return { type, operator, formulae: values.map(convert) };
}

function bound(value: string | number): string | number {
  return typeof value === 'string' ? withoutEquals(value) : value;
}

/** The writing library takes dates and makes serial numbers of them again. */
function dateBound(value: string | number): Date {
  const serial = Number(value);
  if (!Number.isFinite(serial)) throw new Error(`A date validation with the formula ${String(value)} cannot be saved`);
  const DAYS_TO_1970 = 25569;
  return new Date((serial - DAYS_TO_1970) * 86_400_000);
}

function listSource(source: string): string {
  return source.startsWith('=') ? withoutEquals(source) : `"${source}"`;
}

export function addConditionalFormats(sheet: Worksheet, formats: readonly ConditionalFormatDescription[]): void {
  formats.forEach((format, index) => {
    const font = {
      ...(format.color !== undefined && { color: color(format.color) }),
      ...(format.bold !== undefined && { bold: format.bold }),
      ...(format.italic !== undefined && { italic: format.italic }),
    };
    sheet.addConditionalFormatting({
      ref: format.ranges.join(' '),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [withoutEquals(format.formula)],
          ...(format.stopIfTrue && { stopIfTrue: true }),
          style: {
            ...(Object.keys(font).length > 0 && { font }),
            ...(format.fill !== undefined && { fill: solid(format.fill) }),
          },
        },
      ],
    });
  });
}

export function addProtection(sheet: Worksheet, { options, hasPassword }: ProtectionDescription): void {
  if (hasPassword) throw new Error('A sheet protected with a password cannot be saved');
  sheet.sheetProtection = {
    sheet: true,
    objects: options.allowEditObjects,
    scenarios: options.allowEditScenarios,
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
  };
}

export function withoutEquals(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
