/** The shape of a workbook that stands in the emulated Excel. */
import type {
  CellDescription,
  ConditionalFormatDescription,
  PageDescription,
  ProtectionDescription,
  SheetDescription,
  ValidationDescription,
  WorkbookDescription,
} from '../host/WorkbookDescription';
import { excelChart } from './chartShapes';
import { SHEETS_OF_THE_USER, atMost } from './deliberateDifferences';
import {
  PROTECTED_ACTIONS,
  cellsOf,
  columnLetters,
  fromCell,
  round,
  withoutQuotes,
  type CellShape,
  type ConditionalFormatShape,
  type Content,
  type Edge,
  type PageShape,
  type ProtectionShape,
  type SheetShape,
  type ValidationShape,
  type WorkbookShape,
} from './workbookShape';

/** Far from everything that is drawn: what an empty cell of a sheet looks like. */
const EMPTY_CELL = 'ZZ900';

interface Font {
  readonly name: string;
  readonly size: number;
}

/** @param description as the host tells it, of the workbook that `Excel.run` reaches */
export async function excelShape(description: WorkbookDescription): Promise<WorkbookShape> {
  const ours = description.sheets.filter(({ name }) => !SHEETS_OF_THE_USER.includes(name));
  const fonts = await emptyCellFonts(ours.map(({ name }) => name));
  return {
    sheets: ours.map((sheet) => sheetShape(sheet, description, fonts.get(sheet.name)!)),
    names: new Map(
      description.names
        .filter(({ visible }) => visible)
        .map(({ name, formula, sheet }) => [sheet === undefined ? name : `${sheet}!${name}`, withoutQuotes(formula.slice(1))]),
    ),
  };
}

/** The description lists no cells that hold nothing, so Excel is asked. */
async function emptyCellFonts(sheets: readonly string[]): Promise<ReadonlyMap<string, Font>> {
  return Excel.run(async (context) => {
    const fonts = sheets.map((name) => context.workbook.worksheets.getItem(name).getRange(EMPTY_CELL).format.font);
    for (const font of fonts) font.load('name,size');
    await context.sync();
    return new Map(fonts.map(({ name, size }, index) => [sheets[index]!, { name, size }]));
  });
}

function sheetShape(sheet: SheetDescription, book: WorkbookDescription, empty: Font): SheetShape {
  const bookFont = { name: book.defaultFontName, size: book.defaultFontSize };
  return {
    name: sheet.name,
    visibility: sheet.visibility.toLowerCase(),
    tabColor: sheet.tabColor ?? null,
    gridlines: sheet.showGridlines,
    cells: new Map(sheet.cells.map((cell) => [cell.address, cellShape(cell, bookFont)])),
    emptyCell: cellShape({ address: EMPTY_CELL, value: '', text: '' }, empty),
    merges: sheet.merges,
    validations: new Map(sheet.validations.flatMap(validationShapes)),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFormatShape),
    protection: sheet.protection ? protectionShape(sheet.protection) : null,
    columnWidths: new Map(sheet.columns.map(({ index, width }) => [columnLetters(index), width])),
    defaultColumnWidth: book.defaultColumnWidth,
    hiddenColumns: sheet.columns.filter(({ hidden }) => hidden).map(({ index }) => columnLetters(index)),
    rowHeights: new Map(sheet.rows.map(({ index, height, custom }) => [index + 1, { height, custom }])),
    hiddenRows: sheet.rows.filter(({ hidden }) => hidden).map(({ index }) => index + 1),
    freeze: { rows: sheet.freeze?.rows ?? 0, columns: sheet.freeze?.columns ?? 0 },
    autoFilter: sheet.autoFilter ?? null,
    page: pageShape(sheet.page),
    charts: book.charts.filter((chart) => chart.sheet === sheet.name).map(excelChart),
  };
}

function cellShape(cell: CellDescription, font: Font): CellShape {
  const { style = {}, formula } = cell;
  const content = contentOf(cell);
  const borders = Object.entries(style.borders ?? {}) as [Edge, { style: string; weight: string; color: string }][];
  return {
    ...(formula === undefined && content && { constant: content }),
    ...(formula !== undefined && { formula: formula.slice(1), ...(content && { result: content }) }),
    numberFormat: cell.numberFormat ?? 'General',
    font: {
      name: style.fontName ?? font.name,
      size: style.fontSize ?? font.size,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      strikethrough: style.strikethrough ?? false,
      color: style.color ?? '000000',
    },
    fill: style.fill ?? null,
    alignment: {
      horizontal: (style.horizontal ?? 'General').toLowerCase(),
      vertical: (style.vertical ?? 'Bottom').toLowerCase(),
      wrap: style.wrap ?? false,
      indent: style.indent ?? 0,
      orientation: style.orientation ?? 0,
    },
    borders: Object.fromEntries(
      borders.map(([edge, { style: line, weight, color }]) => [edge, `${line === 'Continuous' ? weight.toLowerCase() : line} ${color}`]),
    ),
    locked: cell.locked ?? true,
  };
}

