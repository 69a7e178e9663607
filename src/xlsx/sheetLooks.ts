import type { CellLook, FoundConditionalFormat, SheetLooks } from '../workbook/reading/sheetGrid';
import { UnusableFileError } from './UnusableFileError';
import { PLAIN_LOOK } from './cellLooks';
import { foundRule, type FileRule } from './foundRule';
import type { XmlAttributes, XmlHandlers } from './parseXml';
import { parseAddress, parseRange, rangeText, type CellRange } from './range';
import { isTrue, type XlsxName } from './workbookPart';

/** Cells with a look of their own; a workbook of ours has under ten thousand. */
const MOST_STYLED_CELLS = 2_000_000;

/** What the looks of every sheet are read with. */
export interface LookSources {
  /** By style number. */
  readonly looks: readonly CellLook[];
  readonly names: ReadonlyMap<string, XlsxName>;
}

/**
 * Gathers the looks of a sheet while its part is gone through. Rules and conditional formats that Excel keeps in the
 * extension of the part (those that refer to other sheets) are read like the others.
 */
export class SheetLooksReader implements XmlHandlers {
  readonly #cellStyles = new Map<number, Map<number, number>>();
  readonly #rowStyles = new Map<number, number>();
  readonly #columnStyles: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #merges: string[] = [];
  readonly #rules: FileRule[] = [];
  readonly #conditionalFormats: FoundConditionalFormat[] = [];
  #styledCells = 0;
  #row = 0;
  #column = 0;
  #protected = false;
  #filter: { readonly area: CellRange; active: boolean } | undefined;
  /** The validation or block of conditional formats that is open. */
  #rule: (Omit<FileRule, 'areas'> & { first: string; second: string }) | undefined;
  #formulas: string[] | undefined;
  #areas: CellRange[] = [];
  #reading: 'first' | 'second' | 'formula' | 'sqref' | undefined;
  #text = '';

  constructor(private readonly sheetName: string) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 'col':
        this.#columnStyles.push({ from: Number(attributes['min']), to: Number(attributes['max']), style: Number(attributes['style'] ?? 0) });
        break;
      case 'sheetProtection':
        this.#protected = isTrue(attributes['sheet']);
        break;
      case 'mergeCell':
        this.#merges.push(...areasOf(attributes['ref']).map(rangeText));
        break;
      case 'autoFilter': {
        const [area] = areasOf(attributes['ref']);
        this.#filter = area && { area, active: false };
        break;
      }
      case 'filterColumn':
        if (this.#filter) this.#filter.active = true;
        break;
      case 'dataValidation': {
        const { type = 'none', operator = 'between' } = attributes;
        this.#rule = { type, operator, first: '', second: '' };
        this.#areas = areasOf(attributes['sqref']);
        break;
      }
      case 'conditionalFormatting':
        this.#formulas = [];
        this.#areas = areasOf(attributes['sqref']);
        break;
      case 'cfRule':
        this.#formulas?.push('');
        this.#reading = attributes['type'] === 'expression' ? 'formula' : undefined;
        break;
      case 'formula1':
        this.#read('first');
        break;
      case 'formula2':
        this.#read('second');
        break;
      case 'sqref':
        this.#read('sqref');
        break;
    }
  }

  text(text: string): void {
    if (this.#reading) this.#text += text;
  }

  close(name: string): void {
    switch (name) {
      case 'formula1':
      case 'formula2':
        if (this.#rule && (this.#reading === 'first' || this.#reading === 'second')) this.#rule[this.#reading] = this.#text.trim();
        this.#read(undefined);
        break;
      case 'cfRule':
        if (this.#reading === 'formula') this.#formulas?.splice(-1, 1, this.#text.trim());
        this.#read(undefined);
        break;
      case 'sqref':
        this.#areas = areasOf(this.#text);
        this.#read(undefined);
        break;
      case 'dataValidation':
        if (this.#rule) this.#rules.push({ ...this.#rule, areas: this.#areas });
        this.#rule = undefined;
        break;
      case 'conditionalFormatting': {
        const ranges = this.#areas.map(rangeText);
        this.#conditionalFormats.push(...(this.#formulas ?? []).map((formula) => ({ ranges, formula })));
        this.#formulas = undefined;
        break;
      }
    }
  }

  /** What was gathered, once the part was gone through to its end. */
  looks({ looks, names }: LookSources): SheetLooks {
    const styleAt = (row: number, column: number): number =>
      this.#cellStyles.get(row)?.get(column) ??
      this.#rowStyles.get(row) ??
      this.#columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ??
      0;
    const filtered = this.#filter?.active ? this.#filter.area : undefined;
    return {
      protected: this.#protected,
      lookAt: (row, column) => looks[styleAt(row, column)] ?? PLAIN_LOOK,
      ruleAt: (row, column) => {
        const rule = this.#rules.find(({ areas }) => areas.some((area) => holds(area, row, column)));
        return rule && foundRule(rule, { row, column }, names);
      },
      conditionalFormats: this.#conditionalFormats,
      hiddenRows: this.#hiddenRows.filter((row) => !filtered || row < filtered.from.row || row > filtered.to.row),
      merges: this.#merges,
    };
  }

  #openRow({ r, s, customFormat, hidden }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    if (s !== undefined && isTrue(customFormat)) this.#rowStyles.set(this.#row, Number(s));
    if (isTrue(hidden)) this.#hiddenRows.push(this.#row);
  }

  #openCell({ r, s }: XmlAttributes): void {
    const cell = (r === undefined ? undefined : parseAddress(r)) ?? { row: this.#row, column: this.#column + 1 };
    ({ row: this.#row, column: this.#column } = cell);
    this.#styledCells += 1;
    if (this.#styledCells > MOST_STYLED_CELLS) {
      throw new UnusableFileError('tooLarge', `the sheet "${this.sheetName}" has too many cells`);
    }
    const styles = this.#cellStyles.get(cell.row) ?? new Map<number, number>();
    this.#cellStyles.set(cell.row, styles.set(cell.column, Number(s ?? 0)));
  }

  #read(what: 'first' | 'second' | 'sqref' | undefined): void {
    this.#reading = what;
    this.#text = '';
  }
}

const holds = ({ from, to }: CellRange, row: number, column: number): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

/** Ranges with spaces between them; what is none is passed over. */
const areasOf = (ranges: string | undefined): CellRange[] =>
  (ranges ?? '').split(/\s+/).flatMap((range) => parseRange(range) ?? []);
