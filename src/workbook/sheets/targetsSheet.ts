/** The sheet Phụ lục 1. */
import type { AssessedRow } from '../../domain/assessment';
import { numberFormula, readNumber, readPlace, readWord, wordFormula } from '../../domain/entry';
import { textLiteral, toFormula } from '../../domain/expression';
import { canonicalUnit, targetId, targetsOf, type TargetRow } from '../../domain/resolution';
import { isInScope } from '../../domain/scope';
import { inputOf, type EntryCell } from '../../domain/submission';
import { COUNTED_IN_ROLLUP, rollupRule } from '../../domain/targetRollup';
import { comparisonRule, needsBaseline, targetVerdictRule } from '../../domain/targetVerdict';
import { TARGET_VERDICTS, type TargetVerdict } from '../../domain/verdict';
import { OFFICIAL } from '../../domain/words';
import {
  FIRST_DATA_ROW, FONT_SIZE, footerText, groupStyle, HEADER_ROW, headRows, CONTEXT_ROW, lastShownLetter, dataRowHeight, MARGINS,
  signatureRows, signatureStyles, tableRange, tableStyles, toneFormats,
} from './appendixLayout';
import { formula, number, text } from './cell';
import { coalesce } from './coalesce';
import { columnMap, type ColumnMap } from './columnMap';
import { targetColumns, type TargetColumnKey } from './columns';
import { FIELD_NAMES } from '../definedNames';
import { entryStyles } from './entryStyles';
import { factCells } from './factCells';
import { contextCell } from './ledgerLayout';
import { QUIET } from './palette';
import type { CellContent, RowSpec, SheetSpec, StyledRange } from '../spec';
import { targetValidations } from './targetValidations';
import { rowHeight } from './textHeight';
import { onSheet, type PlannedWorkbook } from '../workbookPlan';

/** Words that judge what was entered: an empty cell that waits for a figure keeps the colour of an entry cell. */
const OF_ENTRY = TARGET_VERDICTS.filter(
  (word) => !['Chưa có số liệu', 'Chưa đủ số liệu', 'Chưa đến kỳ đánh giá'].includes(word),
);

type Map = ColumnMap<TargetColumnKey>;

const NO_FIGURE: TargetVerdict = 'Chưa có số liệu';

const SIGNATURES = { left: 'name', right: 'verdict' } as const;

/** Counts and money have thousands dots; percentages and rates are shown as entered. */
export const figureFormat = ({ compareAs }: Pick<TargetRow, 'compareAs'>): string =>
  compareAs === 'percentOfTarget' ? '#,##0' : 'General';

const comparisonFormat = ({ compareAs, unit }: TargetRow): string => {
  if (compareAs === 'percentOfTarget') return '0.0%';
  const words = unit === '%' ? '" điểm %"' : '';
  return `+0.00${words};-0.00${words};0.00${words}`;
};

/** Where each measured row of the resolution stands on the sheet as drawn, group rows in between. */
export function targetRowNumbers(plan: PlannedWorkbook): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let next = FIRST_DATA_ROW;
  for (const { rows } of plan.resolution.targetGroups) {
    next += 1;
    for (const { id } of rows) {
      numbers.set(id, next);
      next += 1;
    }
  }
  return numbers;
}

