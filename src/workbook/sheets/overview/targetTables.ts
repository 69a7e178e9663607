/** How many targets and measured rows have which word: by word, by group, by lead unit, by period. */
import { canonicalUnit, leadsOf } from '../../../domain/resolution';
import { PERIODS, type Period } from '../../../domain/period';
import { wordInPeriod } from '../../../domain/assessment';
import { TARGET_VERDICTS, type Verdict } from '../../../domain/verdict';
import { onSheet, type PlannedWorkbook } from '../../workbookPlan';
import { contextCell, EARLIER_PERIODS, type IndexColumn } from '../ledgerLayout';
import { leadPattern } from '../ledgerSheet';
import { count, totals, type Count, type Counted } from './counting';
import { countTable, type CountLine } from './countTable';
import type { Page } from './page';
import { TARGET_CLASSES } from './verdictClasses';

export function countTargets(plan: PlannedWorkbook, page: Page): void {
  const { resolution, drawn } = plan;
  const sets: readonly Counted[] = [
    { words: 'targetVerdict', drawn: (drawn.targets ?? []).map(({ verdict }) => verdict) },
    { words: 'verdict', drawn: rowVerdicts(plan) },
    ...inGroups(plan),
  ];
  const lines = TARGET_VERDICTS.map((word) => ({ label: word, counts: sets.map((set) => count(plan, set, [word])) }));
  countTable(page, {
    title: 'SỐ LƯỢNG CHỈ TIÊU THEO ĐÁNH GIÁ',
    captions: ['Đánh giá', 'Chỉ tiêu', 'Chỉ tiêu thành phần', ...resolution.targetGroups.map(({ name }) => name)],
    lines,
    total: { label: 'Cộng', counts: totals(lines) },
  });
}

/** @returns the range for a chart */
export function countRowsByGroupAndLead(plan: PlannedWorkbook, page: Page): string {
  const { resolution, drawn } = plan;
  const leadOf = (name: string): string => canonicalUnit(resolution, name);
  const byGroup = inGroups(plan).map((set, index) => {
    const group = resolution.targetGroups[index];
    return classLine(plan, `${group?.no ?? ''}. ${group?.name ?? ''}`, set);
  });
  const rows = drawn.rows ?? [];
  const byLead = leadsOf(resolution).flatMap((lead) => {
    const own = rows.filter(({ row }) => row.lead.map(leadOf).includes(lead)).map(({ verdict }) => verdict);
    const set: Counted = { words: 'verdict', by: { column: 'lead', pattern: leadPattern(lead) }, drawn: own };
    return own.length === 0 ? [] : [classLine(plan, lead, set)];
  });
  return countTable(page, {
    title: 'CHỈ TIÊU THÀNH PHẦN THEO NHÓM VÀ THEO ĐƠN VỊ CHỦ TRÌ',
    captions: ['Nhóm, đơn vị chủ trì', ...TARGET_CLASSES.map(({ label }) => label)],
    lines: [...byGroup, ...byLead],
    total: classLine(plan, 'Tổng số (mỗi dòng đếm một lần)', { words: 'verdict', drawn: rowVerdicts(plan) }),
  });
}

/**
 * The periods up to the reporting one, each by the figures entered for it; the later ones stay at nought.
 * @returns the range for a chart
 */
export function countRowsByPeriod(plan: PlannedWorkbook, page: Page): string {
  const now = onSheet(plan, 'ledger', contextCell('period'));
  const current = PERIODS.indexOf(plan.period) + 1;
  const lines = PERIODS.map((each, index): CountLine => {
    const period = index + 1;
    const words = EARLIER_PERIODS.find((earlier) => earlier.period === period)?.verdict;
    const counts = TARGET_CLASSES.map(({ verdicts }): Count => {
      const asNow = count(plan, { words: 'verdict', drawn: period === current ? rowVerdicts(plan) : [] }, verdicts);
      if (!words) return { body: `IF(${now}=${period},${asNow.body},0)`, result: asNow.result };
      const asThen = count(plan, { words, drawn: period < current ? wordsOf(plan, each) : [] }, verdicts);
      return {
        body: `IF(${now}=${period},${asNow.body},IF(${now}>${period},${asThen.body},0))`,
        result: asNow.result + asThen.result,
      };
    });
    return { label: each.name, counts };
  });
  return countTable(page, {
    title: 'CHỈ TIÊU THÀNH PHẦN QUA CÁC KỲ',
    captions: ['Kỳ báo cáo', ...TARGET_CLASSES.map(({ label }) => label)],
    lines,
  });
}

const rowVerdicts = ({ drawn }: PlannedWorkbook): readonly Verdict[] => (drawn.rows ?? []).map(({ verdict }) => verdict);

/** Of a period that lies behind. */
const wordsOf = ({ drawn }: PlannedWorkbook, period: Period): readonly Verdict[] =>
  (drawn.rows ?? []).map((row) => wordInPeriod(row, period));

const inGroups = ({ resolution, drawn }: PlannedWorkbook): readonly Counted[] =>
  resolution.targetGroups.map(({ no, rows }) => ({
    words: 'verdict' satisfies IndexColumn,
    by: { column: 'group', pattern: no },
    drawn: (drawn.rows ?? []).filter(({ row }) => rows.includes(row)).map(({ verdict }) => verdict),
  }));

const classLine = (plan: PlannedWorkbook, label: string, set: Counted): CountLine => ({
  label,
  counts: TARGET_CLASSES.map(({ verdicts }) => count(plan, set, verdicts)),
});
