/** The number format that the template gives an entry cell. */
import { targetRowsOf, type Resolution } from '../../domain/resolution';
import type { HeaderEntry, TargetEntry, TaskEntry } from '../../domain/submission';
import { targetColumns, taskColumns, type Column } from './columns';
import { INFO_FIELDS } from './infoFields';
import { figureFormat } from './targetsSheet';

const DATE_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';

const formatOf = (content: Column<string>['content'] | undefined): string => {
  if (content === 'date') return DATE_FORMAT;
  return content === 'text' ? TEXT_FORMAT : 'General';
};

/** @param rowId undefined for an entry of Thông tin */
export function entryFormat(
  resolution: Resolution,
  rowId: string | undefined,
  entry: HeaderEntry | TargetEntry | TaskEntry,
): string {
  if (rowId === undefined) {
    return INFO_FIELDS.find((field) => field.entry === entry)?.content === 'date' ? DATE_FORMAT : TEXT_FORMAT;
  }
  const row = targetRowsOf(resolution).find(({ id }) => id === rowId);
  if (!row) return formatOf(taskColumns.find(({ key }) => key === entry)?.content);
  const content = targetColumns(resolution).find(({ key }) => key === entry)?.content;
  return content === 'number' ? figureFormat(row) : formatOf(content);
}
