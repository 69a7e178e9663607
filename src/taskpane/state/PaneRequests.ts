/** How the ribbon asks the pane for something, whether the pane is already on screen or not. */
import type { Appendix } from '../../excel/OpenWorkbook';

/** What the pane can be asked for; each resolves when it is done and its outcome is shown. */
export interface PaneCommands {
  load(appendices: readonly Appendix[]): Promise<void>;
  check(): Promise<void>;
  /** Shows what Sửa biểu mẫu would do. */
  showRepair(): Promise<void>;
  /** Shows what stands in the way of sealing, or offers it. */
  showSeal(): Promise<void>;
  openNextPeriod(): Promise<void>;
  /** Shows Tổng hợp. */
  showConsolidation(): Promise<void>;
  /** Goes to the sheet Tổng quan. */
  showOverview(): Promise<void>;
  /** Shows Báo cáo. */
  showDraft(): Promise<void>;
}

type Request = (pane: PaneCommands) => Promise<void>;

interface Waiting {
  readonly request: Request;
  readonly done: (answer: Promise<void>) => void;
}

export class PaneRequests implements PaneCommands {
  #server: PaneCommands | undefined;
  #waiting: Waiting[] = [];

  load(appendices: readonly Appendix[]): Promise<void> {
    return this.#ask((server) => server.load(appendices));
  }

  check(): Promise<void> {
    return this.#ask((server) => server.check());
  }

  showRepair(): Promise<void> {
    return this.#ask((server) => server.showRepair());
  }

  showSeal(): Promise<void> {
    return this.#ask((server) => server.showSeal());
  }

  openNextPeriod(): Promise<void> {
    return this.#ask((server) => server.openNextPeriod());
  }

  showConsolidation(): Promise<void> {
    return this.#ask((server) => server.showConsolidation());
  }

  showOverview(): Promise<void> {
    return this.#ask((server) => server.showOverview());
  }

  showDraft(): Promise<void> {
    return this.#ask((server) => server.showDraft());
  }

  /** The pane's part: answers what was asked and what will be; returns how to stop. */
  serve(server: PaneCommands): () => void {
    this.#server = server;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { request, done } of waiting) done(request(server));
    return () => {
      if (this.#server === server) this.#server = undefined;
    };
  }

  /** Waits for the pane where there is none yet. */
  #ask(request: Request): Promise<void> {
    if (this.#server) return request(this.#server);
    return new Promise((done) => this.#waiting.push({ request, done }));
  }
}
