/** Entries by what they are, so that they are found again wherever their cells stand later. */
import type { Entry } from '../../domain/entries';
import type { EntryCell, Submission } from '../../domain/submission';

export interface EntryPlace {
  /** Undefined on Thông tin. */
  readonly rowId: string | undefined;
  readonly entry: Entry;
  readonly cell: EntryCell;
}

const placesIn = (rowId: string | undefined, cells: Readonly<Partial<Record<string, EntryCell>>>): readonly EntryPlace[] =>
  Object.entries(cells).flatMap(([entry, cell]) => (cell ? [{ rowId, entry: entry as Entry, cell }] : []));

/** Every entry that has a cell. */
export const entryPlaces = ({ header, targets = [], tasks = [] }: Submission): readonly EntryPlace[] => [
  ...placesIn(undefined, header),
  ...targets.flatMap(({ row, cells }) => placesIn(row.id, cells)),
  ...tasks.flatMap(({ task, cells }) => placesIn(task.id, cells)),
];

/** `PL1.4/h1`; `period` on Thông tin. */
export const placeKey = ({ rowId, entry }: Pick<EntryPlace, 'rowId' | 'entry'>): string =>
  rowId === undefined ? entry : `${rowId}/${entry}`;
