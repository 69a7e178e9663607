/** The parts of the two bars: which verdicts are counted together, and in which tone. Adding a part is adding one line. */
import type { TargetVerdict, TaskVerdict, Tone, Verdict } from '../../domain/verdict';

export type TargetPart = 'met' | 'underWay' | 'notYetMet' | 'notMet' | 'review' | 'noFigure' | 'notDue' | 'outOfScope';

export type TaskPart =
  | 'finished'
  | 'finishedLate'
  | 'begun'
  | 'begunLate'
  | 'onTrack'
  | 'dueSoon'
  | 'overdue'
  | 'review'
  | 'undated'
  | 'adjusted'
  | 'outOfScope';

export type StandingPart = TargetPart | TaskPart;

interface PartDefinition<Part, Word> {
  readonly part: Part;
  readonly tone: Tone;
  readonly verdicts: readonly Word[];
}

/** In the order of the bar: what is well first, what is nobody's concern last. */
const TARGET_PARTS: readonly PartDefinition<TargetPart, TargetVerdict>[] = [
  { part: 'met', tone: 'good', verdicts: ['Vượt', 'Đạt'] },
  { part: 'underWay', tone: 'plain', verdicts: ['Đang thực hiện'] },
  { part: 'notYetMet', tone: 'bad', verdicts: ['Chưa đạt'] },
  { part: 'notMet', tone: 'bad', verdicts: ['Không đạt'] },
  { part: 'noFigure', tone: 'muted', verdicts: ['Chưa có số liệu', 'Chưa đủ số liệu', 'Chưa có số giao'] },
  { part: 'review', tone: 'review', verdicts: ['Cần rà soát'] },
  { part: 'notDue', tone: 'muted', verdicts: ['Chưa đến kỳ đánh giá'] },
  { part: 'outOfScope', tone: 'muted', verdicts: ['Không thuộc đơn vị'] },
];

const TASK_PARTS: readonly PartDefinition<TaskPart, TaskVerdict>[] = [
  { part: 'finished', tone: 'good', verdicts: ['Hoàn thành đúng hạn', 'Đã hoàn thành'] },
  { part: 'begun', tone: 'good', verdicts: ['Đã bắt đầu đúng hạn'] },
  { part: 'onTrack', tone: 'plain', verdicts: ['Trong hạn', 'Đang thực hiện'] },
  { part: 'finishedLate', tone: 'watch', verdicts: ['Hoàn thành quá hạn'] },
  { part: 'begunLate', tone: 'watch', verdicts: ['Đã bắt đầu, chậm hạn'] },
  { part: 'dueSoon', tone: 'watch', verdicts: ['Sắp đến hạn'] },
  {
    part: 'overdue',
    tone: 'bad',
    verdicts: ['Quá hạn chưa hoàn thành', 'Quá hạn chưa bắt đầu', 'Quá hạn, chưa báo cáo'],
  },
  { part: 'review', tone: 'review', verdicts: ['Cần rà soát'] },
  { part: 'undated', tone: 'muted', verdicts: ['Không ấn định thời hạn'] },
  { part: 'adjusted', tone: 'muted', verdicts: ['Đã điều chỉnh'] },
  { part: 'outOfScope', tone: 'muted', verdicts: ['Không thuộc đơn vị'] },
];

/** What the two bars are about. */
export type Subject = 'targets' | 'tasks';

export interface CountedPart {
  readonly part: StandingPart;
  readonly tone: Tone;
  readonly count: number;
}

/** The parts that have anything in them, in the order of the bar. */
export function countParts(subject: Subject, verdicts: readonly Verdict[]): readonly CountedPart[] {
  return definitionsOf(subject)
    .map(({ part, tone, verdicts: words }) => ({
      part,
      tone,
      count: verdicts.filter((verdict) => words.includes(verdict)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** A part of a bar that the lists are narrowed to. */
export interface PartFilter {
  readonly subject: Subject;
  readonly part: StandingPart;
}

/** True when a row with that verdict is to be listed under the filter (none lists everything). */
export const passesFilter = (filter: PartFilter | undefined, subject: Subject, verdict: Verdict): boolean =>
  filter?.subject !== subject ||
  definitionsOf(subject).some(({ part, verdicts }) => part === filter.part && verdicts.includes(verdict));

const definitionsOf = (subject: Subject): readonly PartDefinition<StandingPart, Verdict>[] =>
  subject === 'targets' ? TARGET_PARTS : TASK_PARTS;
