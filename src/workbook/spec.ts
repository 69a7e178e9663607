/**
 * A workbook as plain data: everything that is drawn, by whichever renderer draws it.
 *
 * `src/excel` draws it through Office.js, `src/xlsx` writes it into a file. Ranges are A1 text without a sheet name;
 * lengths are in points except column widths, which are in characters of the default font as Excel counts them.
 */

/**
 * Which of the standard sheets this is; how sheets are told apart in code, whatever the user calls them.
 * `kept` holds what a repair found on our sheets and could not place: no template has it. Nor has any template the four
 * that a merge adds: `origins`, `coverage`, `unitFigures`, `unitProgress`.
 */
export type SheetKey =
  | 'info' | 'targets' | 'tasks' | 'overview' | 'findings' | 'ledger' | 'kept' | 'origins' | 'coverage' | 'unitFigures' | 'unitProgress';

export type SheetVisibility = 'visible' | 'veryHidden';

/**
 * What stands in one cell.
 * `text` is text even where it looks like a number or a date ("1.10", "51", "3/2026"). `boolean` and `error` (such as
 * #N/A) are only ever what somebody entered.
 * `formula` begins with "="; `result` is what it gives in the workbook as drawn, for readers that do not calculate.
 */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: string | number }
  | null;

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'center' | 'bottom';

/** The look of a range. What is left out keeps what an earlier style of the sheet, or the workbook's default, gave it. */
export interface Style {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB, as is {@link fill}. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Thin lines round every cell of the range, in this colour. */
  readonly borderColor?: string;
  /** An entry cell: stays editable while the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface StyledRange {
  readonly range: string;
  readonly style: Style;
}

export interface ColumnSpec {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowSpec {
  /** Height in points that shows all the text; the row still grows when someone types more. */
  readonly height: number;
  readonly hidden?: boolean;
  readonly cells: readonly CellContent[];
}

/** A limit on what may be typed. Formulas are without the leading "=", relative to the range's top-left cell. */
export type ValidationRule =
  | { readonly kind: 'list'; /** A defined name, or a range on the same sheet. */ readonly source: string }
  | { readonly kind: 'decimal' | 'wholeNumber'; readonly min: number; readonly max: number }
  | { readonly kind: 'textLength'; readonly max: number }
  | { readonly kind: 'formula'; readonly formula: string };

/** Excel's limits: titles 32, prompt 255, error 225 characters. */
export interface ValidationSpec {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
  /** `warning` lets the user keep the value after a question; `stop` does not. */
  readonly severity: 'stop' | 'warning';
}

/** Colours given while a formula (without "=", relative to the range's top-left cell) is true. */
export interface ConditionalFormatSpec {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
}

export interface NameSpec {
  readonly name: string;
  readonly sheet: SheetKey;
  /** An A1 range on that sheet. */
  readonly range: string;
}

/**
 * A native chart over a table of its own sheet: it follows every edit.
 * Colours alone never tell parts apart: their lightness differs too, so that a grey print can be read.
 */
export interface ChartSpec {
  /** By which the chart is found again when the sheet is redrawn. */
  readonly name: string;
  /** `sharesBar` draws every bar equally long, cut into its parts; the numbers are the counts all the same. */
  readonly kind: 'bar' | 'sharesBar' | 'stackedColumn';
  readonly title: string;
  /** A1 range: the names of the series in its first row, the categories in its first column. */
  readonly source: string;
  /** One for each series, in the order of the columns. */
  readonly series: readonly ChartSeriesLook[];
  /** The cells that the chart covers. */
  readonly place: string;
  /** What someone hears who cannot see the chart. */
  readonly description: string;
  readonly fontName: string;
  readonly fontSize: number;
}

/** RRGGBB of the bars and of the numbers in or beside them. */
export interface ChartSeriesLook {
  readonly fill: string;
  readonly color: string;
}

/** A4 landscape, one page wide unless said otherwise. */
export interface PrintSpec {
  readonly area: string;
  /** For tables that would be too small to read on one page. */
  readonly pagesWide?: number;
  /** First and last column repeated on every page, as letters. */
  readonly titleColumns?: readonly [string, string];
  /** All of it on one page. */
  readonly onePage?: boolean;
  /** First and last row repeated on every page, from 1. */
  readonly titleRows: readonly [number, number];
  /** Left and right of the footer; the middle is page x/y. */
  readonly footerLeft: string;
  /** In points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export interface SheetSpec {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor?: string;
  /** From column A, as many as the sheet has. */
  readonly columns: readonly ColumnSpec[];
  /** From row 1, as many as the sheet has. */
  readonly rows: readonly RowSpec[];
  /** Applied in order: a later style wins, property by property. */
  readonly styles: readonly StyledRange[];
  readonly validations: readonly ValidationSpec[];
  /** The first one that holds gives the colour; at most one holds for a cell. */
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  /** Ranges of text that looks like numbers, which Excel is asked not to mark. */
  readonly numbersAsText: readonly string[];
  /** Rows above and columns left of the part that scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: string;
  /** Protected without a password; filtering and the formatting of columns and rows stay allowed. */
  readonly protected: boolean;
  readonly print?: PrintSpec;
  readonly charts?: readonly ChartSpec[];
}

export interface WorkbookSpec {
  /** In tab order. */
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  /** The font of every cell. */
  readonly fontName: string;
  readonly fontSize: number;
  /** Language of the texts, for the file's properties (BCP 47). */
  readonly language: string;
  readonly title: string;
}
