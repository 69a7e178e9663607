/**
 * The very hidden ledger: the facts that hold for the whole workbook, the lists entries are chosen from, the criteria
 * as loaded, and an index of all rows with their words, from which the other sheets count.
 */
import { dateFormula, numberFormula, presenceFormula, wordFormula } from '../../domain/entry';
import { textLiteral, toFormula } from '../../domain/expression';
import { PERIOD_NAMES } from '../../domain/period';
import { canonicalUnit, judgedTasksOf, leadsOf, targetId, targetRowsOf, targetsOf, type Resolution, type TargetRow } from '../../domain/resolution';
import { criterionWords } from '../../domain/rowWording';
import { judgesOwnRowsOnly, SCOPE, UNIT } from '../../domain/scope';
import type { HeaderEntry } from '../../domain/entries';
import { targetVerdictRule } from '../../domain/targetVerdict';
import { NOT_MET, OVERDUE, TARGET_VERDICTS, TONES } from '../../domain/verdict';
import { SCOPES } from '../../domain/words';
import { columnLetter, sheetPrefix } from '../a1';
import { formula, number, text } from './cell';
import { columnMap, type ColumnMap } from './columnMap';
import { targetColumns, taskColumns, type TargetColumnKey } from './columns';
import { FIELD_NAMES } from '../definedNames';
import { FIELD_ROWS, INFO_COLUMNS } from './infoFields';
import {
  CONTEXT_KEYS, contextCell, EARLIER_PERIODS, indexCell, indexColumnNumber, INDEX_FIRST_ROW, lists, SEAL_COLUMN,
  type ContextKey, type IndexColumn,
} from './ledgerLayout';
import { SEAL_COLUMN_COUNT, SEAL_COLUMNS, sealBlock } from './sealBlock';
import type { CellContent, SheetSpec } from '../spec';
import { TEMPLATE_VERSION } from '../template';
import { hasAppendix, type PlannedWorkbook } from '../workbookPlan';

/** Cells by row and column, from 1. */
class Draft {
  private readonly rows: CellContent[][] = [];

  put(row: number, column: number, content: CellContent): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1];
    if (!cells) return;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = content;
  }

  toRows(): readonly { readonly height: number; readonly cells: readonly CellContent[] }[] {
    return this.rows.map((cells) => ({ height: 15, cells }));
  }
}

/** Leads as one searchable text: "|A|B|". */
const leadKey = (resolution: Resolution, lead: readonly string[]): string =>
  `|${lead.map((name) => canonicalUnit(resolution, name)).join('|')}|`;

/** What to look for to find a lead in {@link leadKey}. */
export const leadPattern = (lead: string): string => `*|${lead}|*`;

/** Group numbers and deadlines look like numbers and dates, but are words. */
const TEXT_COLUMNS: readonly IndexColumn[] = ['group', 'targetGroup', 'taskGroup', 'rule', 'taskRule'];

export function ledgerSheet(plan: PlannedWorkbook): SheetSpec {
  const draft = new Draft();
  putContext(plan, draft);
  putLists(plan, draft);
  putRowIndex(plan, draft);
  putTargetIndex(plan, draft);
  putTaskIndex(plan, draft);
  putSeals(plan, draft);
  const rows = draft.toRows();
  return {
    key: 'ledger',
    name: plan.sheetNames.ledger,
    visibility: 'veryHidden',
    columns: Array.from({ length: SEAL_COLUMN + SEAL_COLUMN_COUNT - 1 }, () => ({ width: 16 })),
    rows,
    styles: [
      ...TEXT_COLUMNS.map((column) => columnLetter(indexColumnNumber(column))).map((letter) => [letter, letter]),
      SEAL_COLUMNS.split(':'),
    ].map(([first, last]) => ({ range: `${first}1:${last}${rows.length}`, style: { numberFormat: '@' } })),
    validations: [],
    conditionalFormats: [],
    numbersAsText: [],
    protected: true,
  };
}

/**
 * The entry of a field of Thông tin, found by the key beside it: a cell that was cut and pasted takes its defined name
 * along, but not its row's key. The ranges begin and end at locked cells, which cannot be cut, and stop short of the
 * counts further down, which depend on these very entries.
 */
