/** Damage of one kind as occurrences, and where it stands, for a sentence. */
import type { Assessment } from '../../domain/assessment';
import type { Damage, DamageKind } from '../../domain/damage';
import { taskNumber } from '../../domain/resolution';
import type { Detail, Occurrence } from '../check';
import { targetNumber } from '../entryPlace';
import { asText } from '../occurrence';
import { perAssessment } from '../perAssessment';
import { typedText } from '../typed';

interface KnownRow {
  readonly inScope: boolean;
  readonly place: Detail;
}

const knownRows = perAssessment(
  ({ rows = [], tasks = [] }): ReadonlyMap<string, KnownRow> =>
    new Map<string, KnownRow>([
      ...rows.map(({ row, inScope }) => [row.id, { inScope, place: { target: targetNumber(row) } }] as const),
      ...tasks.map(({ task, inScope }) => [task.id, { inScope, place: { task: taskNumber(task) } }] as const),
    ]),
);

const brief = (text: string): string => typedText(asText(text)).replace(/\s+/g, ' ');

function occurrenceOf({ sheet, address, rowId, caption, expected, found }: Damage, place: Detail): Occurrence {
  return {
    ...(address === undefined ? {} : { cell: { sheet, address } }),
    ...(rowId === undefined ? {} : { rowId }),
    detail: {
      sheet,
      ...place,
      ...(address === undefined ? {} : { address }),
      ...(caption === undefined ? {} : { column: caption }),
      ...(expected === undefined ? {} : { expected: brief(expected) }),
      ...(found === undefined ? {} : { found: brief(found) }),
    },
  };
}

/**
 * Rows of others are left out. Details: `sheet`, and where they are known `address`, `column` (its caption), `target` or
 * `task`, `expected` and `found`.
 */
export function damageOfKind(assessment: Assessment, kind: DamageKind): readonly Occurrence[] {
  const rows = knownRows(assessment);
  return assessment.submission.damage.flatMap((damage) => {
    const row = rows.get(damage.rowId ?? '');
    return damage.kind !== kind || row?.inScope === false ? [] : [occurrenceOf(damage, row?.place ?? {})];
  });
}

/** "Biểu Phụ lục 1, ô H12": the cell or cells, the column, or only the sheet. */
export function damagedCell({ sheet = '', address, column }: Detail): string {
  if (address !== undefined) return `Biểu ${sheet}, ${address.includes(':') ? 'các ô' : 'ô'} ${address}`;
  return column === undefined ? `Biểu ${sheet}` : `Biểu ${sheet}, cột ${column}`;
}

/** "Biểu Phụ lục 1, ô H12, chỉ tiêu 4", as much of it as is known. A range may go on into other rows. */
export function damagedPlace(detail: Detail): string {
  const { address, target, task } = detail;
  if (address?.includes(':') === true) return damagedCell(detail);
  return [
    damagedCell(detail),
    ...(target === undefined ? [] : [`chỉ tiêu ${target}`]),
    ...(task === undefined ? [] : [`nhiệm vụ ${task}`]),
  ].join(', ');
}

/** "chỉ tiêu 4", "nhiệm vụ 1.10", or what the row says. */
export function damagedRow({ target, task, expected = '' }: Detail): string {
  if (target !== undefined) return `chỉ tiêu ${target}`;
  return task === undefined ? `“${expected}”` : `nhiệm vụ ${task}`;
}

export const REPAIR = 'Bấm Sửa biểu mẫu để khôi phục; số liệu đã nhập được giữ nguyên.';
