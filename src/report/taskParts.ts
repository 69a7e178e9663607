/** What a report says of the tasks: what is overdue and who leads it, what was adjusted, what is due next. */
import type { AssessedTask } from '../domain/assessment';
import { readDate, readPresence, readWord } from '../domain/entry';
import { leadsOf, taskNumber, type Task } from '../domain/resolution';
import { inputOf } from '../domain/submission';
import { OVERDUE, TONES, type TaskVerdict } from '../domain/verdict';
import { paragraph, type Block, type Part, type TableCell, type TableColumn, type TableRow } from './blocks';
import { datesDue, endOfNextPeriod, type DueDate } from './dueNext';
import { leadNames, leadsIn, type OwnPart } from './ownPart';
import { officeDate, orBlank } from './phrases';

export function taskParts(own: OwnPart): readonly Part[] {
  const { tasks = [] } = own;
  const overdue = tasks.filter(({ verdict }) => OVERDUE.includes(verdict));
  const adjusted = tasks.filter(isAdjusted);
  const review = tasks.filter(({ verdict }) => verdict === 'Cần rà soát');
  return [
    { title: 'Nhiệm vụ quá hạn theo đơn vị chủ trì', blocks: overdueBlocks(own, overdue) },
    ...(adjusted.length === 0 ? [] : [{ title: 'Nhiệm vụ được điều chỉnh', blocks: [adjustedTable(own, adjusted)] }]),
    ...(review.length === 0 ? [] : [{ title: 'Nhiệm vụ cần rà soát số liệu', blocks: [reviewTable(own, review)] }]),
    dueNextPart(own, tasks),
  ];
}

const cells = (...list: readonly (string | TableCell)[]): TableRow => ({
  kind: 'cells',
  cells: list.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
});

const leadText = ({ assessment }: OwnPart, { lead, leadText: printed }: Task): string =>
  printed ?? orBlank(leadNames(assessment.resolution, lead).join('; '));

const verdictCell = (verdict: TaskVerdict): TableCell => ({ text: verdict, tone: TONES[verdict] });

/** "2.16 (ý 2)" breaks before the bracket only. */
const numberText = (task: Task): string => taskNumber(task).replace('(ý ', '(ý\u00a0');

const NUMBER: TableColumn = { caption: 'TT', width: 9, align: 'center' };

const OVERDUE_COLUMNS: readonly TableColumn[] = [
  NUMBER,
  { caption: 'Nhiệm vụ', width: 35 },
  { caption: 'Thời hạn', width: 14, align: 'center' },
  { caption: 'Đánh giá', width: 13, align: 'center' },
  { caption: 'Số ngày quá hạn', width: 8, align: 'center' },
  { caption: 'Khó khăn, vướng mắc; giải pháp, kiến nghị', width: 22 },
];

const SEVERAL_LEADS = ' Nhiệm vụ có nhiều đơn vị chủ trì được nêu ở từng đơn vị; tổng số chỉ tính một lần.';

/** A task with several leads stands under each of them. */
function overdueBlocks(own: OwnPart, overdue: readonly AssessedTask[]): readonly Block[] {
  if (overdue.length === 0) return [paragraph('Không có nhiệm vụ quá hạn.')];
  const byLead = tasksByLead(own, overdue);
  const gathered = byLead.reduce((sum, [, tasks]) => sum + tasks.length, 0);
  const rows = byLead.flatMap(([lead, tasks]): readonly TableRow[] => [
    { kind: 'group', text: `${lead}: ${tasks.length} nhiệm vụ` },
    ...tasks.map(overdueRow),
  ]);
  return [
    paragraph(`Có ${overdue.length} nhiệm vụ quá hạn.${gathered > overdue.length ? SEVERAL_LEADS : ''}`),
    { kind: 'table', columns: OVERDUE_COLUMNS, rows },
  ];
}

/** In the order in which the resolution names its leads; what no body leads comes last, under what is printed there. */
function tasksByLead(own: OwnPart, tasks: readonly AssessedTask[]): readonly (readonly [string, readonly AssessedTask[]])[] {
  const gathered = new Map<string, AssessedTask[]>(leadsOf(own.assessment.resolution).map((lead) => [lead, []]));
  for (const task of tasks) {
    const leads = leadsIn(own, task.task.lead);
    for (const lead of leads.length === 0 ? [leadText(own, task.task)] : leads) {
      const list = gathered.get(lead) ?? [];
      list.push(task);
      gathered.set(lead, list);
    }
  }
  return [...gathered].filter(([, list]) => list.length > 0);
}

