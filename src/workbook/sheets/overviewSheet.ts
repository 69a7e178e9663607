/** The sheet Tổng quan: names before numbers, all of it formulas over the ledger's index. */
import { canonicalUnit, leadsOf, printedLead, printedNumber } from '../../domain/resolution';
import { FINISHED, MET, NOT_MET, OVERDUE, TARGET_VERDICTS, TASK_VERDICTS, type Verdict } from '../../domain/verdict';
import { textLiteral } from '../../domain/expression';
import { columnLetter, sheetPrefix } from '../a1';
import { contextLine, FONT_SIZE, footerText, toneFormats } from './appendixLayout';
import { formula, text } from './cell';
import { columnMap } from './columnMap';
import { targetColumns, taskColumns } from './columns';
import { indexRange, type IndexColumn } from './ledgerLayout';
import { leadPattern } from './ledgerSheet';
import { BORDER, HEADER_FILL, INK, QUIET } from './palette';
import type { CellContent, ConditionalFormatSpec, RowSpec, SheetSpec, StyledRange } from '../spec';
import { lineCount, rowHeight } from './textHeight';
import { hasAppendix, onSheet, type PlannedWorkbook } from '../workbookPlan';

/** Number, name, lead, then ten columns of figures; K (hidden) finds the listed row on its sheet. */
const WIDTHS = [5, 52, 32, 17, 20, 22, 18, 11, 11, 14] as const;
const LAST = 'J';
const FINDER = 'K';
const LINES = { notMet: 10, changed: 6, overdue: 15 } as const;
/** What is listed takes one line; the annex sheet shows the whole of it. Letters of name, lead and the column after. */
const LENGTHS = [54, 34, 18] as const;

type Page = {
  readonly rows: RowSpec[];
  readonly styles: StyledRange[];
  readonly formats: ConditionalFormatSpec[];
};

export function overviewSheet(plan: PlannedWorkbook): SheetSpec {
  const page: Page = { rows: [], styles: [], formats: [] };
  const { resolution } = plan;
  add(page, [text(`TỔNG QUAN THỰC HIỆN NGHỊ QUYẾT SỐ ${resolution.number} NĂM ${resolution.year}`)], rowHeight(1, 14));
  add(page, [contextLine(plan)]);
  page.styles.push(
    { range: 'A1', style: { fontSize: 14, bold: true, color: INK } },
    { range: 'A2', style: { bold: true } },
  );
  if (hasAppendix(plan, 1)) {
    listNotMet(plan, page);
    listChanged(plan, page);
  }
  if (hasAppendix(plan, 2)) listOverdue(plan, page);
  if (hasAppendix(plan, 1)) countTargets(plan, page);
  if (hasAppendix(plan, 2)) countTasks(plan, page);
  countByLead(plan, page);

  return {
    key: 'overview',
    name: plan.sheetNames.overview,
    visibility: 'visible',
    tabColor: '7030A0',
    columns: [...WIDTHS.map((width) => ({ width })), { width: 10, hidden: true }],
    rows: page.rows,
    styles: page.styles,
    validations: [],
    conditionalFormats: page.formats,
    numbersAsText: [],
    freeze: { rows: 2, columns: 0 },
    protected: true,
    print: {
      area: `A1:${LAST}${page.rows.length}`,
      titleRows: [1, 2],
      footerLeft: footerText(resolution),
      margins: { top: 40, bottom: 40, left: 30, right: 30 },
    },
  };
}

const add = (page: Page, cells: readonly CellContent[], height = rowHeight(1, FONT_SIZE)): number =>
  page.rows.push({ height, cells });

function section(page: Page, title: string): void {
  add(page, []);
  const at = add(page, [text(title)], rowHeight(1, FONT_SIZE) + 4);
  page.styles.push({ range: `A${at}:${LAST}${at}`, style: { bold: true, color: INK, vertical: 'center' } });
}