function fieldCell(plan: PlannedWorkbook, entry: HeaderEntry): string {
  const prefix = sheetPrefix(plan.sheetNames.info);
  const fields = (letter: string): string => `${prefix}$${letter}$${FIELD_ROWS.above}:$${letter}$${FIELD_ROWS.below}`;
  return `INDEX(${fields(INFO_COLUMNS.entry)},MATCH(${textLiteral(FIELD_NAMES[entry])},${fields(INFO_COLUMNS.key)},0))`;
}

function putContext(plan: PlannedWorkbook, draft: Draft): void {
  const { resolution, drawn } = plan;
  const period = fieldCell(plan, 'period');
  const place = contextCell('period');
  const ownRows = toFormula(judgesOwnRowsOnly(leadsOf(resolution)), (name) =>
    ({ [UNIT]: contextCell('unit'), [SCOPE]: contextCell('scope') })[name] ?? '');
  const facts: Readonly<Record<ContextKey, { readonly label: string; readonly content: CellContent }>> = {
    templateId: { label: 'Mã mẫu', content: text(resolution.id) },
    templateVersion: { label: 'Phiên bản mẫu', content: number(TEMPLATE_VERSION) },
    unit: { label: 'Đơn vị báo cáo', content: formula(wordFormula(fieldCell(plan, 'unit')), drawn.unit) },
    scope: { label: 'Phạm vi', content: formula(wordFormula(fieldCell(plan, 'scope')), SCOPES[0]) },
    ownRows: { label: 'Chỉ các dòng chủ trì', content: formula(ownRows, 0) },
    period: {
      label: 'Thứ tự kỳ',
      content: formula(
        `IF(ISERROR(${period}),0,${PERIOD_NAMES.reduceRight(
          (rest, name, index) => `IF(${period}=${textLiteral(name)},${index + 1},${rest})`,
          '0',
        )})`,
        PERIOD_NAMES.indexOf(plan.period.name) + 1,
      ),
    },
    periodName: {
      label: 'Kỳ báo cáo',
      content: formula(
        `IF(${place}=0,"",CHOOSE(${place},${PERIOD_NAMES.map(textLiteral).join(',')}))`,
        plan.period.name,
      ),
    },
    evaluationDate: {
      label: 'Số liệu tính đến ngày',
      content: formula(dateFormula(fieldCell(plan, 'evaluationDate')), plan.evaluationDate),
    },
  };
  draft.put(1, 1, text('Thông tin chung'));
  CONTEXT_KEYS.forEach((key, index) => {
    draft.put(INDEX_FIRST_ROW + index, 1, text(facts[key].label));
    draft.put(INDEX_FIRST_ROW + index, 2, facts[key].content);
  });
}

const LIST_CAPTIONS = {
  units: 'Đơn vị', scopes: 'Phạm vi', periods: 'Kỳ báo cáo', figureKinds: 'Loại số liệu', statuses: 'Tình trạng',
} as const;

function putLists({ resolution }: PlannedWorkbook, draft: Draft): void {
  lists(resolution).forEach(({ key, words }, index) => {
    draft.put(1, 4 + index, text(LIST_CAPTIONS[key]));
    words.forEach((word, place) => {
      draft.put(INDEX_FIRST_ROW + place, 4 + index, text(word));
    });
  });
}

const put = (draft: Draft, column: IndexColumn, row: number, content: CellContent): void => {
  draft.put(row, indexColumnNumber(column), content);
};

const putCaptions = (draft: Draft, captions: Readonly<Partial<Record<IndexColumn, string>>>): void => {
  for (const [column, caption] of Object.entries(captions)) put(draft, column as IndexColumn, 1, text(caption));
};

/** Where a row stands on its sheet now; "" when it is gone. */
const sheetRow = (idCell: string, prefix: string, idColumn: string): string =>
  `IFERROR(MATCH(${idCell},${prefix}${idColumn},0),"")`;

/** A cell of another sheet in the row that an index cell says; "" when the row is gone. */
const fromRow = (rowCell: string, prefix: string, column: string): string =>
  `IF(${rowCell}="","",INDEX(${prefix}${column},${rowCell}))`;