const overdueRow = (assessed: AssessedTask): TableRow =>
  cells(
    numberText(assessed.task),
    assessed.task.name,
    deadlineText(assessed),
    verdictCell(assessed.verdict),
    typeof assessed.days === 'number' ? String(-assessed.days) : '',
    orBlank(readWord(inputOf(assessed.cells.difficulty))),
  );

const deadlineText = ({ task, cells: entries }: AssessedTask): string => {
  const adjustedTo = readDate(inputOf(entries.adjustedTo));
  const printed = task.deadline?.text ?? '';
  return typeof adjustedTo === 'number' ? `${printed} (điều chỉnh: ${officeDate(adjustedTo)})` : printed;
};

/** Given up or put off, or with another deadline; what contradicts itself is looked at first. */
const isAdjusted = ({ verdict, cells: { status, adjustedTo } }: AssessedTask): boolean =>
  verdict !== 'Cần rà soát' && (readPresence(inputOf(status)) === 1 || readPresence(inputOf(adjustedTo)) === 1);

const ADJUSTED_COLUMNS: readonly TableColumn[] = [
  NUMBER,
  { caption: 'Nhiệm vụ', width: 35 },
  { caption: 'Đơn vị chủ trì', width: 18 },
  { caption: 'Nội dung điều chỉnh', width: 17 },
  { caption: 'Văn bản điều chỉnh', width: 22 },
];

const adjustedTable = (own: OwnPart, adjusted: readonly AssessedTask[]): Block => ({
  kind: 'table',
  columns: ADJUSTED_COLUMNS,
  rows: adjusted.map(({ task, cells: entries }) =>
    cells(
      numberText(task),
      task.name,
      leadText(own, task),
      adjustment(readWord(inputOf(entries.status)), readDate(inputOf(entries.adjustedTo))),
      orBlank(readWord(inputOf(entries.adjustingDocument))),
    ),
  ),
});

const adjustment = (status: string, adjustedTo: string | number | boolean): string =>
  [status.trim(), typeof adjustedTo === 'number' ? `Thời hạn mới: ${officeDate(adjustedTo)}` : ''].filter(Boolean).join('\n');

const REVIEW_COLUMNS: readonly TableColumn[] = [
  NUMBER,
  { caption: 'Nhiệm vụ', width: 43 },
  { caption: 'Đơn vị chủ trì', width: 25 },
  { caption: 'Thời hạn', width: 23, align: 'center' },
];

const reviewTable = (own: OwnPart, review: readonly AssessedTask[]): Block => ({
  kind: 'table',
  columns: REVIEW_COLUMNS,
  rows: review.map((each) => cells(numberText(each.task), each.task.name, leadText(own, each.task), deadlineText(each))),
});

const DUE_COLUMNS: readonly TableColumn[] = [
  { caption: 'Hạn', width: 19, align: 'center' },
  NUMBER,
  { caption: 'Nhiệm vụ', width: 44 },
  { caption: 'Đơn vị chủ trì', width: 28 },
];

function dueNextPart(own: OwnPart, tasks: readonly AssessedTask[]): Part {
  const { period, evaluationDate, resolution } = own.assessment;
  if (!period || evaluationDate === undefined) {
    return {
      title: 'Nhiệm vụ đến hạn trong kỳ tới',
      blocks: [paragraph('Chưa lập được danh sách vì “Kỳ báo cáo” hoặc “Số liệu tính đến ngày” chưa đúng.')],
    };
  }
  const end = endOfNextPeriod(period, resolution.year);
  const due = tasks
    .flatMap((each) => datesDue(each, evaluationDate, end).map((date) => ({ ...date, task: each.task })))
    .sort((one, other) => one.date - other.date);
  const until = `đến hết ngày ${officeDate(end)}`;
  const window = `Từ ngày ${officeDate(evaluationDate)} ${until}`;
  return {
    title: `Nhiệm vụ đến hạn trong kỳ tới (${until})`,
    blocks:
      due.length === 0
        ? [paragraph(`${window}, không có nhiệm vụ đến hạn.`)]
        : [
            paragraph(`${window}, có ${new Set(due.map(({ task }) => task.id)).size} nhiệm vụ đến hạn:`),
            { kind: 'table', columns: DUE_COLUMNS, rows: due.map((each) => dueRow(own, each)) },
          ],
  };
}

const dueRow = (own: OwnPart, { date, begins, task }: DueDate & { readonly task: Task }): TableRow =>
  cells(`${begins ? 'Bắt đầu' : 'Hoàn thành'}: ${officeDate(date)}`, numberText(task), task.name, leadText(own, task));
