import { Workbook } from '@cj-tech-master/excelts';
import type { WorkbookSpec } from '../workbook/spec';
import { addSheet } from './addSheet';
import { bookNames } from './bookNames';
import { ROMAN } from './cellStyles';
import { finishParts } from './finishParts';

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
  for (const sheet of spec.sheets) addSheet(workbook, sheet, spec);
  workbook.definedNames.model = bookNames(spec, (sheet) => spec.sheets.indexOf(sheet));
  return finishWorkbook(workbook, spec, spec.fontName);
}

/**
 * The bytes of a workbook of the writing library, opened on its first visible sheet and calculated anew when opened.
 *
 * @param spec whose sheets are in it
 * @param themeFont the font of the theme; absent where the theme is the user's
 */
export async function finishWorkbook(workbook: Workbook, spec: WorkbookSpec, themeFont?: string): Promise<Uint8Array> {
  workbook.calcProperties = { fullCalcOnLoad: true };
  const activeTab = Math.max(0, workbook.worksheets.findIndex(({ state }) => state === 'visible'));
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  // Not compressed yet: it is taken apart once more.
  const bytes = await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } });
  return finishParts(bytes, spec, themeFont);
}
