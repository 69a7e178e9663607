/** Runs a task again and again but never twice at once: a request during a run leads to one more run after it. */
export class SequentialTask {
  #running: Promise<void> | undefined;
  #again = false;

  constructor(private readonly task: () => Promise<void>) {}

  /** Resolves when a run that began after this call has ended. */
  run(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#runUntilQuiet().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #runUntilQuiet(): Promise<void> {
    do {
      this.#again = false;
      await this.task();
    } while (this.#again);
  }
}