/** The running number of the rows for which a condition holds; "" for the others. The caption above counts as none. */
const runningNumber = (column: IndexColumn, row: number, condition: string): string => {
  const above = `${indexCell(column, INDEX_FIRST_ROW - 1)}:${indexCell(column, row - 1)}`;
  return `IF(${condition},MAX(${above})+1,"")`;
};

const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${cell}=${textLiteral(word)}`).join(',')})`;

function putRowIndex(plan: PlannedWorkbook, draft: Draft): void {
  const { resolution } = plan;
  const map = columnMap(targetColumns(resolution));
  const prefix = sheetPrefix(plan.sheetNames.targets);
  const words = new Map(plan.drawn.rows?.map(({ row, verdict }) => [row.id, verdict]));
  putCaptions(draft, {
    rowId: 'Dòng Phụ lục 1', group: 'Nhóm', lead: 'Chủ trì', rule: 'Điều kiện đạt', sheetRow: 'Số dòng trên sheet',
    verdict: 'Đánh giá', notMetNumber: 'Thứ tự chưa đạt', reasonMissing: 'Thiếu nguyên nhân',
    previousVerdict: 'Đánh giá kỳ trước', changedNumber: 'Thứ tự thay đổi',
    ...Object.fromEntries(EARLIER_PERIODS.flatMap(({ period, figure, verdict }) => [
      [figure, `Số liệu ${PERIOD_NAMES[period - 1] ?? ''}`],
      [verdict, `Đánh giá ${PERIOD_NAMES[period - 1] ?? ''}`],
    ])),
  });
  targetRowsOf(resolution).forEach((row, index) => {
    const at = INDEX_FIRST_ROW + index;
    const group = resolution.targetGroups.find(({ rows }) => rows.includes(row));
    const cell = (column: IndexColumn): string => indexCell(column, at);
    put(draft, 'rowId', at, text(row.id));
    put(draft, 'group', at, text(group?.no ?? ''));
    put(draft, 'lead', at, text(leadKey(resolution, row.lead)));
    put(draft, 'rule', at, text(criterionWords(row)));
    if (!hasAppendix(plan, 1)) return;
    put(draft, 'sheetRow', at, formula(sheetRow(cell('rowId'), prefix, map.whole('rowId'))));
    put(draft, 'verdict', at, formula(fromRow(cell('sheetRow'), prefix, map.whole('verdict')), words.get(row.id) ?? ''));
    const notMet = isOneOf(cell('verdict'), NOT_MET);
    put(draft, 'notMetNumber', at, formula(runningNumber('notMetNumber', at, notMet)));
    const reason = `INDEX(${prefix}${map.whole('reason')},${cell('sheetRow')})`;
    put(draft, 'reasonMissing', at, formula(`IF(${notMet},1-${presenceFormula(reason)},0)`, 0));
    putEarlierPeriods(row, { draft, at, prefix, map });
  });
}

/**
 * The words of the periods before, by the same rule, and the running number of rows whose word is another now than one
 * period ago (a row without figures tells nothing).
 */
function putEarlierPeriods(
  row: TargetRow,
  { draft, at, prefix, map }: {
    readonly draft: Draft;
    readonly at: number;
    readonly prefix: string;
    readonly map: ColumnMap<TargetColumnKey>;
  },
): void {
  const cell = (column: IndexColumn): string => indexCell(column, at);
  const fromSheet = (key: TargetColumnKey): string => `INDEX(${prefix}${map.whole(key)},${cell('sheetRow')})`;
  const now = contextCell('period');
  for (const { period, key, figure, verdict } of EARLIER_PERIODS) {
    const facts: Readonly<Record<string, string>> = {
      inScope: fromSheet('inScope'),
      period: String(period),
      figure: cell(figure),
      baseline: fromSheet('baselineRead'),
      // A word of an earlier period is never final.
      official: '0',
    };
    const rule = toFormula(targetVerdictRule(row), (name) => facts[name] ?? '');
    const ifEarlier = (body: string): string => `IF(${cell('sheetRow')}="","",IF(${now}<=${period},"",${body}))`;
    put(draft, figure, at, formula(ifEarlier(numberFormula(fromSheet(key))), ''));
    put(draft, verdict, at, formula(ifEarlier(rule)));
  }
  const verdicts = `${cell('verdict1')}:${cell('verdict3')}`;
  put(draft, 'previousVerdict', at, formula(`IF(${now}<2,"",INDEX(${verdicts},1,${now}-1))`));
  const telling = TARGET_VERDICTS.filter((word) => TONES[word] !== 'muted');
  const [before, after] = [cell('previousVerdict'), cell('verdict')];
  const changed = `AND(${isOneOf(before, telling)},${isOneOf(after, telling)},${before}<>${after})`;
  put(draft, 'changedNumber', at, formula(runningNumber('changedNumber', at, changed)));
}

