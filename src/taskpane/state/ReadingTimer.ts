/** Rings once for all that was asked of it: at the earliest time, which later wishes do not put off. */
export class ReadingTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ringsAt = 0;

  constructor(private readonly ring: () => void) {}

  /** @param delay in milliseconds */
  in(delay: number): void {
    const wanted = performance.now() + delay;
    if (this.#timer !== undefined && this.#ringsAt <= wanted) return;
    this.stop();
    this.#ringsAt = wanted;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.ring();
    }, delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
