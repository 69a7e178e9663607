/** The seal of a report that was filled in by a generator, made without reading its file. */
import type { CellInput } from '../../../src/domain/entry';
import { judgedTasksOf, targetRowsOf } from '../../../src/domain/resolution';
import { makeSeal, type Seal } from '../../../src/domain/seal';
import type { SerialDate } from '../../../src/domain/serialDate';
import type { EntryCell, Submission } from '../../../src/domain/submission';
import { templateLabel } from '../../../src/workbook/template';
import { placeAt, type Places } from '../../corpus/places';
import type { EntriesByPlace } from '../../corpus/report';
import { resolution } from '../../engines/standardFile';

type Cells = Record<string, EntryCell>;

/** By row id; those of Thông tin under `header`. */
function cellsByRow(entries: EntriesByPlace, places: Places): ReadonlyMap<string, Cells> {
  const rows = new Map<string, Cells>();
  for (const [key, filling] of Object.entries(entries)) {
    const split = key.lastIndexOf('.');
    const [row, entry] = [key.slice(0, split), key.slice(split + 1)];
    const cells = rows.get(row) ?? {};
    rows.set(row, cells);
    cells[entry] = { input: filling as CellInput, ...placeAt(places, key) };
  }
  return rows;
}

export function sealOf(entries: EntriesByPlace, places: Places, at: SerialDate): Promise<Seal> {
  const rows = cellsByRow(entries, places);
  const submission: Submission = {
    header: rows.get('header') ?? {},
    targets: targetRowsOf(resolution).map((row) => ({ row, cells: rows.get(row.id) ?? {} })),
    tasks: judgedTasksOf(resolution).map((task) => ({ task, cells: rows.get(task.id) ?? {} })),
    missingHeaders: [],
    damage: [],
    seals: [],
  };
  return makeSeal({ submission, template: templateLabel(resolution), at });
}
