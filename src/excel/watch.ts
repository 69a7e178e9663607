/** Following what happens in the workbook. Nothing correct depends on it: every reading is whole. */
import { positionOf, cellAddress } from '../workbook/a1';
import type { WorkbookListener } from './OpenWorkbook';
import { run } from './failure';

/** Registers for edits, selections and sheets coming and going; returns how to stop. */
export async function watch(listener: WorkbookListener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = async (): Promise<void> => {
      await Promise.resolve();
      listener.changed();
    };
    const registered = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
      worksheets.onActivated.add(changed),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => selected(listener, names, worksheetId, address)),
    ];
    await context.sync();
    return registered;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Selections come with the sheet's id; its name is asked for once. */
async function selected(
  listener: WorkbookListener,
  names: Map<string, string>,
  worksheetId: string,
  address: string,
): Promise<void> {
  const known = names.get(worksheetId);
  const sheet =
    known ??
    (await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId);
      worksheet.load('name');
      await context.sync();
      return worksheet.name;
    }));
  names.set(worksheetId, sheet);
  const local = address.slice(address.lastIndexOf('!') + 1);
  if (!/^\$?[A-Z]+\$?\d/i.test(local)) return;
  const { row, column } = positionOf(local);
  listener.selected({ sheet, address: cellAddress(column, row) });
}
