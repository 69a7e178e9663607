/** The column of an annex in which an entry stands; no two entries of the annexes have one key. */
import type { Resolution } from '../../domain/resolution';
import type { TargetEntry, TaskEntry } from '../../domain/entries';
import { targetColumns, taskColumns, type Column } from './columns';

/** @throws RangeError for what is no entry */
export function entryColumn(resolution: Pick<Resolution, 'year'>, entry: TargetEntry | TaskEntry): Column<string> {
  const columns: readonly Column<string>[] = [...targetColumns(resolution), ...taskColumns];
  const found = columns.find(({ key, entry: isEntry }) => isEntry && key === entry);
  if (!found) throw new RangeError(`No column is filled in with ${entry}`);
  return found;
}