function header(page: Page, captions: readonly string[]): number {
  const lines = Math.max(...captions.map((caption, index) => lineCount(caption, WIDTHS[index] ?? 10, FONT_SIZE, true)));
  const at = add(page, captions.map((caption) => (caption ? text(caption) : null)), rowHeight(lines, FONT_SIZE) + 2);
  page.styles.push({
    range: `A${at}:${columnLetter(captions.length)}${at}`,
    style: {
      bold: true, horizontal: 'center', vertical: 'center', wrap: true, fill: HEADER_FILL, color: INK, borderColor: BORDER,
    },
  });
  return at;
}

interface Listing {
  readonly lines: number;
  /** The index column with running numbers, and the one that says where the row stands. */
  readonly numbers: IndexColumn;
  readonly sheetRows: IndexColumn;
  readonly captions: readonly string[];
  /** The name, and what stands in the columns after it: cells of the annex sheet or of the index. */
  readonly cells: (finder: string, place: string) => readonly string[];
  /** Said in place of the first name when there is none. */
  readonly none: string;
  /** Said when there are more than lines. */
  readonly more: string;
  /** What {@link cells} give while nothing is entered, for every row numbered then. */
  readonly blank: readonly (readonly (string | number)[])[];
}

const shorten = (content: string | number, length: number): string | number =>
  typeof content === 'string' && content.length > length ? `${content.slice(0, length - 1)}…` : content;

/** {@link shorten} as a formula. */
const shortened = (body: string, length: number): string =>
  `IF(LEN(${body})>${length},LEFT(${body},${length - 1})&"…",${body})`;

/** Lists the rows that an index numbers, one a line, as many as there are lines. */
function list(plan: PlannedWorkbook, page: Page, listing: Listing): { first: number; last: number } {
  const index = (column: IndexColumn): string => onSheet(plan, 'ledger', indexRange(plan.resolution, column));
  const numbers = index(listing.numbers);
  const first = header(page, [...listing.captions, ...Array.from({ length: WIDTHS.length - listing.captions.length }, () => '')]) + 1;
  for (let line = 1; line <= listing.lines; line += 1) {
    const at = page.rows.length + 1;
    const finder = `$${FINDER}${at}`;
    const place = `MATCH(${line},${numbers},0)`;
    const none = line === 1 ? listing.none : '';
    const blank = listing.blank[line - 1];
    const shown = (body: string, otherwise: string, result: string | number | undefined): CellContent =>
      formula(`IF(${finder}="",${textLiteral(otherwise)},IFERROR(${body},""))`, result ?? otherwise);
    const cells = listing.cells(finder, place);
    add(page, [
      shown(String(line), '', blank && line),
      ...cells.map((body, column) => {
        const length = LENGTHS[column];
        const result = blank?.[column];
        return length === undefined
          ? shown(body, '', result)
          : shown(shortened(body, length), column === 0 ? none : '', result === undefined ? undefined : shorten(result, length));
      }),
      ...Array.from({ length: WIDTHS.length - 1 - cells.length }, () => null),
      formula(`IFERROR(INDEX(${index(listing.sheetRows)},${place}),"")`),
    ]);
  }
  const last = page.rows.length;
  const rest = `MAX(${numbers})-${listing.lines}`;
  const unlisted = listing.blank.length - listing.lines;
  const more = formula(
    `IF(${rest}>0,"Còn "&(${rest})&${textLiteral(` ${listing.more}`)},"")`,
    unlisted > 0 ? `Còn ${unlisted} ${listing.more}` : '',
  );
  const at = add(page, [more]);
  page.styles.push(
    { range: `A${first}:A${last}`, style: { horizontal: 'center' } },
    { range: `D${first}:E${last}`, style: { horizontal: 'center' } },
    { range: `A${at}`, style: { italic: true, color: QUIET } },
  );
  return { first, last };
}

