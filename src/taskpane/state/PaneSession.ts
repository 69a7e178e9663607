/** Keeps the pane's state true to the open workbook: reads it, follows its changes, and carries out what the user asks. */
import type { Assessment } from '../../domain/assessment';
import type { Resolution } from '../../domain/resolution';
import type { HeaderEntry } from '../../domain/entries';
import { WorkbookFailure, type Appendix, type Depth, type OpenWorkbook, type WorkbookChange } from '../../excel/OpenWorkbook';
import type { Attempt } from '../../locales/Locale';
import { INITIAL_STATE, type Deed, type PaneState, type ReadView, type Success } from './paneState';
import { ReadingTimer } from './ReadingTimer';
import { SequentialTask } from './SequentialTask';

/** Changes come in bursts (a sort tells of every row): those that come within this time are read together. */
const SETTLING_TIME = 40;
/** Excel does not say when a cell is no longer being typed in, so the pane asks again after this time. */
const RETRY_TIME = 1500;

const asFailure = (error: unknown): WorkbookFailure =>
  error instanceof WorkbookFailure ? error : new WorkbookFailure('unknown', { cause: error });

const reportsTheSame = (one: Assessment, other: Assessment): boolean =>
  one.period === other.period && one.evaluationDate === other.evaluationDate;

export class PaneSession {
  #state = INITIAL_STATE;
  readonly #subscribers = new Set<() => void>();
  readonly #reading = new SequentialTask(() => this.#readOnce());
  readonly #timer = new ReadingTimer(() => void this.#reading.run());
  #active = false;
  #watching: Promise<(() => Promise<void>) | undefined> | undefined;
  /** What the next reading has to take in. */
  #depth: Depth = 'everything';
  /** The user waits for this reading and is told at once when it fails. */
  #askedFor = false;
  /** Somebody here, and not only a co-author, changed what is to be read. */
  #ownChange = false;
  /** The last thing that is being done to the workbook; how many commands wait for their turn or have it. */
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;
  /** A command is drawing or writing right now. */
  #atWork = false;
  /** Readings in a row that found somebody typing in a cell. */
  #refusedWhileTyping = 0;

  constructor(
    readonly workbook: OpenWorkbook,
    readonly resolution: Resolution,
  ) {}

  readonly getState = (): PaneState => this.#state;

  readonly subscribe = (subscriber: () => void): (() => void) => {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  };

  /** Begins to follow the workbook; returns how to stop. */
  start(): () => void {
    this.#active = true;
    const readAgain = (): void => {
      if (document.visibilityState !== 'visible') return;
      this.#ownChange = true;
      this.#readIn(0, 'everything');
    };
    window.addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    void this.read();
    return () => {
      this.#active = false;
      this.#timer.stop();
      window.removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
      void this.#stopWatching();
    };
  }

  /** Reads everything afresh because somebody asked. Resolves to whether that succeeded. */
  readonly read = (): Promise<boolean> => {
    this.#timer.stop();
    this.#askedFor = true;
    this.#depth = 'everything';
    return this.#reading.run();
  };

