/** Files as they come out of reading, put together by hand. */
import { PERIODS } from '../../src/domain/period';
import type { CellInput } from '../../src/domain/entry';
import type { ReceivedEntry, ReceivedFile, ReceivedReport } from '../../src/domain/receivedFile';
import { SCOPES } from '../../src/domain/words';

export const NINE_MONTHS = PERIODS[2];

export const number = (value: number): CellInput => ({ kind: 'number', number: value });
export const text = (value: string): CellInput => ({ kind: 'text', text: value });

/** `{ 'PL1.4/m9': 12.1 }`; the address tells the places apart. */
export const entriesOf = (values: Readonly<Record<string, number | string>>): readonly ReceivedEntry[] =>
  Object.entries(values).map(([place, value], index) => {
    const split = place.lastIndexOf('/');
    const rowId = place.slice(0, split);
    return {
      rowId,
      entry: place.slice(split + 1) as ReceivedEntry['entry'],
      input: typeof value === 'number' ? number(value) : text(value),
      sheet: rowId.startsWith('PL1.') ? 'Phụ lục 1' : 'Phụ lục 2',
      address: `I${String(index + 6)}`,
    };
  });

export interface SentFile extends Partial<Omit<ReceivedReport, 'entries' | 'kind'>> {
  readonly file: string;
  readonly digest?: string;
  readonly modifiedAt?: number;
  readonly values?: Readonly<Record<string, number | string>>;
}

export function sent({ file, digest = file, modifiedAt, values = {}, ...more }: SentFile): ReceivedFile {
  const content: ReceivedReport = {
    kind: 'report', unit: '', period: NINE_MONTHS, scope: SCOPES[0], oldTemplate: false, lostColumns: [], strayRows: 0, strayColumns: 0, strayEntries: 0, misnumberedRows: 0, percentCells: 0, wrongDates: [], errors: 0,
    warnings: 0, entries: entriesOf(values), ...more,
  };
  return { file, digest, ...(modifiedAt === undefined ? {} : { modifiedAt }), content };
}
