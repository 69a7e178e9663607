/** Taking away the sheets that a command of ours added, or had begun to add. */
import type { SheetKey } from '../workbook/spec';
import { run } from './failure';
import { sheetNamed } from './findOurSheets';
import { rangesOf } from './grids';
import { markIn, type Mark } from './unfinishedMark';

/**
 * Two round trips. Somebody else may have made a sheet meanwhile under a name that ours was to get: ours are those that
 * our defined names lead to, whatever they are called by now; one that was not named yet is still empty.
 *
 * @param atLast queues what joins the last round trip
 * @returns whether the command had come to its end, although Excel said something else: nothing is taken away then
 * @throws WorkbookFailure
 */
export function takeAway(
  { added = new Map<SheetKey, string>() }: Mark,
  atLast: (context: Excel.RequestContext) => void,
): Promise<boolean> {
  return run(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load('items/name,items/formula');
    const sheets = [...added].map(([key, name]) => {
      const named = sheetNamed(context, key).load('name');
      const called = worksheets.getItemOrNullObject(name).load('name');
      return { named, called, used: called.getUsedRangeOrNullObject().load('address') };
    });
    await context.sync();
    const ours = sheets.flatMap(({ named, called, used }) => {
      if (!named.isNullObject) return [named.name];
      return !called.isNullObject && used.isNullObject ? [called.name] : [];
    });
    const isWhole = sheets.length > 0 && sheets.every(({ named }) => !named.isNullObject);
    if (isWhole && !markIn(names.items)) return true;

    const leading = [...rangesOf(names.items)].filter(([name, { sheet }]) => name.startsWith('SCT_') && ours.includes(sheet));
    for (const [name] of leading) names.getItem(name).delete();
    for (const name of new Set(ours)) {
      const sheet = worksheets.getItem(name);
      // A very hidden sheet cannot be deleted.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    atLast(context);
    await context.sync();
    return false;
  });
}