function listNotMet(plan: PlannedWorkbook, page: Page): void {
  const prefix = sheetPrefix(plan.sheetNames.targets);
  const map = columnMap(targetColumns(plan.resolution));
  const at = (key: Parameters<typeof map.whole>[0], finder: string): string => `INDEX(${prefix}${map.whole(key)},${finder})`;
  section(page, 'CHỈ TIÊU CHƯA ĐẠT: TÊN, CHỦ TRÌ, NGUYÊN NHÂN');
  const { first, last } = list(plan, page, {
    lines: LINES.notMet,
    numbers: 'notMetNumber',
    sheetRows: 'sheetRow',
    captions: ['STT', 'Chỉ tiêu', 'Chủ trì', 'Kết quả', 'Mục tiêu', 'Đánh giá', 'Nguyên nhân, giải pháp'],
    cells: (finder) => [
      `${at('stt', finder)}&". "&${at('name', finder)}`,
      at('lead', finder),
      at('result', finder),
      at('targetText', finder),
      at('verdict', finder),
      `${at('reason', finder)}&""`,
    ],
    none: 'Không có chỉ tiêu nào chưa đạt.',
    more: 'dòng nữa: lọc cột Đánh giá ở Phụ lục 1.',
    blank: [],
  });
  page.formats.push(...toneFormats(`F${first}:F${last}`, `F${first}`, TARGET_VERDICTS));
}

function listChanged(plan: PlannedWorkbook, page: Page): void {
  const prefix = sheetPrefix(plan.sheetNames.targets);
  const map = columnMap(targetColumns(plan.resolution));
  const at = (key: Parameters<typeof map.whole>[0], finder: string): string => `INDEX(${prefix}${map.whole(key)},${finder})`;
  const previous = onSheet(plan, 'ledger', indexRange(plan.resolution, 'previousVerdict'));
  section(page, 'THAY ĐỔI ĐÁNH GIÁ SO VỚI KỲ TRƯỚC');
  const { first, last } = list(plan, page, {
    lines: LINES.changed,
    numbers: 'changedNumber',
    sheetRows: 'sheetRow',
    captions: ['STT', 'Chỉ tiêu', 'Chủ trì', 'Kết quả', 'Kỳ trước', 'Kỳ này'],
    cells: (finder, place) => [
      `${at('stt', finder)}&". "&${at('name', finder)}`,
      at('lead', finder),
      at('result', finder),
      `INDEX(${previous},${place})`,
      at('verdict', finder),
    ],
    none: 'Không có thay đổi, hoặc là kỳ đầu tiên trong năm.',
    more: 'dòng thay đổi nữa: xem Phụ lục 1.',
    blank: [],
  });
  page.formats.push(...toneFormats(`E${first}:F${last}`, `E${first}`, TARGET_VERDICTS));
}

function listOverdue(plan: PlannedWorkbook, page: Page): void {
  const prefix = sheetPrefix(plan.sheetNames.tasks);
  const map = columnMap(taskColumns);
  const at = (key: Parameters<typeof map.whole>[0], finder: string): string => `INDEX(${prefix}${map.whole(key)},${finder})`;
  section(page, 'NHIỆM VỤ QUÁ HẠN: TÊN, CHỦ TRÌ, VƯỚNG MẮC');
  const { first, last } = list(plan, page, {
    lines: LINES.overdue,
    numbers: 'overdueNumber',
    sheetRows: 'taskSheetRow',
    captions: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Số ngày', 'Đánh giá', 'Khó khăn, vướng mắc'],
    cells: (finder) => [
      `${at('tt', finder)}&" "&${at('name', finder)}`,
      at('lead', finder),
      at('deadlineText', finder),
      at('days', finder),
      at('verdict', finder),
      `${at('difficulty', finder)}&""`,
    ],
    none: 'Không có nhiệm vụ nào quá hạn.',
    more: 'nhiệm vụ quá hạn nữa: lọc cột Đánh giá ở Phụ lục 2.',
    blank: overdueWhenBlank(plan),
  });
  page.styles.push({ range: `E${first}:E${last}`, style: { numberFormat: '0' } });
  page.formats.push(...toneFormats(`F${first}:F${last}`, `F${first}`, TASK_VERDICTS));
}

const overdueWhenBlank = ({ blank }: PlannedWorkbook): Listing['blank'] =>
  (blank.tasks ?? [])
    .filter(({ verdict }) => OVERDUE.includes(verdict))
    .map(({ task, verdict, days }) => [
      `${printedNumber(task)} ${task.name}`, printedLead(task), task.deadline?.text ?? '', days, verdict, '',
    ]);

