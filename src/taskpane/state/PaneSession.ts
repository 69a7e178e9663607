/** Keeps the pane's state true to the open workbook: reads it, follows its changes, and carries out what the user asks. */
import { runChecks } from '../../checks/runChecks';
import { assess } from '../../domain/assessment';
import type { Resolution } from '../../domain/resolution';
import type { HeaderEntry } from '../../domain/submission';
import { WorkbookFailure, type Appendix, type OpenWorkbook } from '../../excel/OpenWorkbook';
import type { Attempt } from '../../locales/Locale';
import { INITIAL_STATE, type PaneState, type View } from './paneState';
import { SequentialTask } from './SequentialTask';

/** Changes come in bursts (a paste, a sort): they are read once, this long after the last of them. */
const SETTLING_TIME = 150;
/** Excel does not say when a cell is no longer being typed in, so the pane asks again after this time. */
const RETRY_TIME = 1500;

const asFailure = (error: unknown): WorkbookFailure =>
  error instanceof WorkbookFailure ? error : new WorkbookFailure('unknown', { cause: error });

export class PaneSession {
  #state = INITIAL_STATE;
  readonly #subscribers = new Set<() => void>();
  readonly #reading = new SequentialTask(() => this.#readOnce());
  #active = false;
  #watching: Promise<(() => Promise<void>) | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The user waits for this reading and is told at once when it fails. */
  #askedFor = false;
  /** Readings in a row that found somebody typing in a cell. */
  #refusedWhileTyping = 0;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly resolution: Resolution,
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
      if (document.visibilityState === 'visible') this.#readIn(0);
    };
    window.addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    void this.read();
    return () => {
      this.#active = false;
      clearTimeout(this.#timer);
      window.removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
      void this.#stopWatching();
    };
  }

  /** Reads everything afresh because somebody asked. */
  readonly read = (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#askedFor = true;
    return this.#reading.run();
  };

  readonly load = async (appendices: readonly Appendix[]): Promise<void> => {
    this.#change({ loading: true, notice: undefined });
    await this.#attempt('load', async () => {
      const result = await this.workbook.load(appendices);
      this.#change({
        notice: { kind: 'loaded', result },
        unconfirmed: this.#state.unconfirmed || (this.#state.view.kind !== 'read' && result.added.length > 0),
      });
    });
    this.#change({ loading: false });
    await this.read();
  };

  /** Resolves to whether it was reached. */
  readonly goTo = (sheet: string, address: string): Promise<boolean> =>
    this.#attempt('goTo', () => this.workbook.goTo(sheet, address));

  /** Resolves to whether it was written. */
  readonly writeHeader = async (entry: HeaderEntry, value: string | number): Promise<boolean> => {
    const written = await this.#attempt('write', () => this.workbook.writeHeader(entry, value));
    // Whoever sets one of the defaults has seen them.
    if (written && (entry === 'period' || entry === 'evaluationDate')) this.confirmDefaults();
    await this.read();
    return written;
  };

  readonly confirmDefaults = (): void => {
    this.#change({ unconfirmed: false });
  };

  readonly dismissNotice = (): void => {
    this.#change({ notice: undefined });
  };

  async #readOnce(): Promise<void> {
    await this.#attempt('read', async () => {
      await this.#watch();
      const submission = await this.workbook.read();
      const readAt = new Date();
      let view: View = { kind: 'empty', readAt };
      if (submission) {
        const assessment = assess(this.resolution, submission);
        view = { kind: 'read', assessment, findings: runChecks(assessment), readAt };
      }
      this.#change({ view });
      this.#askedFor = false;
      this.#refusedWhileTyping = 0;
    });
  }

  /** Does something with the workbook. A failure is shown until the same thing succeeds or the user puts it away. */
  async #attempt(attempt: Attempt, action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
    } catch (error) {
      const failure = asFailure(error);
      if (!this.#isPassing(attempt, failure)) this.#change({ notice: { kind: 'failed', attempt, failure } });
      return false;
    }
    const { notice } = this.#state;
    if (notice?.kind === 'failed' && notice.attempt === attempt) this.#change({ notice: undefined });
    return true;
  }

  /**
   * Somebody typing value after value is in a cell again before the last one is read. That is no news: the pane reads
   * again soon, and speaks up only where it goes on or where the user is waiting.
   */
  #isPassing(attempt: Attempt, { reason }: WorkbookFailure): boolean {
    if (reason !== 'editingCell' || (attempt !== 'read' && attempt !== 'watch')) return false;
    this.#readIn(RETRY_TIME);
    if (attempt === 'read') this.#refusedWhileTyping += 1;
    return !this.#askedFor && this.#refusedWhileTyping < 2;
  }

  /** Follows the workbook unless that is so already. Without it the pane still reads on demand, so reading goes on. */
  async #watch(): Promise<void> {
    if (this.#watching) return;
    const watching = this.#startWatching();
    this.#watching = watching;
    if ((await watching) === undefined && this.#watching === watching) this.#watching = undefined;
  }

  async #startWatching(): Promise<(() => Promise<void>) | undefined> {
    let stop: (() => Promise<void>) | undefined;
    await this.#attempt('watch', async () => {
      stop = await this.workbook.watch({
        changed: () => {
          this.#readIn(SETTLING_TIME);
        },
        selected: (selection) => {
          this.#change({ selection });
        },
      });
    });
    return stop;
  }

  async #stopWatching(): Promise<void> {
    const watching = this.#watching;
    this.#watching = undefined;
    const stop = await watching;
    await stop?.();
  }

  #readIn(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#active) this.#timer = setTimeout(() => void this.#reading.run(), delay);
  }

  #change(change: Partial<PaneState>): void {
    if (!this.#active) return;
    this.#state = { ...this.#state, ...change };
    for (const subscriber of this.#subscribers) subscriber();
  }
}
