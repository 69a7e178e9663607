/**
 * A workbook as it stands in the emulated host, as plain data: what the parity test compares and what the
 * .xlsx exporter writes. Only what differs from an empty sheet is listed.
 *
 * Addresses are A1 text without a sheet name ("B2", "B2:D9"). Colours are RRGGBB in capitals. Lengths are in points,
 * column widths too (Office.js counts them so). Formulas of validations and conditional formats begin with "=" and are
 * relative to the top-left cell of their first range.
 */

export type CellValue = string | number | boolean;

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

export interface BorderDescription {
  /** As Office.js names it: Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot. */
  readonly style: string;
  /** Hairline, Thin, Medium, Thick. */
  readonly weight: string;
  readonly color: string;
}

/** The look of a cell; what is missing has the workbook's default. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Left, Center, Right, Justify, Distributed; missing is General. */
  readonly horizontal?: string;
  /** Top, Center, Justify, Distributed; missing is Bottom. */
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, -90 to 90; 180 is text written downwards letter by letter. */
  readonly orientation?: number;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderDescription>>>;
}

export interface CellDescription {
  readonly address: string;
  /** As `Range.values` gives it: dates are serials, empty is "", errors are text such as "#N/A". */
  readonly value: CellValue;
  /** Begins with "="; missing where the cell holds a constant. */
  readonly formula?: string;
  /** As `Range.text` gives it, without conditional number formats. */
  readonly text: string;
  /** Missing is General. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  /** Missing is true, as in Excel; counts only while the sheet is protected. */
  readonly locked?: false;
}

export interface ColumnDescription {
  /** From 0. */
  readonly index: number;
  /** In points, whether or not the column is hidden. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface RowDescription {
  /** From 0. */
  readonly index: number;
  /** In points, whether or not the row is hidden. */
  readonly height: number;
  readonly hidden: boolean;
  /** The height was set, so the row does not follow its text. */
  readonly custom: boolean;
}

/** The rule of a validation as Office.js shapes it (`Excel.DataValidationRule`); exactly one member is there. */
export interface ValidationRuleDescription {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: ComparisonRuleDescription;
  readonly decimal?: ComparisonRuleDescription;
  readonly textLength?: ComparisonRuleDescription;
  readonly date?: ComparisonRuleDescription;
  readonly time?: ComparisonRuleDescription;
  readonly custom?: { readonly formula: string };
}

export interface ComparisonRuleDescription {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  /** Between, NotBetween, EqualTo, NotEqualTo, GreaterThan, LessThan, GreaterThanOrEqualTo, LessThanOrEqualTo. */
  readonly operator: string;
}

export interface ValidationDescription {
  readonly ranges: readonly string[];
  /** Relative references count from the top-left cell of the first range. */
  readonly rule: ValidationRuleDescription;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly title: string;
    readonly message: string;
    /** Stop, Warning, Information. */
    readonly style: string;
  };
}

export interface ConditionalFormatDescription {
  readonly id: string;
  readonly ranges: readonly string[];
  /** Begins with "=". */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly stopIfTrue: boolean;
}

/** `Excel.WorksheetProtectionOptions` with every member given. */
export interface ProtectionOptionsDescription {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  /** Normal, Unlocked, None. */
  readonly selectionMode: string;
}

export interface ProtectionDescription {
  readonly options: ProtectionOptionsDescription;
  readonly hasPassword: boolean;
}

export interface PageDescription {
  /** Portrait, Landscape. */
  readonly orientation: string;
  /** As Office.js names it: A4, Letter, …; missing is the printer's own. */
  readonly paperSize?: string;
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea?: string;
  /** "$5:$6" */
  readonly printTitleRows?: string;
  /** "$A:$B" */
  readonly printTitleColumns?: string;
  readonly headersFooters: {
    readonly leftHeader: string;
    readonly centerHeader: string;
    readonly rightHeader: string;
    readonly leftFooter: string;
    readonly centerFooter: string;
    readonly rightFooter: string;
  };
}

export interface SheetDescription {
  readonly id: string;
  readonly name: string;
  /** Visible, Hidden, VeryHidden. */
  readonly visibility: string;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Cells with content, a style, a number format or an unlocked state, by row, then column. */
  readonly cells: readonly CellDescription[];
  /** Columns of another width than {@link WorkbookDescription.defaultColumnWidth}, or hidden. */
  readonly columns: readonly ColumnDescription[];
  /** Rows of another height than the default, or hidden. */
  readonly rows: readonly RowDescription[];
  readonly merges: readonly string[];
  readonly validations: readonly ValidationDescription[];
  /** The first one that holds wins, property by property. */
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  /** Missing while the sheet is not protected. */
  readonly protection?: ProtectionDescription;
  /** The cells that stay editable under protection, as the fewest rectangles found. */
  readonly unlockedRanges: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Range of the AutoFilter with its header row. */
  readonly autoFilter?: string;
  readonly page: PageDescription;
  readonly customProperties: Readonly<Record<string, string>>;
}

export interface NameDescription {
  readonly name: string;
  /** Begins with "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Name of the sheet it belongs to; missing where it belongs to the workbook. */
  readonly sheet?: string;
}

export interface ChartAxisDescription {
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly minimum?: number;
  readonly reversed?: boolean;
  readonly tickMarks?: string;
  readonly labelSpacing?: number;
}

/** Colours are RRGGBB. */
export interface ChartSeriesDescription {
  readonly fill?: string;
  readonly line?: string;
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly labels: { readonly shown: boolean; readonly numberFormat?: string; readonly position?: string; readonly color?: string };
}

/** A chart made through the API; the emulated workbook records charts and does not draw them. */
export interface ChartDescription {
  readonly sheet: string;
  readonly name: string;
  readonly type: string;
  /** With its sheet. */
  readonly source: string;
  readonly title?: string;
  readonly titleFont: { readonly size?: number; readonly bold?: boolean };
  readonly font: { readonly name?: string; readonly size?: number };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly categoryAxis: ChartAxisDescription;
  readonly valueAxis: ChartAxisDescription;
  readonly series: readonly ChartSeriesDescription[];
  /** The cells it was put over; missing where it was put at a point. */
  readonly place?: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface WorkbookDescription {
  /** In tab order. */
  readonly sheets: readonly SheetDescription[];
  readonly activeSheet: string;
  readonly names: readonly NameDescription[];
  readonly charts: readonly ChartDescription[];
  readonly properties: Readonly<Record<string, string | number>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly defaultFontName: string;
  readonly defaultFontSize: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
}
