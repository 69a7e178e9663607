/** The open workbook in Excel. */
import type { Resolution } from '../domain/resolution';
import { dateOf, type SerialDate } from '../domain/serialDate';
import type { Submission } from '../domain/submission';
import { readSubmission } from '../workbook/readSubmission';
import { readOnce, run } from './failure';
import { WorkbookFailure, type OpenWorkbook } from './OpenWorkbook';
import { readWorkbook } from './readWorkbook';
import { watch } from './watch';

/** The day on this machine's calendar. */
export function today(now = new Date()): SerialDate {
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function createExcelWorkbook(resolution: Resolution): OpenWorkbook {
  let last: Submission | undefined;
  return {
    load: async (appendices) => {
      // Drawing is the larger half of the product and is needed once a workbook.
      const { loadAppendices } = await import('./loadAppendices');
      return loadAppendices(resolution, appendices, today());
    },

    read: async () => {
      last = await readOnce(async (context) => readSubmission(resolution, await readWorkbook(context)));
      return last;
    },

    goTo: (sheet, address) =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),

    writeHeader: async (entry, value) => {
      const cell = last?.header[entry];
      if (!cell) throw new WorkbookFailure('unknown', { cause: new Error(`No cell holds ${entry}`) });
      await run(async (context) => {
        context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).values = [[value]];
        await context.sync();
      });
    },

    watch,
  };
}
