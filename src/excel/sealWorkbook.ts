/** Writing the record of seals onto the ledger. */
import type { Resolution } from '../domain/resolution';
import type { Seal } from '../domain/seal';
import { LIST_NAMES } from '../workbook/definedNames';
import type { SheetGrid } from '../workbook/reading/sheetGrid';
import { sealBlock } from '../workbook/sheets/sealBlock';
import { areaOf, rangeOf } from './area';
import { setNumberFormat } from './drawSheet';
import { runOnce } from './failure';
import { WorkbookFailure } from './OpenWorkbook';
import { OUR_PROTECTION, protectAgain, protectAs, type Protection } from './protection';
import type { WorkbookReader } from './readWorkbook';
import { dropMark, putMark, refuseWhileUnfinished } from './unfinishedMark';

/**
 * One round trip. The new record takes the place of the older one in a single call, so that it is there whole or not at all.
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
  refuseWhileUnfinished(known.mark);
  const ledger = ledgerOf(known);
  const protection = ledger && known.protection.get(ledger.name);
  if (!ledger || !protection) throw new WorkbookFailure('damaged', { cause: new Error('There is no ledger') });
  const { range, values } = sealBlock([...earlier, seal], resolution);
  const area = areaOf(range);
  const rows = Math.max(area.rows, ledger.rowCount);
  const blank = Array.from({ length: area.columns }, () => '');
  try {
    await runOnce(async (context) => {
      putMark(context, { command: 'seal', detail: seal.digest });
      const sheet = context.workbook.worksheets.getItem(ledger.name);
      sheet.protection.unprotect();
      setNumberFormat(sheet.getRange(range), '@');
      // What the older record has below is emptied with it.
      sheet.getRange(rangeOf({ ...area, rows })).values = Array.from({ length: rows }, (_, row) => [...(values[row] ?? blank)]);
      protectAs(sheet, protection);
      dropMark(context);
      await context.sync();
    });
  } catch (error) {
    try {
      await closeLedger(ledger.name, protection);
    } catch (again) {
      throw new WorkbookFailure('incomplete', { cause: new AggregateError([error, again]) });
    }
    throw error;
  }
}

/** After a seal that was cut off: the ledger is protected again, with the record that it has. @throws WorkbookFailure */
export async function clearSeal(known: WorkbookReader): Promise<void> {
  const ledger = ledgerOf(known);
  if (ledger) await closeLedger(ledger.name, OUR_PROTECTION);
}

const ledgerOf = ({ grid }: WorkbookReader): SheetGrid | undefined => {
  const name = grid?.names.get(LIST_NAMES.units)?.sheet;
  return grid?.sheets.find((sheet) => sheet.name === name);
};

const closeLedger = (name: string, protection: Protection): Promise<void> =>
  protectAgain(new Map([[name, protection]]), dropMark);
