/** The shape of a workbook in an .xlsx file, from its XML as Excel reads it. */
import { strFromU8, unzipSync } from 'fflate';
import { fileChart, type ChartShape } from './chartShapes';
import { NAMES_OF_EXCEL, atMost } from './deliberateDifferences';
import { FileStyleTable } from './fileStyles';
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
  type PageShape,
  type ProtectionShape,
  type SheetShape,
  type ValidationShape,
  type WorkbookShape,
} from './workbookShape';
import { xmlTree, type XmlElement } from './xmlTree';

const POINTS_PER_INCH = 72;
const POINTS_PER_PIXEL = 0.75;
/** A digit of the default font, Times New Roman 11, in pixels: the unit of column widths. */
const DIGIT_PIXELS = 7;
/** Eight digits and their margins, where the file says nothing. */
const DEFAULT_COLUMN_PIXELS = 64;
const PAPER: Readonly<Record<string, string>> = { '9': 'A4' };

interface FileName {
  readonly name: string;
  /** Index of the sheet, or -1. */
  readonly sheet: number;
  readonly hidden: boolean;
  readonly reference: string;
}

interface FileParts {
  readonly texts: readonly string[];
  readonly styles: FileStyleTable;
  readonly names: readonly FileName[];
}

export function fileShape(bytes: Uint8Array): WorkbookShape {
  const parts = unzipSync(bytes);
  const tree = (path: string): XmlElement => {
    const part = parts[path];
    if (!part) throw new Error(`The file has no part ${path}`);
    return xmlTree(strFromU8(part));
  };
  const workbook = tree('xl/workbook.xml');
  const targets = new Map(
    tree('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']),
  );
  const names = workbook.items('definedNames', 'definedName').map((element) => ({
    name: element.attributes['name'] ?? '',
    sheet: element.number('localSheetId', -1),
    hidden: element.flag('hidden'),
    reference: element.text,
  }));
  const file: FileParts = {
    texts: tree('xl/sharedStrings.xml').children.map((item) => item.all('t').map(({ text }) => text).join('')),
    styles: new FileStyleTable(tree('xl/styles.xml')),
    names,
  };
  const sheets = workbook.items('sheets', 'sheet');
  return {
    sheets: sheets.map((entry, index) => {
      const target = targets.get(entry.attributes['r:id'] ?? '') ?? '';
      const path = `xl/${target.replace(/^\/xl\//, '')}`;
      return { ...sheetShape(tree(path), entry, index, file), charts: chartsOf(path, parts, tree) };
    }),
    names: new Map(
      names
        .filter(({ name, hidden }) => !hidden && !NAMES_OF_EXCEL.test(name))
        .map(({ name, sheet, reference }) => [
          sheet < 0 ? name : `${sheets[sheet]?.attributes['name'] ?? ''}!${name}`,
          withoutQuotes(reference),
        ]),
    ),
  };
}

/** A sheet refers to its drawing, the drawing to its charts, each by a path from the root of the file. */
function chartsOf(
  sheet: string,
  parts: Readonly<Record<string, Uint8Array>>,
  tree: (path: string) => XmlElement,
): readonly ChartShape[] {
  const related = (path: string): ReadonlyMap<string, string> => {
    const list = path.replace(/([^/]+)$/, '_rels/$1.rels');
    if (!parts[list]) return new Map();
    return new Map(tree(list).children.map(({ attributes }) => [attributes['Id'] ?? '', (attributes['Target'] ?? '').slice(1)]));
  };
  return tree(sheet).all('drawing').flatMap((element) => {
    const drawing = related(sheet).get(element.attributes['r:id'] ?? '') ?? '';
    const charts = related(drawing);
    return tree(drawing).children.map((anchor) =>
      fileChart(anchor, tree(charts.get(anchor.all('c:chart')[0]?.attributes['r:id'] ?? '') ?? '')));
  });
}

