/** What somebody sent in, read for being merged: values only, and never an exception for what a file may be. */
import { runChecks } from '../checks/runChecks';
import { assess, type Assessment } from '../domain/assessment';
import { isBlankInput, readDate } from '../domain/entry';
import { lastDayOfSending } from '../domain/period';
import { percentSeen, pointBounds } from '../domain/percentSeen';
import type { ReceivedEntry, ReceivedFile, ReceivedReport, ReceivedSeal, Refusal, SendingDate } from '../domain/receivedFile';
import { unreadFile } from '../domain/receivedFile';
import type { Bounds, Resolution } from '../domain/resolution';
import { changesSince, newestSeal, withCheckedSeal } from '../domain/seal';
import type { SerialDate } from '../domain/serialDate';
import { sha256 } from '../domain/sha256';
import { inputOf, type EntryCell, type Submission } from '../domain/submission';
import { otherTemplate } from '../workbook/damage/templateDamage';
import { foundWorkbook } from '../workbook/reading/foundWorkbook';
import { readEntries, strayEntries } from '../workbook/reading/readSubmission';
import type { WorkbookGrid } from '../workbook/reading/sheetGrid';
import { TEMPLATE_VERSION } from '../workbook/template';
import { readValues } from './readValues';
import { UnusableFileError } from './UnusableFileError';

export interface GivenFile {
  /** Its name, with folders where it was given with them. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** Called only where the size is acceptable. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly modifiedAt?: SerialDate;
}

/** A filled workbook of ours takes about a tenth of a megabyte; larger files are not even loaded. */
const LARGEST_FILE = 30 * 1024 * 1024;

/** Whatever the bytes are, an answer: the report they hold, or why there is none. @throws what loading the bytes throws */
export async function receiveFile(resolution: Resolution, { file, size, bytes, modifiedAt }: GivenFile): Promise<ReceivedFile> {
  if (size > LARGEST_FILE) return unreadFile(file, 'tooLarge', `${String(size)} bytes`);
  const loaded = await bytes();
  return {
    file,
    digest: await sha256(loaded),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    content: await contentOf(resolution, loaded),
  };
}

async function contentOf(resolution: Resolution, bytes: Uint8Array): Promise<ReceivedReport | Refusal> {
  try {
    return await reportOf(resolution, readValues(bytes));
  } catch (error) {
    if (error instanceof UnusableFileError) return { kind: 'refused', reason: error.reason, detail: error.message };
    throw error;
  }
}

async function reportOf(resolution: Resolution, grid: WorkbookGrid): Promise<ReceivedReport | Refusal> {
  const entered = readEntries(resolution, grid);
  const workbook = foundWorkbook(resolution, grid);
  if (!entered || !workbook) return { kind: 'refused', reason: 'notOurs', detail: 'none of the annexes' };
  const template = otherTemplate(resolution, workbook);
  if (template && template.id !== resolution.id) return { kind: 'refused', reason: 'otherResolution', detail: template.id };
  if (template && template.version > TEMPLATE_VERSION) {
    return { kind: 'refused', reason: 'newerTemplate', detail: `template ${String(template.version)}` };
  }
  const submission = await withCheckedSeal(entered);
  const assessment = assess(resolution, submission);
  const { unit, period, scope, evaluationDate } = assessment;
  const seal = sealOf(submission);
  const entries = entriesOf(submission);
  const stray = strayEntries(resolution, grid);
  return {
    kind: 'report',
    unit,
    period,
    scope,
    ...(evaluationDate === undefined ? {} : { evaluationDate }),
    ...sendingDates(resolution, submission),
    oldTemplate: template !== undefined,
    ...(seal ? { seal } : {}),
    entries: entries.map(({ entry }) => entry),
    lostColumns: submission.missingHeaders,
    strayRows: stray.rows,
    strayColumns: stray.columns,
    strayEntries: stray.entries,
    misnumberedRows: stray.misnumbered,
    percentCells: entries.filter(({ asSeen }) => asSeen).length,
    ...countFindings(assessment),
  };
}

/** A slip of the finger must not make a report the newest for ever. */
function sendingDates({ earliestDate, year }: Resolution, { header }: Submission): Pick<ReceivedReport, SendingDate | 'wrongDates'> {
  const dates: Partial<Record<SendingDate, SerialDate>> = {};
  const wrongDates: SendingDate[] = [];
  for (const name of ['sentOn', 'dueOn'] as const) {
    const date = readDate(inputOf(header[name]));
    if (typeof date === 'number' && date >= earliestDate && date <= lastDayOfSending(year)) dates[name] = date;
    else if (date !== '') wrongDates.push(name);
  }
  return { ...dates, wrongDates };
}

function sealOf(submission: Submission): ReceivedSeal | undefined {
  const seal = newestSeal(submission);
  return seal && { sealedAt: seal.sealedAt, intact: seal.intact === true, changes: changesSince(seal, submission).length };
}

interface FilledEntry {
  readonly entry: ReceivedEntry;
  /** The cell shows per cent: the entry is the text that was seen. The merged workbook has a format of its own. */
  readonly asSeen: boolean;
}

/** Every filled entry, but for those that the template itself filled in. */
function entriesOf({ targets = [], tasks = [] }: Submission): readonly FilledEntry[] {
  return [
    ...targets.flatMap(({ row, cells: { lastYear, ...cells } }) => {
      const own = lastYear?.input.kind === 'number' && lastYear.input.number === row.lastYear?.value ? {} : { lastYear };
      return filledOf(row.id, { ...own, ...cells }, (entry) => pointBounds(entry, row));
    }),
    ...tasks.flatMap(({ task, cells }) => filledOf(task.id, cells, (entry) => pointBounds(entry, undefined))),
  ];
}

function filledOf(
  rowId: string,
  cells: Readonly<Partial<Record<string, EntryCell>>>,
  pointsOf: (entry: ReceivedEntry['entry']) => Bounds | undefined,
): readonly FilledEntry[] {
  return Object.entries(cells).flatMap(([key, cell]) => {
    if (!cell || isBlankInput(cell.input)) return [];
    const entry = key as ReceivedEntry['entry'];
    const seen = percentSeen(cell, pointsOf(entry));
    const { sheet, address } = cell;
    return [{ entry: { rowId, entry, input: seen ?? cell.input, sheet, address }, asSeen: seen !== undefined }];
  });
}

function countFindings(assessment: Assessment): Pick<ReceivedReport, 'errors' | 'warnings'> {
  const findings = runChecks(assessment);
  const count = (severity: string): number => findings.filter(({ check }) => check.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
