/** What the template prints in a cell, and whether it still stands there. */
import { isBlankInput, type CellInput } from '../../domain/entry';
import { formatNumber } from '../../domain/vietnameseNumber';
import type { CellContent } from '../spec';

/** Of a text or number of the template; "" for others. */
export const contentText = (content: CellContent): string =>
  content?.kind === 'text' ? content.text : content?.kind === 'number' ? formatNumber(content.number) : '';

/** Line ends and how accents are put together are the program's, not the user's. */
const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n');

/** Whether a cell holds what the template prints there. A number may have become text or the reverse, if it reads alike. */
export function holds(input: CellInput, content: CellContent): boolean {
  if (content === null) return isBlankInput(input);
  if (input.kind === 'empty' || input.kind === 'error' || content.kind === 'formula') return false;
  const found = input.kind === 'text' ? input.text : String(input.kind === 'number' ? input.number : input.boolean);
  const wanted = content.kind === 'text' ? content.text : content.kind === 'number' ? String(content.number) : '';
  return plain(found) === plain(wanted);
}
