/** The columns of the two annex sheets, in order. What an entry is called and holds is said in `src/domain/entries.ts`. */
import type { Resolution } from '../../domain/resolution';
import { captionOf, entryContent, TASK_ENTRIES, type EntryContent, type TargetEntry, type TaskEntry } from '../../domain/entries';
import { PERIODS } from '../../domain/period';
import { ROW_ID_CAPTION } from '../definedNames';

export interface Column<Key extends string> {
  readonly key: Key;
  readonly caption: string;
  /** In characters. */
  readonly width: number;
  /** What kind of thing stands in it. Entry columns are filled in by people. */
  readonly content: EntryContent | 'printed' | 'computed';
  readonly entry: boolean;
  readonly hidden: boolean;
}

export type TargetColumnKey =
  | 'stt' | 'name' | 'unit' | 'targetText' | 'lead' | TargetEntry | 'result' | 'comparison' | 'verdict'
  | 'targetVerdict' | 'rowId' | 'targetId' | 'inScope' | 'figure' | 'baselineRead' | 'official';

export type TaskColumnKey =
  | 'tt' | 'name' | 'lead' | 'coop' | 'deadlineText' | 'startBy' | 'finishBy' | TaskEntry | 'verdict' | 'days'
  | 'rowId' | 'inScope' | 'startedOnRead' | 'finishedOnRead' | 'adjustedToRead' | 'statusRead' | 'hasDocument'
  | 'hasReport' | 'progressRead';

const column = <Key extends string>(
  kind: 'shown' | 'hidden',
  key: Key,
  caption: string,
  width: number,
  content: Column<Key>['content'],
): Column<Key> => ({ key, caption, width, content, entry: false, hidden: kind === 'hidden' });

const entry = <Key extends TargetEntry | TaskEntry>(key: Key, caption: string, width: number): Column<Key> =>
  ({ key, caption, width, content: entryContent(key), entry: true, hidden: false });

const HELPER_WIDTH = 14;

export function targetColumns(resolution: Pick<Resolution, 'year'>): readonly Column<TargetColumnKey>[] {
  const filledIn = (key: TargetEntry, width: number): Column<TargetEntry> => entry(key, captionOf(key, resolution), width);
  return [
    column('shown', 'stt', 'STT', 4, 'printed'),
    column('shown', 'name', 'Chỉ tiêu', 27, 'printed'),
    column('shown', 'unit', 'Đơn vị tính', 8, 'printed'),
    column('shown', 'targetText', 'Mục tiêu', 11, 'printed'),
    column('shown', 'lead', 'Đơn vị chủ trì', 14, 'printed'),
    filledIn('lastYear', 9),
    filledIn('baseline', 9),
    ...PERIODS.map(({ key }) => filledIn(key, 8)),
    column('shown', 'result', 'Kết quả kỳ báo cáo', 9, 'computed'),
    column('shown', 'comparison', 'So với mục tiêu', 13, 'computed'),
    filledIn('figureKind', 8.5),
    column('shown', 'verdict', 'Đánh giá', 11, 'computed'),
    column('shown', 'targetVerdict', 'Đánh giá theo chỉ tiêu', 11, 'computed'),
    filledIn('reason', 18),
    filledIn('source', 10),
    column('hidden', 'rowId', ROW_ID_CAPTION, HELPER_WIDTH, 'printed'),
    column('hidden', 'targetId', 'Mã chỉ tiêu', HELPER_WIDTH, 'printed'),
    column('hidden', 'inScope', 'Thuộc phạm vi', HELPER_WIDTH, 'computed'),
    column('hidden', 'figure', 'Số liệu đọc được', HELPER_WIDTH, 'computed'),
    column('hidden', 'baselineRead', 'Số giao đọc được', HELPER_WIDTH, 'computed'),
    column('hidden', 'official', 'Số chính thức', HELPER_WIDTH, 'computed'),
  ];
}

const ofTask = (key: TaskEntry, width: number): Column<TaskEntry> => entry(key, TASK_ENTRIES[key].caption, width);

export const taskColumns: readonly Column<TaskColumnKey>[] = [
  column('shown', 'tt', 'TT', 6, 'printed'),
  column('shown', 'name', 'Nhiệm vụ cụ thể', 34, 'printed'),
  column('shown', 'lead', 'Chủ trì', 13, 'printed'),
  column('shown', 'coop', 'Phối hợp', 10, 'printed'),
  column('shown', 'deadlineText', 'Thời hạn thực hiện', 11, 'printed'),
  column('shown', 'startBy', 'Hạn bắt đầu', 10, 'date'),
  column('shown', 'finishBy', 'Hạn hoàn thành', 10, 'date'),
  ofTask('startedOn', 10),
  ofTask('finishedOn', 10),
  ofTask('progress', 7),
  ofTask('product', 13),
  ofTask('status', 9),
  ofTask('adjustedTo', 10),
  ofTask('adjustingDocument', 11),
  column('shown', 'verdict', 'Đánh giá', 12, 'computed'),
  column('shown', 'days', 'Số ngày', 6, 'computed'),
  ofTask('difficulty', 15),
  column('hidden', 'rowId', ROW_ID_CAPTION, HELPER_WIDTH, 'printed'),
  column('hidden', 'inScope', 'Thuộc phạm vi', HELPER_WIDTH, 'computed'),
  column('hidden', 'startedOnRead', 'Ngày bắt đầu đọc được', HELPER_WIDTH, 'computed'),
  column('hidden', 'finishedOnRead', 'Ngày hoàn thành đọc được', HELPER_WIDTH, 'computed'),
  column('hidden', 'adjustedToRead', 'Thời hạn điều chỉnh đọc được', HELPER_WIDTH, 'computed'),
  column('hidden', 'statusRead', 'Tình trạng đọc được', HELPER_WIDTH, 'computed'),
  column('hidden', 'hasDocument', 'Có văn bản', HELPER_WIDTH, 'computed'),
  column('hidden', 'hasReport', 'Có báo cáo', HELPER_WIDTH, 'computed'),
  column('hidden', 'progressRead', 'Tiến độ đọc được', HELPER_WIDTH, 'computed'),
];