function sheetShape(sheet: XmlElement, entry: XmlElement, index: number, file: FileParts): Omit<SheetShape, 'charts'> {
  const rows = sheet.items('sheetData', 'row');
  const columns = sheet.items('cols', 'col').flatMap((column) => {
    if ('style' in column.attributes) throw new Error('A column has a style, which this shape does not read');
    const from = column.number('min', 1);
    return Array.from({ length: column.number('max', from) - from + 1 }, (_, offset) => ({
      letters: columnLetters(from - 1 + offset),
      width: Math.trunc(column.number('width', 0) * DIGIT_PIXELS + 0.5) * POINTS_PER_PIXEL,
      hidden: column.flag('hidden'),
    }));
  });
  const view = sheet.child('sheetViews')?.child('sheetView');
  const pane = view?.child('pane');
  const protection = sheet.child('sheetProtection');
  const tabColor = sheet.child('sheetPr')?.child('tabColor')?.attributes['rgb'];
  const listed = rows.map((row) => {
    if ('s' in row.attributes) throw new Error('A row has a style, which this shape does not read');
    return { number: row.number('r', 0), row };
  });
  return {
    name: entry.attributes['name'] ?? '',
    visibility: (entry.attributes['state'] ?? 'visible').toLowerCase(),
    tabColor: tabColor?.slice(2) ?? null,
    gridlines: view?.flag('showGridLines', true) ?? true,
    cells: new Map(
      rows.flatMap((row) => row.children.map((cell) => [cell.attributes['r'] ?? '', cellShape(cell, file)] as const)),
    ),
    emptyCell: file.styles.look(0),
    merges: sheet.items('mergeCells', 'mergeCell').map(({ attributes }) => attributes['ref'] ?? ''),
    validations: new Map(sheet.items('dataValidations', 'dataValidation').flatMap(validationShapes)),
    conditionalFormats: conditionalFormatShapes(sheet, file.styles),
    protection: protection?.flag('sheet') ? protectionShape(protection) : null,
    columnWidths: new Map(columns.map(({ letters, width }) => [letters, width])),
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS * POINTS_PER_PIXEL,
    hiddenColumns: columns.filter(({ hidden }) => hidden).map(({ letters }) => letters),
    rowHeights: new Map(
      listed.map(({ number, row }) => [number, { height: row.number('ht', 15), custom: row.flag('customHeight') }]),
    ),
    hiddenRows: listed.filter(({ row }) => row.flag('hidden')).map(({ number }) => number),
    freeze: { rows: pane?.number('ySplit', 0) ?? 0, columns: pane?.number('xSplit', 0) ?? 0 },
    autoFilter: sheet.child('autoFilter')?.attributes['ref'] ?? null,
    page: pageShape(sheet, index, file.names),
  };
}

function cellShape(cell: XmlElement, file: FileParts): CellShape {
  const look = file.styles.look(cell.number('s', 0));
  const content = contentOf(cell, file.texts);
  const formula = cell.child('f');
  if (!formula) return content ? { ...look, constant: content } : look;
  if (formula.attributes['t'] !== undefined) throw new Error(`${cell.attributes['r'] ?? ''} has a shared or array formula`);
  return { ...look, formula: formula.text, ...(content && { result: content }) };
}

function contentOf(cell: XmlElement, texts: readonly string[]): Content | undefined {
  const value = cell.child('v')?.text;
  if (value === undefined) return undefined;
  const type = cell.attributes['t'] ?? 'n';
  switch (type) {
    case 's': {
      const text = texts[Number(value)];
      if (text === undefined) throw new Error(`There is no shared text ${value}`);
      return { kind: 'text', text };
    }
    case 'str':
      return { kind: 'text', text: value };
    case 'n':
      return { kind: 'number', number: Number(value) };
    case 'b':
      return { kind: 'boolean', boolean: value === '1' };
    default:
      throw new Error(`A cell of the type "${type}"`);
  }
}

