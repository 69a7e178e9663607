/** What was received for Tổng hợp and what was decided: outlives the panel, which comes and goes with its tab. */
import type { Consolidation, Conflict, Decisions } from '../../consolidate/consolidation';
import { periodToReport, type Period } from '../../domain/period';
import { unreadFile, type ReceivedFile } from '../../domain/receivedFile';
import type { Resolution } from '../../domain/resolution';
import { dateOf } from '../../domain/serialDate';
import type { FileReading, GivenFile, MissedFile } from './FileReading';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ConsolidationState {
  readonly files: readonly ReceivedFile[];
  /** As pasted. */
  readonly expected: string;
  readonly assignments: string;
  /** What could not be understood of the assignments. */
  readonly assignmentProblems: readonly string[];
  /** Undefined while the files decide. */
  readonly period: Period | undefined;
  readonly decisions: Decisions;
  readonly consolidation: Consolidation | undefined;
  /** Files are being read. */
  readonly reading: Progress | undefined;
  /** Somebody stopped the last reading here. */
  readonly stopped: Progress | undefined;
  /** Why nothing could be read or merged: technical. */
  readonly trouble: string | undefined;
  /** Stands in the open workbook. */
  readonly drawn: Consolidation | undefined;
}

const NOTHING: ConsolidationState = {
  files: [],
  expected: '',
  assignments: '',
  assignmentProblems: [],
  period: undefined,
  decisions: new Map(),
  consolidation: undefined,
  reading: undefined,
  stopped: undefined,
  trouble: undefined,
  drawn: undefined,
};

type Given = Partial<Pick<ConsolidationState, 'files' | 'expected' | 'assignments' | 'period' | 'decisions'>>;

export class ConsolidationSession {
  #state = NOTHING;
  readonly #subscribers = new Set<() => void>();
  #stopping: AbortController | undefined;

  constructor(
    readonly resolution: Resolution,
    private readonly reading: FileReading,
  ) {}

  readonly getState = (): ConsolidationState => this.#state;

  readonly subscribe = (subscriber: () => void): (() => void) => {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  };

  /** Reads these besides the ones received before, and merges. A reading that is stopped leaves everything as it was. */
  readonly add = async (given: readonly (GivenFile | MissedFile)[]): Promise<void> => {
    if (given.length === 0 || this.#stopping) return;
    const stopping = new AbortController();
    this.#stopping = stopping;
    const received = given.flatMap((each): ReceivedFile[] =>
      'problem' in each ? [unreadFile(each.name, 'unreadable', each.problem)] : []);
    const files = given.flatMap((each): GivenFile[] => ('file' in each ? [each] : []));
    const progress = (): Progress => ({ done: received.length, total: given.length });
    this.#change({ reading: progress(), stopped: undefined, trouble: undefined });
    try {
      for await (const file of this.reading.read(files, stopping.signal)) {
        received.push(file);
        this.#change({ reading: progress() });
      }
      await this.#merge({ files: [...this.#state.files, ...received] });
    } catch (error) {
      this.#change(stopping.signal.aborted ? { stopped: progress() } : { trouble: messageOf(error) });
    } finally {
      this.#stopping = undefined;
      this.#change({ reading: undefined });
    }
  };

  readonly stop = (): void => {
    this.#stopping?.abort();
  };

  /** Forgets the files and what was decided; the pasted lists stay. */
  readonly startOver = (): void => {
    const { expected, assignments } = this.#state;
    this.#change({ ...NOTHING, expected, assignments });
  };

  readonly choosePeriod = (period: Period): Promise<void> => this.#mergeAgain({ period });

  readonly paste = (lists: Pick<Given, 'expected' | 'assignments'>): Promise<void> => this.#mergeAgain(lists);

  /** @param decided the chosen values' origin keys, by conflict key */
  readonly decide = (decided: Decisions): Promise<void> =>
    this.#mergeAgain({ decisions: new Map([...this.#state.decisions, ...decided]) });

  /** Takes the default wherever nobody has decided. */
  readonly decideRest = (): Promise<void> =>
    this.#orTrouble(async () => {
      const { conflictKey, originKey } = await import('../../consolidate/consolidation');
      const open = (this.#state.consolidation?.conflicts ?? []).filter(({ decided }) => decided === undefined);
      const standing = open.flatMap((conflict: Conflict) => {
        const [value] = conflict.values;
        return value ? [[conflictKey(conflict), originKey(value)] as const] : [];
      });
      await this.#merge({ decisions: new Map([...this.#state.decisions, ...standing]) });
    });

  readonly markDrawn = (drawn: Consolidation): void => {
    this.#change({ drawn });
  };

  #mergeAgain(given: Given): Promise<void> {
    return this.#orTrouble(() => this.#merge(given));
  }

  async #orTrouble(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#change({ trouble: messageOf(error) });
    }
  }

  async #merge(given: Given): Promise<void> {
    this.#change({ ...given, trouble: undefined });
    const [{ consolidate }, { readAssignments, readUnitList }] = await Promise.all([
      import('../../consolidate/consolidate'),
      import('../../consolidate/pastedLists'),
    ]);
    const { resolution } = this;
    const { files, expected, assignments, decisions } = this.#state;
    const assigned = readAssignments(resolution, assignments);
    this.#change({ assignmentProblems: assigned.problems });
    if (files.length === 0) return;
    const period = this.#state.period ?? (files.some(hasPeriod) ? undefined : periodNow(resolution));
    const units = readUnitList(expected);
    this.#change({
      consolidation: consolidate({
        resolution,
        files,
        decisions,
        assignments: assigned.assignments,
        ...(period ? { period } : {}),
        ...(units.length > 0 ? { expected: units } : {}),
      }),
    });
  }

  #change(change: Partial<ConsolidationState>): void {
    this.#state = { ...this.#state, ...change };
    for (const subscriber of this.#subscribers) subscriber();
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const hasPeriod = ({ content }: ReceivedFile): boolean => content.kind === 'report' && content.period !== undefined;

/** Where no file says for which period it is, so that each can still be given its reason. */
function periodNow({ year }: Resolution): Period {
  const now = new Date();
  return periodToReport(dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), year);
}
