/** Repairing a workbook: the template drawn anew with everything that was entered, each value at its row. */
import { assess } from '../../domain/assessment';
import { pointBounds } from '../../domain/percentSeen';
import { PERIODS, periodEnd } from '../../domain/period';
import { targetRowsOf, type Resolution } from '../../domain/resolution';
import type { Seal } from '../../domain/seal';
import { cellAddress, columnNumber } from '../a1';
import { findDamage } from '../damage/findDamage';
import { spell } from '../damage/formulaSpelling';
import { foundWorkbook, type FoundWorkbook } from '../reading/foundWorkbook';
import { gatherEntries, type Gathered } from './gatherEntries';
import { formulaContent } from './inputContent';
import { FIRST_FIELD_ROW, INFO_COLUMNS, INFO_FIELDS } from '../sheets/infoFields';
import { keptSheet } from '../sheets/keptSheet';
import { movesCells, outsideFormulas, outsideSheets, type FormulaSheet } from './outsideFormulas';
import type { Placing } from '../reading/placing';
import { readSubmission } from '../reading/readSubmission';
import type { Choices, RepairPlan, SetAside } from './repairPlan';
import type { FormulaComparison } from '../damage/sameFormula';
import { readSeals } from '../sheets/sealBlock';
import { computedValues, findSetAside } from './setAside';
import { SHEET_NAMES } from '../definedNames';
import { FONT_SIZE } from '../sheets/appendixLayout';
import { heightHolding } from '../sheets/textHeight';
import type { WorkbookGrid } from '../reading/sheetGrid';
import type { CellContent, SheetKey, SheetSpec, WorkbookSpec } from '../spec';
import { TEMPLATE_VERSION } from '../template';
import { otherTemplate } from '../damage/templateDamage';
import { workbookSpec } from '../workbookSpec';

export interface Rebuilt {
  readonly plan: RepairPlan;
  /** Draws every sheet of ours again, and Phần giữ lại where something had to be set aside. */
  readonly spec: WorkbookSpec;
}

/** On these something is entered. */
const ENTERED: readonly SheetKey[] = ['info', 'targets', 'tasks'];

/**
 * Every entered value goes to its row and column of the template, in the resolution's order. A formula in an entry cell
 * is kept when what it looks at stays where it is, else its value is. Where copies of a row disagree and no choice was
 * made, the first value is drawn, and nothing should be written before the conflict is decided.
 *
 * @param choices the address to keep, by {@link conflictKey}
 * @param outside the sheets that stay as they are, where the grid does not have them
 * @throws RangeError when the workbook has no sheet of ours
 */
export function rebuild(
  resolution: Resolution,
  grid: WorkbookGrid,
  choices: Choices,
  outside?: readonly FormulaSheet[],
): Rebuilt {
  const workbook = foundWorkbook(resolution, grid);
  if (!workbook) throw new RangeError('There is no sheet of ours to repair');
  const { placings } = workbook;
  const other = otherTemplate(resolution, workbook);
  const seals = readSeals(grid);
  const targetRows = new Map(targetRowsOf(resolution).map((row) => [row.id, row]));
  const gathered = new Map(ENTERED.flatMap((key): [SheetKey, Gathered][] => {
    const placing = placings.get(key);
    return placing ? [[key, gatherEntries(
      placing,
      choices,
      (formula) => staysRight(workbook, key, formula),
      (rowId, entry) => pointBounds(entry, targetRows.get(rowId)),
    )]] : [];
  }));

  const all = [...gathered.values()];
  const setAside = [...withoutPlace(resolution, workbook, other !== undefined), ...all.flatMap(({ rejected }) => rejected)].map(
    ({ sheet, address, input }): SetAside => ({ sheet, address, input }),
  );
  const plan: RepairPlan = {
    damage: findDamage(resolution, grid),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    kept: all.flatMap(({ contents }) => [...contents.values()]).filter((content) => content !== null).length,
    moved: all.flatMap(({ moved }) => moved),
    setAside,
    outside: outsideFormulas(workbook, outside ?? outsideSheets(workbook)),
    ...(other?.id === resolution.id && other.version < TEMPLATE_VERSION ? { updatedFrom: other.version } : {}),
  };
  return { plan, spec: drawn(resolution, workbook, gathered, seals, setAside) };
}

/** Whether formulas of other sheets matter to {@link rebuild}. */
export function movesWhatOthersSee(resolution: Resolution, grid: WorkbookGrid): boolean {
  const workbook = foundWorkbook(resolution, grid);
  return workbook !== undefined && movesCells(workbook);
}

function withoutPlace(resolution: Resolution, workbook: FoundWorkbook, ofOtherTemplate: boolean): readonly SetAside[] {
  const submission = readSubmission(resolution, workbook.grid);
  const computed = submission ? computedValues(assess(resolution, submission)) : new Map<string, never>();
  const sheets: readonly SheetKey[] = [...ENTERED, 'overview'];
  return sheets.flatMap((key) => {
    const placing = workbook.placings.get(key);
    if (placing) return findSetAside(placing, computed, ofOtherTemplate);
    // Nothing can be made out on it, and it is drawn anew.
    const sheet = workbook.expected.sheets.has(key) ? workbook.sheets.get(key) : undefined;
    return sheet ? everything(sheet) : [];
  });
}

