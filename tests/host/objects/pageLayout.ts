/** PageLayout, HeaderFooterGroup and HeaderFooter. */

import { formatA1, isWholeColumns, isWholeRows, parseA1 } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import type { PageSetup } from '../workbook/SheetState';
import { type ExcelClass, instance, method, object, orNull, scalar } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import { flag, isMissing, number, oneOf, rangeTarget, record, text } from './arguments';
import { rangeClass } from './range';
import { resolveReference } from './resolveReference';

type Flag = 'centerHorizontally' | 'centerVertically' | 'blackAndWhite' | 'printGridlines' | 'printHeadings';
type Margin = keyof PageSetup['margins'];
type Text = keyof PageSetup['headersFooters'];

const option = (name: Flag) => scalar<HostSheet>('1.9', (sheet) => sheet.state.page[name], (sheet, value) => { sheet.state.page[name] = flag(value); });

const margin = (name: Margin) =>
  scalar<HostSheet>('1.9', (sheet) => sheet.state.page.margins[name], (sheet, value) => { sheet.state.page.margins[name] = length(value, 1); });

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function length(value: unknown, factor: number): number {
  const points = number(value) * factor;
  if (points < 0) {
    throw ExcelError.invalidArgument();
  }
  return points;
}

const part = (name: Text) => scalar<HostSheet>('1.9', (sheet) => sheet.state.page.headersFooters[name], (sheet, value) => {
  const content = text(value);
  if (content.length > 255) {
    throw ExcelError.invalidArgument();
  }
  sheet.state.page.headersFooters[name] = content;
});

const headerFooter: ExcelClass<HostSheet> = {
  name: 'HeaderFooter',
  members: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
};

const headerFooterGroup: ExcelClass<HostSheet> = {
  name: 'HeaderFooterGroup',
  members: {
    defaultForAllPages: object('1.9', (sheet) => instance(headerFooter, sheet)),
    state: scalar('1.9', () => 'Default'),
  },
};

const PAPER_SIZES = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Executive', 'Folio'];

function readZoom(value: unknown): PageSetup['zoom'] {
  const given = record(value);
  const zoom: PageSetup['zoom'] = {};
  for (const [name, setting] of Object.entries(given)) {
    if (name !== 'scale' && name !== 'horizontalFitToPages' && name !== 'verticalFitToPages') {
      throw ExcelError.invalidArgument();
    }
    if (!isMissing(setting)) {
      zoom[name] = number(setting);
    }
  }
  const { scale } = zoom;
  if (scale !== undefined && (scale < 10 || scale > 400 || Object.keys(zoom).length > 1)) {
    throw ExcelError.invalidArgument();
  }
  return zoom;
}

function areaArgument(sheet: HostSheet, argument: unknown) {
  return typeof argument === 'string' ? resolveReference(sheet.book, argument, sheet) : rangeTarget(argument);
}

function titleArea(sheet: HostSheet, address: string | undefined) {
  const area = address === undefined ? null : parseA1(address);
  return area && { sheet, area };
}

export const pageLayoutClass: ExcelClass<HostSheet> = {
  name: 'PageLayout',
  members: {
    orientation: scalar('1.9', (sheet) => sheet.state.page.orientation, (sheet, value) => {
      sheet.state.page.orientation = oneOf(value, ['Portrait', 'Landscape']);
    }),
    paperSize: scalar('1.9', (sheet) => sheet.state.page.paperSize ?? null, (sheet, value) => {
      sheet.state.page.paperSize = oneOf(value, PAPER_SIZES);
    }),
    zoom: scalar('1.9', (sheet) => sheet.state.page.zoom, (sheet, value) => { sheet.state.page.zoom = readZoom(value); }),
    centerHorizontally: option('centerHorizontally'),
    centerVertically: option('centerVertically'),
    blackAndWhite: option('blackAndWhite'),
    printGridlines: option('printGridlines'),
    printHeadings: option('printHeadings'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    headersFooters: object('1.9', (sheet) => instance(headerFooterGroup, sheet)),
    setPrintMargins: method('1.9', (sheet, unit, margins) => {
      const factor = POINTS[oneOf(unit, Object.keys(POINTS))] ?? 1;
      for (const [name, value] of Object.entries(record(margins))) {
        sheet.state.page.margins[oneOf<Margin>(name, ['top', 'bottom', 'left', 'right', 'header', 'footer'])] = length(value, factor);
      }
    }),
    setPrintArea: method('1.9', (sheet, argument) => { sheet.state.page.printArea = formatA1(areaArgument(sheet, argument).area); }),
    setPrintTitleRows: method('1.9', (sheet, argument) => {
      const { area } = areaArgument(sheet, argument);
      sheet.state.page.printTitleRows = `$${area.row + 1}:$${area.row + area.rows}`;
    }),
    setPrintTitleColumns: method('1.9', (sheet, argument) => {
      const { area } = areaArgument(sheet, argument);
      const columns = formatA1({ ...area, row: 0, rows: 1_048_576 });
      sheet.state.page.printTitleColumns = columns.replace(/([A-Z]+)/g, '$$$1');
    }),
    getPrintAreaOrNullObject: method('1.9', (sheet) => orNull(rangeAreasClass, titleArea(sheet, sheet.state.page.printArea))),
    getPrintArea: method('1.9', (sheet) => instance(rangeAreasClass, titleArea(sheet, sheet.state.page.printArea) ?? missing())),
    getPrintTitleRowsOrNullObject: method('1.9', (sheet) => orNull(rangeClass, titleArea(sheet, sheet.state.page.printTitleRows))),
    getPrintTitleColumnsOrNullObject: method('1.9', (sheet) => orNull(rangeClass, titleArea(sheet, sheet.state.page.printTitleColumns))),
  },
};

/** RangeAreas, for the print area alone: one rectangle. */
const rangeAreasClass: ExcelClass<{ sheet: HostSheet; area: NonNullable<ReturnType<typeof parseA1>> }> = {
  name: 'RangeAreas',
  members: {
    address: scalar('1.9', ({ sheet, area }) => `${sheet.name}!${formatA1(area)}`),
    areaCount: scalar('1.9', () => 1),
    cellCount: scalar('1.9', ({ area }) => area.rows * area.columns),
    isEntireColumn: scalar('1.9', ({ area }) => isWholeColumns(area)),
    isEntireRow: scalar('1.9', ({ area }) => isWholeRows(area)),
  },
};

function missing(): never {
  throw ExcelError.itemNotFound();
}
