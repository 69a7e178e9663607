/** How many tasks have which word: by word, by state, by lead unit. */
import { canonicalUnit, leadsOf } from '../../../domain/resolution';
import { TASK_VERDICTS } from '../../../domain/verdict';
import type { PlannedWorkbook } from '../../workbookPlan';
import { text } from '../cell';
import { leadPattern } from '../ledgerSheet';
import { QUIET } from '../palette';
import { count, totals, type Counted } from './counting';
import { countTable, type CountLine } from './countTable';
import { add, type Page } from './page';
import { TASK_CLASSES, TASK_STATES } from './verdictClasses';

export function countTasks(plan: PlannedWorkbook, page: Page): void {
  const { resolution, drawn } = plan;
  const sets: readonly Counted[] = [
    allTasks(plan),
    ...resolution.taskGroups.map(({ no, tasks }): Counted => ({
      words: 'taskVerdict',
      by: { column: 'taskGroup', pattern: no },
      drawn: (drawn.tasks ?? []).filter(({ task }) => tasks.includes(task)).map(({ verdict }) => verdict),
    })),
  ];
  const lines = TASK_VERDICTS.map((word) => ({ label: word, counts: sets.map((set) => count(plan, set, [word])) }));
  countTable(page, {
    title: 'SỐ LƯỢNG NHIỆM VỤ THEO ĐÁNH GIÁ',
    captions: ['Đánh giá', 'Nhiệm vụ', ...resolution.taskGroups.map(({ no }) => `Nhóm ${no}`)],
    lines,
    total: { label: 'Cộng', counts: totals(lines) },
  });
}

/** @returns the range for a chart */
export const countTasksByState = (plan: PlannedWorkbook, page: Page): string =>
  countTable(page, {
    title: 'NHIỆM VỤ THEO TÌNH TRẠNG',
    captions: ['Tình trạng', 'Nhiệm vụ'],
    lines: TASK_STATES.map(({ label, verdicts }) => ({ label, counts: [count(plan, allTasks(plan), verdicts)] })),
  });

/** @returns the range for a chart */
export function countTasksByLead(plan: PlannedWorkbook, page: Page): string {
  const { resolution, drawn } = plan;
  const leadOf = (name: string): string => canonicalUnit(resolution, name);
  const line = (label: string, set: Counted): CountLine => ({
    label,
    counts: TASK_CLASSES.map(({ verdicts }) => count(plan, set, verdicts)),
  });
  const lines = leadsOf(resolution).flatMap((lead) => {
    const own = (drawn.tasks ?? []).filter(({ task }) => task.lead.map(leadOf).includes(lead)).map(({ verdict }) => verdict);
    const set: Counted = { words: 'taskVerdict', by: { column: 'taskLeads', pattern: leadPattern(lead) }, drawn: own };
    return own.length === 0 ? [] : [line(lead, set)];
  });
  const range = countTable(page, {
    title: 'NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ',
    captions: ['Đơn vị chủ trì', ...TASK_CLASSES.map(({ label }) => label)],
    lines,
    total: line('Tổng số (mỗi nhiệm vụ đếm một lần)', allTasks(plan)),
  });
  const at = add(page, [text('Nhiệm vụ nhiều đơn vị cùng chủ trì được đếm ở từng đơn vị; dòng tổng số chỉ đếm một lần.')]);
  page.styles.push({ range: `A${at}`, style: { italic: true, color: QUIET } });
  return range;
}

const allTasks = ({ drawn }: PlannedWorkbook): Counted => ({
  words: 'taskVerdict',
  drawn: (drawn.tasks ?? []).map(({ verdict }) => verdict),
});
