import { runAgainOnce } from './failure';
import { sheetNamed } from './findOurSheets';
import { WorkbookFailure } from './OpenWorkbook';

/** Two round trips. @throws WorkbookFailure `absent` where the workbook has no Tổng quan */
export const showOverview = (): Promise<void> =>
  runAgainOnce(async (context) => {
    const sheet = sheetNamed(context, 'overview');
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFailure('absent', { cause: new Error('There is no overview') });
    const overview = context.workbook.worksheets.getItem(sheet.name);
    overview.activate();
    overview.getRange('A1').select();
    await context.sync();
  });