interface Count {
  readonly body: string;
  readonly result: number;
}

/** A table of counts: one line a verdict, one column a set of rows, a total below. */
function table(
  page: Page,
  captions: readonly string[],
  lines: readonly { readonly label: string; readonly counts: readonly Count[] }[],
  total: { readonly label: string; readonly counts: readonly Count[] } | undefined,
): void {
  const first = header(page, captions) + 1;
  const cells = (label: string, counts: readonly Count[]): readonly CellContent[] => [
    null, text(label), ...counts.map(({ body, result }) => formula(body, result)),
  ];
  for (const { label, counts } of lines) add(page, cells(label, counts));
  const lastLine = page.rows.length;
  if (total) add(page, cells(total.label, total.counts));
  const last = page.rows.length;
  const end = columnLetter(captions.length);
  page.styles.push(
    { range: `A${first}:${end}${last}`, style: { borderColor: BORDER } },
    { range: `C${first}:${end}${last}`, style: { horizontal: 'center', numberFormat: '0;-0;"–"' } },
    ...(total ? [{ range: `A${last}:${end}${last}`, style: { bold: true } }] : []),
  );
  if (lines.every(({ label }) => (TARGET_VERDICTS as readonly string[]).includes(label))) {
    page.formats.push(...toneFormats(`B${first}:B${lastLine}`, `B${first}`, TARGET_VERDICTS));
  } else if (lines.every(({ label }) => (TASK_VERDICTS as readonly string[]).includes(label))) {
    page.formats.push(...toneFormats(`B${first}:B${lastLine}`, `B${first}`, TASK_VERDICTS));
  }
}

/** Counting in the index, by word and one more condition. */
function counter(plan: PlannedWorkbook, words: IndexColumn, by?: IndexColumn) {
  const range = (column: IndexColumn): string => onSheet(plan, 'ledger', indexRange(plan.resolution, column));
  return (verdicts: readonly Verdict[], value?: string): string =>
    verdicts
      .map((word) =>
        by && value !== undefined
          ? `COUNTIFS(${range(words)},${textLiteral(word)},${range(by)},${textLiteral(value)})`
          : `COUNTIF(${range(words)},${textLiteral(word)})`,
      )
      .join('+');
}

const sum = (counts: readonly Count[]): Count => ({
  body: counts.map(({ body }) => body).join('+'),
  result: counts.reduce((total, { result }) => total + result, 0),
});

/** Adds up each column of a table. */
const totals = (lines: readonly { readonly counts: readonly Count[] }[]): readonly Count[] =>
  (lines[0]?.counts ?? []).map((_, column) => sum(lines.flatMap(({ counts }) => counts[column] ?? [])));

function countTargets(plan: PlannedWorkbook, page: Page): void {
  const { resolution, blank } = plan;
  const ofTargets = counter(plan, 'targetVerdict');
  const ofRows = counter(plan, 'verdict');
  const inGroup = counter(plan, 'verdict', 'group');
  const rows = blank.rows ?? [];
  section(page, 'SỐ LƯỢNG CHỈ TIÊU THEO ĐÁNH GIÁ');
  const lines = TARGET_VERDICTS.map((word) => ({
    label: word,
    counts: [
      { body: ofTargets([word]), result: (blank.targets ?? []).filter(({ verdict }) => verdict === word).length },
      { body: ofRows([word]), result: rows.filter(({ verdict }) => verdict === word).length },
      ...resolution.targetGroups.map((group) => ({
        body: inGroup([word], group.no),
        result: rows.filter(({ row, verdict }) => verdict === word && group.rows.includes(row)).length,
      })),
    ],
  }));
  const captions = ['', 'Đánh giá', 'Chỉ tiêu', 'Chỉ tiêu thành phần', ...resolution.targetGroups.map(({ name }) => name)];
  table(page, captions, lines, { label: 'Cộng', counts: totals(lines) });
}

