/** What a workbook is drawn for, and what its sheets know of each other. */
import type { Assessment } from '../domain/assessment';
import type { CellInput } from '../domain/entry';
import type { Resolution } from '../domain/resolution';
import type { Seal } from '../domain/seal';
import type { SerialDate } from '../domain/serialDate';
import type { Period } from '../domain/period';
import type { TargetEntry, TaskEntry } from '../domain/entries';
import { sheetPrefix } from './a1';
import type { SheetKey } from './spec';

/** Phụ lục 1 or Phụ lục 2. */
export type Appendix = 1 | 2;

/** What the sheets are called: as designed, unless a foreign sheet has the name already. */
export const STANDARD_SHEET_NAMES: Readonly<Record<SheetKey, string>> = {
  info: 'Thông tin',
  targets: 'Phụ lục 1',
  tasks: 'Phụ lục 2',
  overview: 'Tổng quan',
  findings: 'Rà soát',
  ledger: '_so_chi_tieu',
  kept: 'Phần giữ lại',
  origins: 'Xuất xứ số liệu',
  coverage: 'Tình hình gửi báo cáo',
  unitFigures: 'Số liệu đơn vị',
  unitProgress: 'Tiến độ theo đơn vị',
};

export interface WorkbookPlan {
  readonly resolution: Resolution;
  readonly appendices: readonly Appendix[];
  /** What Thông tin is filled with to begin with. */
  readonly period: Period;
  readonly evaluationDate: SerialDate;
  readonly sheetNames: Readonly<Record<SheetKey, string>>;
  /** Kept on the ledger; oldest first. */
  readonly seals?: readonly Seal[];
}

/** Something that is drawn in an entry cell. */
export interface PlacedInput {
  readonly rowId: string;
  readonly entry: TargetEntry | TaskEntry;
  readonly input: CellInput;
}

/** A plan with what its formulas give as drawn, for readers that do not calculate. */
export interface PlannedWorkbook extends WorkbookPlan {
  readonly drawn: Assessment;
}

export const hasAppendix = (plan: WorkbookPlan, appendix: Appendix): boolean => plan.appendices.includes(appendix);

/** A cell or range of another sheet, as formulas write it. */
export const onSheet = (plan: Pick<WorkbookPlan, 'sheetNames'>, sheet: SheetKey, range: string): string =>
  `${sheetPrefix(plan.sheetNames[sheet])}${range}`;
