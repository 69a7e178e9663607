/** Where the workbook drawn in Excel and the one in the file differ on purpose, and why. The test compares all the rest. */

/** The add-in draws into a workbook that has a sheet of the user's own; the file has only ours. */
export const SHEETS_OF_THE_USER: readonly string[] = ['Sheet1'];

/**
 * Names by which the file says what Excel keeps by itself: the filter, the print area, the rows repeated on every page.
 * What they say is compared as filter and print set-up.
 */
export const NAMES_OF_EXCEL = /^_xlnm\./;

/**
 * In Excel the rows below the head are fitted to their text by Excel, which measures it with the true font; the file
 * carries an estimate that Excel may replace. Heights are compared only where Excel was told one.
 * Points, since Excel rounds to whole pixels.
 */
export const ROW_HEIGHT_TOLERANCE = 1;

/** The file counts widths in digits of its default font, Office.js in points; both are rounded to pixels. */
export const COLUMN_WIDTH_TOLERANCE = 1;

/**
 * A limit on the length of a text is "between 0 and n" in Excel and "at most n" in the file: the same limit.
 * Gives the least and the greatest length.
 */
export const atMost = (operator: string, first: string, second: string | undefined): readonly [string, string] | undefined => {
  if (operator === 'lessThanOrEqual') return ['0', first];
  return operator === 'between' && second !== undefined ? [first, second] : undefined;
};

/*
 * What needs no code here:
 *
 * The font of the workbook's default style is the user's in Excel, and ours in the file. What is compared is the font
 * that each cell shows, also the empty ones.
 *
 * A line between two cells is kept once in the emulated Excel, with the cell above or to the left, and with both cells in
 * the file; what is compared is the lines as they are seen (`shownBorders`).
 *
 * The file leaves out what some helper formulas in hidden columns and on the hidden sheet give; every program that opens
 * it is asked to calculate. The formulas that can be seen all carry their results, and these are compared.
 *
 * The file asks Excel not to mark numbers stored as text (`ignoredErrors`) and carries a title and a language; ExcelApi 1.9
 * has no such request, and the properties of the user's workbook are the user's. The file opens on its first sheet, while
 * a load in Excel goes to the appendix that was asked for. None of this is part of the shape.
 */
