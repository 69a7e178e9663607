/** How values are shown on the sheets of a merge. */
import type { CellInput } from '../../domain/entry';
import type { ReceivedEntry } from '../../domain/receivedFile';
import type { Resolution } from '../../domain/resolution';
import { inputContent } from '../../workbook/repair/inputContent';
import type { ListValue } from '../../workbook/sheets/consolidation/listSheet';
import { entryFormat } from '../../workbook/sheets/entryFormat';

/** An input in its entry's format. A number where text belongs, or text where a number does, is shown as it is. */
export function shownValue(resolution: Resolution, rowId: string, entry: ReceivedEntry['entry'], input: CellInput): ListValue {
  const format = entryFormat(resolution, rowId, entry);
  const numberFormat = input.kind === 'text' ? '@' : format === '@' ? 'General' : format;
  return { content: inputContent(input), numberFormat };
}
