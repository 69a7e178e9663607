/** The numbers in a sentence each: targets, measured rows, tasks. */
import { textLiteral } from '../../../domain/expression';
import type { Verdict } from '../../../domain/verdict';
import type { CellContent } from '../../spec';
import { hasAppendix, type PlannedWorkbook } from '../../workbookPlan';
import { formula } from '../cell';
import { count, type Counted } from './counting';
import { add, section, type Page } from './page';
import { TARGET_CLASSES, TASK_CLASSES, type VerdictClass } from './verdictClasses';

export function sayNumbers(plan: PlannedWorkbook, page: Page): void {
  const { rows = [], targets = [], tasks = [] } = plan.drawn;
  section(page, 'SỐ LƯỢNG');
  if (hasAppendix(plan, 1)) {
    const ofTargets: Counted = { words: 'targetVerdict', drawn: verdictsOf(targets) };
    add(page, [sentence(plan, `${targets.length} chỉ tiêu`, ofTargets, TARGET_CLASSES)]);
    const ofRows: Counted = { words: 'verdict', drawn: verdictsOf(rows) };
    add(page, [sentence(plan, `${rows.length} chỉ tiêu thành phần`, ofRows, TARGET_CLASSES)]);
  }
  if (hasAppendix(plan, 2)) {
    const ofTasks: Counted = { words: 'taskVerdict', drawn: verdictsOf(tasks) };
    add(page, [sentence(plan, `${tasks.length} nhiệm vụ`, ofTasks, TASK_CLASSES)]);
  }
}

/** How many lines {@link sayNumbers} takes. */
export const sentenceLines = (plan: PlannedWorkbook): number =>
  1 + (hasAppendix(plan, 1) ? 2 : 0) + (hasAppendix(plan, 2) ? 1 : 0);

const verdictsOf = (judged: readonly { readonly verdict: Verdict }[]): readonly Verdict[] =>
  judged.map(({ verdict }) => verdict);

/** "24 chỉ tiêu: 15 đạt và vượt · 4 chưa đạt · …". */
function sentence(plan: PlannedWorkbook, subject: string, set: Counted, classes: readonly VerdictClass[]): CellContent {
  const parts = classes.map(({ label, verdicts }) => ({ label: label.toLowerCase(), counted: count(plan, set, verdicts) }));
  return formula(
    `${textLiteral(`${subject}: `)}&${parts.map(({ label, counted }) => `(${counted.body})&${textLiteral(` ${label}`)}`).join('&" · "&')}`,
    `${subject}: ${parts.map(({ label, counted }) => `${counted.result} ${label}`).join(' · ')}`,
  );
}
