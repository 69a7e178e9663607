/** The record of what was entered when a workbook was sent. It shows changes, not who made them. */
import { EMPTY, readWord, type CellInput } from './entry';
import { canonicalText, inputOfSealed, sealedValue } from './sealedValue';
import type { SerialDate } from './serialDate';
import { sha256 } from './sha256';
import type { Entry } from './entries';
import type { Entries, EntryCell, Submission } from './submission';

/** One filled entry as sealed. */
export interface SealedEntry {
  /** `PL1.4/h1`, `PL2.1.10/finishedOn`, or the key of a field of Thông tin: `unit`. */
  readonly place: string;
  /** The canonical text of its content (`sealedValue.ts`). */
  readonly value: string;
}

/** A sealed value of an earlier seal that was changed on purpose, such as an estimate that became official. */
export interface Correction {
  readonly place: string;
  /** Canonical texts, as those of {@link SealedEntry}; "" for blank. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** Sealed although errors were left. */
export interface Waiver {
  readonly by: string;
  readonly reason: string;
}

export interface Seal {
  /** With the time of day as its fraction, to the second. */
  readonly sealedAt: SerialDate;
  readonly unit: string;
  /** The period's name. */
  readonly period: string;
  /** As in `SCT_MauBieu`. */
  readonly template: string;
  /** SHA-256 over the entries, in hexadecimal; "" where the record could not be read. */
  readonly digest: string;
  readonly waiver?: Waiver;
  /** Blank entries are left out; sorted by place. Only the newest seal of a workbook carries them. */
  readonly entries: readonly SealedEntry[];
  readonly corrections: readonly Correction[];
  /** Whether the digest fits the entries; known of the newest seal after {@link withCheckedSeal}. */
  readonly intact?: boolean;
}

/** An entry that is not what it was when it was sealed. */
export interface EntryChange {
  readonly place: string;
  /** Absent for the fields of Thông tin. */
  readonly rowId?: string;
  readonly entry: Entry;
  readonly from: CellInput;
  readonly to: CellInput;
  /** Where it stands now; absent when its row or column is gone. */
  readonly cell?: EntryCell;
}

interface PlacedEntry {
  readonly place: string;
  readonly cell: EntryCell;
}

/** How an entry is called in a seal. */
export const placeOf = (entry: string, rowId?: string): string => (rowId === undefined ? entry : `${rowId}/${entry}`);

const placesOf = (cells: Entries<string>, rowId?: string): readonly PlacedEntry[] =>
  Object.entries(cells).flatMap(([entry, cell]) =>
    cell ? [{ place: placeOf(entry, rowId), cell }] : [],
  );

/** Every entry of the workbook, blank or not, in the order of the sheets. */
const everyEntry = ({ header, targets = [], tasks = [] }: Submission): readonly PlacedEntry[] => [
  ...placesOf(header),
  ...targets.flatMap(({ row, cells }) => placesOf(cells, row.id)),
  ...tasks.flatMap(({ task, cells }) => placesOf(cells, task.id)),
];

const byPlace = (one: SealedEntry, other: SealedEntry): number => (one.place < other.place ? -1 : 1);

/** What is sealed: every filled entry and field of Thông tin, sorted by place. */
export const entriesOf = (submission: Submission): readonly SealedEntry[] =>
  everyEntry(submission)
    .map(({ place, cell }) => ({ place, value: sealedValue(cell.input) }))
    .filter(({ value }) => value !== '')
    .sort(byPlace);

type SealedContent = Pick<Seal, 'template' | 'unit' | 'period' | 'entries'>;

/** {@link sha256} of what was entered and of what it was entered for. */
export const digestOf = ({ template, unit, period, entries }: SealedContent): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify([template, unit, period, entries.map(({ place, value }) => [place, value])])));

/** Whether a seal's entries are those it was made with. Only the newest seal of a workbook has entries to look at. */
export const isIntact = async (seal: SealedContent & Pick<Seal, 'digest'>): Promise<boolean> =>
  (await digestOf(seal)) === seal.digest;

/** The same workbook, its newest seal with the answer to {@link isIntact}. To be called after every reading. */
export async function withCheckedSeal(submission: Submission): Promise<Submission> {
  const newest = newestSeal(submission);
  if (!newest) return submission;
  const checked: Seal = { ...newest, intact: await isIntact(newest) };
  return { ...submission, seals: [...submission.seals.slice(0, -1), checked] };
}

export const newestSeal = ({ seals }: Pick<Submission, 'seals'>): Seal | undefined => seals.at(-1);

const SECONDS_PER_DAY = 86_400;

/** A moment to the second: what {@link Seal.sealedAt} keeps. */
export const toTheSecond = (moment: SerialDate): SerialDate => Math.round(moment * SECONDS_PER_DAY) / SECONDS_PER_DAY;

export interface SealRequest {
  readonly submission: Submission;
  /** As in `SCT_MauBieu`. */
  readonly template: string;
  /** Now, with the time of day as its fraction. */
  readonly at: SerialDate;
  readonly waiver?: Waiver;
  readonly corrections?: readonly Correction[];
}

/** The seal of a workbook as it is now. Whether it may be sealed is for the caller to know. */
export async function makeSeal({ submission, template, at, waiver, corrections = [] }: SealRequest): Promise<Seal> {
  const word = (cell: EntryCell | undefined): string => canonicalText(readWord(cell?.input ?? EMPTY));
  const content = {
    template,
    unit: word(submission.header.unit),
    period: word(submission.header.period),
    entries: entriesOf(submission),
  };
  return {
    ...content,
    sealedAt: toTheSecond(at),
    digest: await digestOf(content),
    ...(waiver ? { waiver } : {}),
    corrections,
  };
}

/**
 * What is entered now and was not, or was and is not, or is another: in the order of the sheets, entries whose row or
 * column is gone last.
 */
export function changesSince({ entries }: Pick<Seal, 'entries'>, submission: Submission): readonly EntryChange[] {
  const sealed = new Map(entries.map(({ place, value }) => [place, value]));
  const now = new Map(everyEntry(submission).map(({ place, cell }) => [place, cell]));
  const places = new Set([...now.keys(), ...sealed.keys()]);
  return [...places].flatMap((place) => {
    const cell = now.get(place);
    const before = sealed.get(place) ?? '';
    if (before === sealedValue(cell?.input ?? EMPTY)) return [];
    return [{ place, ...partsOfPlace(place), from: inputOfSealed(before), to: cell?.input ?? EMPTY, ...(cell ? { cell } : {}) }];
  });
}

function partsOfPlace(place: string): Pick<EntryChange, 'rowId' | 'entry'> {
  const split = place.lastIndexOf('/');
  const entry = place.slice(split + 1) as EntryChange['entry'];
  return split < 0 ? { entry } : { rowId: place.slice(0, split), entry };
}
