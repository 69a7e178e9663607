import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { clipboardCells, pasteArea } from '../host/person/clipboardText';
import type { Person } from '../host/person/Person';
import { formatA1 } from '../host/workbook/Area';
import { boxOf, refuses } from './protectedCells';

/** How Univer marks what was copied from its own sheets, which keeps its looks and formulas. */
const OWN_COPY = 'data-copy-id=';

/**
 * Pasting as in Excel on a machine with Vietnamese regional settings: text from elsewhere is read as if typed, and
 * nothing is pasted over locked cells. Univer reads "12.100" as twelve and a tenth.
 */
export function pasteLikeExcel(univer: Univer, api: FUniver, person: Person): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const pasteItem = clipboard.paste.bind(clipboard);
  const pasteEvent = clipboard.legacyPaste.bind(clipboard);

  const paste = async (html: string, text: string, asUniverDoes: () => Promise<boolean>): Promise<boolean> => {
    const book = api.getActiveWorkbook();
    const selected = book?.getActiveRange();
    if (!book || !selected) return false;
    const sheet = book.getActiveSheet().getSheetName();
    const target = pasteArea(boxOf(selected), clipboardCells(text));
    if (refuses(person, sheet, target)) return false;
    if (text === '' || html.includes(OWN_COPY)) return asUniverDoes();
    await person.pasteText(sheet, formatA1(boxOf(selected)), text);
    return true;
  };

  clipboard.legacyPaste = (html, text, files) => paste(html ?? '', text ?? '', () => pasteEvent(html, text, files));
  clipboard.paste = async (item, type) =>
    paste(await textOf(item, 'text/html'), await textOf(item, 'text/plain'), () => pasteItem(item, type));
}

async function textOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}
