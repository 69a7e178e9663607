/** Names before numbers: what is not met, what has changed, what is overdue, who leads it and why. */
import { wordInPeriod, type AssessedRow } from '../../../domain/assessment';
import { PERIODS } from '../../../domain/period';
import { printedLead, printedNumber } from '../../../domain/resolution';
import { NOT_MET, OVERDUE, TARGET_VERDICTS, TASK_VERDICTS, TONES, type TargetVerdict } from '../../../domain/verdict';
import { sheetPrefix } from '../../a1';
import { onSheet, type PlannedWorkbook } from '../../workbookPlan';
import { toneFormats } from '../appendixLayout';
import { columnMap } from '../columnMap';
import { targetColumns, taskColumns, type TargetColumnKey, type TaskColumnKey } from '../columns';
import { contextCell, indexRange } from '../ledgerLayout';
import { printedLeads, shownInput } from '../targetsSheet';
import { list, type Listing } from './listing';
import type { Page } from './page';

type CellOf<Key> = (key: Key, finder: string) => string;

function targetCell(plan: PlannedWorkbook): CellOf<TargetColumnKey> {
  const map = columnMap(targetColumns(plan.resolution));
  return (key, finder) => `INDEX(${sheetPrefix(plan.sheetNames.targets)}${map.whole(key)},${finder})`;
}

function taskCell(plan: PlannedWorkbook): CellOf<TaskColumnKey> {
  const map = columnMap(taskColumns);
  return (key, finder) => `INDEX(${sheetPrefix(plan.sheetNames.tasks)}${map.whole(key)},${finder})`;
}

export function listNotMet(plan: PlannedWorkbook, page: Page, lines: number): void {
  const at = targetCell(plan);
  const { first, last } = list(plan, page, {
    title: 'CHỈ TIÊU CHƯA ĐẠT',
    lines,
    numbers: 'notMetNumber',
    sheetRows: 'sheetRow',
    captions: ['TT', 'Chỉ tiêu', 'Chủ trì', 'Kết quả', 'Mục tiêu', 'Đánh giá', 'Nguyên nhân, giải pháp'],
    cells: (finder) => [
      `${at('stt', finder)}&". "&${at('name', finder)}`,
      at('lead', finder),
      at('result', finder),
      at('targetText', finder),
      at('verdict', finder),
      `${at('reason', finder)}&""`,
    ],
    none: 'Không có chỉ tiêu nào chưa đạt.',
    rest: 'lọc cột Đánh giá ở Phụ lục 1.',
    drawn: (plan.drawn.rows ?? [])
      .filter(({ verdict }) => NOT_MET.includes(verdict))
      .map((row) => [...nameLeadResult(plan, row), row.row.targetText, row.verdict, shownInput(row.cells.reason)]),
  });
  page.formats.push(...toneFormats(`F${first}:F${last}`, `F${first}`, TARGET_VERDICTS));
}

export function listChanged(plan: PlannedWorkbook, page: Page, lines: number): void {
  const at = targetCell(plan);
  const previous = onSheet(plan, 'ledger', indexRange(plan.resolution, 'previousVerdict'));
  const { first, last } = list(plan, page, {
    title: 'THAY ĐỔI SO VỚI KỲ TRƯỚC',
    lines,
    numbers: 'changedNumber',
    sheetRows: 'sheetRow',
    captions: ['TT', 'Chỉ tiêu', 'Chủ trì', 'Kết quả', 'Kỳ trước', 'Kỳ này', 'Nguyên nhân, giải pháp'],
    cells: (finder, place) => [
      `${at('stt', finder)}&". "&${at('name', finder)}`,
      at('lead', finder),
      at('result', finder),
      `INDEX(${previous},${place})`,
      at('verdict', finder),
      `${at('reason', finder)}&""`,
    ],
    none: 'Không có thay đổi.',
    rest: 'xem Phụ lục 1.',
    drawn: changedRows(plan).map(({ row, before }) => [...nameLeadResult(plan, row), before, row.verdict, shownInput(row.cells.reason)]),
  });
  page.formats.push(...toneFormats(`E${first}:F${last}`, `E${first}`, TARGET_VERDICTS));
}

export function listOverdue(plan: PlannedWorkbook, page: Page, lines: number): void {
  const at = taskCell(plan);
  const evaluationDate = onSheet(plan, 'ledger', contextCell('evaluationDate'));
  const { first, last } = list(plan, page, {
    title: 'NHIỆM VỤ QUÁ HẠN',
    lines,
    numbers: 'overdueNumber',
    sheetRows: 'taskSheetRow',
    captions: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Quá (ngày)', 'Hạn', 'Đánh giá', 'Khó khăn, vướng mắc'],
    cells: (finder) => [
      `${at('tt', finder)}&" "&${at('name', finder)}`,
      at('lead', finder),
      // Days are counted to the date that was missed, so they are negative, and lead to it.
      `-${at('days', finder)}`,
      `${evaluationDate}+${at('days', finder)}`,
      at('verdict', finder),
      `${at('difficulty', finder)}&""`,
    ],
    none: 'Không có nhiệm vụ nào quá hạn.',
    rest: 'lọc cột Đánh giá ở Phụ lục 2.',
    drawn: overdueAsDrawn(plan),
  });
  page.styles.push(
    { range: `D${first}:D${last}`, style: { numberFormat: '0' } },
    { range: `E${first}:E${last}`, style: { numberFormat: 'dd/mm/yyyy' } },
  );
  page.formats.push(...toneFormats(`F${first}:F${last}`, `F${first}`, TASK_VERDICTS));
}

const nameLeadResult = ({ period }: PlannedWorkbook, { row, cells }: AssessedRow): readonly (string | number)[] =>
  [`${row.stt}. ${row.name}`, printedLeads(row), shownInput(cells[period.key])];

interface ChangedRow {
  readonly row: AssessedRow;
  readonly before: TargetVerdict;
}

/** Rows whose word is another now than one period ago; a row without figures tells nothing. */
function changedRows({ drawn, period }: PlannedWorkbook): readonly ChangedRow[] {
  const previous = PERIODS[PERIODS.indexOf(period) - 1];
  if (!previous) return [];
  return (drawn.rows ?? [])
    .map((row) => ({ row, before: wordInPeriod(row, previous) }))
    .filter(({ row: { verdict }, before }) => before !== verdict && TONES[before] !== 'muted' && TONES[verdict] !== 'muted');
}

const overdueAsDrawn = ({ drawn, evaluationDate }: PlannedWorkbook): Listing['drawn'] =>
  (drawn.tasks ?? [])
    .filter(({ verdict }) => OVERDUE.includes(verdict))
    .map(({ task, verdict, days, cells }) => [
      `${printedNumber(task)} ${task.name}`, printedLead(task), -Number(days), evaluationDate + Number(days), verdict, shownInput(cells.difficulty),
    ]);