export function targetsSheet(plan: PlannedWorkbook): SheetSpec {
  const { resolution } = plan;
  const map = columnMap(targetColumns(resolution));
  const firstRows = new Set(targetsOf(resolution).map(({ rows }) => rows[0]?.id));
  const assessed = new Map(plan.drawn.rows?.map((row) => [row.row.id, row]));
  const wholeTargets = new Map(plan.drawn.targets?.map(({ target, verdict }) => [target.stt, verdict]));

  const rows: RowSpec[] = [...headRows(
    plan,
    { appendix: 'PHỤ LỤC 1', title: resolution.targetsTitle, attachedTo: resolution.targetsAttachedTo },
    map.columns,
    formula(onSheet(plan, 'ledger', contextCell('periodName')), plan.period.name),
  )];
  const styles: StyledRange[] = [];
  for (const group of resolution.targetGroups) {
    rows.push({ height: rowHeight(1, FONT_SIZE) + 2, cells: [text(group.no), text(group.name)] });
    styles.push(groupStyle(map, rows.length));
    for (const row of group.rows) {
      const siblings = resolution.targetGroups.flatMap((each) => each.rows).filter(({ stt }) => stt === row.stt).length;
      const cells = rowCells(plan, map, row, {
        at: rows.length + 1,
        siblings,
        first: firstRows.has(row.id),
        drawn: assessed.get(row.id),
        whole: wholeTargets.get(row.stt),
      });
      const height = dataRowHeight(map, { name: row.name, targetText: row.targetText, lead: printedLeads(row), unit: row.unit ?? '' });
      rows.push({ height, cells: map.columns.map(({ key }) => cells[key] ?? null) });
      styles.push(...rowStyles(map, row, rows.length));
    }
  }
  const lastRow = rows.length;
  const fields = {
    preparedBy: FIELD_NAMES.preparedBy,
    approvedBy: FIELD_NAMES.approvedBy,
  };
  rows.push(...signatureRows(plan, map, SIGNATURES, fields));

  const verdicts = `${map.letter('verdict')}${FIRST_DATA_ROW}:${map.letter('targetVerdict')}${lastRow}`;
  const firstPeriod = map.letter('q1');
  const judged = `${firstPeriod}${FIRST_DATA_ROW}:${map.letter('year')}${lastRow}`;
  return {
    key: 'targets',
    name: plan.sheetNames.targets,
    visibility: 'visible',
    tabColor: '2E75B6',
    columns: map.columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rows,
    styles: [
      ...tableStyles(map, lastRow),
      { range: verdicts, style: { bold: true } },
      { range: `A${FIRST_DATA_ROW}:A${lastRow}`, style: { horizontal: 'center' } },
      { range: `${map.letter('unit')}${FIRST_DATA_ROW}:${map.letter('targetText')}${lastRow}`, style: { horizontal: 'center', numberFormat: '@' } },
      ...coalesce(styles),
      ...signatureStyles(map, SIGNATURES, lastRow),
    ],
    validations: targetValidations(resolution, map, targetRowNumbers(plan)),
    conditionalFormats: [
      ...toneFormats(verdicts, `${map.letter('verdict')}${FIRST_DATA_ROW}`, TARGET_VERDICTS),
      ...toneFormats(
        judged,
        `$${map.letter('verdict')}${FIRST_DATA_ROW}`,
        OF_ENTRY,
        `${firstPeriod}$${HEADER_ROW}=$${map.letter('rowId')}$${CONTEXT_ROW}`,
      ),
    ],
    numbersAsText: [`${map.letter('targetText')}${FIRST_DATA_ROW}:${map.letter('targetText')}${lastRow}`],
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

/** What stands under Đơn vị chủ trì. */
export const printedLeads = ({ lead }: TargetRow): string => lead.join('; ');

interface RowContext {
  /** The row of the sheet. */
  readonly at: number;
  readonly siblings: number;
  readonly first: boolean;
  readonly drawn: AssessedRow | undefined;
  readonly whole: TargetVerdict | undefined;
}

const targetFacts = (plan: PlannedWorkbook, map: Map, at: number): ((name: string) => string) =>
  factCells(plan, {
    inScope: map.inRow('inScope', at),
    figure: map.inRow('figure', at),
    baseline: map.inRow('baselineRead', at),
    official: map.inRow('official', at),
    verdict: map.inRow('verdict', at),
    period: onSheet(plan, 'ledger', contextCell('period')),
  });

/** The entry of the reporting period: the columns of the four periods stand side by side. */
const periodEntry = (plan: PlannedWorkbook, map: Map): string =>
  `INDEX($${map.letter('q1')}:$${map.letter('year')},ROW(),${onSheet(plan, 'ledger', contextCell('period'))})`;

function rowCells(
  plan: PlannedWorkbook,
  map: Map,
  row: TargetRow,
  { at, siblings, first, drawn, whole }: RowContext,
): Partial<Record<TargetColumnKey, CellContent>> {
  const { resolution } = plan;
  const refer = targetFacts(plan, map, at);
  const entry = periodEntry(plan, map);
  const period = refer('period');
  const kind = map.inRow('figureKind', at);
  const cells = drawn?.cells ?? {};
  const leads = row.lead.map((name) => canonicalUnit(resolution, name));
  return {
    stt: number(row.stt),
    name: text(row.name),
    unit: row.unit ? text(row.unit) : row.unitHint ? text(`(${row.unitHint})`) : null,
    targetText: text(row.targetText),
    lead: text(printedLeads(row)),
    lastYear: row.lastYear ? number(row.lastYear.value) : null,
    result: formula(`IF(${period}=0,"",IF(ISERROR(${entry}),"",IF(ISNUMBER(${entry}),${entry},${entry}&"")))`, shownInput(cells[plan.period.key])),
    comparison: formula(toFormula(comparisonRule(row), refer), drawn?.comparison ?? ''),
    verdict: formula(toFormula(targetVerdictRule(row), refer), drawn?.verdict ?? ''),
    targetVerdict: first ? formula(wholeTargetFormula(map, row, siblings, at), whole ?? '') : null,
    rowId: text(row.id),
    targetId: text(targetId(row.stt)),
    inScope: formula(toFormula(isInScope(leads), refer), drawn?.inScope === false ? 0 : 1),
    figure: formula(`IF(${period}=0,"",${numberFormula(entry)})`, drawn?.figure ?? ''),
    baselineRead: needsBaseline(row.criterion) ? formula(numberFormula(map.inRow('baseline', at)), readNumber(inputOf(cells.baseline))) : null,
    official: formula(`IF(${wordFormula(kind)}=${textLiteral(OFFICIAL)},1,0)`, readPlace(inputOf(cells.figureKind), [OFFICIAL])),
  };
}

/** An entry as another cell shows it: an error value as nothing. */
export function shownInput(cell: EntryCell | undefined): string | number {
  const input = inputOf(cell);
  if (input.kind === 'number') return input.number;
  return input.kind === 'error' ? '' : readWord(input);
}

/** Counts the words of the target's rows, wherever they stand. A row that was deleted has no figure any more. */
function wholeTargetFormula(map: Map, row: TargetRow, siblings: number, at: number): string {
  if (siblings === 1) return map.inRow('verdict', at);
  const ofTarget = `${map.whole('targetId')},${textLiteral(targetId(row.stt))}`;
  const count = (word: string): string => {
    const counted = `COUNTIFS(${ofTarget},${map.whole('verdict')},${textLiteral(word)})`;
    return word === NO_FIGURE ? `(${counted}+${siblings}-COUNTIF(${ofTarget}))` : counted;
  };
  const words: readonly string[] = COUNTED_IN_ROLLUP;
  return toFormula(rollupRule(siblings), (name) => {
    if (!words.includes(name)) throw new Error(`No rows are counted with ${name}`);
    return count(name);
  });
}

function rowStyles(map: Map, row: TargetRow, at: number): readonly StyledRange[] {
  const cell = (key: TargetColumnKey): string => `${map.letter(key)}${at}`;
  return [
    ...(row.dash ? [{ range: cell('name'), style: { numberFormat: '"- "@' } }] : []),
    ...(row.unit ? [] : [{ range: cell('unit'), style: { italic: true, color: QUIET } }]),
    ...entryStyles(map, { at, figures: figureFormat(row), ...(needsBaseline(row.criterion) ? {} : { without: 'baseline' as const }) }),
    { range: cell('result'), style: { numberFormat: figureFormat(row) } },
    { range: cell('comparison'), style: { numberFormat: comparisonFormat(row) } },
  ];
}

