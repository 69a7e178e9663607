import type { CellErrorValue, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { CellContent, PrintSpec, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { rgb, solidFill, styledCells } from './cellStyles';
import { fileColumnWidth } from './columnWidth';
import { parseRange, type CellRange } from './range';
import { validationRule, type FileValidation } from './validationRule';

const A4_PAPER = 9;
const POINTS_PER_INCH = 72;
/** From the edge of the paper to the footer; Excel's own default. */
const FOOTER_INCHES = 0.3;

/**
 * Draws one sheet at the end of a workbook of the writing library.
 *
 * @throws RangeError when the spec breaks a limit of Excel's or gives something that is not a range.
 */
export function addSheet(workbook: Workbook, spec: SheetSpec, book: WorkbookSpec): void {
  const sheet = workbook.addWorksheet(spec.name, {
    state: spec.visibility,
    ...(spec.tabColor !== undefined && { properties: { tabColor: rgb(spec.tabColor) } }),
    ...(spec.freeze && {
      views: [{ state: 'frozen', xSplit: spec.freeze.columns, ySplit: spec.freeze.rows }],
    }),
  });

  spec.columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = fileColumnWidth(width, book.fontSize);
    if (hidden) column.hidden = true;
  });

  for (const { row, column, style } of styledCells(spec.styles, { name: book.fontName, size: book.fontSize })) {
    sheet.getCell(row, column).style = style;
  }
  spec.rows.forEach((rowSpec, index) => {
    const row = sheet.getRow(index + 1);
    row.height = rowSpec.height;
    // A height of the user's own choosing would no longer grow with the text.
    row.customHeight = false;
    if (rowSpec.hidden) row.hidden = true;
    rowSpec.cells.forEach((content, cell) => {
      if (content) row.getCell(cell + 1).value = cellValue(content);
    });
  });

  addValidations(sheet, spec);
  addConditionalFormats(sheet, spec);
  sheet.ignoredErrors = spec.numbersAsText.map((range) => ({
    ref: checkedRange(range, spec).text,
    numberStoredAsText: true,
  }));
  if (spec.autoFilter !== undefined) sheet.autoFilter = checkedRange(spec.autoFilter, spec).text;
  if (spec.protected) {
    sheet.sheetProtection = {
      sheet: true,
      objects: false,
      scenarios: false,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
    };
  }
  if (spec.print) addPrintSetup(sheet, spec.print, spec);
}

function cellValue(content: NonNullable<CellContent>) {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'error':
      return { error: content.error as CellErrorValue['error'] };
    case 'formula': {
      if (!content.formula.startsWith('=')) {
        throw new RangeError(`The formula "${content.formula}" does not begin with "="`);
      }
      const formula = content.formula.slice(1);
      return content.result === undefined ? { formula } : { formula, result: content.result };
    }
  }
}

function addValidations(sheet: Worksheet, spec: SheetSpec): void {
  // Keys of this form are written as they stand; bare addresses would be joined with their neighbours,
  // and a rule relative to its first cell would then mean something else.
  const rules: Record<string, FileValidation> = {};
  for (const validation of spec.validations) {
    const key = `range:${checkedRange(validation.range, spec).text}`;
    if (key in rules) throw new RangeError(`Two validations for ${validation.range} of "${spec.name}"`);
    rules[key] = validationRule(validation);
  }
  sheet.dataValidations.model = rules;
}

function addConditionalFormats(sheet: Worksheet, spec: SheetSpec): void {
  spec.conditionalFormats.forEach((format, index) => {
    sheet.addConditionalFormatting({
      ref: checkedRange(format.range, spec).text,
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [format.formula],
          style: {
            font: { color: rgb(format.color), ...(format.bold !== undefined && { bold: format.bold }) },
            fill: solidFill(format.fill),
          },
        },
      ],
    });
  });
}

function addPrintSetup(sheet: Worksheet, print: PrintSpec, spec: SheetSpec): void {
  const { margins, titleRows, titleColumns } = print;
  Object.assign(sheet.pageSetup, {
    paperSize: A4_PAPER,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: print.pagesWide ?? 1,
    fitToHeight: print.onePage ? 1 : 0,
    printArea: checkedRange(print.area, spec).text,
    printTitlesRow: `${String(titleRows[0])}:${String(titleRows[1])}`,
    ...(titleColumns && { printTitlesColumn: titleColumns.join(':') }),
    margins: {
      top: margins.top / POINTS_PER_INCH,
      bottom: margins.bottom / POINTS_PER_INCH,
      left: margins.left / POINTS_PER_INCH,
      right: margins.right / POINTS_PER_INCH,
      header: FOOTER_INCHES,
      footer: FOOTER_INCHES,
    },
  } satisfies Partial<Worksheet['pageSetup']>);
  // In a footer "&" begins a code, and "&&" is the sign itself.
  sheet.headerFooter.oddFooter = `&L${print.footerLeft.replaceAll('&', '&&')}&CTrang &P/&N`;
}

/** @throws RangeError when it is not a range. */
export function checkedRange(range: string, sheet: SheetSpec): { readonly text: string; readonly area: CellRange } {
  const area = parseRange(range);
  if (!area) throw new RangeError(`"${range}" on the sheet "${sheet.name}" is not a range`);
  return { text: range, area };
}
