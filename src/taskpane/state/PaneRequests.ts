/** How the ribbon asks the pane for something, whether the pane is already on screen or not. */
import type { Appendix } from '../../excel/OpenWorkbook';

export type PaneRequest =
  | { readonly kind: 'load'; readonly appendices: readonly Appendix[] }
  | { readonly kind: 'review' };

type Server = (request: PaneRequest) => Promise<void>;

interface Waiting {
  readonly request: PaneRequest;
  readonly done: (answer: Promise<void>) => void;
}

export class PaneRequests {
  #server: Server | undefined;
  #waiting: Waiting[] = [];

  /** Resolves when the pane has done it and shows the outcome; waits for the pane where there is none yet. */
  ask(request: PaneRequest): Promise<void> {
    if (this.#server) return this.#server(request);
    return new Promise((done) => this.#waiting.push({ request, done }));
  }

  /** The pane's part: answers what was asked and what will be; returns how to stop. */
  serve(server: Server): () => void {
    this.#server = server;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { request, done } of waiting) done(server(request));
    return () => {
      if (this.#server === server) this.#server = undefined;
    };
  }
}
