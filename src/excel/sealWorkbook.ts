/** Writing the record of seals onto the ledger. */
import type { Resolution } from '../domain/resolution';
import type { Seal } from '../domain/seal';
import { LIST_NAMES } from '../workbook/definedNames';
import { sealBlock } from '../workbook/sheets/sealBlock';
import { areaOf, rangeOf } from './area';
import { setNumberFormat } from './drawSheet';
import { runOnce } from './failure';
import { WorkbookFailure } from './OpenWorkbook';
import { protectAgain, protectAs } from './protection';
import type { WorkbookReader } from './readWorkbook';

/**
 * One round trip: the new record is written over the older one, and what that had below is emptied after it.
 *
 * @param earlier the seals that were read, oldest first
 * @throws WorkbookFailure also when the workbook has no ledger; it is repaired first then
 */
export async function sealWorkbook(
  resolution: Resolution,
  seal: Seal,
  earlier: readonly Seal[],
  known: WorkbookReader,
): Promise<void> {
  const name = known.grid?.names.get(LIST_NAMES.units)?.sheet;
  const ledger = known.grid?.sheets.find((sheet) => sheet.name === name);
  const protection = ledger && known.protection.get(ledger.name);
  if (!ledger || !protection) throw new WorkbookFailure('unknown', { cause: new Error('There is no ledger') });
  const { range, values } = sealBlock([...earlier, seal], resolution);
  const area = areaOf(range);
  const rowsBelow = ledger.rowCount - area.rows;
  try {
    await runOnce(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ledger.name);
      sheet.protection.unprotect();
      const record = sheet.getRange(range);
      setNumberFormat(record, '@');
      record.values = values.map((row) => [...row]);
      if (rowsBelow > 0) {
        sheet.getRange(rangeOf({ ...area, row: area.rows + 1, rows: rowsBelow })).clear('Contents');
      }
      protectAs(sheet, protection);
      await context.sync();
    });
  } catch (error) {
    await protectAgain(new Map([[ledger.name, protection]]));
    throw error;
  }
}
