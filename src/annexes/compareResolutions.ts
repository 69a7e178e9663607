/** What changes from one resolution to the next, row by row. */
import type { Deadline } from '../domain/deadline';
import { foldName } from '../domain/names';
import { printedLead, targetRowsOf, taskNumber, tasksOf, type Resolution, type TargetRow, type Task } from '../domain/resolution';
import { targetRowNumber } from '../domain/rowNames';
import { criterionWords } from '../domain/rowWording';
import { dateToVietnamese } from '../domain/serialDate';
import { similarity } from './similarity';

export interface RowName {
  readonly id: string;
  /** "17 (ý 5)", "3.4(7)" */
  readonly number: string;
  readonly name: string;
}

export interface FieldChange {
  readonly field: string;
  /** "" for nothing printed. */
  readonly from: string;
  readonly to: string;
}

export interface AnnexChanges {
  readonly added: readonly RowName[];
  readonly dropped: readonly RowName[];
  readonly changed: readonly { readonly from: RowName; readonly to: RowName; readonly changes: readonly FieldChange[] }[];
  readonly unchanged: number;
}

export interface ResolutionChanges {
  readonly targets: AnnexChanges;
  readonly tasks: AnnexChanges;
}

/** What is printed of a row, and what is read out of it, by the name of the field. */
type Fields = Readonly<Record<string, string>>;

interface Described {
  readonly row: RowName;
  readonly fields: Fields;
}

/** Less alike are two rows, however their numbers fall together. */
const LEAST_ALIKE = 0.7;

export const compareResolutions = (before: Resolution, after: Resolution): ResolutionChanges => ({
  targets: compareRows(targetRowsOf(before).map(describedTarget), targetRowsOf(after).map(describedTarget)),
  tasks: compareRows(tasksOf(before).map(describedTask), tasksOf(after).map(describedTask)),
});

function describedTarget(row: TargetRow): Described {
  const number = targetRowNumber(row);
  return {
    row: { id: row.id, number, name: row.name },
    fields: {
      'STT': number,
      'Chỉ tiêu': row.name,
      'Đơn vị tính': row.unit ?? (row.unitHint === undefined ? '' : `(${row.unitHint})`),
      'Mục tiêu': row.targetText,
      'Điều kiện đạt': criterionWords(row),
      'Đơn vị chủ trì': row.lead.join('; '),
    },
  };
}

function describedTask(task: Task): Described {
  const number = taskNumber(task);
  return {
    row: { id: task.id, number, name: task.name },
    fields: {
      'TT': number,
      'Nhiệm vụ cụ thể': task.name,
      'Chủ trì': printedLead(task),
      'Phối hợp': task.coop.join('; '),
      'Thời hạn thực hiện': task.deadline?.text ?? '',
      'Hạn đọc được': task.deadline ? datesOf(task.deadline) : '',
    },
  };
}

const datesOf = ({ startBy, finishBy }: Deadline): string =>
  [
    ...(startBy === null ? [] : [`bắt đầu ${dateToVietnamese(startBy)}`]),
    ...(finishBy === null ? [] : [`hoàn thành ${dateToVietnamese(finishBy)}`]),
  ].join(', ') || 'không ấn định';

function compareRows(before: readonly Described[], after: readonly Described[]): AnnexChanges {
  const pairs = pairsOf(before, after);
  const changed = pairs.flatMap(([one, other]) => {
    const changes = Object.keys(one.fields).flatMap((field): readonly FieldChange[] => {
      const [from = '', to = ''] = [one.fields[field], other.fields[field]];
      return from === to ? [] : [{ field, from, to }];
    });
    return changes.length === 0 ? [] : [{ from: one.row, to: other.row, changes }];
  });
  const [paired, found] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  return {
    added: after.filter((each) => !found.has(each)).map(({ row }) => row),
    dropped: before.filter((each) => !paired.has(each)).map(({ row }) => row),
    changed,
    unchanged: pairs.length - changed.length,
  };
}

type Pair = readonly [before: Described, after: Described];

/** By name, then by likeness of the names; of equals the one with the same id. In the order of the later resolution. */
function pairsOf(before: readonly Described[], after: readonly Described[]): readonly Pair[] {
  const candidates = after.flatMap((other) =>
    before.map((one) => ({ one, other, alike: foldName(one.row.name) === foldName(other.row.name) ? 2 : similarity(one.row.name, other.row.name) })),
  ).filter(({ alike }) => alike >= LEAST_ALIKE);
  candidates.sort((first, second) => second.alike - first.alike || sameId(second) - sameId(first));
  const taken = new Set<Described>();
  const pairs = new Map<Described, Described>();
  for (const { one, other } of candidates) {
    if (taken.has(one) || pairs.has(other)) continue;
    taken.add(one);
    pairs.set(other, one);
  }
  return after.flatMap((other): readonly Pair[] => {
    const one = pairs.get(other);
    return one ? [[one, other]] : [];
  });
}

const sameId = ({ one, other }: { readonly one: Described; readonly other: Described }): number => (one.row.id === other.row.id ? 1 : 0);
