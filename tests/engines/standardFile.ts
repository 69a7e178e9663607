/** The product's own template as a file, and where its entries stand. */
import { currentSeed } from '../../seeds/current';
import { PERIODS, periodEnd } from '../../src/domain/period';
import type { Resolution } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { STANDARD_SHEET_NAMES, type Appendix } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { entryPlaces } from './entryPlaces';
import type { EntryPlaces } from './generateFillings';

export const resolution: Resolution = readSeed(currentSeed);

/** For Quý I on its last day, as the command line writes it. */
export const standardSpec = (appendices: readonly Appendix[] = [1, 2], of: Resolution = resolution): WorkbookSpec =>
  workbookSpec({
    resolution: of,
    appendices,
    period: PERIODS[0],
    evaluationDate: periodEnd(PERIODS[0], of.year),
    sheetNames: STANDARD_SHEET_NAMES,
  });

export async function standardFile(): Promise<{ readonly template: Uint8Array; readonly places: EntryPlaces }> {
  const template = await writeWorkbook(standardSpec());
  return { template, places: entryPlaces(resolution, toGrid(readXlsx(template))) };
}
