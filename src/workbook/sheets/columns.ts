/** The columns of the two annex sheets, in order. Adding a column is adding one line here. */
import type { Resolution } from '../../domain/resolution';
import type { TargetEntry, TaskEntry } from '../../domain/submission';
import { PERIODS } from '../../domain/period';
import { ROW_ID_CAPTION } from '../definedNames';

export interface Column<Key extends string> {
  readonly key: Key;
  readonly caption: string;
  /** In characters. */
  readonly width: number;
  /** What kind of thing stands in it. Entry columns are filled in by people. */
  readonly content: 'printed' | 'text' | 'number' | 'date' | 'choice' | 'computed';
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
  kind: 'entry' | 'shown' | 'hidden',
  key: Key,
  caption: string,
  width: number,
  content: Column<Key>['content'],
): Column<Key> => ({ key, caption, width, content, entry: kind === 'entry', hidden: kind === 'hidden' });

const HELPER_WIDTH = 14;

export const targetColumns = (resolution: Pick<Resolution, 'year'>): readonly Column<TargetColumnKey>[] => [
  column('shown', 'stt', 'STT', 4, 'printed'),
  column('shown', 'name', 'Chỉ tiêu', 27, 'printed'),
  column('shown', 'unit', 'Đơn vị tính', 8, 'printed'),
  column('shown', 'targetText', 'Mục tiêu', 11, 'printed'),
  column('shown', 'lead', 'Đơn vị chủ trì', 14, 'printed'),
  column('entry', 'lastYear', `Thực hiện năm ${resolution.year - 1}`, 9, 'number'),
  column('entry', 'baseline', 'Số giao', 9, 'number'),
  ...PERIODS.map(({ key, name }) => column<TargetColumnKey>('entry', key, name, 8, 'number')),
  column('shown', 'result', 'Kết quả kỳ báo cáo', 9, 'computed'),
  column('shown', 'comparison', 'So với mục tiêu', 13, 'computed'),
  column('entry', 'figureKind', 'Loại số liệu', 8.5, 'choice'),
  column('shown', 'verdict', 'Đánh giá', 11, 'computed'),
  column('shown', 'targetVerdict', 'Đánh giá theo chỉ tiêu', 11, 'computed'),
  column('entry', 'reason', 'Nguyên nhân, giải pháp', 18, 'text'),
  column('entry', 'source', 'Nguồn số liệu', 10, 'text'),
  column('hidden', 'rowId', ROW_ID_CAPTION, HELPER_WIDTH, 'printed'),
  column('hidden', 'targetId', 'Mã chỉ tiêu', HELPER_WIDTH, 'printed'),
  column('hidden', 'inScope', 'Thuộc phạm vi', HELPER_WIDTH, 'computed'),
  column('hidden', 'figure', 'Số liệu đọc được', HELPER_WIDTH, 'computed'),
  column('hidden', 'baselineRead', 'Số giao đọc được', HELPER_WIDTH, 'computed'),
  column('hidden', 'official', 'Số chính thức', HELPER_WIDTH, 'computed'),
];

export const taskColumns: readonly Column<TaskColumnKey>[] = [
  column('shown', 'tt', 'TT', 6, 'printed'),
  column('shown', 'name', 'Nhiệm vụ cụ thể', 34, 'printed'),
  column('shown', 'lead', 'Chủ trì', 13, 'printed'),
  column('shown', 'coop', 'Phối hợp', 10, 'printed'),
  column('shown', 'deadlineText', 'Thời hạn thực hiện', 11, 'printed'),
  column('shown', 'startBy', 'Hạn bắt đầu', 10, 'date'),
  column('shown', 'finishBy', 'Hạn hoàn thành', 10, 'date'),
  column('entry', 'startedOn', 'Ngày bắt đầu', 10, 'date'),
  column('entry', 'finishedOn', 'Ngày hoàn thành', 10, 'date'),
  column('entry', 'progress', 'Tiến độ (%)', 7, 'number'),
  column('entry', 'product', 'Sản phẩm, kết quả', 13, 'text'),
  column('entry', 'status', 'Tình trạng', 9, 'choice'),
  column('entry', 'adjustedTo', 'Thời hạn điều chỉnh', 10, 'date'),
  column('entry', 'adjustingDocument', 'Văn bản điều chỉnh', 11, 'text'),
  column('shown', 'verdict', 'Đánh giá', 12, 'computed'),
  column('shown', 'days', 'Số ngày', 6, 'computed'),
  column('entry', 'difficulty', 'Khó khăn, vướng mắc; giải pháp, kiến nghị', 15, 'text'),
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
