/** Print set-up, which not every Excel can write. */
import type { SheetSpec } from '../workbook/spec';

/** A4 landscape, one page wide, header rows repeated, page x/y at the foot. Queued; the caller syncs. */
export function drawPrint(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1, ...(print.onePage && { verticalFitToPages: 1 }) };
  pageLayout.topMargin = print.margins.top;
  pageLayout.bottomMargin = print.margins.bottom;
  pageLayout.leftMargin = print.margins.left;
  pageLayout.rightMargin = print.margins.right;
  pageLayout.setPrintArea(print.area);
  pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  if (print.titleColumns) pageLayout.setPrintTitleColumns(`$${print.titleColumns[0]}:$${print.titleColumns[1]}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  // In a footer & begins a code.
  defaultForAllPages.leftFooter = print.footerLeft.replace(/&/g, '&&');
  defaultForAllPages.centerFooter = 'Trang &P/&N';
}
