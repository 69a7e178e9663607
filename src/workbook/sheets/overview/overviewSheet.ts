/**
 * The sheet Tổng quan: what the head of an office reads in a minute. One printed page has names first, then numbers and
 * charts; the tables that the charts are drawn over stand below it, on screen only. All of it formulas over the ledger's
 * index.
 */
import type { SheetSpec } from '../../spec';
import { hasAppendix, type PlannedWorkbook } from '../../workbookPlan';
import { contextLine, footerText } from '../appendixLayout';
import { text } from '../cell';
import { INK, QUIET } from '../palette';
import { rowHeight } from '../textHeight';
import { charts, type ChartTables } from './charts';
import { listChanged, listNotMet, listOverdue } from './lists';
import { add, LAST, LAST_PRINTED_ROW, WIDTHS, type Page } from './page';
import { sayNumbers, sentenceLines } from './sentences';
import { countRowsByGroupAndLead, countRowsByPeriod, countTargets } from './targetTables';
import { countTasks, countTasksByLead, countTasksByState } from './taskTables';

const HEAD_ROWS = 2;
const TITLE_SIZE = 14;

export function overviewSheet(plan: PlannedWorkbook): SheetSpec {
  const page: Page = { rows: [], styles: [], formats: [] };
  const { resolution } = plan;
  add(page, [text(`TỔNG QUAN THỰC HIỆN NGHỊ QUYẾT SỐ ${resolution.number} NĂM ${resolution.year}`)], rowHeight(1, TITLE_SIZE));
  add(page, [contextLine(plan)]);
  page.styles.push(
    { range: 'A1', style: { fontSize: TITLE_SIZE, bold: true, color: INK } },
    { range: 'A2', style: { bold: true } },
  );
  putLists(plan, page);
  sayNumbers(plan, page);
  const tables = putTables(plan, page);
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
    freeze: { rows: HEAD_ROWS, columns: 0 },
    protected: true,
    print: {
      area: `A1:${LAST}${LAST_PRINTED_ROW}`,
      onePage: true,
      titleRows: [1, HEAD_ROWS],
      footerLeft: footerText(resolution),
      margins: { top: 24, bottom: 36, left: 24, right: 24 },
    },
    charts: charts(tables, HEAD_ROWS + 1),
  };
}

/** Each list has a heading and captions, and an empty line after it. */
const BESIDE_LINES = 3;

/** The lists fill the printed page, in these proportions. */
const SHARES = { notMet: 10, changed: 6, overdue: 12 } as const;

function putLists(plan: PlannedWorkbook, page: Page): void {
  const lists = [
    ...(hasAppendix(plan, 1)
      ? [{ put: listNotMet, share: SHARES.notMet }, { put: listChanged, share: SHARES.changed }]
      : []),
    ...(hasAppendix(plan, 2) ? [{ put: listOverdue, share: SHARES.overdue }] : []),
  ];
  const lines = LAST_PRINTED_ROW - HEAD_ROWS - sentenceLines(plan) - BESIDE_LINES * lists.length;
  const whole = lists.reduce((sum, { share }) => sum + share, 0);
  let left = lines;
  lists.forEach(({ put, share }, index) => {
    const own = index === lists.length - 1 ? left : Math.round((lines * share) / whole);
    put(plan, page, own);
    add(page, []);
    left -= own;
  });
}

function putTables(plan: PlannedWorkbook, page: Page): ChartTables {
  add(page, []);
  const at = add(page, [text('Các bảng dưới đây là số liệu chi tiết và số liệu của biểu đồ; không in.')]);
  page.styles.push({ range: `A${at}`, style: { italic: true, color: QUIET } });
  const [targets, tasks] = [hasAppendix(plan, 1), hasAppendix(plan, 2)];
  if (targets) countTargets(plan, page);
  const ofTargets = targets && {
    rowsByGroupAndLead: countRowsByGroupAndLead(plan, page),
    rowsByPeriod: countRowsByPeriod(plan, page),
  };
  if (tasks) countTasks(plan, page);
  const ofTasks = tasks && {
    tasksByState: countTasksByState(plan, page),
    tasksByLead: countTasksByLead(plan, page),
  };
  return { ...(ofTargets || {}), ...(ofTasks || {}) };
}