function everything(sheet: WorkbookGrid['sheets'][number]): readonly SetAside[] {
  const found: SetAside[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const input = sheet.at(row, column);
      if (input.kind !== 'empty') found.push({ sheet: sheet.name, address: cellAddress(column, row), input });
    }
  }
  return found;
}

/**
 * Whether a formula of an entry cell looks only at sheets that stay as they are: not at other files, nor at a sheet of
 * ours of which something moves, nor at names, which may not come along.
 */
function staysRight({ grid, placings, expected }: FoundWorkbook, own: SheetKey, formula: string): boolean {
  if (/[[\]{]|#REF!/.test(formula)) return false;
  let right = true;
  const spelled = spell(formula, ({ column = 1, row = 1 }, name) => {
    const ours = name === undefined ? own : expected.spec.sheets.find((sheet) => sheet.name === name)?.key;
    if (ours === undefined) {
      right &&= grid.sheets.some((sheet) => sheet.name === name);
    } else {
      const template = expected.sheets.get(ours);
      right &&= template !== undefined && placings.get(ours)?.inPlace === true && column <= template.width && row <= template.spec.rows.length;
    }
    return '';
  });
  return right && !/[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(])/u.test(spelled.replace(/"(?:[^"]|"")*"/g, ''));
}

function drawn(
  resolution: Resolution,
  workbook: FoundWorkbook,
  gathered: ReadonlyMap<SheetKey, Gathered>,
  seals: readonly Seal[],
  setAside: readonly SetAside[],
): WorkbookSpec {
  const { expected, appendices, placings, sheets, formulas } = workbook;
  const period = PERIODS[0];
  const evaluationDate = periodEnd(period, resolution.year);
  const template = seals.length === 0
    ? expected.spec
    : workbookSpec({ resolution, appendices, seals, period, evaluationDate, sheetNames: workbook.sheetNames });
  const filled = template.sheets.map((spec) => {
    const placing = placings.get(spec.key);
    const contents = gathered.get(spec.key)?.contents ?? new Map<string, CellContent>();
    return withContents(spec, (row, column, content) => {
      const entered = contents.get(cellAddress(column, row));
      if (entered !== undefined) return entered;
      if (spec.key === 'info' && ASKED.has(cellAddress(column, row))) return null;
      return content?.kind === 'formula' ? withFoundResult(placing, formulas, row, column, content.formula) : content;
    });
  });
  if (setAside.length === 0) return { ...template, sheets: filled };
  const kept = keptSheet(workbook.sheetNames.kept, sheets.get('kept'), setAside);
  // Before the ledger, which stays last.
  const at = expected.spec.sheets.findIndex(({ key }) => key === 'ledger');
  return {
    ...template,
    sheets: [...filled.slice(0, at), kept, ...filled.slice(at)],
    names: [...template.names, { name: SHEET_NAMES.kept, sheet: 'kept', range: 'A1' }],
  };
}

/** What the template begins with is a guess where nothing was found: the user is asked, as by any empty field. */
const ASKED: ReadonlySet<string> = new Set(INFO_FIELDS.flatMap(({ entry }, index) =>
  entry === 'period' || entry === 'evaluationDate'
    ? [cellAddress(columnNumber(INFO_COLUMNS.entry), FIRST_FIELD_ROW + index)]
    : []));

function withContents(
  spec: SheetSpec,
  contentAt: (row: number, column: number, content: CellContent) => CellContent,
): SheetSpec {
  const rows = spec.rows.map((row, index) => {
    const cells = row.cells.map((content, column) => contentAt(index + 1, column + 1, content));
    const entered = cells.map((content, column) => (content === row.cells[column] ? undefined : content));
    return { ...row, height: heightHolding(row.height, entered, spec.columns, FONT_SIZE), cells };
  });
  return { ...spec, rows };
}

/** What the template's formulas give in a blank workbook would mislead readers that do not calculate. */
function withFoundResult(
  placing: Placing | undefined,
  formulas: FormulaComparison,
  row: number,
  column: number,
  formula: string,
): CellContent {
  const [foundRow, foundColumn] = [placing?.rows.get(row)?.[0], placing?.columns.get(column)];
  if (!placing || foundRow === undefined || foundColumn === undefined) return { kind: 'formula', formula };
  const found = placing.sheet.formulaAt(foundRow, foundColumn);
  const same = found !== undefined && formulas.isSame(placing.expected.spec.key, { formula, row }, { formula: found, row: foundRow });
  return same ? formulaContent(formula, placing.sheet.at(foundRow, foundColumn)) : { kind: 'formula', formula };
}