function countTasks(plan: PlannedWorkbook, page: Page): void {
  const { resolution, blank } = plan;
  const ofTasks = counter(plan, 'taskVerdict');
  const inGroup = counter(plan, 'taskVerdict', 'taskGroup');
  const tasks = blank.tasks ?? [];
  section(page, 'SỐ LƯỢNG NHIỆM VỤ THEO ĐÁNH GIÁ');
  const lines = TASK_VERDICTS.map((word) => ({
    label: word,
    counts: [
      { body: ofTasks([word]), result: tasks.filter(({ verdict }) => verdict === word).length },
      ...resolution.taskGroups.map((group) => ({
        body: inGroup([word], group.no),
        result: tasks.filter(({ task, verdict }) => verdict === word && group.tasks.includes(task)).length,
      })),
    ],
  }));
  const captions = ['', 'Đánh giá', 'Nhiệm vụ', ...resolution.taskGroups.map(({ no }) => `Nhóm ${no}`)];
  table(page, captions, lines, { label: 'Cộng', counts: totals(lines) });
}

const REVIEW: readonly Verdict[] = ['Cần rà soát'];
const SOON: readonly Verdict[] = ['Sắp đến hạn'];

/** The columns of the table by lead unit. */
const leadColumns = (plan: PlannedWorkbook) => [
  ...(hasAppendix(plan, 1)
    ? ([
        { caption: 'Chỉ tiêu đạt, vượt', of: 'verdict', words: MET },
        { caption: 'Chỉ tiêu chưa đạt', of: 'verdict', words: NOT_MET },
        { caption: 'Chỉ tiêu cần rà soát', of: 'verdict', words: REVIEW },
      ] as const)
    : []),
  ...(hasAppendix(plan, 2)
    ? ([
        { caption: 'Nhiệm vụ đã hoàn thành', of: 'taskVerdict', words: FINISHED },
        { caption: 'Nhiệm vụ quá hạn', of: 'taskVerdict', words: OVERDUE },
        { caption: 'Nhiệm vụ sắp đến hạn', of: 'taskVerdict', words: SOON },
        { caption: 'Nhiệm vụ cần rà soát', of: 'taskVerdict', words: REVIEW },
      ] as const)
    : []),
];

function countByLead(plan: PlannedWorkbook, page: Page): void {
  const columns = leadColumns(plan);
  section(page, 'THEO ĐƠN VỊ CHỦ TRÌ');
  const of = { verdict: counter(plan, 'verdict', 'lead'), taskVerdict: counter(plan, 'taskVerdict', 'taskLeads') } as const;
  const count = (column: (typeof columns)[number], lead?: string): Count => ({
    body: of[column.of](column.words, lead === undefined ? undefined : leadPattern(lead)),
    result: countBlank(plan, column, lead),
  });
  table(
    page,
    ['', 'Đơn vị chủ trì', ...columns.map(({ caption }) => caption)],
    leadsOf(plan.resolution).map((lead) => ({ label: lead, counts: columns.map((column) => count(column, lead)) })),
    { label: 'Tổng số (mỗi dòng đếm một lần)', counts: columns.map((column) => count(column)) },
  );
  const at = add(page, [text('Nhiệm vụ nhiều đơn vị cùng chủ trì được đếm ở từng đơn vị; dòng tổng số chỉ đếm một lần.')]);
  page.styles.push({ range: `A${at}`, style: { italic: true, color: QUIET } });
}

function countBlank(
  { blank, resolution }: PlannedWorkbook,
  { of, words }: { readonly of: 'verdict' | 'taskVerdict'; readonly words: readonly Verdict[] },
  lead?: string,
): number {
  const judged = of === 'verdict'
    ? (blank.rows ?? []).map(({ row, verdict }) => ({ verdict, leads: row.lead }))
    : (blank.tasks ?? []).map(({ task, verdict }) => ({ verdict, leads: task.lead }));
  const canonical = (name: string): string => canonicalUnit(resolution, name);
  return judged.filter(
    ({ verdict, leads }) => words.includes(verdict) && (lead === undefined || leads.map(canonical).includes(lead)),
  ).length;
}