function putTargetIndex(plan: PlannedWorkbook, draft: Draft): void {
  const { resolution } = plan;
  const map = columnMap(targetColumns(resolution));
  const prefix = sheetPrefix(plan.sheetNames.targets);
  const words = new Map(plan.drawn.targets?.map(({ target, verdict }) => [target.stt, verdict]));
  putCaptions(draft, { targetId: 'Chỉ tiêu', targetGroup: 'Nhóm', targetVerdict: 'Đánh giá theo chỉ tiêu' });
  targetsOf(resolution).forEach(({ stt, rows: [first] }, index) => {
    const at = INDEX_FIRST_ROW + index;
    const group = resolution.targetGroups.find(({ rows }) => rows.some((row) => row.stt === stt));
    put(draft, 'targetId', at, text(targetId(stt)));
    put(draft, 'targetGroup', at, text(group?.no ?? ''));
    if (!hasAppendix(plan, 1) || !first) return;
    const firstRow = `MATCH(${textLiteral(first.id)},${prefix}${map.whole('rowId')},0)`;
    const word = `IFERROR(INDEX(${prefix}${map.whole('targetVerdict')},${firstRow}),"")`;
    put(draft, 'targetVerdict', at, formula(word, words.get(stt) ?? ''));
  });
}

function putTaskIndex(plan: PlannedWorkbook, draft: Draft): void {
  const { resolution } = plan;
  const map = columnMap(taskColumns);
  const prefix = sheetPrefix(plan.sheetNames.tasks);
  const words = new Map(plan.drawn.tasks?.map(({ task, verdict }) => [task.id, verdict]));
  putCaptions(draft, {
    taskId: 'Dòng Phụ lục 2', taskGroup: 'Nhóm', taskLeads: 'Chủ trì', taskRule: 'Thời hạn', taskSheetRow: 'Số dòng trên sheet',
    taskVerdict: 'Đánh giá', overdueNumber: 'Thứ tự quá hạn',
  });
  judgedTasksOf(resolution).forEach((task, index) => {
    const at = INDEX_FIRST_ROW + index;
    const group = resolution.taskGroups.find(({ tasks }) => tasks.includes(task));
    const cell = (column: IndexColumn): string => indexCell(column, at);
    put(draft, 'taskId', at, text(task.id));
    put(draft, 'taskGroup', at, text(group?.no ?? ''));
    put(draft, 'taskLeads', at, text(leadKey(resolution, task.lead)));
    put(draft, 'taskRule', at, text(task.deadline?.text ?? ''));
    if (!hasAppendix(plan, 2)) return;
    put(draft, 'taskSheetRow', at, formula(sheetRow(cell('taskId'), prefix, map.whole('rowId'))));
    const word = fromRow(cell('taskSheetRow'), prefix, map.whole('verdict'));
    put(draft, 'taskVerdict', at, formula(word, words.get(task.id) ?? ''));
    const overdue = isOneOf(cell('taskVerdict'), OVERDUE);
    put(draft, 'overdueNumber', at, formula(runningNumber('overdueNumber', at, overdue)));
  });
}

function putSeals({ seals = [], resolution }: PlannedWorkbook, draft: Draft): void {
  sealBlock(seals, resolution).values.forEach((line, row) => {
    line.forEach((content, column) => {
      if (content !== '') draft.put(row + 1, SEAL_COLUMN + column, text(content));
    });
  });
}
