/** How entry cells look: everywhere the same, so that people know them. */
import type { EntryContent } from '../../domain/entries';
import type { ColumnMap } from './columnMap';
import { ENTRY_FILL } from './palette';
import type { StyledRange } from '../spec';

/** An entry cell shows that it is one. */
export const ENTRY_STYLE = { unlocked: true, fill: ENTRY_FILL } as const;

export const DATE_FORMAT = 'dd/mm/yyyy';

/** Clerks begin lines with "-": text must not become a formula. */
export const TEXT_FORMAT = '@';

const FORMATS: Readonly<Partial<Record<EntryContent, string>>> = { text: TEXT_FORMAT, date: DATE_FORMAT };

/** The number format that an entry's content asks for; undefined where any will do. */
export const contentFormat = (content: EntryContent | 'printed' | 'computed'): string | undefined =>
  content === 'printed' || content === 'computed' ? undefined : FORMATS[content];

interface EntryLooks<Key extends string> {
  /** The row of the sheet. */
  readonly at: number;
  /** The format of numbers in this row. */
  readonly figures?: string;
  /** An entry column in which this row has nothing to fill in. */
  readonly without?: Key;
}

/** Every entry cell of a row; neighbours that look the same are one range. */
export function entryStyles<Key extends string>(map: ColumnMap<Key>, { at, figures, without }: EntryLooks<Key>): readonly StyledRange[] {
  const runs: { readonly first: Key; last: Key; readonly format: string | undefined }[] = [];
  for (const { key, content, entry } of map.columns) {
    if (!entry || key === without) continue;
    const format = content === 'number' ? figures : contentFormat(content);
    const run = runs.at(-1);
    if (run && run.format === format && map.number(run.last) + 1 === map.number(key)) run.last = key;
    else runs.push({ first: key, last: key, format });
  }
  return runs.map(({ first, last, format }) => ({
    range: first === last ? `${map.letter(first)}${at}` : `${map.letter(first)}${at}:${map.letter(last)}${at}`,
    style: { ...ENTRY_STYLE, ...(format === undefined ? {} : { numberFormat: format }) },
  }));
}
