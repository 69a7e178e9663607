/** A file's contents as a grid in which our sheets are looked for. */
import type { SheetGrid, WorkbookGrid } from '../workbook/reading/sheetGrid';
import { cellAt, type XlsxContents, type XlsxSheet } from './readWorkbook';

export const toGrid = ({ sheets, names, externalLinks }: XlsxContents): WorkbookGrid => ({
  sheets: sheets.map(sheetGrid),
  names,
  externalLinks,
});

function sheetGrid(sheet: XlsxSheet): SheetGrid {
  let rowCount = 0;
  let columnCount = 0;
  for (const [row, cells] of sheet.rows) {
    rowCount = Math.max(rowCount, row);
    for (const column of cells.keys()) columnCount = Math.max(columnCount, column);
  }
  return {
    name: sheet.name,
    rowCount,
    columnCount,
    at: (row, column) => cellAt(sheet, row, column),
    formulaAt: (row, column) => sheet.formulas.at(row, column),
    ...(sheet.looks && { looks: sheet.looks }),
  };
}
