/** The lines of Xuất xứ số liệu. */
import { rowNames } from '../../domain/rowNames';
import type { OriginLine } from '../../workbook/sheets/consolidation/originsSheet';
import { entryColumn } from '../../workbook/sheets/entryColumn';
import { targetColumns, taskColumns } from '../../workbook/sheets/columns';
import { conflictKey, type Conflict, type Consolidation, type MergedEntry, type ValueWithOrigin } from '../consolidation';
import { shownValue } from './shownValue';
import type { ShortNames } from './shortNames';

type Place = Pick<MergedEntry, 'rowId' | 'entry'>;

/** In the order of rows, then of columns; the values of a conflict one below the other. */
export function originLines(
  { resolution, entries, conflicts }: Consolidation,
  short: ShortNames,
): readonly OriginLine[] {
  const names = rowNames(resolution);
  const open = new Set(conflicts.map(conflictKey));
  const line = ({ rowId, entry }: Place, { input, unit, file, sheet, address }: ValueWithOrigin, state: OriginLine['state']): OriginLine => ({
    rowId, unit, sheet, address, state,
    row: names.get(rowId) ?? '',
    caption: entryColumn(resolution, entry).caption,
    value: shownValue(resolution, rowId, entry, input),
    file: short.file(file),
  });
  const places = [
    ...entries.filter((entry) => !open.has(conflictKey(entry))).map((entry) => ({ place: entry, lines: [line(entry, entry, 'used')] })),
    ...conflicts.map((conflict) => ({
      place: conflict,
      lines: conflict.values.map((value, index) => line(conflict, value, stateOf(conflict, index))),
    })),
  ];
  const rowOrder = new Map([...names.keys()].map((id, index) => [id, index]));
  const columnOrder = new Map([...targetColumns(resolution), ...taskColumns].map(({ key }, index) => [key as string, index]));
  const order = ({ rowId, entry }: Place): readonly [number, number] => [rowOrder.get(rowId) ?? 0, columnOrder.get(entry) ?? 0];
  return places
    .map(({ place, lines }) => ({ at: order(place), lines }))
    .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1])
    .flatMap(({ lines }) => lines);
}

function stateOf({ decided }: Conflict, index: number): OriginLine['state'] {
  if (decided !== undefined) return decided === index ? 'chosen' : 'passedOver';
  return index === 0 ? 'byDefault' : 'undecided';
}

export function originSentences({ entries, conflicts }: Consolidation): readonly string[] {
  const undecided = conflicts.filter(({ decided }) => decided === undefined).length;
  return [
    `${entries.length} ô số liệu lấy vào sổ. ${conflicts.length} ô có giá trị khác nhau giữa các đơn vị được giao, trong đó ${undecided} ô chưa chọn.`,
    'Mỗi dòng dưới đây là một giá trị, kèm đơn vị, tệp và ô trong tệp đã gửi.',
  ];
}
