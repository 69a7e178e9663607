/** Protection of a sheet, taken off for the moment and put on again as it was. */

/** What a sheet's protection was like when it was last read. */
export interface Protection {
  readonly protected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Filtering and the formatting of columns and rows stay allowed; there is no password. */
export const OUR_PROTECTION: Protection = {
  protected: true,
  options: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true },
};

/** Queued; the sheet must be unprotected by then. */
export function protectAs(sheet: Excel.Worksheet, protection: Protection): void {
  if (protection.protected) sheet.protection.protect(protection.options);
}

/**
 * Those of the sheets that an interrupted change left open are protected again. Two round trips.
 * @param atLast queues what joins the last one
 */
export async function protectAgain(
  sheets: ReadonlyMap<string, Protection>,
  atLast: (context: Excel.RequestContext) => void = () => undefined,
): Promise<void> {
  if (sheets.size === 0) return;
  await Excel.run(async (context) => {
    const found = [...sheets].map(([name, protection]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.protection.load('protected');
      sheet.load('name');
      return { sheet, protection };
    });
    await context.sync();
    for (const { sheet, protection } of found) {
      if (!sheet.isNullObject && !sheet.protection.protected) protectAs(sheet, protection);
    }
    atLast(context);
    await context.sync();
  });
}