function validationShapes(validation: XmlElement): readonly (readonly [string, ValidationShape])[] {
  const { attributes } = validation;
  const ranges = (attributes['sqref'] ?? '').split(' ');
  const origin = ranges[0]?.split(':')[0] ?? '';
  const [first, second] = ['formula1', 'formula2'].map((name) => {
    const formula = validation.child(name)?.text;
    return formula === undefined ? undefined : fromCell(formula, origin);
  });
  if (first === undefined) throw new Error(`The validation of ${ranges.join(' ')} has no formula`);
  const type = attributes['type'] ?? 'none';
  const operator = attributes['operator'] ?? 'between';
  const limits = type === 'textLength' ? atMost(operator, first, second) : undefined;
  const shape: ValidationShape = {
    type,
    ...(type !== 'list' && type !== 'custom' && { operator: limits ? 'between' : operator }),
    formulas: limits ?? [first, ...(second === undefined ? [] : [second])],
    // The attribute says the opposite of its name.
    dropDown: !validation.flag('showDropDown'),
    ignoreBlanks: validation.flag('allowBlank'),
    prompt: {
      shown: validation.flag('showInputMessage'),
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
    },
    error: {
      shown: validation.flag('showErrorMessage'),
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
      style: attributes['errorStyle'] ?? 'stop',
    },
  };
  return ranges.flatMap(cellsOf).map((address) => [address, shape] as const);
}

function conditionalFormatShapes(sheet: XmlElement, styles: FileStyleTable): readonly ConditionalFormatShape[] {
  const rules = sheet.children
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((format) => format.children.map((rule) => ({ rule, ranges: (format.attributes['sqref'] ?? '').split(' ') })));
  return [...rules]
    .sort((a, b) => a.rule.number('priority', 0) - b.rule.number('priority', 0))
    .map(({ rule, ranges }) => {
      if (rule.attributes['type'] !== 'expression') throw new Error(`A rule of the type "${rule.attributes['type'] ?? ''}"`);
      return {
        ranges,
        formula: rule.child('formula')?.text ?? '',
        ...styles.conditionalLook(rule.number('dxfId', -1)),
        stopIfTrue: rule.flag('stopIfTrue'),
      };
    });
}

/** These are allowed unless the file says otherwise. */
const ALLOWED_AT_FIRST: readonly string[] = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];

/** In the file "1" says that an action is locked. */
function protectionShape(protection: XmlElement): ProtectionShape {
  const actions = PROTECTED_ACTIONS.map((action) => [action, !protection.flag(action, !ALLOWED_AT_FIRST.includes(action))]);
  const password = 'password' in protection.attributes || 'hashValue' in protection.attributes;
  return { ...Object.fromEntries(actions), password } as ProtectionShape;
}

function pageShape(sheet: XmlElement, index: number, names: readonly FileName[]): PageShape {
  const setup = sheet.child('pageSetup');
  const margins = sheet.child('pageMargins');
  const options = sheet.child('printOptions');
  const headersAndFooters = sheet.child('headerFooter');
  const fitted = sheet.child('sheetPr')?.child('pageSetUpPr')?.flag('fitToPage') ?? false;
  const named = (name: string): string | null => {
    const reference = names.find((each) => each.name === name && each.sheet === index)?.reference;
    return reference?.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '') ?? null;
  };
  const margin = (side: string): number => round((margins?.number(side, 0) ?? 0) * POINTS_PER_INCH);
  const paper = setup?.attributes['paperSize'];
  return {
    orientation: setup?.attributes['orientation'] ?? 'default',
    paper: paper === undefined ? 'printer' : (PAPER[paper] ?? paper),
    fit: fitted ? { across: setup?.number('fitToWidth', 1) ?? 1, down: setup?.number('fitToHeight', 1) ?? 1 } : null,
    area: named('_xlnm.Print_Area'),
    titles: named('_xlnm.Print_Titles'),
    margins: {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
      header: margin('header'),
      footer: margin('footer'),
    },
    footer: threeParts(headersAndFooters?.child('oddFooter')?.text ?? ''),
    header: threeParts(headersAndFooters?.child('oddHeader')?.text ?? ''),
    centered: {
      horizontally: options?.flag('horizontalCentered') ?? false,
      vertically: options?.flag('verticalCentered') ?? false,
    },
    gridlines: options?.flag('gridLines') ?? false,
    headings: options?.flag('headings') ?? false,
  };
}

/** "&Lleft&Ccenter&Rright"; "&&" is the sign itself, not the beginning of a code. */
function threeParts(text: string): Readonly<Record<'left' | 'center' | 'right', string>> {
  const part = (letter: string): string => new RegExp(`(?:^|[^&])(?:&&)*&${letter}((?:&&|&[^LCR]|[^&])*)`).exec(text)?.[1] ?? '';
  return { left: part('L'), center: part('C'), right: part('R') };
}
