/** Following what happens in the workbook. Nothing correct depends on it: every reading is whole. */
import { positionOf, cellAddress } from '../workbook/a1';
import type { WorkbookChange, WorkbookListener } from './OpenWorkbook';
import { run, runOnce } from './failure';

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
      worksheets.onSelectionChanged.add(selectionTeller(listener, names)),
      ...(since('1.10') ? [worksheets.onRowSorted.add(({ source }) => tell(source, 'structure'))] : []),
      ...(since('1.11') ? [worksheets.onRowHiddenChanged.add(({ source }) => tell(source, 'structure'))] : []),
      ...(since('1.14') ? [worksheets.onProtectionChanged.add(({ source }) => tell(source, 'structure'))] : []),
    ];
    worksheets.load('items/id,items/name');
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
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

type Selected = Pick<Excel.WorksheetSelectionChangedEventArgs, 'worksheetId' | 'address'>;

/**
 * Selections come with the sheet's id. Its name is asked for each time: a sheet may be renamed, of which Excel tells only
 * since ExcelApi 1.17, and what was read names cells by the sheet. Of selections that come while it is asked the last counts.
 *
 * @param names as known, by the sheet's id
 */
function selectionTeller(listener: WorkbookListener, names: Map<string, string>): (selected: Selected) => Promise<void> {
  let next: Selected | undefined;
  let asking = false;
  return async (selected) => {
    next = selected;
    if (asking) return;
    asking = true;
    try {
      for (let current: Selected | undefined = selected; current; current = next) {
        next = undefined;
        await tellSelection(listener, names, current);
      }
    } finally {
      asking = false;
    }
  };
}

async function tellSelection(listener: WorkbookListener, names: Map<string, string>, { worksheetId, address }: Selected): Promise<void> {
  const known = names.get(worksheetId);
  const sheet = (await nameOf(worksheetId)) ?? known;
  if (sheet === undefined) return;
  names.set(worksheetId, sheet);
  if (known !== undefined && known !== sheet) listener.changed({ remote: false, cells: 'structure' });
  const local = address.slice(address.lastIndexOf('!') + 1);
  if (!/^\$?[A-Z]+\$?\d/i.test(local)) return;
  const { row, column } = positionOf(local);
  listener.selected({ sheet, address: cellAddress(column, row) });
}

/** Undefined where Excel does not answer now: somebody is typing, or the sheet is gone. */
async function nameOf(worksheetId: string): Promise<string | undefined> {
  try {
    return await runOnce(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId);
      worksheet.load('name');
      await context.sync();
      return worksheet.name;
    });
  } catch {
    return undefined;
  }
}
