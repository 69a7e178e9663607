/** Where the entries of the standard workbook stand, read off a file of it by its own ids and captions. */
import type { Resolution } from '../../src/domain/resolution';
import type { EntryCell } from '../../src/domain/submission';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import type { WorkbookGrid } from '../../src/workbook/reading/sheetGrid';
import type { EntryPlaces } from './generateFillings';

export function entryPlaces(resolution: Resolution, workbook: WorkbookGrid): EntryPlaces {
  const submission = readSubmission(resolution, workbook);
  if (!submission) throw new Error('Not a workbook of ours');
  const addresses = new Map<string, { sheet: string; address: string }>();
  const add = (prefix: string, cells: Readonly<Partial<Record<string, EntryCell>>>): void => {
    for (const [key, cell] of Object.entries(cells)) {
      if (cell) addresses.set(`${prefix}.${key}`, { sheet: cell.sheet, address: cell.address });
    }
  };
  add('header', submission.header);
  for (const { row, cells } of submission.targets ?? []) add(row.id, cells);
  for (const { task, cells } of submission.tasks ?? []) add(task.id, cells);
  return { addresses };
}
