/** The number format that the template gives an entry cell. */
import { entryContent, type Entry } from '../../domain/entries';
import { targetRowsOf, type Resolution } from '../../domain/resolution';
import { contentFormat, TEXT_FORMAT } from './entryStyles';
import { figureFormat } from './targetsSheet';

const ANY = 'General';

/** @param rowId undefined for an entry of Thông tin, where whatever is no date is text */
export function entryFormat(resolution: Resolution, rowId: string | undefined, entry: Entry): string {
  const content = entryContent(entry);
  const format = contentFormat(content);
  if (rowId === undefined) return format ?? TEXT_FORMAT;
  const row = content === 'number' ? targetRowsOf(resolution).find(({ id }) => id === rowId) : undefined;
  return row ? figureFormat(row) : (format ?? ANY);
}
