/** Sửa biểu mẫu: what it would do, and doing it. */
import type { Choices, RepairPlan } from '../../workbook/repair/repairPlan';
import type { PaneSession } from './PaneSession';

export interface RepairActions {
  /** Undefined where Excel refused, which is shown. */
  planRepair(choices: Choices): Promise<RepairPlan | undefined>;
  /** Resolves to what was done: nothing where it has conflicts, which somebody has to decide first. */
  repair(choices: Choices): Promise<RepairPlan | undefined>;
}

export const repairActions = (session: PaneSession): RepairActions => ({
  planRepair: (choices) => session.attempt('planRepair', () => session.workbook.planRepair(choices)),
  repair: (choices) => session.command('repair', () => session.workbook.repair(choices)),
});
