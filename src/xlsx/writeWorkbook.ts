import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { CellContent, NameSpec, PrintSpec, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { parseRange, rangeOnSheet, type CellRange } from './range';
import { ROMAN, rgb, solidFill, styledCells } from './cellStyles';
import { fileColumnWidth } from './columnWidth';
import { finishParts } from './finishParts';
import { validationRule, type FileValidation } from './validationRule';

const A4_PAPER = 9;
const POINTS_PER_INCH = 72;
/** From the edge of the paper to the footer; Excel's own default. */
const FOOTER_INCHES = 0.3;
const AUTHOR = 'Sổ chỉ tiêu';
/** Stands in the file instead of the hour of writing, so that one spec always gives one file. */
const FILE_DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * The workbook as the bytes of an .xlsx file. The same spec gives the same bytes.
 *
 * @throws RangeError when the spec breaks a limit of Excel's, or names a range or sheet that does not exist.
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = spec.title;
  workbook.language = spec.language;
  workbook.creator = AUTHOR;
  workbook.lastModifiedBy = AUTHOR;
  workbook.created = FILE_DATE;
  workbook.modified = FILE_DATE;
  workbook.defaultFont = { name: spec.fontName, size: spec.fontSize, family: ROMAN };
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of spec.sheets) addSheet(workbook, sheet, spec);
  workbook.definedNames.model = [
    ...spec.names.map((name) => definedName(name, spec)),
    ...spec.sheets.flatMap((sheet, index) => filterName(sheet, index)),
  ];
  const activeTab = Math.max(0, spec.sheets.findIndex((sheet) => sheet.visibility === 'visible'));
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  const bytes = await workbook.xlsx.writeBuffer({ validate: false });
  return finishParts(bytes, spec.fontName);
}

function addSheet(workbook: Workbook, spec: SheetSpec, book: WorkbookSpec): void {
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
  const { margins, titleRows } = print;
  Object.assign(sheet.pageSetup, {
    paperSize: A4_PAPER,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: checkedRange(print.area, spec).text,
    printTitlesRow: `${String(titleRows[0])}:${String(titleRows[1])}`,
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

function definedName({ name, sheet, range }: NameSpec, book: WorkbookSpec) {
  const target = book.sheets.find((candidate) => candidate.key === sheet);
  if (!target) throw new RangeError(`The name ${name} is on the sheet "${sheet}", which the workbook does not have`);
  return { name, ranges: [], formulaExpression: rangeOnSheet(target.name, checkedRange(range, target).area) };
}

/** The hidden name by which Excel and LibreOffice find a filter again. */
function filterName(sheet: SheetSpec, localSheetId: number) {
  if (sheet.autoFilter === undefined) return [];
  const { area } = checkedRange(sheet.autoFilter, sheet);
  return [
    {
      name: '_xlnm._FilterDatabase',
      localSheetId,
      hidden: true,
      ranges: [],
      formulaExpression: rangeOnSheet(sheet.name, area),
    },
  ];
}

function checkedRange(range: string, sheet: SheetSpec): { readonly text: string; readonly area: CellRange } {
  const area = parseRange(range);
  if (!area) throw new RangeError(`"${range}" on the sheet "${sheet.name}" is not a range`);
  return { text: range, area };
}
