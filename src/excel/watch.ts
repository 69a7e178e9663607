/** Following what happens in the workbook. Nothing correct depends on it: every reading is whole. */
import { positionOf, cellAddress } from '../workbook/a1';
import type { WorkbookChange, WorkbookListener } from './OpenWorkbook';
import { run } from './failure';

/** Registers for edits, selections and sheets coming and going; returns how to stop. */
export async function watch(listener: WorkbookListener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async (source: string, cells: WorkbookChange['cells']): Promise<void> => {
      await Promise.resolve();
      listener.changed({ remote: source === 'Remote', cells });
    };
    const since = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
    const registered = [
      worksheets.onChanged.add(({ source, changeType, address }) => tell(source, cellsOf(changeType, address))),
      worksheets.onAdded.add(({ source }) => tell(source, 'structure')),
      worksheets.onDeleted.add(({ source }) => tell(source, 'structure')),
      // What was done while another sheet was looked at may have been missed.
      worksheets.onActivated.add(() => tell('Local', 'one')),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => selected(listener, names, worksheetId, address)),
      ...(since('1.10') ? [worksheets.onRowSorted.add(({ source }) => tell(source, 'structure'))] : []),
      ...(since('1.11') ? [worksheets.onRowHiddenChanged.add(({ source }) => tell(source, 'structure'))] : []),
      ...(since('1.14') ? [worksheets.onProtectionChanged.add(({ source }) => tell(source, 'structure'))] : []),
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

/** Anything but the editing of cells moves others. */
function cellsOf(changeType: string, address: string): WorkbookChange['cells'] {
  if (changeType !== 'RangeEdited') return 'structure';
  return /[:,]/.test(address) ? 'many' : 'one';
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
