/** What the host holds for the objects of each Excel class. */

import type { Area } from '../workbook/Area';
import type { HostSheet } from '../workbook/HostSheet';
import type { HostWorkbook } from '../workbook/HostWorkbook';

export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** Shared by all objects: the workbook and who listens to it. */
export interface WorkbookTarget {
  readonly book: HostWorkbook;
}