  readonly load = async (appendices: readonly Appendix[]): Promise<void> => {
    this.change({ notice: undefined });
    const result = await this.command('load', async () => {
      const loaded = await this.workbook.load(appendices);
      if (this.#state.view.kind !== 'read' && loaded.added.length > 0) this.change({ unconfirmed: true });
      return loaded;
    });
    if (result) this.#tell({ kind: 'loaded', result });
  };

  /** Resolves to whether it was reached. */
  readonly goTo = (sheet: string, address: string): Promise<boolean> =>
    this.#succeeds('goTo', () => this.workbook.goTo(sheet, address));

  /**
   * Resolves to whether it was written. It waits for its turn like every command, and those given after it find what was
   * entered. Meanwhile the pane is not busy: the click that takes somebody out of a field goes to a button that still works.
   */
  readonly writeHeader = (entry: HeaderEntry, value: string | number): Promise<boolean> =>
    this.#queue(async () => {
      const written = await this.#succeeds('write', () => this.workbook.writeHeader(entry, value));
      // Whoever sets one of the defaults has seen them.
      if (written && (entry === 'period' || entry === 'evaluationDate')) this.confirmDefaults();
      await this.read();
      return written;
    });

  readonly confirmDefaults = (): void => {
    this.change({ unconfirmed: false });
  };

  readonly dismissNotice = (): void => {
    this.change({ notice: undefined });
  };

  /** Says what was done. That it could not be read back is said with it. */
  done(deed: Deed): void {
    this.#tell({ kind: 'done', deed });
  }

  #tell(success: Success): void {
    const { notice } = this.#state;
    const unread = notice?.kind === 'failed' && notice.attempt === 'read' ? notice.failure : undefined;
    this.change({ notice: { ...success, unread } });
  }

  /** What was last read, if the workbook has our sheets. */
  get view(): ReadView | undefined {
    const { view } = this.#state;
    return view.kind === 'read' ? view : undefined;
  }

  /**
   * Does something with the workbook; resolves to undefined where that failed. A failure is shown until the same thing
   * succeeds or the user puts it away.
   */
  async attempt<Result>(attempt: Attempt, action: () => Promise<Result>): Promise<Result | undefined> {
    let result: Result;
    try {
      result = await action();
    } catch (error) {
      const failure = asFailure(error);
      if (!this.#isPassing(attempt, failure)) this.change({ notice: { kind: 'failed', attempt, failure } });
      return undefined;
    }
    const { notice } = this.#state;
    if (notice?.kind === 'failed' && notice.attempt === attempt) this.change({ notice: undefined });
    else if (notice && notice.kind !== 'failed' && notice.unread && attempt === 'read') this.change({ notice: { ...notice, unread: undefined } });
    return result;
  }

  /** Changes the workbook when its turn comes, and reads it back. Resolves to undefined where that failed, which is shown. */
  command<Result>(attempt: Attempt, work: () => Promise<Result>): Promise<Result | undefined> {
    return this.inTurn(attempt, () => this.#perform(attempt, work));
  }

  /** A {@link command} on the workbook as it is when its turn comes: nothing is done where that cannot be known. */
  commandOnReading<Result>(attempt: Attempt, work: (view: ReadView) => Promise<Result>): Promise<Result | undefined> {
    return this.inTurn(attempt, async () => {
      const view = await this.readFor(attempt);
      return view && this.#perform(attempt, () => work(view));
    });
  }

  /** Reads everything afresh for a command; undefined where there is nothing to go by. */
  async readFor(attempt: Attempt): Promise<ReadView | undefined> {
    if (await this.read()) return this.view;
    const { notice } = this.#state;
    // What the user asked for was not done: that says more than that nothing could be read for it.
    if (notice?.kind === 'failed' && notice.attempt === 'read') this.change({ notice: { ...notice, attempt } });
    return undefined;
  }

  /**
   * What is offered on the pane waits until this is over. So does what the ribbon asks for meanwhile: Excel may take its
   * time, and two commands at once would draw into each other. Never to be waited for within itself.
   */
  async inTurn<Result>(attempt: Attempt, action: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    this.change({ busy: true });
    try {
      return await this.#queue(() => {
        this.change({ doing: attempt });
        return action();
      });
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.change({ busy: false, doing: undefined });
    }
  }

  #queue<Result>(action: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(action);
    // How it ended concerns whoever asked for it.
    this.#last = result.then(() => undefined, () => undefined);
    return result;
  }

  async #perform<Result>(attempt: Attempt, work: () => Promise<Result>): Promise<Result | undefined> {
    this.#atWork = true;
    const result = await this.attempt(attempt, work);
    this.#atWork = false;
    await this.read();
    return result;
  }

  change(change: Partial<PaneState>): void {
    if (!this.#active) return;
    this.#state = { ...this.#state, ...change };
    for (const subscriber of this.#subscribers) subscriber();
  }

  async #readOnce(): Promise<boolean> {
    const depth = this.#depth;
    this.#depth = 'contents';
    const done = await this.#succeeds('read', async () => {
      await this.#watch();
      const wasAtWork = this.#atWork;
      const submission = await this.workbook.read(depth);
      const readAt = new Date();
      // A command under way has its mark in the workbook too: one of this pane, or of a co-author who is at it right now.
      const isUnderWay = wasAtWork || this.#atWork || !(this.#askedFor || this.#ownChange || this.#state.unfinished);
      this.change({ unfinished: isUnderWay ? undefined : this.workbook.unfinished });
      if (submission) {
        const { review } = await import('./review');
        const reviewed = await review(this.resolution, submission);
        const seen = this.view;
        // Whoever changed a default on the sheet has seen them, as on the pane.
        if (seen && !reportsTheSame(seen.assessment, reviewed.assessment)) this.confirmDefaults();
        this.change({ view: { kind: 'read', ...reviewed, hasFindingsSheet: this.workbook.hasFindingsSheet, readAt } });
      } else {
        this.change({ view: { kind: 'empty', readAt } });
      }
    });
    if (done) {
      this.#askedFor = false;
      this.#ownChange = false;
      this.#refusedWhileTyping = 0;
    } else if (depth === 'everything') {
      this.#depth = depth;
    }
    return done;
  }

  async #succeeds(attempt: Attempt, action: () => Promise<void>): Promise<boolean> {
    const done = await this.attempt(attempt, async () => {
      await action();
      return true;
    });
    return done ?? false;
  }

  /**
   * Somebody typing value after value is in a cell again before the last one is read. That is no news: the pane reads
   * again soon, and speaks up only where it goes on or where the user is waiting. For a co-author's edits never.
   */
  #isPassing(attempt: Attempt, { reason }: WorkbookFailure): boolean {
    if (reason !== 'editingCell' || (attempt !== 'read' && attempt !== 'watch')) return false;
    this.#readIn(RETRY_TIME, 'contents');
    if (attempt === 'read' && this.#ownChange) this.#refusedWhileTyping += 1;
    return !this.#askedFor && this.#refusedWhileTyping < 2;
  }

  /** Follows the workbook unless that is so already. Without it the pane still reads on demand, so reading goes on. */
  async #watch(): Promise<void> {
    if (this.#watching) return;
    const watching = this.#startWatching();
    this.#watching = watching;
    if ((await watching) === undefined && this.#watching === watching) this.#watching = undefined;
  }

  #startWatching(): Promise<(() => Promise<void>) | undefined> {
    return this.attempt('watch', () =>
      this.workbook.watch({
        changed: ({ remote, cells }: WorkbookChange) => {
          this.#ownChange ||= !remote;
          this.#readIn(SETTLING_TIME, cells === 'one' ? 'contents' : 'everything');
        },
        selected: (selection) => {
          this.change({ selection });
        },
      }),
    );
  }

  async #stopWatching(): Promise<void> {
    const watching = this.#watching;
    this.#watching = undefined;
    const stop = await watching;
    await stop?.();
  }

  #readIn(delay: number, depth: Depth): void {
    if (!this.#active) return;
    if (depth === 'everything') this.#depth = depth;
    this.#timer.in(delay);
  }
}
