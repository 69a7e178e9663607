/** Runs a task again and again but never twice at once: a request during a run leads to one more run after it. */
export class SequentialTask<Result> {
  #running: Promise<Result> | undefined;
  #again = false;

  constructor(private readonly task: () => Promise<Result>) {}

  /** Resolves when a run that began after this call has ended, to what came of it. */
  run(): Promise<Result> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#runUntilQuiet().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #runUntilQuiet(): Promise<Result> {
    for (;;) {
      this.#again = false;
      const result = await this.task();
      if (!this.#again) return result;
    }
  }
}
