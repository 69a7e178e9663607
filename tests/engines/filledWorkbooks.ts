/** Workbooks filled with everything that people leave in cells: the same ones for every engine. */
import { currentSeed } from '../../seeds/current';
import type { Resolution } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { entryPlaces } from './entryPlaces';
import type { Fillings } from './fillTemplate';
import { WorkbookGenerator } from './generateFillings';
import { standardSpec } from './standardFile';

const SEED = 20260331;

/** How many of the resolution in force, and how many rows are compared in them at least. */
export const WORKBOOKS = 42;
export const CASES = 5000;

export const resolution = readSeed(currentSeed);

interface Filled {
  readonly template: Uint8Array;
  readonly fillings: readonly Fillings[];
}

export async function filled(of: Resolution, workbooks: number): Promise<Filled> {
  const template = await writeWorkbook(standardSpec([1, 2], of));
  const places = entryPlaces(of, toGrid(readXlsx(template)));
  const generator = new WorkbookGenerator(of, SEED);
  return { template, fillings: Array.from({ length: workbooks }, (_, index) => generator.fill(places, index)) };
}
