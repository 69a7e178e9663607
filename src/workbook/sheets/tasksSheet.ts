/** The sheet Phụ lục 2. */
import type { AssessedTask } from '../../domain/assessment';
import { REPORTING_ENTRIES } from '../../domain/entries';
import {
  dateFormula, numberFormula, presenceFormula, readDate, readNumber, readPresence, readWord, wordFormula,
} from '../../domain/entry';
import { toFormula } from '../../domain/expression';
import { canonicalUnit, printedLead, printedNumber, type Task } from '../../domain/resolution';
import { isInScope } from '../../domain/scope';
import { inputOf } from '../../domain/submission';
import { daysRule, taskVerdictRule } from '../../domain/taskVerdict';
import { FINISHED, TASK_VERDICTS, type TaskVerdict } from '../../domain/verdict';
import {
  dataRowHeight, FIRST_DATA_ROW, FONT_SIZE, footerText, groupStyle, headRows, CONTEXT_ROW, HEADER_ROW, lastShownLetter, MARGINS,
  signatureRows, signatureStyles, tableRange, tableStyles, toneFormats,
} from './appendixLayout';
import { formula, number, text, textOrNothing } from './cell';
import { coalesce } from './coalesce';
import { columnMap, type ColumnMap } from './columnMap';
import { taskColumns, type TaskColumnKey } from './columns';
import { FIELD_NAMES } from '../definedNames';
import { DATE_FORMAT, entryStyles } from './entryStyles';
import { factCells } from './factCells';
import { contextCell } from './ledgerLayout';
import { GROUP_FILL } from './palette';
import type { CellContent, RowSpec, SheetSpec, StyledRange } from '../spec';
import { taskValidations } from './taskValidations';
import { lineCount, rowHeight } from './textHeight';
import { onSheet, type PlannedWorkbook } from '../workbookPlan';

type Map = ColumnMap<TaskColumnKey>;

const SIGNATURES = { left: 'name', right: 'adjustedTo' } as const;

/** Words that judge the start, and words that judge the finish: the colour stands on that date's cell too. */
const OF_START: readonly TaskVerdict[] = ['Đã bắt đầu đúng hạn', 'Đã bắt đầu, chậm hạn', 'Quá hạn chưa bắt đầu'];
const OF_FINISH: readonly TaskVerdict[] = [...FINISHED, 'Quá hạn chưa hoàn thành'];

export function tasksSheet(plan: PlannedWorkbook): SheetSpec {
  const { resolution } = plan;
  const map = columnMap(taskColumns);
  const assessed = new Map(plan.drawn.tasks?.map((task) => [task.task.id, task]));
  const nameWidth = map.columns.find(({ key }) => key === 'name')?.width ?? 0;

  const rows: RowSpec[] = [...headRows(
    plan,
    { appendix: 'PHỤ LỤC 2', title: resolution.tasksTitle, attachedTo: resolution.tasksAttachedTo },
    map.columns,
    null,
  )];
  const styles: StyledRange[] = [];
  const judgedRows: number[] = [];
  for (const group of resolution.taskGroups) {
    const lines = lineCount(group.name, nameWidth, FONT_SIZE, true);
    rows.push({ height: rowHeight(lines, FONT_SIZE) + 2, cells: [text(group.no), text(group.name)] });
    styles.push(groupStyle(map, rows.length));
    for (const task of group.tasks) {
      if (!task.heading) judgedRows.push(rows.length + 1);
      const cells = rowCells(plan, map, task, rows.length + 1, assessed.get(task.id));
      const height = dataRowHeight(map, {
        name: task.name, lead: printedLead(task), coop: task.coop.join('; '), deadlineText: task.deadline?.text ?? '',
      });
      rows.push({ height, cells: map.columns.map(({ key }) => cells[key] ?? null) });
      styles.push(...rowStyles(map, task, rows.length));
    }
  }
  const lastRow = rows.length;
  const fields = { preparedBy: FIELD_NAMES.preparedBy, approvedBy: FIELD_NAMES.approvedBy };
  rows.push(...signatureRows(plan, map, SIGNATURES, fields));

  const inTable = (key: TaskColumnKey): string => `${map.letter(key)}${FIRST_DATA_ROW}:${map.letter(key)}${lastRow}`;
  const verdictCell = `$${map.letter('verdict')}${FIRST_DATA_ROW}`;
  return {
    key: 'tasks',
    name: plan.sheetNames.tasks,
    visibility: 'visible',
    tabColor: '548235',
    columns: map.columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rows,
    styles: [
      ...tableStyles(map, lastRow),
      { range: inTable('tt'), style: { horizontal: 'center', numberFormat: '@' } },
      { range: inTable('verdict'), style: { bold: true } },
      { range: `${map.letter('startBy')}${FIRST_DATA_ROW}:${map.letter('finishBy')}${lastRow}`, style: { numberFormat: DATE_FORMAT } },
      { range: inTable('days'), style: { numberFormat: '0' } },
      { range: inTable('deadlineText'), style: { numberFormat: '@', horizontal: 'center' } },
      ...coalesce(styles),
      ...signatureStyles(map, SIGNATURES, lastRow),
    ],
    validations: taskValidations(plan, map, judgedRows),
    conditionalFormats: [
      ...toneFormats(inTable('verdict'), `${map.letter('verdict')}${FIRST_DATA_ROW}`, TASK_VERDICTS),
      ...toneFormats(inTable('startedOn'), verdictCell, OF_START),
      ...toneFormats(inTable('finishedOn'), verdictCell, OF_FINISH),
    ],
    numbersAsText: [inTable('tt'), inTable('deadlineText')],
    freeze: { rows: HEADER_ROW, columns: map.number('name') },
    autoFilter: tableRange(map, lastRow),
    protected: true,
    print: {
      area: `A1:${lastShownLetter(map)}${rows.length}`,
      titleRows: [CONTEXT_ROW, HEADER_ROW],
      footerLeft: footerText(resolution),
      margins: MARGINS,
    },
  };
}

