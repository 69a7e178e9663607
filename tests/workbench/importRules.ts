import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type { ConditionalFormatDescription, ProtectionDescription, ValidationDescription, ValidationRuleDescription } from '../host/WorkbookDescription';
import { serialOf } from './fileDate';
import { rgb } from './importStyles';

type Rule = Exclude<DataValidation, { type: 'any' }>;

export function validationsOf(sheet: Worksheet): ValidationDescription[] {
  return Object.entries(sheet.dataValidations.model).flatMap(([key, validation]) => {
    if (!validation || validation.type === 'any') return [];
    return [
      {
        ranges: key.replace(/^range:/, '').split(' '),
        rule: ruleOf(validation),
        ignoreBlanks: validation.allowBlank === true,
        prompt: { showPrompt: validation.showInputMessage === true, title: validation.promptTitle ?? '', message: validation.prompt ?? '' },
        errorAlert: {
          showAlert: validation.showErrorMessage === true,
          title: validation.errorTitle ?? '',
          message: validation.error ?? '',
          style: { warning: 'Warning', information: 'Information' }[validation.errorStyle ?? ''] ?? 'Stop',
        },
      },
    ];
  });
}

const KINDS = { whole: 'wholeNumber', decimal: 'decimal', textLength: 'textLength', date: 'date', time: 'time' } as const;

function ruleOf({ type, formulae, operator = 'between' }: Rule): ValidationRuleDescription {
  const [first = '', second] = (formulae as readonly unknown[]).map(limitOf);
  if (type === 'list') return { list: { inCellDropDown: true, source: listSource(String(first)) } };
  if (type === 'custom') return { custom: { formula: `=${String(first)}` } };
  const name = `${operator.charAt(0).toUpperCase()}${operator.slice(1)}`.replace(/Equal$/, 'EqualTo');
  return { [KINDS[type]]: { formula1: asLimit(first), ...(second === undefined ? {} : { formula2: asLimit(second) }), operator: name } };
}

const limitOf = (value: unknown): string | number => (value instanceof Date ? serialOf(value) : typeof value === 'number' ? value : String(value));
const asLimit = (value: string | number): string | number => (Number.isNaN(Number(value)) ? `=${String(value)}` : Number(value));
const listSource = (formula: string): string => /^"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? `=${formula}`;

/** The first one wins, as in the file the one of the lowest number. */
export function conditionalFormatsOf(sheet: Worksheet, leaveOut: (what: string) => void): ConditionalFormatDescription[] {
  const rules = sheet.conditionalFormattings.flatMap(({ ref, rules: ofRef }) => ofRef.map((rule) => ({ ref, rule })));
  return rules
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }, index) => {
      if (rule.type !== 'expression') {
        leaveOut(`định dạng có điều kiện kiểu ${rule.type} ở ${ref}`);
        return [];
      }
      const { font, fill } = rule.style ?? {};
      const background = fill?.type === 'pattern' ? (rgb(fill.bgColor) ?? rgb(fill.fgColor)) : undefined;
      const color = rgb(font?.color);
      return [
        {
          id: `opened-${String(index + 1)}`,
          ranges: ref.split(' '),
          formula: `=${String(rule.formulae?.[0] ?? 'FALSE')}`,
          ...(background === undefined ? {} : { fill: background }),
          ...(color === undefined ? {} : { color }),
          ...(font?.bold ? { bold: true } : {}),
          ...(font?.italic ? { italic: true } : {}),
          stopIfTrue: (rule as { stopIfTrue?: boolean }).stopIfTrue === true,
        },
      ];
    });
}

/** The library says of each action whether it is allowed. */
export function protectionOf({ sheetProtection: given }: Worksheet): ProtectionDescription | undefined {
  if (!given?.sheet) return undefined;
  return {
    hasPassword: given.hashValue !== undefined,
    options: {
      allowAutoFilter: given.autoFilter === true,
      allowDeleteColumns: given.deleteColumns === true,
      allowDeleteRows: given.deleteRows === true,
      allowEditObjects: given.objects === true,
      allowEditScenarios: given.scenarios === true,
      allowFormatCells: given.formatCells === true,
      allowFormatColumns: given.formatColumns === true,
      allowFormatRows: given.formatRows === true,
      allowInsertColumns: given.insertColumns === true,
      allowInsertHyperlinks: given.insertHyperlinks === true,
      allowInsertRows: given.insertRows === true,
      allowPivotTables: given.pivotTables === true,
      allowSort: given.sort === true,
      selectionMode: given.selectUnlockedCells === false ? 'None' : given.selectLockedCells === false ? 'Unlocked' : 'Normal',
    },
  };
}
