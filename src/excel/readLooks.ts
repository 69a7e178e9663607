/** Reading what a sheet has besides its contents: looks, limits, colours, hidden rows, merged cells and protection. */
import { PERIODS } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import type { CellLook, FoundConditionalFormat, SheetLooks } from '../workbook/reading/sheetGrid';
import { STANDARD_SHEET_NAMES } from '../workbook/workbookPlan';
import { DERIVED_SHEETS, workbookSpec } from '../workbook/workbookSpec';
import { areaOf, localRanges, type Area } from './area';
import { RuleReading } from './readRules';

/** What one reading teaches for the next, so that this takes a single round trip. */
export interface Learnt {
  readonly ruleRuns: readonly Area[];
  readonly formatIds: readonly string[];
}

/** What a sheet is like that nobody changed, by the key of the sheet. */
export function expected(resolution: Resolution): ReadonlyMap<string, Learnt> {
  const { sheets } = workbookSpec({
    resolution,
    appendices: [1, 2],
    period: PERIODS[0],
    evaluationDate: resolution.earliestDate,
    sheetNames: STANDARD_SHEET_NAMES,
  });
  return new Map(
    sheets.map(({ key, validations }) => [key, { ruleRuns: validations.map(({ range }) => areaOf(range)), formatIds: [] }]),
  );
}

const BARE: CellLook = { numberFormat: 'General', fontName: '', locked: true, fill: null };

export interface LooksReading {
  /** Takes in what was asked; queues more and gives true where the sheet is not as it was learnt. */
  next(): boolean;
  readonly learnt: Learnt;
  /** Once {@link next} has given false. */
  looks(): SheetLooks;
}

const NOTHING_LEARNT: Learnt = { ruleRuns: [], formatIds: [] };

/**
 * @param place the key of the sheet, or its name where no key led to it
 * @param used the range with contents; `rowIndex` to `columnCount` of it are loaded by the caller, and so is the protection
 */
export const looksReading = (
  place: string,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  learnt: Learnt | undefined,
): LooksReading =>
  DERIVED_SHEETS.some((key) => key === place) ? new ProtectionReading(sheet) : new WholeReading(sheet, used, learnt);

/** Nobody types anything on the derived sheets: whether they are protected is all that counts, and their cells are half of all. */
class ProtectionReading implements LooksReading {
  readonly learnt = NOTHING_LEARNT;

  constructor(private readonly sheet: Excel.Worksheet) {}

  next(): boolean {
    return false;
  }

  looks(): SheetLooks {
    return {
      protected: this.sheet.protection.protected,
      lookAt: () => BARE,
      ruleAt: () => undefined,
      conditionalFormats: [],
      hiddenRows: [],
      merges: [],
    };
  }
}

const LOOK = { format: { font: { name: true }, fill: { color: true }, protection: true } };

class WholeReading implements LooksReading {
  readonly #sheet: Excel.Worksheet;
  readonly #used: Excel.Range;
  readonly #cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly #rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly #merged: Excel.RangeAreas | undefined;
  readonly #rules: RuleReading;
  readonly #formats: Excel.ConditionalFormatCollection;
  #formatRanges: ReadonlyMap<string, Excel.RangeAreas>;

  constructor(sheet: Excel.Worksheet, used: Excel.Range, learnt = NOTHING_LEARNT) {
    this.#sheet = sheet;
    this.#used = used;
    used.load('numberFormat');
    sheet.autoFilter.load('isDataFiltered');
    this.#cells = used.getCellProperties(LOOK);
    this.#rows = used.getRowProperties({ rowHidden: true });
    this.#merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
      ? used.getMergedAreasOrNullObject().load('address')
      : undefined;
    this.#formats = sheet.getRange().conditionalFormats;
    this.#formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    this.#formatRanges = askRanges(this.#formats, learnt.formatIds);
    this.#rules = new RuleReading(sheet, learnt.ruleRuns);
  }

  next(): boolean {
    const { rowIndex, rowCount, columnIndex, columnCount } = this.#used;
    const ids = this.#formats.items.map(({ id }) => id);
    const unknown = ids.some((id) => !this.#formatRanges.has(id));
    // What led to the sheet before leads nowhere after a synchronisation; its name does.
    const sheet = this.#sheet.context.workbook.worksheets.getItem(this.#sheet.name);
    if (unknown) this.#formatRanges = askRanges(sheet.getRange().conditionalFormats, ids);
    return this.#rules.next(sheet, rowIndex + rowCount, columnIndex + columnCount) || unknown;
  }

  get learnt(): Learnt {
    return { ruleRuns: this.#rules.runs, formatIds: this.#formats.items.map(({ id }) => id) };
  }

  looks(): SheetLooks {
    const { rowIndex, columnIndex, numberFormat } = this.#used;
    const cells = this.#cells.value;
    return {
      protected: this.#sheet.protection.protected,
      lookAt: (row, column) => {
        const format = cells[row - 1 - rowIndex]?.[column - 1 - columnIndex]?.format;
        if (!format) return BARE;
        return {
          numberFormat: String(numberFormat[row - 1 - rowIndex]?.[column - 1 - columnIndex] ?? BARE.numberFormat),
          fontName: format.font?.name ?? '',
          locked: format.protection?.locked ?? true,
          fill: fillOf(format.fill?.color),
        };
      },
      ruleAt: this.#rules.rulesByCell(),
      conditionalFormats: this.#formats.items.map((format) => this.#found(format)),
      // Which rows a filter hides Excel does not tell.
      hiddenRows: this.#sheet.autoFilter.isDataFiltered
        ? []
        : this.#rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [rowIndex + index + 1] : [])),
      merges: this.#merged && !this.#merged.isNullObject ? localRanges(this.#merged.address) : [],
    };
  }

  #found({ id, type, customOrNullObject }: Excel.ConditionalFormat): FoundConditionalFormat {
    const ranges = localRanges(this.#formatRanges.get(id)?.address ?? '');
    return { ranges, formula: type === 'Custom' ? customOrNullObject.rule.formula.replace(/^=/, '') : '' };
  }
}

const askRanges = (
  formats: Excel.ConditionalFormatCollection,
  ids: readonly string[],
): ReadonlyMap<string, Excel.RangeAreas> =>
  new Map(ids.map((id) => [id, formats.getItem(id).getRanges().load('address')]));

/** Excel says white, or nothing, where there is no fill. */
function fillOf(color: string | undefined): string | null {
  const hex = (color ?? '').replace(/^#/, '').toUpperCase();
  return hex === '' || hex === 'FFFFFF' ? null : hex;
}