const taskFacts = (plan: PlannedWorkbook, map: Map, at: number): ((name: string) => string) =>
  factCells(plan, {
    inScope: map.inRow('inScope', at),
    startBy: map.inRow('startBy', at),
    finishBy: map.inRow('finishBy', at),
    startedOn: map.inRow('startedOnRead', at),
    finishedOn: map.inRow('finishedOnRead', at),
    adjustedTo: map.inRow('adjustedToRead', at),
    status: map.inRow('statusRead', at),
    hasDocument: map.inRow('hasDocument', at),
    hasReport: map.inRow('hasReport', at),
    progress: map.inRow('progressRead', at),
    verdict: map.inRow('verdict', at),
    evaluationDate: onSheet(plan, 'ledger', contextCell('evaluationDate')),
  });

function rowCells(
  plan: PlannedWorkbook,
  map: Map,
  task: Task,
  at: number,
  drawn: AssessedTask | undefined,
): Partial<Record<TaskColumnKey, CellContent>> {
  const { resolution } = plan;
  const printed = {
    tt: textOrNothing(printedNumber(task)),
    name: text(task.name),
    lead: textOrNothing(printedLead(task)),
    coop: textOrNothing(task.coop.join('; ')),
    rowId: text(task.id),
  };
  if (task.heading || !task.deadline) return printed;
  const refer = taskFacts(plan, map, at);
  const { text: deadlineText, startBy, finishBy } = task.deadline;
  const leads = task.lead.map((name) => canonicalUnit(resolution, name));
  const reported = REPORTING_ENTRIES.map((key) => presenceFormula(map.inRow(key, at))).join(',');
  const cells = drawn?.cells ?? {};
  return {
    ...printed,
    deadlineText: text(deadlineText),
    startBy: startBy === null ? null : number(startBy),
    finishBy: finishBy === null ? null : number(finishBy),
    verdict: formula(toFormula(taskVerdictRule(resolution.earliestDate), refer), drawn?.verdict ?? ''),
    days: formula(toFormula(daysRule, refer), drawn?.days ?? ''),
    inScope: formula(toFormula(isInScope(leads), refer), drawn?.inScope === false ? 0 : 1),
    startedOnRead: formula(dateFormula(map.inRow('startedOn', at)), readDate(inputOf(cells.startedOn))),
    finishedOnRead: formula(dateFormula(map.inRow('finishedOn', at)), readDate(inputOf(cells.finishedOn))),
    adjustedToRead: formula(dateFormula(map.inRow('adjustedTo', at)), readDate(inputOf(cells.adjustedTo))),
    statusRead: formula(wordFormula(map.inRow('status', at)), readWord(inputOf(cells.status))),
    hasDocument: formula(presenceFormula(map.inRow('adjustingDocument', at)), readPresence(inputOf(cells.adjustingDocument))),
    hasReport: formula(`MAX(${reported})`, Math.max(...REPORTING_ENTRIES.map((key) => readPresence(inputOf(cells[key]))))),
    progressRead: formula(numberFormula(map.inRow('progress', at)), readNumber(inputOf(cells.progress))),
  };
}

function rowStyles(map: Map, task: Task, at: number): readonly StyledRange[] {
  const cell = (key: TaskColumnKey): string => `${map.letter(key)}${at}`;
  const name: readonly StyledRange[] = [
    ...(task.dash ? [{ range: cell('name'), style: { numberFormat: '"- "@' } }] : []),
    ...(task.sub === null ? [] : [{ range: cell('name'), style: { indent: 1 } }]),
  ];
  if (task.heading) {
    return [...name, { range: `A${at}:${lastShownLetter(map)}${at}`, style: { bold: true } }, {
      range: `${cell('deadlineText')}:${lastShownLetter(map)}${at}`,
      style: { fill: GROUP_FILL },
    }];
  }
  return [...name, ...entryStyles(map, { at })];
}
