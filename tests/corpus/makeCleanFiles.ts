/** Files without a mistake: as written, saved again by LibreOffice, or sorted there by hand. */
import { targetColumns, taskColumns } from '../../src/workbook/sheets/columns';
import type { SheetSpec } from '../../src/workbook/spec';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { resolution } from '../engines/standardFile';
import { cleanReport } from './cleanReports';
import { editAll, type Job, type Step } from './means/libreOffice';
import { specOf } from './report';

export interface CleanFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What somebody does to sort a protected sheet: by name on one, by deadline on the other. */
function sorting({ key, name, autoFilter }: SheetSpec): readonly Step[] {
  if (autoFilter === undefined) return [];
  const column =
    key === 'targets'
      ? targetColumns(resolution).findIndex((each) => each.key === 'name')
      : taskColumns.findIndex((each) => each.key === 'finishBy');
  const belowHeader = autoFilter.replace(/^A(\d+)/, (_, row: string) => `A${Number(row) + 1}`);
  return [['unprotect', name], ['sort', name, belowHeader, `-${column}`], ['protect', name]];
}

/** Every so many files, the first and the second of them. */
const EVERY = 5;

/** @param folder for the files that LibreOffice opens and saves */
export async function makeCleanFiles(count: number, folder: string): Promise<readonly CleanFile[]> {
  const asWritten: CleanFile[] = [];
  const jobs: Job[] = [];
  for (let index = 0; index < count; index += 1) {
    const { name, report } = cleanReport(index);
    const spec = specOf(report);
    const bytes = await writeWorkbook(spec);
    if (index % EVERY === 0) jobs.push({ name: `${name}, saved by LibreOffice`, bytes, steps: [] });
    else if (index % EVERY === 1) jobs.push({ name: `${name}, sorted`, bytes, steps: spec.sheets.flatMap(sorting) });
    else asWritten.push({ name, bytes });
  }
  const edited = await editAll(jobs, folder);
  return [...asWritten, ...[...edited].map(([name, bytes]) => ({ name, bytes }))];
}
