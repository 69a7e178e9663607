/**
 * The seam between the emulated Excel (object model over Univer) and whatever carries its messages:
 * a direct call in Jest, `postMessage` in the workbench.
 */

/** Body of a Rich API request as office.js sends it (see docs of the wire format in `tests/host/README.md`). */
export interface RichApiRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly unknown[];
  readonly ObjectPaths: Readonly<Record<string, unknown>>;
}

export interface RichApiResponse {
  readonly Error: { Code: string; Message: string; ActionIndex: number; HttpStatusCode: number; Location: string } | null;
  readonly Results: readonly { ActionId: number; Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** An event on its way to office.js: the fields of a `richApiMessage` entry. */
export interface HostEvent {
  /** Excel's event type: Changed 10, Activated 11, Deactivated 12, Added 13, SelectionChanged 14, Deleted 15, … */
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface RichApiHost {
  /** Carries out one request (one round trip). Never throws for what Excel would answer with an error. */
  process(request: RichApiRequest): Promise<RichApiResponse>;
  /** Events the add-in has registered for; returns how to stop listening. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Fired after the user's selection changed, for the legacy `documentSelectionChanged`. */
  onSelectionChanged(listener: () => void): () => void;
  /** While true, every request is answered as Excel answers during cell editing (host-level error 5004). */
  isEditingCell(): boolean;
  /** Round trips so far. */
  readonly roundTrips: number;
}