function contentOf({ value, formula }: CellDescription): Content | undefined {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return value === '' && formula === undefined ? undefined : { kind: 'text', text: value };
}

function validationShapes(validation: ValidationDescription): readonly (readonly [string, ValidationShape])[] {
  const first = validation.ranges[0]?.split(':')[0];
  if (first === undefined) throw new Error('A validation without a range');
  const shape: ValidationShape = {
    ...ruleShape(validation, first),
    ignoreBlanks: validation.ignoreBlanks,
    prompt: { shown: validation.prompt.showPrompt, title: validation.prompt.title, message: validation.prompt.message },
    error: {
      shown: validation.errorAlert.showAlert,
      title: validation.errorAlert.title,
      message: validation.errorAlert.message,
      style: validation.errorAlert.style.toLowerCase(),
    },
  };
  return validation.ranges.flatMap(cellsOf).map((address) => [address, shape] as const);
}

type RuleShape = Pick<ValidationShape, 'type' | 'operator' | 'formulas' | 'dropDown'>;

function ruleShape({ rule }: ValidationDescription, first: string): RuleShape {
  const formula = (text: string | number): string => fromCell(String(text).replace(/^=/, ''), first);
  if (rule.list) return { type: 'list', formulas: [formula(rule.list.source)], dropDown: rule.list.inCellDropDown };
  if (rule.custom) return { type: 'custom', formulas: [formula(rule.custom.formula)], dropDown: true };
  const [type, comparison] = Object.entries(rule)[0] as [string, { formula1: string | number; formula2?: string | number; operator: string }];
  const operator = comparison.operator.charAt(0).toLowerCase() + comparison.operator.slice(1);
  const [least, most] = [formula(comparison.formula1), comparison.formula2 === undefined ? undefined : formula(comparison.formula2)];
  const limits = type === 'textLength' ? atMost(operator, least, most) : undefined;
  return {
    type: type === 'wholeNumber' ? 'whole' : type,
    operator: limits ? 'between' : operator,
    formulas: limits ?? [least, ...(most === undefined ? [] : [most])],
    dropDown: true,
  };
}

const conditionalFormatShape = (format: ConditionalFormatDescription): ConditionalFormatShape => ({
  ranges: format.ranges,
  formula: format.formula.slice(1),
  fill: format.fill ?? null,
  color: format.color ?? null,
  bold: format.bold ?? null,
  italic: format.italic ?? null,
  stopIfTrue: format.stopIfTrue,
});

/** Where Office.js calls an action other than the file does. */
const OPTION = { objects: 'EditObjects', scenarios: 'EditScenarios' } as const;

function protectionShape({ options, hasPassword }: ProtectionDescription): ProtectionShape {
  const allowed = new Map<string, boolean>(Object.entries(options).map(([name, value]) => [name, value === true]));
  const actions = PROTECTED_ACTIONS.map((action): [string, boolean] => {
    if (action === 'selectLockedCells') return [action, options.selectionMode === 'Normal'];
    if (action === 'selectUnlockedCells') return [action, options.selectionMode !== 'None'];
    const known = action in OPTION ? OPTION[action as keyof typeof OPTION] : action.charAt(0).toUpperCase() + action.slice(1);
    const value = allowed.get(`allow${known}`);
    if (value === undefined) throw new Error(`Excel has no option for "${action}"`);
    return [action, value];
  });
  return { ...Object.fromEntries(actions), password: hasPassword } as ProtectionShape;
}

function pageShape(page: PageDescription): PageShape {
  const { zoom, margins, headersFooters } = page;
  const fitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize ?? 'printer',
    fit: fitted ? { across: zoom.horizontalFitToPages ?? 0, down: zoom.verticalFitToPages ?? 0 } : null,
    area: page.printArea ?? null,
    titles: page.printTitleRows?.replaceAll('$', '') ?? null,
    margins: {
      top: round(margins.top),
      bottom: round(margins.bottom),
      left: round(margins.left),
      right: round(margins.right),
      header: round(margins.header),
      footer: round(margins.footer),
    },
    footer: { left: headersFooters.leftFooter, center: headersFooters.centerFooter, right: headersFooters.rightFooter },
    header: { left: headersFooters.leftHeader, center: headersFooters.centerHeader, right: headersFooters.rightHeader },
    centered: { horizontally: page.centerHorizontally, vertically: page.centerVertically },
    gridlines: page.printGridlines,
    headings: page.printHeadings,
  };
}
