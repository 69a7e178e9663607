import type { Worksheet } from '@cj-tech-master/excelts';
import type { PageDescription } from '../host/WorkbookDescription';

export const POINTS_PER_INCH = 72;
/** As the file numbers them. */
export const PAPER_SIZES: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

export function addPageSetup(sheet: Worksheet, page: PageDescription): void {
  const { margins, zoom } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const setup: Record<string, unknown> = {
    orientation: page.orientation.toLowerCase(),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    fitToPage: fits,
    margins: Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH])),
  };
  if (fits) {
    setup['fitToWidth'] = zoom.horizontalFitToPages ?? 0;
    setup['fitToHeight'] = zoom.verticalFitToPages ?? 0;
  } else if (zoom.scale !== undefined) {
    setup['scale'] = zoom.scale;
  }
  if (page.paperSize !== undefined) {
    const number = PAPER_SIZES[page.paperSize];
    if (number === undefined) throw new Error(`The paper size "${page.paperSize}" cannot be saved`);
    setup['paperSize'] = number;
  }
  if (page.printArea !== undefined) setup['printArea'] = page.printArea;
  if (page.printTitleRows !== undefined) setup['printTitlesRow'] = page.printTitleRows.replaceAll('$', '');
  if (page.printTitleColumns !== undefined) setup['printTitlesColumn'] = page.printTitleColumns.replaceAll('$', '');
  Object.assign(sheet.pageSetup, setup);

  const texts = page.headersFooters;
  const header = sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header) sheet.headerFooter.oddHeader = header;
  if (footer) sheet.headerFooter.oddFooter = footer;
}

function sections(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}
