import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { CellDescription, NameDescription, SheetDescription, WorkbookDescription } from '../host/WorkbookDescription';
import { addChart, nameCharts } from './exportCharts';
import { addPageSetup } from './exportPage';
import { addConditionalFormats, addProtection, addValidations, withoutEquals } from './exportRules';
import { FileStyles } from './exportStyles';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * What stands in the emulated Excel, saved as Excel would save it.
 * Written apart from the product's own writer (src/xlsx), so that a fault in the one does not hide in the other.
 */
export async function exportXlsx(description: WorkbookDescription): Promise<Uint8Array> {
  if (description.charts.length > 0) installChartSupport();
  const book = new Workbook();
  const { title, author, subject, comments } = description.properties;
  if (title !== undefined) book.title = String(title);
  if (author !== undefined) book.creator = String(author);
  if (subject !== undefined) book.subject = String(subject);
  if (comments !== undefined) book.description = String(comments);
  book.defaultFont = { name: description.defaultFontName, size: description.defaultFontSize };
  book.calcProperties = { fullCalcOnLoad: true };

  const styles = new FileStyles({ name: description.defaultFontName, size: description.defaultFontSize });
  for (const sheet of description.sheets) addSheet(book, sheet, description, styles);
  book.definedNames.model = [
    ...description.names.map((name) => definedName(name, description)),
    ...description.sheets.flatMap((sheet, index) => filterName(sheet, index)),
  ];
  const activeTab = Math.max(0, description.sheets.findIndex((sheet) => sheet.name === description.activeSheet));
  book.views = [{ x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab, visibility: 'visible' }];
  const charts = description.sheets.flatMap(({ name }) => description.charts.filter(({ sheet }) => sheet === name));
  for (const chart of charts) {
    const sheet = book.getWorksheet(chart.sheet);
    if (sheet) addChart(sheet, chart);
  }
  return nameCharts(new Uint8Array(await book.xlsx.writeBuffer()), charts);
}

function addSheet(book: Workbook, source: SheetDescription, description: WorkbookDescription, styles: FileStyles): void {
  const sheet = book.addWorksheet(source.name, {
    state: visibility(source),
    properties: {
      defaultColWidth: fileWidth(description.defaultColumnWidth),
      defaultRowHeight: description.defaultRowHeight,
      ...(source.tabColor !== undefined && { tabColor: { argb: `FF${source.tabColor}` } }),
    },
    views: [
      source.freeze
        ? { state: 'frozen', xSplit: source.freeze.columns, ySplit: source.freeze.rows, showGridLines: source.showGridlines }
        : { state: 'normal', showGridLines: source.showGridlines },
    ],
  });

  for (const { index, width, hidden } of source.columns) {
    const column = sheet.getColumn(index + 1);
    column.width = fileWidth(width);
    if (hidden) column.hidden = true;
  }
  for (const { index, height, hidden, custom } of source.rows) {
    const row = sheet.getRow(index + 1);
    row.height = height;
    row.customHeight = custom;
    if (hidden) row.hidden = true;
  }
  for (const cell of source.cells) {
    const target = sheet.getCell(cell.address);
    target.style = styles.of(cell);
    const value = fileValue(cell);
    if (value !== null) target.value = value;
  }
  for (const range of source.merges) sheet.mergeCells(range);
  addRules(sheet, source);
  addPageSetup(sheet, source.page);
}

function addRules(sheet: Worksheet, source: SheetDescription): void {
  addValidations(sheet, source.validations);
  addConditionalFormats(sheet, source.conditionalFormats);
  if (source.autoFilter !== undefined) sheet.autoFilter = source.autoFilter;
  if (source.protection) addProtection(sheet, source.protection);
}

function visibility({ name, visibility: state }: SheetDescription) {
  if (state in VISIBILITY) return VISIBILITY[state as keyof typeof VISIBILITY];
  throw new Error(`The sheet "${name}" has the unknown visibility "${state}"`);
}

type ErrorText = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!';
const ERRORS: readonly string[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

function fileValue({ value, formula, numberFormat }: CellDescription) {
  // In a cell of text format even "#N/A" is only text.
  const isError = typeof value === 'string' && ERRORS.includes(value) && (formula !== undefined || numberFormat !== '@');
  const plain = isError ? { error: value as ErrorText } : value;
  if (formula !== undefined) return { formula: withoutEquals(formula), result: plain };
  return value === '' ? null : plain;
}

/** Points to the file's unit: digits of Calibri 11, seven pixels each, with the margins that Excel adds. */
function fileWidth(points: number): number {
  const PIXELS_PER_DIGIT = 7;
  const pixels = Math.round((points * 96) / 72);
  return Math.floor((pixels / PIXELS_PER_DIGIT) * 256) / 256;
}

function definedName({ name, formula, visible, sheet }: NameDescription, { sheets }: WorkbookDescription) {
  const localSheetId = sheet === undefined ? -1 : sheets.findIndex((candidate) => candidate.name === sheet);
  return {
    name,
    ranges: [],
    formulaExpression: withoutEquals(formula),
    ...(localSheetId >= 0 && { localSheetId }),
    ...(!visible && { hidden: true }),
  };
}

/** The hidden name by which Excel finds a filter again. */
function filterName({ name, autoFilter }: SheetDescription, localSheetId: number) {
  if (autoFilter === undefined) return [];
  const absolute = autoFilter.replaceAll('$', '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const formulaExpression = `'${name.replaceAll("'", "''")}'!${absolute}`;
  return [{ name: '_xlnm._FilterDatabase', localSheetId, hidden: true, ranges: [], formulaExpression }];
}
