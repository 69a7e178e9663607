/** A workbook set beside the template it was made from. */
import type { Resolution } from '../../domain/resolution';
import { expectedWorkbook, type ExpectedSheet, type ExpectedWorkbook } from './expectedWorkbook';
import { findSheet } from './findSheet';
import { INDEX_FIRST_ROW, indexColumnNumber } from '../sheets/ledgerLayout';
import { placeAnnex } from './placeAnnex';
import { placeInfo } from './placeInfo';
import { FormulaComparison } from '../damage/sameFormula';
import { placeAsDrawn, type Placing } from './placing';
import type { SheetGrid, WorkbookGrid } from './sheetGrid';
import type { SheetKey } from '../spec';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbookPlan';

export interface FoundWorkbook {
  readonly grid: WorkbookGrid;
  readonly expected: ExpectedWorkbook;
  readonly sheets: ReadonlyMap<SheetKey, SheetGrid>;
  /** Of the sheets that were found and could be made out. */
  readonly placings: ReadonlyMap<SheetKey, Placing>;
  readonly formulas: FormulaComparison;
  readonly appendices: readonly Appendix[];
  /** What our sheets are called, or would be. */
  readonly sheetNames: Readonly<Record<SheetKey, string>>;
}

const KEYS = Object.keys(STANDARD_SHEET_NAMES) as readonly SheetKey[];
const ANNEX: Readonly<Record<Appendix, SheetKey>> = { 1: 'targets', 2: 'tasks' };
/** On the ledger, only there while the annex is. */
const LOADED = { 1: 'sheetRow', 2: 'taskSheetRow' } as const;

const cache = new WeakMap<WorkbookGrid, { readonly resolution: Resolution; readonly found: FoundWorkbook | undefined }>();

/** @returns undefined when the workbook has neither annex of ours and no ledger that tells of one */
export function foundWorkbook(resolution: Resolution, grid: WorkbookGrid): FoundWorkbook | undefined {
  const known = cache.get(grid);
  if (known?.resolution === resolution) return known.found;
  const found = find(resolution, grid);
  cache.set(grid, { resolution, found });
  return found;
}

function find(resolution: Resolution, grid: WorkbookGrid): FoundWorkbook | undefined {
  const sheets = new Map<SheetKey, SheetGrid>();
  for (const key of KEYS) {
    const sheet = findSheet(grid, key);
    if (sheet && ![...sheets.values()].includes(sheet)) sheets.set(key, sheet);
  }
  const appendices = ([1, 2] as const).filter((each) => sheets.has(ANNEX[each]) || wasLoaded(sheets.get('ledger'), each));
  if (appendices.length === 0) return undefined;
  const sheetNames = namesOf(grid, sheets);
  const expected = expectedWorkbook(resolution, appendices, sheetNames);
  const placings = new Map<SheetKey, Placing>();
  for (const [key, sheet] of sheets) {
    const template = expected.sheets.get(key);
    const placed = template && place(grid, key, sheet, template);
    if (placed) placings.set(key, placed);
  }
  return { grid, expected, sheets, placings, formulas: new FormulaComparison(expected, placings), appendices, sheetNames };
}

function place(grid: WorkbookGrid, key: SheetKey, sheet: SheetGrid, expected: ExpectedSheet): Placing | undefined {
  switch (key) {
    case 'info':
      return placeInfo(grid, sheet, expected);
    case 'targets':
    case 'tasks':
      return placeAnnex(sheet, expected);
    case 'overview':
    case 'ledger':
      return placeAsDrawn(sheet, expected);
    case 'kept':
    case 'findings':
    case 'origins':
    case 'coverage':
    case 'unitFigures':
    case 'unitProgress':
      return undefined;
  }
}

function wasLoaded(ledger: SheetGrid | undefined, appendix: Appendix): boolean {
  const column = indexColumnNumber(LOADED[appendix]);
  return ledger?.formulaAt(INDEX_FIRST_ROW, column) !== undefined;
}

/** Ours keep what they are called; one that is gone gets a name that no other sheet has. */
function namesOf(grid: WorkbookGrid, sheets: ReadonlyMap<SheetKey, SheetGrid>): Readonly<Record<SheetKey, string>> {
  const taken = new Set(grid.sheets.map(({ name }) => name.toLowerCase()));
  const free = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
    return name;
  };
  const named = KEYS.map((key) => [key, sheets.get(key)?.name ?? free(STANDARD_SHEET_NAMES[key])]);
  return Object.fromEntries(named) as Record<SheetKey, string>;
}
