/**
 * What people fill in: how each entry is called on the sheets, and what belongs in it. An entry added here still needs its
 * place on a sheet (`src/workbook/sheets/columns.ts` or `infoFields.ts`); everything else follows.
 */
import { PERIODS } from './period';
import type { Resolution } from './resolution';

/** `choice`: one word of a list, none other. */
export type EntryContent = 'text' | 'choice' | 'number' | 'date';

interface EntryDefinition {
  /** Where it names a year, by the resolution's. */
  readonly caption: string | ((year: number) => string);
  readonly content: EntryContent;
}

const called = (caption: string, content: EntryContent) => ({ caption, content });

const [q1, h1, m9, year] = PERIODS;

/** Of Thông tin. */
export const HEADER_ENTRIES = {
  unit: called('Đơn vị báo cáo', 'text'),
  scope: called('Phạm vi', 'choice'),
  period: called('Kỳ báo cáo', 'choice'),
  evaluationDate: called('Số liệu tính đến ngày', 'date'),
  preparedBy: called('Người lập biểu', 'text'),
  phone: called('Điện thoại', 'text'),
  approvedBy: called('Người duyệt', 'text'),
  sentOn: called('Ngày gửi', 'date'),
  dueOn: called('Hạn gửi báo cáo', 'date'),
} as const satisfies Record<string, EntryDefinition>;

/** Of a row of Phụ lục 1. The four periods go by their own keys. */
export const TARGET_ENTRIES = {
  lastYear: { caption: (ofResolution: number) => `Thực hiện năm ${ofResolution - 1}`, content: 'number' },
  baseline: called('Số giao', 'number'),
  q1: called(q1.name, 'number'),
  h1: called(h1.name, 'number'),
  m9: called(m9.name, 'number'),
  year: called(year.name, 'number'),
  figureKind: called('Loại số liệu', 'choice'),
  reason: called('Nguyên nhân, giải pháp', 'text'),
  source: called('Nguồn số liệu', 'text'),
} as const satisfies Record<string, EntryDefinition>;

/** Of a row of Phụ lục 2. */
export const TASK_ENTRIES = {
  startedOn: called('Ngày bắt đầu', 'date'),
  finishedOn: called('Ngày hoàn thành', 'date'),
  progress: called('Tiến độ (%)', 'number'),
  product: called('Sản phẩm, kết quả', 'text'),
  status: called('Tình trạng', 'choice'),
  adjustedTo: called('Thời hạn điều chỉnh', 'date'),
  adjustingDocument: called('Văn bản điều chỉnh', 'text'),
  difficulty: called('Khó khăn, vướng mắc; giải pháp, kiến nghị', 'text'),
} as const satisfies Record<string, EntryDefinition>;

export type HeaderEntry = keyof typeof HEADER_ENTRIES;
export type TargetEntry = keyof typeof TARGET_ENTRIES;
export type TaskEntry = keyof typeof TASK_ENTRIES;

/** One of these filled is a report on the task: an overdue one without any is "chưa báo cáo". */
export const REPORTING_ENTRIES: readonly TaskEntry[] = ['startedOn', 'progress', 'product', 'difficulty'];
/** No two entries have one key. */
export type Entry = HeaderEntry | TargetEntry | TaskEntry;

const ENTRIES: Readonly<Record<Entry, EntryDefinition>> = { ...HEADER_ENTRIES, ...TARGET_ENTRIES, ...TASK_ENTRIES };

export const headerKeys = Object.keys(HEADER_ENTRIES) as readonly HeaderEntry[];
export const targetKeys = Object.keys(TARGET_ENTRIES) as readonly TargetEntry[];
export const taskKeys = Object.keys(TASK_ENTRIES) as readonly TaskEntry[];

/** Its label, or the caption above it. */
export function captionOf(entry: Entry, resolution: Pick<Resolution, 'year'>): string {
  const { caption } = ENTRIES[entry];
  return typeof caption === 'string' ? caption : caption(resolution.year);
}

/** What belongs in it. */
export const entryContent = (entry: Entry): EntryContent => ENTRIES[entry].content;
