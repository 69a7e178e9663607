/** What Excel keeps for a sheet and Univer has no place for. */

import type { PageDescription, ProtectionOptionsDescription } from '../WorkbookDescription';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object ? Mutable<T[K]> : T[K] };

export type PageSetup = Mutable<PageDescription>;

export interface SheetState {
  veryHidden: boolean;
  /** Null while the sheet is not protected. */
  protection: { options: ProtectionOptionsDescription; password: string | null } | null;
  /** Whether cells that were never asked about are unlocked. */
  unlockedByDefault: boolean;
  standardWidth: number | null;
  page: PageSetup;
  /** By key in lower case. */
  readonly customProperties: Map<string, { key: string; value: string }>;
  readonly charts: ChartState[];
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  seriesBy: string;
  title: string;
  readonly titleFont: { size?: number; bold?: boolean };
  readonly font: { name?: string; size?: number };
  readonly legend: { visible: boolean; position: string };
  readonly categoryAxis: AxisState;
  readonly valueAxis: AxisState;
  /** One for each column of figures. */
  readonly series: SeriesState[];
  /** The cells it was put over. */
  place?: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface AxisState {
  visible: boolean;
  gridlines: boolean;
  minimum?: number;
  reversed?: boolean;
  tickMarks?: string;
  labelSpacing?: number;
}

export interface SeriesState {
  fill?: string;
  line?: string;
  gapWidth?: number;
  overlap?: number;
  readonly labels: { shown: boolean; numberFormat?: string; position?: string; color?: string };
}

export const DEFAULT_PROTECTION_OPTIONS: ProtectionOptionsDescription = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export function newSheetState(): SheetState {
  return {
    veryHidden: false,
    protection: null,
    unlockedByDefault: false,
    standardWidth: null,
    page: {
      orientation: 'Portrait',
      zoom: { scale: 100 },
      centerHorizontally: false,
      centerVertically: false,
      blackAndWhite: false,
      printGridlines: false,
      printHeadings: false,
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      headersFooters: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
    },
    customProperties: new Map(),
    charts: [],
  };
}
