/** Files that others sent, as the pane's tests choose them: read at once, and known by their names. */
import { PERIODS } from '../../src/domain/period';
import type { ReceivedEntry, ReceivedFile, ReceivedReport, Refusal } from '../../src/domain/receivedFile';
import { dateOf } from '../../src/domain/serialDate';
import { SCOPES } from '../../src/domain/words';
import type { FileReading } from '../../src/taskpane/consolidation/FileReading';

export function finishedOn(rowId: string, day: number): ReceivedEntry {
  return { rowId, entry: 'finishedOn', input: { kind: 'number', number: dateOf(2026, 9, day) }, sheet: 'Phụ lục 2', address: 'I17' };
}

export const reportOf = (unit: string, entries: readonly ReceivedEntry[], more: Partial<ReceivedReport> = {}): ReceivedReport => ({
  kind: 'report',
  unit,
  period: PERIODS[2],
  scope: SCOPES[0],
  evaluationDate: dateOf(2026, 9, 30),
  oldTemplate: false,
  entries,
  lostColumns: [],
  wrongDates: [],
  strayRows: 0,
  strayColumns: 0,
  strayEntries: 0,
  misnumberedRows: 0,
  percentCells: 0,
  errors: 0,
  warnings: 0,
  ...more,
});

export const refused = (reason: Refusal['reason']): Refusal => ({ kind: 'refused', reason, detail: '' });

export type Contents = Readonly<Record<string, ReceivedFile['content']>>;

export const filesOf = (contents: Contents): File[] => Object.keys(contents).map((name) => new File([name], name));

/** @param pause waited for before every file */
export const readingOf = (contents: Contents, pause: () => Promise<void> = () => Promise.resolve()): FileReading => ({
  async *read(files, signal) {
    for (const { name } of files) {
      await pause();
      signal.throwIfAborted();
      const content = contents[name];
      if (!content) throw new Error(`${name} is not one of the files`);
      yield { file: name, digest: name, content };
    }
  },
});
