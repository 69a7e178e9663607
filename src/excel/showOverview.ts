import { runAgainOnce } from './failure';
import { SHEET_KEYS, sheetNamed } from './findOurSheets';
import { WorkbookFailure } from './OpenWorkbook';

/** Two round trips. @throws WorkbookFailure `absent` where the workbook has none of our sheets, `damaged` where it has lost Tổng quan */
export const showOverview = (): Promise<void> =>
  runAgainOnce(async (context) => {
    const sheet = sheetNamed(context, 'overview');
    sheet.load('name');
    const others = SHEET_KEYS.map((key) => sheetNamed(context, key).load('name'));
    await context.sync();
    if (sheet.isNullObject) {
      const reason = others.every(({ isNullObject }) => isNullObject) ? 'absent' : 'damaged';
      throw new WorkbookFailure(reason, { cause: new Error('There is no overview') });
    }
    const overview = context.workbook.worksheets.getItem(sheet.name);
    overview.activate();
    overview.getRange('A1').select();
    await context.sync();
  });
