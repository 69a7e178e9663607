/** How things stand, in a sentence each. What nobody is in is left out. */
import { judgedTasksOf, numberedTasks } from '../domain/resolution';
import type { TargetVerdict, TaskVerdict, Verdict } from '../domain/verdict';
import { FINISHED, MET, OVERDUE } from '../domain/verdict';
import type { OwnPart } from './ownPart';
import { asOf } from './phrases';

interface Clause<Word extends Verdict> {
  readonly verdicts: readonly Word[];
  readonly words: string;
  /** What of it, in brackets. */
  readonly details?: readonly (readonly [verdict: Word, words: string])[];
}

/** In the order they are said; the first is said of the whole ("15/24"). */
const TARGET_CLAUSES: readonly Clause<TargetVerdict>[] = [
  { verdicts: MET, words: 'đạt và vượt mục tiêu năm' },
  { verdicts: ['Đang thực hiện'], words: 'đang thực hiện' },
  { verdicts: ['Chưa đạt'], words: 'chưa đạt' },
  { verdicts: ['Không đạt'], words: 'không đạt' },
  { verdicts: ['Chưa có số liệu'], words: 'chưa có số liệu' },
  { verdicts: ['Chưa đủ số liệu'], words: 'chưa đủ số liệu' },
  { verdicts: ['Chưa có số giao'], words: 'chưa có số giao để so sánh' },
  { verdicts: ['Chưa đến kỳ đánh giá'], words: 'chưa đến kỳ đánh giá' },
  { verdicts: ['Cần rà soát'], words: 'cần rà soát số liệu' },
];

const TASK_CLAUSES: readonly Clause<TaskVerdict>[] = [
  {
    verdicts: FINISHED,
    words: 'đã hoàn thành',
    details: [
      ['Hoàn thành đúng hạn', 'đúng hạn'],
      ['Hoàn thành quá hạn', 'quá hạn'],
      ['Đã hoàn thành', 'không ấn định thời hạn'],
    ],
  },
  { verdicts: ['Đã bắt đầu đúng hạn'], words: 'đã bắt đầu đúng hạn' },
  { verdicts: ['Đã bắt đầu, chậm hạn'], words: 'bắt đầu chậm hạn' },
  { verdicts: ['Đang thực hiện'], words: 'đang thực hiện' },
  { verdicts: ['Trong hạn'], words: 'trong hạn' },
  { verdicts: ['Sắp đến hạn'], words: 'sắp đến hạn' },
  {
    verdicts: OVERDUE,
    words: 'quá hạn',
    details: [
      ['Quá hạn chưa hoàn thành', 'chưa hoàn thành'],
      ['Quá hạn chưa bắt đầu', 'chưa bắt đầu'],
      ['Quá hạn, chưa báo cáo', 'chưa báo cáo'],
    ],
  },
  { verdicts: ['Đã điều chỉnh'], words: 'được điều chỉnh' },
  { verdicts: ['Không ấn định thời hạn'], words: 'không ấn định thời hạn' },
  { verdicts: ['Cần rà soát'], words: 'cần rà soát số liệu' },
];

/** "Tính đến ngày 30/9/2026, có 15/24 chỉ tiêu đạt và vượt mục tiêu năm, 4 chỉ tiêu chưa đạt." */
export const targetsSentence = (own: OwnPart): string =>
  sentence(own, 'chỉ tiêu', TARGET_CLAUSES, verdictsOf(own.targets));

/** Nothing where every target is one row. */
export const rowsSentence = (own: OwnPart): readonly string[] =>
  (own.rows?.length ?? 0) === (own.targets?.length ?? 0)
    ? []
    : [sentence(own, 'chỉ tiêu thành phần', TARGET_CLAUSES, verdictsOf(own.rows))];

/** Nothing is said of the year's goal: a task has its own date. */
export const tasksSentence = (own: OwnPart): string => sentence(own, 'nhiệm vụ', TASK_CLAUSES, verdictsOf(own.tasks));

/** Why there are more tasks than the annex numbers; nothing where there are not, or where only some are reported on. */
export function partsSentence({ assessment: { resolution }, ownOnly, tasks = [] }: OwnPart): readonly string[] {
  const numbered = numberedTasks(resolution);
  if (ownOnly || tasks.length === 0 || judgedTasksOf(resolution).length === numbered) return [];
  return [`Số nhiệm vụ nêu trên tính cả từng phần của ${numbered} nhiệm vụ tại Phụ lục 2.`];
}

const verdictsOf = <Word extends Verdict>(judged: readonly { readonly verdict: Word }[] | undefined): readonly Word[] =>
  judged?.map(({ verdict }) => verdict) ?? [];

function sentence<Word extends Verdict>(
  { assessment, ownOnly }: OwnPart,
  noun: string,
  clauses: readonly Clause<Word>[],
  verdicts: readonly Word[],
): string {
  const whole = `${noun}${ownOnly ? ' do đơn vị chủ trì' : ''}`;
  if (verdicts.length === 0) return `Không có ${whole}.`;
  const [first, ...others] = clauses.map((clause) => said(clause, noun, verdicts));
  const rest = others.filter(({ count }) => count > 0).map(({ count, text }) => `${count} ${text}`);
  const within = ownOnly || !first?.count ? `trong ${verdicts.length} ${whole}, ` : '';
  const parts = first?.count ? [`${first.count}/${verdicts.length} ${first.text}`, ...rest] : rest;
  return `${asOf(assessment.evaluationDate)}, ${within}có ${parts.join(', ')}.`;
}

function said<Word extends Verdict>(
  { verdicts: words, words: text, details = [] }: Clause<Word>,
  noun: string,
  verdicts: readonly Word[],
): { readonly count: number; readonly text: string } {
  const countOf = (wanted: readonly Word[]): number => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  const count = countOf(words);
  const parts = details
    .map(([verdict, detail]) => ({ detail, count: countOf([verdict]) }))
    .filter((part) => part.count > 0)
    .map((part) => (part.count === count ? part.detail : `${part.count} ${noun} ${part.detail}`));
  return { count, text: `${noun} ${text}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}` };
}
